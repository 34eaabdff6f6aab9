import CommandSupport
import TestSupport
import Testing

/// Input that nobody sane would type: nothing may trap, and what is refused leaves no trace.
struct HostileTests {
  private func desk() -> Desk {
    var desk = Desk()
    desk.parley("init . --writer amal")
    desk.parley("add party usa --name USA")
    desk.parley("add plan p --name P")
    return desk
  }

  /// Bytes that look like what is expected for a while.
  private func bytes(_ generator: inout Seeded) -> [UInt8] {
    let parts: [[UInt8]] = [
      Array("party,stance,target\n".utf8), Array("usa,open,p\n".utf8), Array("# 1. A {#a}\n".utf8),
      Array("1. x\n".utf8), [0x22], [0x0A], [0x0D, 0x0A], [0], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE],
      [0xE2, 0x80, 0xAE], Array("\u{301}".utf8), Array("المادة 5\n".utf8), [0xF0, 0x9F], [0x2C],
      [0x1B],
      Array("id,name\n".utf8), Array("{#".utf8), Array("}".utf8), [0x3B], [0x5C],
    ]
    return (0..<Int.random(in: 0..<24, using: &generator)).flatMap { _ in parts.pick(&generator) }
  }

  @Test(arguments: 0..<60)
  func `any bytes are imported whole or refused whole`(seed: UInt64) {
    var generator = Seeded(seed)
    var desk = desk()
    for words in [["import", "-"], ["import", "stances.csv"], ["add", "draft", "p@v1", "-"]] {
      let input = bytes(&generator)
      desk.folder.write(input, to: "stances.csv")
      let before = desk.folder.log()
      let result = desk.run(words, input: input)
      #expect([0, 65].contains(result.status), "seed \(seed): \(result)")
      if result.status != 0 {
        #expect(desk.folder.log() == before, "seed \(seed)")
        #expect(!result.errors.isEmpty)
      }
      #expect(!result.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
    #expect(desk.parley("verify").status == 0)
  }

  @Test(arguments: 0..<60)
  func `any words end with a status of the contract`(seed: UInt64) {
    var generator = Seeded(seed)
    var desk = desk()
    let words = [
      "record", "add", "party", "matrix", "show", "log", "usa", "open", "p", "p@v1/a", "topic:",
      ":",
      "--on", "--", "-", "--json", "-C", "--format", "csv", "2025-02-30", "", " ", "\u{1B}[2J",
      "\0",
      "\u{202E}", "--parties", ",", "amal:1", "amal:0", "amal:99999999999999999999", "--known-at",
      "--as-of=2025", "-o", "/", "é", "e\u{301}", "--help", "help", "withdraw", "correct", "--why",
    ]
    let line = (0..<Int.random(in: 1..<8, using: &generator)).map { _ in words.pick(&generator) }
    let result = desk.run(line)
    #expect([0, 1, 64, 65, 66, 73, 74].contains(result.status), "\(line): \(result)")
    #expect(!result.errors.contains("\u{1B}"), "\(line)")
    #expect(!result.output.contains("\u{1B}"), "\(line)")
    #expect(desk.parley("verify").status == 0)
  }

  /// Every cut of a log opens to its whole lines; every flipped byte is found.
  @Test(arguments: 0..<20)
  func `a cut or changed log is never taken for a whole one`(seed: UInt64) throws {
    var generator = Seeded(seed)
    var desk = desk()
    desk.parley("record usa open p --quote 'نعم' --lang ar")
    let whole = try #require(desk.folder.read("log/amal.jsonl"))
    let cut = Int.random(in: 0..<whole.count, using: &generator)
    desk.folder.write(whole[..<cut], to: "log/amal.jsonl")
    let lines = whole[..<cut].count { $0 == 0x0A }
    let read = desk.parley("log --json")
    #expect(read.status == 0)
    #expect(read.output.split(separator: "\n").count == lines)
    var flipped = whole
    flipped[Int.random(in: whole.indices, using: &generator)] ^= UInt8(
      1 << Int.random(in: 0..<8, using: &generator))
    desk.folder.write(flipped, to: "log/amal.jsonl")
    let verified = desk.parley("verify")
    // The last byte is the line end: without it the line is torn, which is told, too.
    let isTorn = flipped.last != 0x0A
    #expect(verified.status == 1 || isTorn && verified.output.contains("[torn]"), "seed \(seed)")
  }

  @Test func `a huge message is cut and a huge quotation is kept`() throws {
    var desk = desk()
    let huge = String(repeating: "q", count: 200_000)
    let refused = desk.run(["record", huge, "open", "p"])
    #expect(refused.status == 65)
    #expect(refused.errors.count < 5000)
    #expect(desk.run(["record", "usa", "open", "p", "--quote", huge]).status == 0)
    #expect(desk.parley("log").output.count < 2000)
    #expect(desk.parley("show amal:3 --json").output.contains(huge))
  }

  @Test func `a thousand problems are all counted and a hundred are shown`() {
    var desk = desk()
    let rows = String(repeating: "nobody,open,p\n", count: 1000)
    let result = desk.run(["import", "-"], input: Array("party,stance,target\n\(rows)".utf8))
    #expect(result.status == 65)
    #expect(result.errors.contains("and 900 more problems"))
    #expect(result.errors.split(separator: "\n").count == 102)
  }

  @Test(arguments: [
    ("log", 66), ("log/amal.jsonl/x", 66), (".parley", 0), ("log/amal.jsonl", 65),
  ])
  func `a file where a folder belongs, or the reverse, is an error and no crash`(
    name: String, status: Int32
  ) {
    var desk = Desk()
    desk.folder.write(Array(#"{"format":1,"id":"talks"}"#.utf8), to: "parley.json")
    desk.folder.write(Array("x\n".utf8), to: name)
    #expect(desk.parley("log").status == status)
    let refused = desk.parley("add party usa --name USA")
    #expect([65, 66, 73, 74].contains(refused.status), "\(refused)")
    #expect(desk.folder.read(name) == Array("x\n".utf8))
  }

  @Test func `NFC and NFD name the same party`() {
    var desk = desk()
    #expect(desk.run(["add", "party", "e\u{301}tat", "--name", "État"]).status == 0)
    #expect(desk.run(["record", "\u{E9}tat", "open", "p"]).status == 0)
    #expect(desk.run(["add", "party", "\u{E9}tat", "--name", "État"]).status == 65)
  }
}
