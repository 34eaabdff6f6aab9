import Foundation
import TestDesk
import Testing

/// Input that must be refused with its place, and leave the log as it was.
struct BadInputTests {
  static let tables: [(name: String, bytes: [UInt8], status: Int32, message: String)] = [
    ("no column", Array("party,stance\nnorth,accept\n".utf8), 65, "stances.csv:1:"),
    ("unknown column", Array("party,stance,target,extra\n".utf8), 65, "stances.csv:1:21:"),
    ("short row", Array("party,stance,target\nnorth,accept\n".utf8), 65, "stances.csv:2:"),
    ("unclosed", Array("party,stance,target\nnorth,accept,\"deal\n".utf8), 65, "stances.csv:2:"),
    (
      "not UTF-8", Array("party,stance,target\nnorth,accept,".utf8) + [0xFF, 0x0A], 65,
      "stances.csv:2:"
    ),
    ("NUL", Array("party,stance,target\nno\0rth,accept,deal\n".utf8), 65, "stances.csv:2:"),
    ("bad day", Array("party,stance,target,on\nnorth,open,deal,2025-02-30\n".utf8), 65, ":2:17:"),
    ("future", Array("party,stance,target,on\nnorth,open,deal,2025-12-06\n".utf8), 65, ":2:17:"),
    ("bad word", Array("party,stance,target\nnorth,perhaps,deal\n".utf8), 65, ":2:7:"),
    ("unknown party", Array("party,stance,target\nnroth,open,deal\n".utf8), 65, "nroth"),
    (
      "unknown clause", Array("party,stance,target\nnorth,open,deal@v1/no\n".utf8), 65, "deal@v1/no"
    ),
  ]

  @Test(arguments: tables.indices)
  func `a bad table is refused with its place and records nothing`(index: Int) throws {
    let (name, bytes, status, message) = BadInputTests.tables[index]
    let bench = try Desk.small()
    let before = bench.log()
    try bench.write("stances.csv", bytes)
    let outcome = bench.run("import stances.csv")
    #expect(outcome.status == status, "\(name): \(outcome.errors)")
    #expect(outcome.errors.contains(message), "\(name): \(outcome.errors)")
    #expect(bench.log() == before)
  }

  @Test func `a byte order mark and CRLF are taken as they come`() throws {
    let bench = try Desk.small()
    let text = "party,stance,target,on\r\nnorth,open,deal@v1/army,2025-12-01\r\n"
    try bench.write("stances.csv", [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(bench.run("import stances.csv").status == 0)
    try bench.write("v2.md", [0xEF, 0xBB, 0xBF] + Array("## 1. One\r\nText.\r\n".utf8))
    #expect(bench.run("add draft deal@v2 v2.md").status == 0)
    #expect(bench.run("verify").status == 0)
  }

  @Test func `drafts that are no text, or derive from themselves, are refused`() throws {
    let bench = try Desk.small()
    let before = bench.log()
    try bench.write("bad.md", Array("## 1. One\nText ".utf8) + [0xC3, 0x28])
    let outcome = bench.run("add draft deal@v2 bad.md")
    #expect(outcome.status == 65)
    #expect(outcome.errors.hasPrefix("bad.md:2:6:"), "\(outcome.errors)")
    try bench.write("one.md", "## 1. One\nText.\n")
    try bench.write(
      "drafts.csv", "draft,file,after\ndeal@v2,one.md,v3\ndeal@v3,one.md,v2\n")
    let cycle = bench.run("import drafts.csv")
    #expect(cycle.status == 65)
    #expect(cycle.errors.contains("cycle"))
    #expect(bench.log() == before)
  }

  @Test func `a newer format is refused and an older folder stays as it is`() throws {
    let bench = try Desk.small()
    try bench.write("parley.json", "{\"format\":99,\"id\":\"x\"}")
    let outcome = bench.run("matrix")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("format 99"))
  }

  @Test func `damage is named by verify and refused by readers`() throws {
    let bench = try Desk.small()
    bench.run("record north open deal@v1/army --on 2025-12-01 --note 'a note'")
    let sound = try bench.read("log/amal.jsonl")
    for at in stride(from: 5, to: sound.count, by: 97) {
      var broken = sound
      broken[at] ^= 0x04
      try bench.write("log/amal.jsonl", broken)
      let outcome = bench.run("verify")
      #expect(outcome.status == 1, "byte \(at)")
      #expect(outcome.output.contains("log/amal.jsonl:"), "byte \(at): \(outcome.output)")
    }
    let lines = sound.split(separator: 0x0A, omittingEmptySubsequences: true)
    var cut = lines.map(Array.init)
    cut[3].removeLast(20)
    try bench.write("log/amal.jsonl", Array(cut.joined(separator: [0x0A])) + [0x0A])
    let reading = bench.run("matrix deal")
    #expect(reading.status == 65)
    #expect(reading.errors.contains("log/amal.jsonl:4:"))
    #expect(reading.errors.contains("parley verify"))
  }

  @Test func `a torn tail is ignored with a warning and set aside by the next write`() throws {
    let bench = try Desk.small()
    let sound = try bench.read("log/amal.jsonl")
    let tail = Array("{\"entry\":\"amal:7\",\"rec".utf8)
    try bench.write("log/amal.jsonl", sound + tail)
    let reading = bench.run("log")
    #expect(reading.status == 0)
    #expect(reading.errors.contains("cut off"))
    let writing = bench.run("record north open deal@v1/army --on 2025-12-01")
    #expect(writing.status == 0)
    #expect(writing.errors.contains("log/amal.torn"))
    #expect(try bench.read("log/amal.torn").starts(with: tail))
    #expect(bench.run("verify").status == 0)
  }

  @Test func `an entry whose line end was changed is refused by readers and writers`() throws {
    let bench = try Desk.small()
    let sound = try bench.read("log/amal.jsonl")
    try bench.write("log/amal.jsonl", sound.dropLast() + [0x0B])
    for line in ["matrix deal", "log", "record north open deal@v1/army --on 2025-12-01"] {
      let outcome = bench.run(line)
      #expect(outcome.status == 65, "\(line)")
      #expect(outcome.errors.contains("log/amal.jsonl:6:1: the line end after a whole entry"))
    }
    #expect(bench.log().keys.sorted() == ["amal.jsonl"])
  }

  @Test func `a name with an escape sequence never reaches the terminal raw`() throws {
    let bench = try Desk.small()
    let name = "Evil\u{1B}[31m\u{202E}\u{0}x"
    #expect(bench.run(["add", "party", "evil", "--name", name]).status == 0)
    bench.run(["record", "evil", "open", "deal@v1/army", "--quote", "=cmd()\u{1B}]0;x\u{7}"])
    for line in [
      "matrix deal", "show evil", "log", "show deal@v1/army", "matrix deal --format markdown",
      "log --format csv",
    ] {
      let outcome = bench.run(line)
      #expect(outcome.status == 0)
      for bad in ["\u{1B}", "\u{202E}", "\u{0}", "\u{7}"] {
        #expect(!outcome.output.contains(bad), "\(line)")
        #expect(!outcome.errors.contains(bad), "\(line)")
      }
    }
  }
}
