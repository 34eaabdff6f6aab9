import Foundation
import NegotiationModel
import StatementReading
import Testing

/// Holds the page of sentences that are read wrong to what the tool really reads.
struct ReadingLimitsTests {
  private struct Row {
    var sentence, wanted, found, why: String

    init?(_ line: Substring) {
      let cells = line.split(separator: "|").map { String($0.trimmingPrefix(" ")) }
        .map { $0.last == " " ? String($0.dropLast()) : $0 }
      guard cells.count == 4, cells[0] != "sentence", !cells[0].hasPrefix("-") else { return nil }
      (sentence, wanted, found, why) = (cells[0], cells[1], cells[2], cells[3])
    }

    var line: String { "| \(sentence) | \(wanted) | \(found) | \(why) |" }

    /// The sentence as the labelled ones are, with what is wanted of it.
    var report: LabelledReport {
      LabelledReport(text: sentence, wanted: wanted.split(separator: ";").map(String.init))
    }
  }

  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Docs/Reading-limits.md")

  /// What the tool reads: party, speaker, stance and first target of each statement.
  private static func found(in sentence: String) -> String {
    let candidates = StatementReader(IslandsScene.negotiation).read(sentence).candidates
    let lines = candidates.filter { $0.party != nil }.map { candidate in
      let target = candidate.targets.first.map { aim in
        switch aim.target {
        case .plan, .draft: "plan"
        case .topic(let id): id.text
        default: String(aim.target.description.split(separator: "/").last ?? "-")
        }
      }
      return
        "\(candidate.party?.text ?? "-") \(candidate.speaker?.text ?? "-") \(candidate.stance?.code ?? "null") \(target ?? "-")"
    }
    return lines.isEmpty ? "nothing" : lines.joined(separator: "; ")
  }

  @Test func `the page says what is read wrong`() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var wrong = 0
    for at in lines.indices {
      guard var row = Row(lines[at]) else { continue }
      if !(try StatementReaderTests.score([row.report]).lines.isEmpty) { wrong += 1 }
      let found = Self.found(in: row.sentence)
      #expect(row.found == found, "\(row.sentence)")
      row.found = found
      lines[at] = Substring(row.line)
    }
    let now = lines.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1", now != text {
      try now.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    #expect(wrong >= 20, "\(wrong) are read wrong")
  }
}
