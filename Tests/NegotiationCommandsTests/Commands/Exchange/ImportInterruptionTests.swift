import NegotiationCommands
import Synchronization
import SystemFiles
import TestDesk
import TestSupport
import Testing

/// A signal that comes while the tables of an import are read.
struct ImportInterruptionTests {
  @Test(arguments: ["stances", "parties"], [2, 15] as [Int32])
  func `an import that is ended while it reads says so and records nothing`(
    kind: String, number: Int32
  ) throws {
    let desk = try Desk()
    desk.run("init . --writer amal")
    desk.run("add party north --name North")
    desk.run("add topic t --name T")
    let tables = [
      "stances": "party,stance,target,on,note\n"
        + (0..<500).map { "north,open,topic:t,2025-11-02,row \($0)\n" }.joined(),
      "parties": "id,name\n" + (0..<500).map { "p\($0),P\n" }.joined(),
    ]
    let table = try #require(tables[kind])
    TestFile.write(table, to: desk.path + "/\(kind).csv")
    // The signal comes at the hundredth row; nothing is written in a dry run.
    let asked = Atomic<Int>(0)
    var told = ""
    var context = desk.context(writeError: { told += $0 })
    context.files.interruption = Interruption(
      begin: {}, end: {},
      signal: { asked.add(1, ordering: .relaxed).newValue > 100 ? number : nil })
    let words = ["import", "\(kind).csv", "--dry-run"]
    #expect(ParleyTool.run(words, in: &context) == 128 + number)
    #expect(told.contains("interrupted: nothing was recorded"), "\(told)")
    #expect(asked.load(ordering: .relaxed) < 110, "no more rows are taken")
    #expect(desk.run("verify").output.contains("2 entries in 1 feed: sound"))
  }
}
