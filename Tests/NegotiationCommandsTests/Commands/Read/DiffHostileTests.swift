import TestDesk
import Testing

/// Files nobody would write, through the whole `diff`: the right answer or a refusal with its place.
///
/// Scaled down; the full sizes are in `parley-bench diff`.
struct DiffHostileTests {
  private func clause(_ text: String) -> [UInt8] {
    Array("# A plan\n\n## 1. Article\n\n\(text)\n".utf8)
  }

  private func outcome(_ old: [UInt8], _ new: [UInt8], _ rest: String = "") throws -> Desk.Outcome {
    let bench = try Desk()
    try bench.write("old.md", old)
    try bench.write("new.md", new)
    return bench.run("diff old.md new.md --exit-code \(rest)")
  }

  @Test(arguments: [
    ("an encoded surrogate", [0xED, 0xA0, 0x80] as [UInt8], "old.md:5:3: not UTF-8: byte 0xED"),
    ("a stray byte", [0xFF], "old.md:5:3: not UTF-8: byte 0xFF"),
    ("an overlong slash", [0xC0, 0xAF], "old.md:5:3: not UTF-8: byte 0xC0"),
    ("a zero byte", [0], "old.md:5:3: not text: zero byte"),
  ])
  func `bytes that are no text are refused with their place`(
    name: String, bytes: [UInt8], message: String
  ) throws {
    let bad = Array("# A plan\n\n## 1. Article\n\na ".utf8) + bytes + Array(" b\n".utf8)
    for (old, new) in [(bad, clause("a b")), (clause("a b"), bad)] {
      let outcome = try outcome(old, new)
      #expect(outcome.status == 65, "\(name)")
      let side = old == bad ? "old.md" : "new.md"
      let wanted = side + message.dropFirst("old.md".count)
      #expect(outcome.errors.contains(wanted), "\(name): \(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func `of two bad files the first is named`() throws {
    let bench = try Desk()
    try bench.write("old.md", [0xFF])
    #expect(bench.run("diff old.md gone.md").errors.contains("old.md:1:1"))
    try bench.write("new.md", [0xFE])
    #expect(bench.run("diff old.md new.md").errors.contains("old.md:1:1"))
  }

  static let hard: [(name: String, old: String, new: String)] = [
    (
      "no space", String(repeating: "x7", count: 10_000),
      String(repeating: "x7", count: 9_999) + "y8"
    ),
    (
      "brackets",
      String(repeating: "[", count: 2_000) + "text" + String(repeating: "]", count: 2_000),
      String(repeating: "[", count: 2_000) + "word" + String(repeating: "]", count: 2_000)
    ),
    ("override", "The parties \u{202E}shall\u{202C} meet", "The parties \u{202E}may\u{202C} meet"),
    (
      "marks on one letter", "a" + String(repeating: "\u{301}", count: 5_000),
      "a" + String(repeating: "\u{301}\u{302}", count: 2_500)
    ),
    (
      "digits", String(repeating: "1234567890", count: 2_000),
      String(repeating: "1234567890", count: 1_999) + "1234567891"
    ),
    (
      "one letter", String(repeating: "a", count: 20_000),
      String(repeating: "a", count: 19_999) + "b"
    ),
    (
      "blank lines", "first" + String(repeating: "\n", count: 5_000) + "last",
      "first" + String(repeating: "\n", count: 4_999) + "end"
    ),
    (
      "one line", String(repeating: "all parties shall meet in 10 days. ", count: 600),
      String(repeating: "all parties may meet in 12 days. ", count: 650)
    ),
    (
      "signs alone", String(repeating: "#", count: 5_000),
      String(repeating: "#", count: 4_999) + "a"
    ),
  ]

  @Test(arguments: hard.indices)
  func `a hard clause is found changed, and no control sign gets out`(index: Int) throws {
    let (name, old, new) = Self.hard[index]
    let outcome = try outcome(clause(old), clause(new))
    #expect(outcome.status == 1, "\(name): \(outcome.errors)")
    #expect(outcome.output.contains("1. Article"), "\(name)")
    #expect(!outcome.output.unicodeScalars.contains("\u{202E}"), "\(name)")
    #expect(try self.outcome(clause(old), clause(old)).status == 0, "\(name)")
  }

  @Test func `thousands of equal lines with one changed differ in that one`() throws {
    func plan(changed: Bool) -> [UInt8] {
      let lines = (1...3_000).map {
        "\($0). The parties \(changed && $0 == 1_500 ? "shall" : "may") meet."
      }
      return Array(lines.joined(separator: "\n").utf8)
    }
    let outcome = try outcome(plan(changed: false), plan(changed: true))
    #expect(outcome.output.contains("2999 unchanged · 1 edited"), "\(outcome.output.prefix(300))")
    #expect(outcome.output.contains("The parties [-may-]{+shall+} meet."))
  }

  @Test func `clauses the other way round are all the same, and all but one moved`() throws {
    func plan(_ numbers: [Int]) -> [UInt8] {
      Array(
        numbers.map { "## \($0). Clause\n\nThe matter of w\($0 &* 7_919) is settled.\n\n" }
          .joined().utf8)
    }
    let outcome = try outcome(plan(Array(1...400)), plan((1...400).reversed()))
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("1 unchanged · 399 moved"), "\(outcome.output.prefix(300))")
  }
}
