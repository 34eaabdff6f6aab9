import Foundation
import TestDesk
import Testing

struct PowerTests {
  private func desk() -> Desk {
    let desk = Desk(writer: "desk")
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
    #expect(desk.run("power", "p@v1", "--json").status == 0)
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
    #expect(desk.run("set", "salience", "usa", "p@v1/c9", "10").status == 65)
    #expect(desk.run("set", "salience", "nobody", "p", "10").status == 65)
    #expect(desk.run("set", "salience", "usa", "p", "101").status == 64)
    #expect(desk.run("set", "salience", "usa", "p", "-1").status == 64)
    #expect(desk.run("set", "salience", "usa", "p@v1/1", "10", "--on", "2026-12-31").status == 65)
    #expect(desk.run("set", "salience", "usa", "p@v1/1", "10").status == 0)
    let entry = "desk:14"
    #expect(
      desk.run("correct", entry, "--value", "30", "--why", "misread").status == 0, "\(desk.errors)")
    #expect(try row(desk, "usa")["salience"] as? Double == 30)
    #expect(desk.run("correct", "desk:2", "--influence", "41", "--why", "judged anew").status == 0)
    let tables = desk.path + "/tables"
    #expect(desk.run("export", "--format", "csv", "-o", tables).status == 0)
    let other = Desk(writer: "other")
    #expect(other.run("import", tables).status == 0, "\(other.errors)")
    #expect(try row(other, "usa")["salience"] as? Double == 30)
    #expect(try row(other, "eu")["influence"] as? Int == 41)
    #expect(desk.run("withdraw", entry, "--why", "not known").status == 0)
    #expect(try row(desk, "usa")["salience"] is NSNull)
  }

  @Test func `what a salience is set for cannot be taken away from under it`() {
    let desk = desk()
    desk.run("add", "topic", "t", "--name", "T")
    desk.run("set", "salience", "who", "topic:t", "10")
    #expect(desk.run("withdraw", "desk:14", "--why", "x").status == 65)
    #expect(desk.errors.contains("still needed by entry 'desk:15'"))
  }
}
