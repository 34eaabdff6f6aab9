import NegotiationAnswers
import NegotiationModel
import TestSupport

extension Scene {
  /// The shifts of the scene.
  func shifts(asOf: String? = nil) throws -> ShiftReport {
    try ShiftReport(
      negotiation, query: ShiftReport.Query(asOf: asOf.flatMap { Day($0) }),
      read: entries.reader())
  }
}

extension [Entry] {
  /// Reads the entries back, as a log would.
  func reader() -> EvidenceReader {
    let byName = Dictionary(map { ($0.id, $0) }) { first, _ in first }
    return { byName[$0] }
  }
}

extension ShiftReport.Shift {
  /// The shift in one line: party, stances, and what it is.
  var line: String {
    var line = "\(party) \(before.stance.code) \(after.stance.code) \(after.target)"
    if returnsTo != nil { line += " reversal" }
    if text != .same { line += " \(text.rawValue)" }
    if !isCounted { line += " uncounted" }
    return line
  }
}
