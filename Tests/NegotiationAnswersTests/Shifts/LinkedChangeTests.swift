import Foundation
import TestDesk
import TestSupport
import Testing

/// The changes that the facts behind the example link, against what `shifts` finds.
///
/// `linked-changes.csv` was drawn from those facts by `linked_changes.py`, which knows neither the
/// program nor its log. Statements are told apart by party, day and note, as the tables have them.
struct LinkedChangeTests {
  private struct Change {
    var party: String
    var before: String
    var after: String
    var days: [String]
    var stances: [String]
    /// Whether the facts say that the stance itself changed, not only its terms.
    var isOfStance: Bool
  }

  private static let scale = [
    "accepts": "accept", "accepts_with_conditions": "conditional", "open": "open",
    "no_position": "open", "opposes": "object", "rejects_red_line": "reject",
  ]

  private func changes() throws -> [Change] {
    let text = try String(
      contentsOfFile: Desk.root + "/Tests/NegotiationAnswersTests/Shifts/linked-changes.csv",
      encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",").map(String.init)
      return Change(
        party: cells[0], before: cells[1], after: cells[2], days: [cells[3], cells[4]],
        stances: [cells[5], cells[6]].map { Self.scale[$0] ?? $0 },
        isOfStance: cells[7] == "stance_changed")
    }
  }

  /// The rows of the example's table by their key.
  private func rows() throws -> [String: [String: String]] {
    let rows = try ExampleTable("stances.csv").rows
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.cell("key"), $0) })
  }

  @Test func `the example's tables link what the facts link, value by value`() throws {
    let (changes, rows) = try (changes(), rows())
    #expect(changes.count == 32 && changes.filter(\.isOfStance).count == 16)
    #expect(rows.values.filter { !($0["changes"] ?? "").isEmpty }.count == 32)
    for change in changes {
      let (before, after) = try (#require(rows[change.before]), #require(rows[change.after]))
      #expect(after["changes"] == change.before)
      #expect([before["on"], after["on"]] == change.days)
      #expect([before["stance"], after["stance"]] == change.stances, "\(change.after)")
      #expect(before["party"] == change.party && after["party"] == change.party)
      #expect(change.isOfStance == (change.stances[0] != change.stances[1]))
    }
  }

  @Test(arguments: ["", "--since 2025-11-01", "--as-of 2026-06-30"])
  func `every linked change is found with both statements`(options: String) throws {
    let (changes, rows) = try (changes(), rows())
    let output = try Desk().answer("-C \(Desk.example) shifts --json \(options)")
    let report = try JSONDecoder().decode(Shifts.self, from: Data(output.utf8))
    for change in changes {
      let (before, after) = try (#require(rows[change.before]), #require(rows[change.after]))
      let found = report.shifts.filter { shift in
        shift.after.isOf(after)
          && [shift.before, shift.changes].contains { $0?.isOf(before) ?? false }
      }
      #expect(found.count >= 1, "\(change.before) → \(change.after)")
      for shift in found {
        #expect(shift.party == change.party)
        #expect(shift.after.statement.stance == change.stances[1])
        let told = [shift.before, shift.changes].compactMap { $0 }.filter { $0.isOf(before) }
        #expect(told.allSatisfy { $0.statement.stance == change.stances[0] })
      }
    }
  }

  @Test func `a change of stance is told as one, in words and in the table`() throws {
    let (changes, rows) = try (changes(), rows())
    let text = try Desk().answer("-C \(Desk.example) shifts")
    let sheet = try Desk().answer("-C \(Desk.example) shifts --format csv")
    for change in changes where change.isOfStance {
      let source = try #require(rows[change.after]?["source"]?.split(separator: ";").first)
      #expect(text.contains(source) && sheet.contains(source), "\(change.after)")
    }
  }

  private struct Shifts: Decodable {
    struct Statement: Decodable {
      let party: String
      let on: String
      let note: String?
      let stance: String
    }
    struct Side: Decodable {
      let statement: Statement

      func isOf(_ row: [String: String]) -> Bool {
        statement.party == row["party"] && statement.on == row["on"]
          && (statement.note ?? "") == row["note"]
      }
    }
    struct Shift: Decodable {
      let party: String
      let before: Side
      let after: Side
      let changes: Side?
    }
    let shifts: [Shift]
  }
}
