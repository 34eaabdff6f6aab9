import TestDesk
import Testing

/// `undo` takes back what its writer recorded last, and stops where others built on it.
struct UndoTests {
  @Test func `it goes back one step each time, an import at once`() throws {
    let desk = try Desk.small()
    try desk.answer("record north open deal@v1/army --on 2025-12-01")
    try desk.write(
      "stances.csv",
      "party,stance,target,on\nsouth,accept,deal@v1/army,2025-12-01\nsouth,reject,deal@v1/ceasefire,2025-12-02\n"
    )
    try desk.answer("import stances.csv")
    let before = desk.log()
    try desk.answer("undo --dry-run")
    #expect(desk.log() == before)
    #expect(
      desk.errors == """
        would take back amal:9: South ▼ rejects deal@v1/ceasefire
        would take back amal:8: South ▲ accepts deal@v1/army

        """)
    try desk.answer("undo")
    #expect(desk.errors.hasSuffix("recorded amal:10 to amal:11: takes them back\n"))
    try desk.answer("matrix deal@v1 --json")
    #expect(try cells(desk) == ["north open"])
    try desk.answer("undo")
    #expect(desk.errors.contains("takes back amal:7: North ○ is open deal@v1/army"))
    #expect(try cells(desk) == [])
    // Further back: the draft itself.
    try desk.answer("undo")
    #expect(desk.errors.contains("takes back amal:6"))
    #expect(desk.run("matrix deal@v1").status == 65)
    // A new record is undone before what lies before it.
    try desk.answer("record north open deal --on 2025-12-01")
    try desk.answer("undo")
    #expect(desk.errors.contains("takes back amal:14"))
    try desk.answer("verify")
  }

  private func cells(_ desk: Desk) throws -> [String] {
    try desk.answer("matrix deal@v1 --json")
    let cells = try desk.json()["cells"] as? [[String: Any]] ?? []
    return cells.map { "\($0["party"] ?? "") \($0["stance"] ?? "")" }
  }

  @Test func `what one dialogue recorded is taken back at once`() throws {
    let desk = try Desk.small()
    let before = try desk.answer("matrix deal@v1 --json")
    desk.console = DeskConsole([
      "+East", "open", "army", "+Next News = next", "2025-12-02", "", "+Lee", "We will see.", "",
      "r",
    ])
    desk.run("record")
    #expect(desk.last.status == 0, "\(desk.errors)")
    #expect(desk.errors.contains("recorded amal:7: party 'east', East"))
    #expect(desk.errors.contains("recorded amal:8: source 'next', Next News"))
    #expect(desk.errors.contains("recorded amal:9: person 'lee', Lee, for 'east'"))
    #expect(desk.errors.contains("recorded amal:10: east is open on deal@v1/army"))
    try desk.answer("undo")
    #expect(desk.errors.contains("recorded amal:11 to amal:14: takes them back"))
    for thing in ["party:east", "source:next", "person:lee"] {
      #expect(desk.run("show \(thing)").status == 65)
    }
    #expect(try cells(desk) == [])
    #expect(before.contains("\"cells\" : ["))
    try desk.answer("verify")
  }

  @Test func `everything can be undone, and then there is nothing`() throws {
    let desk = try Desk.small()
    for _ in 0..<6 { try desk.answer("undo") }
    #expect(desk.run("undo").status == 65)
    #expect(desk.errors == "parley: there is nothing of yours to undo\nhint: parley status\n")
    try desk.answer("log --json")
    #expect(!desk.output.contains("\"status\":\"stands\",\"type\":\"party\""))
  }

  @Test func `a correction that is undone brings back what it corrected`() throws {
    let desk = try Desk.small()
    try desk.answer("record north open deal@v1/army --on 2025-12-01")
    try desk.answer("correct amal:7 --stance reject --why misheard")
    #expect(try cells(desk) == ["north reject"])
    try desk.answer("undo")
    #expect(try cells(desk) == ["north open"])
  }

  @Test func `a withdrawal of one's own stops it, and is named`() throws {
    let desk = try Desk.small()
    try desk.answer("record north open deal@v1/army --on 2025-12-01")
    try desk.answer("withdraw amal:7 --why misheard")
    let before = desk.log()
    #expect(desk.run("undo").status == 65)
    #expect(desk.errors.contains("undo stops at amal:8, a withdrawal of amal:7"))
    #expect(desk.errors.hasSuffix("hint: parley show amal:7\n"))
    #expect(desk.log() == before)
  }

  @Test func `what others built on it stops it, and is named`() throws {
    let desk = try Desk.small()
    try desk.answer("record north open deal@v1/army --on 2025-12-01")
    try desk.answer("init . --writer boris")
    try desk.answer("correct amal:7 --stance reject --why heard")
    try desk.answer("init . --writer amal")
    #expect(desk.run("undo").status == 65)
    #expect(desk.errors.contains("undo stops at amal:7: others built on it: 'boris:1'"))
    try desk.answer("withdraw boris:1 --why 'not so'")
    #expect(desk.run("undo").status == 65)
    #expect(desk.errors.contains("amal:8, a withdrawal of boris:1"))
  }

  @Test func `a party with another's statement stays, and what needs it is named`() throws {
    let desk = try Desk.small()
    try desk.answer("add party east --name East")
    try desk.answer("init . --writer boris")
    try desk.answer("record east open deal@v1/army --on 2025-12-01")
    try desk.answer("init . --writer amal")
    #expect(desk.run("undo").status == 65)
    #expect(desk.errors.contains("entry 'amal:7' is still needed by entry 'boris:1'"))
    #expect(desk.errors.hasSuffix("hint: parley withdraw boris:1 amal:7 --why '…'\n"))
    try desk.answer("withdraw boris:1 amal:7 --why 'recorded twice'")
  }
}
