import Digest
import Foundation
import NegotiationLog
import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationReports

struct PowerTests {
  private func desk() -> Desk {
    let desk = Desk()
    let clauses = (1...6).map { "## \($0). Clause \($0) {#c\($0)}\nText \($0).\n" }.joined()
    desk.write("# P\n\n" + clauses, to: "a.md")
    desk.run("add", "party", "usa", "--name", "USA", "--role", "principal", "--influence", "95")
    desk.run("add", "party", "eu", "--name", "EU", "--influence", "40")
    desk.run("add", "party", "who", "--name", "WHO")
    desk.run("add", "plan", "p", "--name", "P")
    desk.run("add", "draft", "p@v1", desk.path + "/a.md", "--on", "2025-01-01")
    for (party, stance, clause) in [
      ("usa", "accepts", 1), ("usa", "accepts", 2), ("usa", "open", 3), ("usa", "rejects", 4),
      ("usa", "accepts", 5), ("usa", "unconcerned", 6), ("eu", "objects", 1), ("who", "accepts", 1),
    ] { desk.run("record", party, stance, "p@v1/c\(clause)", "--on", "2025-01-02") }
    return desk
  }

  private func row(_ desk: Desk, _ party: String) throws -> [String: Any] {
    #expect(desk.run("power", "p@v1", "--json") == 0)
    let rows = try desk.json()["parties"] as? [[String: Any]] ?? []
    return try #require(rows.first { $0["party"] as? String == party })
  }

  @Test func `support is for less against over what was spoken to`() throws {
    // [arith] 3 for, 1 open, 1 against: (3 − 1) / 5.
    let row = try row(desk(), "usa")
    #expect(row["support"] as? Double == 0.4)
    #expect(row["n"] as? Int == 5 && row["silent"] as? Int == 0 && row["leftOut"] as? Int == 1)
    #expect(row["thin"] as? Bool == false && row["influence"] as? Int == 95)
    #expect(row["weightedSupport"] is NSNull)
  }

  @Test func `one stance is thin, and no influence is none rather than nought`() throws {
    let desk = desk()
    #expect(try row(desk, "eu")["thin"] as? Bool == true)
    #expect(try row(desk, "who")["influence"] is NSNull)
    #expect(try row(desk, "who")["silent"] as? Int == 5)
  }

  @Test func `support is weighed only where every clause has a salience, the nearest one`() throws {
    let desk = desk()
    desk.run("set", "salience", "usa", "p@v1/c4", "100", "--on", "2025-01-02")
    #expect(try row(desk, "usa")["weightedSupport"] is NSNull)
    #expect(try row(desk, "usa")["salienceCount"] as? Int == 1)
    desk.run("set", "salience", "usa", "p", "20", "--on", "2025-01-02")
    // [arith] (3 · 20 − 100) / (4 · 20 + 100)
    let weighted = try #require(try row(desk, "usa")["weightedSupport"] as? Double)
    #expect(abs(weighted - -40.0 / 180) < 1e-12)
    // A later day wins, a later record of an earlier day does not.
    desk.run("set", "salience", "usa", "p@v1/c4", "20", "--on", "2025-01-05")
    desk.run("set", "salience", "usa", "p@v1/c4", "90", "--on", "2025-01-03")
    #expect(try row(desk, "usa")["weightedSupport"] as? Double == 0.4)
    desk.run("power", "p@v1", "--json", "--as-of", "2025-01-02")
    let rows = try desk.json()["parties"] as? [[String: Any]] ?? []
    let then = rows.first { $0["party"] as? String == "usa" }?["weightedSupport"] as? Double
    #expect(abs((then ?? 0) - -40.0 / 180) < 1e-12)
  }

  @Test func `salience is corrected, withdrawn, refused and kept by an export`() throws {
    let desk = desk()
    #expect(desk.run("set", "salience", "usa", "p@v1/c9", "10") == 65)
    #expect(desk.run("set", "salience", "nobody", "p", "10") == 65)
    #expect(desk.run("set", "salience", "usa", "p", "101") == 64)
    #expect(desk.run("set", "salience", "usa", "p", "-1") == 64)
    #expect(desk.run("set", "salience", "usa", "p@v1/1", "10", "--on", "2026-12-31") == 65)
    #expect(desk.run("set", "salience", "usa", "p@v1/1", "10") == 0)
    let entry = "desk:14"
    #expect(desk.run("correct", entry, "--value", "30", "--why", "misread") == 0, "\(desk.errors)")
    #expect(try row(desk, "usa")["salience"] as? Double == 30)
    #expect(desk.run("correct", "desk:2", "--influence", "41", "--why", "judged anew") == 0)
    let tables = desk.path + "/tables"
    #expect(desk.run("export", "--format", "csv", "-o", tables) == 0)
    let other = Desk("other")
    #expect(other.run("import", tables) == 0, "\(other.errors)")
    #expect(try row(other, "usa")["salience"] as? Double == 30)
    #expect(try row(other, "eu")["influence"] as? Int == 41)
    #expect(desk.run("withdraw", entry, "--why", "not known") == 0)
    #expect(try row(desk, "usa")["salience"] is NSNull)
  }

