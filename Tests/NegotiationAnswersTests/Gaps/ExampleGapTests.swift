import Foundation
import TestDesk
import TestSupport
import Testing

/// Gaps of the example, against its tables.
struct ExampleGapTests {
  private static let principals = ["russia", "ukraine"]
  /// The draft with all that it derives from.
  private static let line = [
    "twenty", "us-28", "geneva", "four-documents", "moscow-package", "ru-nonpaper",
  ]

  private func gaps() throws -> [Gap] {
    let output = try Desk().answer("-C \(Desk.example) gaps peace@twenty --json")
    return try JSONDecoder().decode(Report.self, from: Data(output.utf8)).gaps
  }

  @Test func `principals that never spoke are those without a row on the clause`() throws {
    let stances = try ExampleTable("stances.csv").rows
    let clauses = try String(
      contentsOfFile: Desk.example + "/tables/drafts/twenty.md", encoding: .utf8
    ).split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("## "), let open = line.range(of: "{#") else { return nil }
      return String(line[open.upperBound...].prefix { $0 != " " && $0 != "}" })
    }
    #expect(clauses.count == 20)
    var wanted: Set<String> = []
    for party in Self.principals {
      for clause in clauses {
        let targets = Set(Self.line.map { "peace@\($0)/\(clause)" })
        let hasSpoken = stances.contains {
          $0.cell("party") == party && !targets.isDisjoint(with: $0.list("target"))
        }
        if !hasSpoken { wanted.insert("\(party) peace@twenty/\(clause)") }
      }
    }
    let found = try gaps().filter { $0.reasons.contains("never") }
    #expect(Set(found.map { "\($0.party) \($0.target)" }) == wanted)
    #expect(found.allSatisfy { $0.entry == nil && $0.command.hasPrefix("parley record ") })
  }

  @Test func `what rests on one origin does so in the tables`() throws {
    let stances = try ExampleTable("stances.csv").rows
    let sources = try ExampleTable("sources.csv").rows
    let origins = Dictionary(
      uniqueKeysWithValues: sources.map { row in
        (row.cell("id"), row.cell("origin").isEmpty ? row.cell("id") : row.cell("origin"))
      })
    for gap in try gaps() {
      guard let entry = gap.entry, let row = try statement(entry, stances) else { continue }
      // Every statement since the stance was first taken supports it.
      let clause = String(gap.target.split(separator: "/")[1])
      let targets = Set(Self.line.map { "peace@\($0)/\(clause)" })
      let spoken = stances.filter {
        $0.cell("party") == row.cell("party") && !targets.isDisjoint(with: $0.list("target"))
      }.sorted { $0.cell("on") < $1.cell("on") }
      let run = spoken.reversed().prefix { $0.cell("stance") == row.cell("stance") }
      let found = Set(run.flatMap { $0.list("source") }.map { origins[$0] ?? $0 })
      #expect(
        gap.reasons.contains("one-origin") == (found.count == 1), "\(gap.party) \(gap.target)")
      #expect(gap.reasons.contains("no-source") == row.list("source").isEmpty)
      let isWeak = (row.cell("grade").first ?? "A") >= "D"
      #expect(gap.reasons.contains("weak-source") == isWeak, "\(gap.party) \(gap.target)")
    }
  }

  /// The row of an entry: the table was imported in its own order.
  private func statement(
    _ entry: String, _ stances: [[String: String]]
  ) throws -> [String: String]? {
    let log = try String(contentsOfFile: Desk.example + "/log/desk.jsonl", encoding: .utf8)
    let lines = log.split(separator: "\n")
    let first = try #require(lines.firstIndex { $0.contains("\"type\":\"stance\"") })
    guard let number = Int(entry.split(separator: ":")[1]) else { return nil }
    let at = number - 1 - first
    return stances.indices.contains(at) ? stances[at] : nil
  }

  @Test func `principals that were silent for long are those of the tables`() throws {
    let stances = try ExampleTable("stances.csv").rows
    let output = try Desk().answer("-C \(Desk.example) gaps peace@twenty --json --as-of 2026-03-01")
    let report = try JSONDecoder().decode(Report.self, from: Data(output.utf8))
    for gap in report.gaps where Self.principals.contains(gap.party) {
      guard let days = gap.days, let entry = gap.entry, let row = try statement(entry, stances)
      else { continue }
      let said = try #require(ISO8601DateFormatter.day.date(from: row.cell("on")))
      let asked = try #require(ISO8601DateFormatter.day.date(from: "2026-03-01"))
      #expect(days == Int((asked.timeIntervalSince(said) / 86_400).rounded()))
      #expect(gap.reasons.contains("quiet") == (days > 60))
    }
  }

  private struct Report: Decodable { let gaps: [Gap] }

  private struct Gap: Decodable {
    let party: String
    let target: String
    let reasons: [String]
    let entry: String?
    let days: Int?
    let command: String
  }
}

extension ISO8601DateFormatter {
  /// Reads days in UTC.
  fileprivate static var day: ISO8601DateFormatter {
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withFullDate]
    return formatter
  }
}
