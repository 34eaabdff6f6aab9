import TestDesk
import Testing

/// What `use` sets, the day a record takes, and what `status` says of both.
struct UseTests {
  private func desk() throws -> Desk {
    let desk = try Desk.small()
    try desk.answer("add source dated --publisher 'A paper' --date 2025-11")
    try desk.answer("add source later --publisher 'A paper' --date 2025-12-02")
    try desk.answer("add round geneva --on 2025-11-23")
    return desk
  }

  private func said(_ desk: Desk, _ words: String) throws -> String {
    let before = try desk.heads()
    try desk.answer("record north open deal@v1/army " + words)
    #expect(try desk.heads() != before)
    return desk.errors
  }

  @Test func `the day is what was given, then what use set, the round's, the source's, today`()
    throws
  {
    let desk = try desk()
    #expect(try said(desk, "--on 2025-12-01 --round geneva").contains("(2025-12-01)"))
    #expect(
      try said(desk, "--round geneva --source later")
        .contains("(2025-11-23, the day of round 'geneva')"))
    #expect(
      try said(desk, "--source dated --source later")
        .contains("(2025-12-02, the day of source 'later')"))
    #expect(try said(desk, "--source dated").contains("(2025-11, the day of source 'dated')"))
    #expect(try said(desk, "--source wire").contains("(2025-12-03, today)"))
    #expect(try said(desk, "--on unknown --source later").contains("(day unknown)"))
    try desk.answer("use --on 2025-11-30")
    #expect(try said(desk, "--round geneva").contains("(2025-11-30, as 'use' set)"))
    #expect(try said(desk, "--on 2025-12-01").contains("(2025-12-01)"))
    try desk.answer("use --clear --source dated --lang ru")
    #expect(
      try said(desk, "--quote Да").contains("(2025-11, the day of source 'dated', which 'use' set)")
    )
    try desk.answer("log --json")
    #expect(desk.output.contains("\"lang\":\"ru\""))
    try desk.answer("use --clear")
    #expect(desk.errors == "nothing is set for the next records\n")
    #expect(try said(desk, "").contains("(2025-12-03, today)"))
  }

  @Test func `use refuses what nobody has recorded, and keeps what was set`() throws {
    let desk = try desk()
    try desk.answer("use --source dated")
    #expect(desk.run("use --source datd").status == 65)
    #expect(desk.errors.contains("unknown source 'datd'") && desk.errors.contains("'dated'"))
    #expect(desk.run("use --on 2025-02-30").status == 64)
    try desk.answer("use")
    #expect(desk.errors == "the next records take --source dated\n")
    try desk.answer("use --round geneva")
    #expect(desk.errors == "the next records take --source dated --round geneva\n")
  }

  @Test func `a file of use that cannot be read is told of, with what ends it`() throws {
    let desk = try desk()
    try desk.write(".parley/use.json", "{")
    #expect(desk.run("record north open deal@v1/army").status == 65)
    #expect(desk.errors.contains(".parley/use.json cannot be read"))
    #expect(desk.errors.hasSuffix("hint: parley use --clear\n"))
    try desk.answer("use --clear")
    try desk.answer("record north open deal@v1/army")
  }

  @Test func `what was set and is withdrawn is told as that`() throws {
    let desk = try desk()
    try desk.answer("use --source dated")
    try desk.answer("withdraw source:dated --why 'a forgery'")
    #expect(desk.run("record north open deal@v1/army").status == 65)
    #expect(
      desk.errors == """
        parley: 'use' set something that no longer exists: source 'dated' was withdrawn by amal:10
        hint: parley use --clear

        """)
    try desk.answer("record north open deal@v1/army --source wire")
  }

  @Test func `status tells the writer, what is in use, and what is unfinished`() throws {
    let desk = try desk()
    try desk.answer("status")
    #expect(
      desk.output == """
        negotiation Test talks
        writer      amal, 9 entries
        to send     not shared yet; parley sync URL
        in use      nothing
        unfinished  nothing

        """)
    try desk.answer("use --on 2025-12 --lang ar")
    try desk.write(".parley/unfinished/record-1.json", "{}")
    try desk.answer("status")
    #expect(desk.output.contains("in use      --on 2025-12 --lang ar\n"))
    #expect(desk.output.contains("unfinished  1; parley record --resume\n  record-1\n"))
  }
}
