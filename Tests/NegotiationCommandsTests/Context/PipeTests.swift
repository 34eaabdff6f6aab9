import Foundation
import TestDesk
import Testing

/// What leaves the program for a pipe or a file: nothing wrapped, no direction marks but the data's own.
struct PipeTests {
  private static let marks = Set<Unicode.Scalar>(
    [0x200E, 0x200F, 0x061C, 0x2066, 0x2067, 0x2068, 0x2069].compactMap { Unicode.Scalar($0) })

  private static let reports = [
    "matrix peace@twenty", "matrix peace --topics", "show peace@twenty/14", "show russia",
    "log --party russia", "log --since 2026-01-01", "shifts --since 2026-01-01", "brief peace",
    "gaps peace@twenty", "timeline", "agreement peace@twenty", "power peace@twenty",
    "disagreements", "diff peace@paris peace@twenty", "list parties", "list clauses peace@twenty",
    "search нейтральн", "verify",
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    desk.isTerminal = false
    desk.environment["PARLEY_DIR"] = Desk.example
    return desk
  }

  @Test(arguments: reports)
  func `a pipe gets no direction marks, in any language or format`(report: String) throws {
    let desk = try desk()
    for language in ["en", "ar"] {
      for format in language == "ar" ? ["text", "markdown", "csv"] : ["text"] {
        let text = try desk.answer("\(report) --lang \(language) --format \(format)")
        let found = text.unicodeScalars.filter { Self.marks.contains($0) }
        #expect(found.isEmpty, "\(report) \(language) \(format)")
        #expect(!text.isEmpty)
      }
    }
  }

  @Test(arguments: reports)
  func `a file gets what a pipe gets`(report: String) throws {
    let desk = try desk()
    desk.isTerminal = true
    desk.environment["FORCE_COLOR"] = nil
    try desk.answer("\(report) --lang ar -o \(desk.path)/out.txt")
    let file = String(decoding: try desk.read("out.txt"), as: UTF8.self)
    desk.isTerminal = false
    #expect(try desk.answer("\(report) --lang ar") == file)
  }

  @Test func `a phrase is found on one line, however long it is`() throws {
    let desk = try Desk.small()
    desk.isTerminal = false
    let words = (1...60).map { "word\($0)" }.joined(separator: " ")
    desk.run([
      "record", "north", "objects", "deal@v1/army", "--on", "2025-11-21", "--by", "omar",
      "--quote", words, "--lang", "en", "--note", "Remember: it takes two to tango.",
    ])
    for command in ["log", "log --format csv", "show north", "show deal@v1/army"] {
      let text = try desk.answer(command)
      #expect(text.split(separator: "\n").contains { $0.contains(words) }, "\(command)")
      #expect(text.split(separator: "\n").contains { $0.contains("two to tango") }, "\(command)")
    }
    let text = try desk.answer("log")
    let log = try desk.answer("log --json").split(separator: "\n").count
    // A title, a rule, and a line for each entry.
    #expect(text.split(separator: "\n").count == log + 2)
    desk.isTerminal = true
    for line in try desk.answer("log").split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func `direction marks of the data stay`() throws {
    let desk = try Desk.small()
    desk.isTerminal = false
    desk.run(["add", "party", "east", "--name", "East\u{200F}!"])
    #expect(try desk.answer("log").contains("East\u{200F}!"))
    #expect(try desk.answer("list parties --format csv").contains("East\u{200F}!"))
  }

  @Test func `a program that pages by itself is told to by a variable`() throws {
    let desk = try desk()
    let piped = try desk.answer("log --party russia --lang ar")
    desk.environment["PARLEY_PAGER_IN_USE"] = "true"
    let paged = try desk.answer("log --party russia --lang ar")
    #expect(paged != piped)
    desk.isTerminal = true
    desk.environment["PARLEY_PAGER_IN_USE"] = nil
    #expect(try desk.answer("log --party russia --lang ar") == paged)
  }
}