  @Test func `what a salience is set for cannot be taken away from under it`() {
    let desk = desk()
    desk.run("add", "topic", "t", "--name", "T")
    desk.run("set", "salience", "who", "topic:t", "10")
    #expect(desk.run("withdraw", "desk:14", "--why", "x") == 65)
    #expect(desk.errors.contains("still needed by entry 'desk:15'"))
  }

  @Test func `the chart puts labels where their parties stand and keeps them apart`() {
    let lines = PowerChart.lines([
      .init(label: "1", support: -1, influence: 100), .init(label: "2", support: 1, influence: 0),
      .init(label: "3", support: 0, influence: 50), .init(label: "(4)", support: 0, influence: 50),
      .init(label: "5", support: 1, influence: 0),
    ])
    #expect(lines.count == PowerChart.height + 2)
    #expect(lines[0].hasPrefix(" 100 +1"))
    #expect(lines[20].hasSuffix("5 2"))
    #expect(lines[10].contains("3 (4)") || lines[10].contains("(4) 3"))
    #expect(lines.allSatisfy { $0.count <= 80 && $0.unicodeScalars.allSatisfy(\.isASCII) })
    #expect(Array(lines[10])[36] == "3")
    #expect(Array(lines[22])[36] == "0")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `every party that fits is on the chart once`(seed: UInt64) {
    var generator = Seeded(seed)
    let points = (0..<12).map { at in
      PowerChart.Point(
        label: String(UnicodeScalar(UInt8(65 + at))),
        support: Double.random(in: -1.2...1.2, using: &generator),
        influence: Int.random(in: -5...105, using: &generator))
    }
    let text = PowerChart.lines(points).joined()
    for point in points { #expect(text.filter { String($0) == point.label }.count == 1) }
  }
}

/// Marks and saliences in the log's own form.
struct NewEntryTests {
  private func line(_ event: Event) throws -> [UInt8] {
    var encoder = EntryEncoder()
    var bytes: [UInt8] = []
    _ = encoder.encode(
      Entry(
        id: EntryID(writer: WriterID(checked: "desk"), number: 1),
        recorded: Instant(milliseconds: 1_764_000_000_000), event: event), seen: [],
      after: .zero, into: &bytes)
    return bytes
  }

  private func decoded(_ event: Event) throws -> Event {
    try line(event).dropLast().withUnsafeBytes { try EntryDecoder.decode($0).event }
  }

  private var target: Target { .plan(PlanID(checked: "p")) }

  @Test func `a salience survives its written form`() throws {
    for on in [nil, Day("2025-01"), Day("2025-01-02")] {
      let event = Event.salience(
        Salience(party: PartyID(checked: "usa"), target: target, value: 70, on: on))
      #expect(try decoded(event) == event)
    }
  }

  @Test func `influence survives its written form`() throws {
    for influence in [nil, 0, 100] {
      let event = Event.party(
        Party(id: PartyID(checked: "usa"), name: Name("USA"), influence: influence))
      #expect(try decoded(event) == event)
    }
  }

  @Test(arguments: [nil] + HandlingMark.allCases.map(Optional.some))
  func `a mark survives its written form, after what the statement changes`(
    mark: HandlingMark?
  ) throws {
    let statement = Statement(
      party: PartyID(checked: "usa"), stance: .accept, targets: [target], texts: [.none],
      said: Day(packed: 2025_01_02), changes: EntryID(writer: WriterID(checked: "desk"), number: 1),
      mark: mark, isChathamHouse: true)
    #expect(try decoded(.stance(statement)) == .stance(statement))
    let text = String(decoding: try line(.stance(statement)), as: UTF8.self)
    let wanted = mark.map { ",\"mark\":\"\($0.code)\"" } ?? ""
    #expect(text.contains("\"changes\":\"desk:1\"\(wanted),\"chathamHouse\":true,\"digest\""))
  }

  @Test func `an unmarked statement is written as before`() throws {
    let statement = Statement(
      party: PartyID(checked: "usa"), stance: .accept, targets: [target], texts: [.none],
      said: Day(packed: 2025_01_02))
    let text = String(decoding: try line(.stance(statement)), as: UTF8.self)
    #expect(!text.contains("mark") && !text.contains("chatham"))
  }
}
