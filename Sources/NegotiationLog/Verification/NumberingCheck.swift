internal import NegotiationModel

/// Checks that entries belong to their feed, are numbered without gaps, and are each later than the
/// one before.
struct NumberingCheck: LineCheck {
  private var latest: Instant?

  mutating func findings(in line: CheckedLine) -> [Finding] {
    guard case .success(let judgement)? = line.judgement else { return [] }
    var findings: [Finding] = []
    let id = judgement.id
    if id.writer != line.feed.writer {
      findings.append(line.finding("writer", LogReader.otherWriter(id.writer)))
    }
    if id.number != line.index + 1 {
      findings.append(
        line.finding("number", LogReader.misplaced(id.number, line.index + 1)))
    }
    if let latest, judgement.recorded <= latest {
      findings.append(line.finding("order", LogReader.notLater))
    }
    latest = judgement.recorded
    return findings
  }
}
