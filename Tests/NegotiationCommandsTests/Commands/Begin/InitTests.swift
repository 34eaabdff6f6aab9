import TestDesk
import Testing

/// `init` on a negotiation that is there changes what it is told, and says what it left.
struct InitTests {
  @Test func `a title alone leaves the writer, and a writer alone the title`() throws {
    let desk = try Desk.small()
    try desk.answer("init . --title 'Better talks'")
    #expect(
      desk.errors
        == "'.' is a negotiation already, writing as 'amal'; now called 'Better talks' instead of "
        + "'Test talks'\n")
    try desk.answer("init . --writer boris")
    #expect(
      desk.errors.hasPrefix(
        "'.' is a negotiation already, writing as 'boris'; called 'Better talks' as before\n"))
    try desk.answer("status")
    #expect(desk.output.contains("negotiation Better talks\nwriter      boris, 0 entries\n"))
    #expect(desk.run("init . --title '  '").status == 64)
    try desk.answer("verify")
  }

  @Test func `a claim that is refused makes and changes nothing`() throws {
    let desk = try Desk.small()
    let before = try desk.read("parley.json")
    #expect(desk.run("init . --title 'Better talks' --same-as nobody").status == 65)
    #expect(desk.run("init . --title 'Better talks' --writer boris --same-as boris").status == 65)
    #expect(try desk.read("parley.json") == before)
    #expect(try desk.answer("status").contains("writer      amal"))
    #expect(desk.run("init fresh --writer amal --same-as nobody").status == 65)
    #expect(desk.errors.contains("nobody") && desk.run("-C fresh status").status == 66)
    #expect(desk.run("init fresh --same-as nobody").status == 64)
  }

  @Test func `what else parley.json holds stays when the title changes`() throws {
    let desk = try Desk.small()
    let old = String(decoding: try desk.read("parley.json"), as: UTF8.self)
    try desk.write(
      "parley.json", old.replacing("{\"format\":1", with: "{\"format\":1,\"more\":[1]"))
    try desk.answer("init . --title New")
    let new = String(decoding: try desk.read("parley.json"), as: UTF8.self)
    #expect(new.contains("\"more\":[1]") && new.contains("\"title\":\"New\""))
  }
}
