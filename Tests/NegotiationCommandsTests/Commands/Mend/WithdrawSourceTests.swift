import TestDesk
import Testing

/// `withdraw source:ID` takes a source back with what rests on it alone.
struct WithdrawSourceTests {
  @Test func `what rests on it alone goes, the rest is freed of it`() throws {
    let desk = try Desk.talks()
    let before = desk.log()
    try desk.answer("withdraw source:wire --why 'a forgery' --dry-run")
    #expect(desk.log() == before)
    let listed = desk.errors
    #expect(listed.contains("would withdraw amal:12: South ▲ accepts deal@one/army"))
    #expect(listed.contains("would free of it amal:11: North ▼ rejects deal@one/army"))
    #expect(listed.contains("would free of it amal:7: source echo, An echo"))
    #expect(listed.hasSuffix("nothing was recorded\n"))
    try desk.answer("withdraw source:wire --why 'a forgery'")
    #expect(desk.errors.replacing("withdraws", with: "would withdraw").contains("amal:12: South"))
    #expect(desk.errors.contains(": withdraws source:wire"))
    #expect(desk.run("show source:wire").status == 65)
    #expect(desk.errors.contains("source 'wire' was withdrawn by amal:"))
    // By its name alone it has its kind too.
    #expect(desk.run("show wire").status == 65)
    #expect(desk.errors.contains("source 'wire' was withdrawn by amal:"))
    try desk.answer("show amal:11 --json")
    #expect(!desk.output.contains("\"wire\"") && desk.output.contains("\"paper\""))
    try desk.answer("verify")
    // All of it is one step, which undo does not take back: it withdraws.
    #expect(desk.run("undo").status == 65)
  }

  @Test func `two sources go with what rests on both alone, each entry once`() throws {
    let desk = try Desk.talks()
    try desk.answer("withdraw source:wire source:paper source:echo amal:14 --why 'a forgery'")
    #expect(desk.errors.contains("withdraws amal:11: North"))
    #expect(desk.errors.contains("withdraws amal:13: North"))
    #expect(!desk.errors.contains("frees"))
    for name in ["wire", "paper", "echo"] {
      #expect(desk.run("show source:\(name)").status == 65)
    }
    #expect(try desk.answer("matrix deal@two --json").contains("\"cells\" : [\n\n  ]"))
    try desk.answer("verify")
  }

  @Test func `a source goes under every name that it had`() throws {
    let desk = try Desk.talks()
    try desk.answer("rename source paper wire")
    try desk.answer("withdraw source:paper --why 'a forgery'")
    #expect(desk.run("show source:wire").status == 65)
    #expect(desk.errors.contains("source 'wire' was withdrawn by amal:"))
    #expect(desk.run("show source:paper").status == 65)
    #expect(desk.errors.contains("was withdrawn by amal:"))
    try desk.answer("verify")
    try desk.answer("add source wire --publisher Again")
  }

  @Test func `a source on which nothing rests goes alone, and an unknown one is refused`() throws {
    let desk = try Desk.small()
    try desk.answer("withdraw source:wire --why 'not used'")
    #expect(desk.errors.contains("withdraws amal:4: source wire"))
    #expect(desk.run("withdraw source:none --why x").status == 65)
    #expect(desk.run("withdraw source: --why x").status == 64)
    #expect(desk.run("withdraw nonsense --why x").status == 64)
    #expect(desk.run("withdraw amal:3 --why ' '").status == 65)
    #expect(desk.errors.contains("the why is blank"))
  }
}
