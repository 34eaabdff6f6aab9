internal import NegotiationModel

/// Whether entries bear instants that other writers cannot put theirs after, or hardly.
enum InstantsCheck {
  /// A clock may be wrong by so many milliseconds before it is told: a day.
  private static let farAhead: Int64 = 86_400_000

  /// - `clock`: milliseconds by this machine's clock; `nil` where nothing lies ahead of it.
  static func findings(in feed: Feed, _ clock: Int64?) -> [Finding] {
    var findings: [Finding] = []
    if let first = feed.firstAtEnd(where: { !$0.isFollowed }) {
      findings.append(
        feed.finding(
          "last-instant", line: first.number - 1,
          "bears one of the last instants there are; entries of other writers stand before it",
          severity: .warning))
    }
    let (latest, isTooLate) = (clock ?? .max).addingReportingOverflow(farAhead)
    if !isTooLate, let first = feed.firstAtEnd(where: { $0.milliseconds > latest }) {
      findings.append(
        feed.finding(
          "ahead", line: first.number - 1,
          "recorded at \(first.recorded.text), more than a day ahead of this machine's clock;"
            + " entries after it bear its instant", severity: .warning))
    }
    return findings
  }
}
