internal import NegotiationModel

/// Finds entries whose instants leave other writers little or no room for later ones.
enum InstantsCheck {
  /// How far ahead of the clock an instant may be, in milliseconds, before it is reported: a day.
  private static let farAhead: Int64 = 86_400_000

  /// - `clock`: milliseconds by this machine's clock; `nil` if nothing shall count as ahead.
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
