import TestDesk
import Testing

/// `rename` as users meet it.
struct RenameCommandTests {
  @Test func `a party that was recorded under two names becomes one`() throws {
    let desk = try Desk.talks()
    try desk.answer("add party nord --name Nord --role principal")
    try desk.answer("record nord open deal@two/aid --on 2026-01-05 --source wire")
    try desk.answer("rename party nord north")
    #expect(desk.errors.contains("party 'nord' is one with 'north' from now on"))
    try desk.answer("matrix deal@two --json")
    let cells = try desk.json()["cells"] as? [[String: Any]] ?? []
    let aid = cells.filter { $0["target"] as? String == "deal@two/aid" }
    #expect(aid.map { $0["party"] as? String } == ["north"])
    try desk.answer("disagreements")
    #expect(!desk.output.contains("recorded apart"))
  }

  @Test func `answers, typed names, exports and the log follow`() throws {
    let desk = try Desk.talks()
    // A table for spreadsheets holds no heads, which every entry moves on.
    func table() throws -> String { try desk.answer("matrix deal@two --format csv") }
    let matrix = try table()
    let before = desk.log()
    try desk.answer("rename party north nordland --dry-run")
    #expect(desk.log() == before)
    #expect(
      desk.errors
        == "would record: party 'north' is called 'nordland' from now on; nothing was recorded\n")
    try desk.answer("rename party north nordland")
    #expect(desk.errors.contains("party 'north' is called 'nordland' from now on"))
    #expect(try table() == matrix.replacing("north", with: "nordland"))
    try desk.answer("matrix deal@two --json")
    #expect(desk.output.contains("\"party\" : \"nordland\"") && !desk.output.contains("\"north\""))
    // The old name can still be typed.
    try desk.answer("record north open deal@two/aid --on 2026-01-05")
    #expect(desk.errors.contains("nordland is open on deal@two/aid"))
    try desk.answer("show north")
    #expect(desk.output.contains("nordland"))
    let export = desk.export([])
    #expect(export.contains("nordland,") && !export.contains("\nnorth,"))
    try desk.answer("verify")
    try desk.answer("timeline")
    try desk.answer("shifts")
    try desk.answer("gaps deal@two")
    try desk.answer("brief deal")
    try desk.answer("diff deal@one deal@two")
    #expect(desk.run("undo").status == 0)
    #expect(desk.run("undo").status == 0)
    #expect(try table() == matrix)
  }

  @Test func `a plan, a draft, a topic, a source and a round are renamed too`() throws {
    let desk = try Desk.talks()
    try desk.answer("rename draft deal@two v2")
    try desk.answer("rename plan deal accord")
    try desk.answer("rename source wire agency")
    try desk.answer("rename round second geneva")
    try desk.answer("matrix accord --json")
    #expect(
      desk.output.contains("\"draft\" : \"v2\"") && desk.output.contains("\"source\" : \"agency\""))
    try desk.answer("matrix deal@two --json")
    #expect(desk.output.contains("\"draft\" : \"v2\""))
    try desk.answer("show geneva")
    try desk.answer("show deal@two/army")
    try desk.answer("verify")
  }

  @Test func `what is put right after a rename does not keep it from being taken back`() throws {
    let desk = try Desk.talks()
    let stance = try desk.entry { $0.contains("never that many") }
    try desk.write(
      "key.csv", "key,party,stance,target,on,note\nk,south,open,deal@two/aid,2026-01-03,x\n")
    try desk.answer("import key.csv")
    for line in [
      "rename party north nordland", "rename source wire agency", "rename draft deal@two v2",
      "rename plan deal accord", "rename party south southland",
    ] { try desk.answer(line) }
    try desk.answer("correct \(stance) --note 'said twice' --why x")
    try desk.answer("correct amal:1 --influence 40 --why x")
    try desk.answer("correct amal:15 --standing official --why x")
    try desk.write(
      "key.csv", "key,party,stance,target,on,note\nk,south,open,deal@two/aid,2026-01-03,y\n")
    try desk.answer("import key.csv --update")
    try desk.answer("withdraw source:paper --why 'a forgery'")
    #expect(try !desk.answer("matrix accord --json").contains("north\""))
    for name in ["southland", "accord", "v2", "agency", "nordland"] {
      let entry = try desk.entry { $0.contains("\"rename\"") && $0.contains(name) }
      try desk.answer("withdraw \(entry) --why 'back again'")
    }
    try desk.answer("verify")
    let matrix = try desk.answer("matrix deal@two --json")
    #expect(!matrix.contains("nordland") && matrix.contains("\"party\" : \"north\""))
    #expect(try desk.answer("show \(stance)").contains("said twice"))
    #expect(desk.export([]).contains("north,North,state,principal,40"))
  }

  @Test func `a draft keeps its plan, whatever that is called, and the hint says so`() throws {
    let desk = try Desk.talks()
    try desk.answer("add plan war --name War")
    #expect(desk.run("rename draft deal@two war@two").status == 64)
    #expect(desk.errors.hasSuffix("hint: parley rename plan deal war\n"))
    #expect(desk.run("rename draft deal@two war@last").status == 64)
    #expect(desk.errors.hasSuffix("hint: parley rename draft deal@two deal@last\n"))
    try desk.answer("rename plan deal accord")
    try desk.answer("rename draft deal@two deal@last")
    try desk.answer("rename draft accord@one deal@first")
    try desk.answer("matrix accord@last")
    try desk.answer("diff accord@first deal@two")
    try desk.write("three.md", "## 1. Ceasefire {#ceasefire}\nFire stops.\n")
    try desk.answer("add draft accord@three three.md --after deal@two --on 2026-01-02")
    #expect(try desk.answer("show accord@three --json").contains("last"))
  }

  @Test func `what is called otherwise by now gives a statement its day`() throws {
    let desk = try Desk.talks()
    try desk.answer("rename round second geneva")
    try desk.answer("record south open deal@two/aid --round second")
    #expect(desk.errors.contains("2025-12-05"))
  }

  @Test func `what is refused says why, with a hint that works`() throws {
    let desk = try Desk.talks()
    #expect(desk.run("rename party nrth x").status == 65)
    #expect(desk.errors.hasSuffix("hint: did you mean 'north'?\n"))
    #expect(desk.run("rename clause a b").status == 64)
    #expect(desk.run("rename party north 'a b'").status == 64)
    #expect(desk.run("rename draft deal@one deal@two").status == 65)
    try desk.answer("rename party north nordland")
    let entry = try desk.entry { $0.contains("\"rename\"") }
    #expect(desk.run("rename party north other").status == 65)
    #expect(desk.errors.contains("party 'north' is called 'nordland' since \(entry)"))
    #expect(desk.errors.hasSuffix("hint: parley withdraw \(entry) --why '…'\n"))
    try desk.answer("withdraw \(entry) --why 'a slip'")
    try desk.answer("rename party north other")
  }
}
