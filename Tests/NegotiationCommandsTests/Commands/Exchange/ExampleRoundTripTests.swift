import Foundation
import TestDesk
import Testing

/// The examples, with all that people decide on top of them, exported and imported into an empty log.
struct ExampleRoundTripTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var plan: String
    var drafts: [String]
    /// What a second writer records: codings, decisions, marks and names.
    var lines: [String]
    var testDescription: String { name }
  }

  static let examples = [
    Example(
      name: "ukraine-2025", plan: "peace",
      drafts: [
        "us-28", "us-assurance", "e3", "eu-24", "geneva", "new-version", "four-documents",
        "berlin", "twenty", "paris",
      ],
      lines: [
        "record usa object peace@us-28 --on 2025-11-20 --by leavitt --source its9ja_afp",
        "adjudicate desk:393 boris:1 --hold desk:393 --why 'read again'",
        "record china reject peace --on 2025-08-19 --by maoning --source unn_china",
        "set salience ukraine peace@twenty/territory 95",
        "align peace@twenty security-guarantees=geneva/security-guarantees "
          + "guarantee-terms=geneva/security-guarantees",
        "record france open peace@twenty/znpp --on 2026-01-02 --mark amber --note 'in private'",
        "record italy open peace@twenty/znpp --on unknown --red-line --quote 'mai' --lang it",
        "add party chair --name Chair --alias 'the chair' --alias ar=الرئيس",
      ]),
    Example(
      name: "web-standards", plan: "web", drafts: ["register"],
      lines: [
        "record mozilla accept web@register/webmidi --on 2018-03-06 --source issue-58",
        "adjudicate desk:38 boris:1 --hold boris:1 --why 'read again'",
        "record mozilla open web@register/http-origin-signed-responses --on 2018-03-02 "
          + "--source issue-29 --quote 'Mozilla has concerns' --lang en",
        "set salience mozilla web@register/webusb 80",
        "record mozilla open web@register/webusb --on 2026-01-02 --mark green",
        "correct boris:5 --mark red --why 'not to be shown'",
        "add topic chips --name Chips --alias 'smart cards' --alias fr=puces",
      ]),
  ]

  private func desk(_ example: Example) throws -> Desk {
    let desk = try Desk(now: "2026-06-20T09:00:00Z")
    for name in ["parley.json", "log"] {
      try FileManager.default.createDirectory(
        atPath: desk.path + "/from", withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: Desk.root + "/Data/Examples/\(example.name)/" + name,
        toPath: desk.path + "/from/" + name)
    }
    try desk.answer("init from --writer boris")
    for line in example.lines { try desk.answer("-C from " + line) }
    return desk
  }

  /// Holds two folders to the same answers but for the names of entries.
  private func compare(_ folders: [String], _ example: Example, on desk: Desk) throws {
    let questions =
      example.drafts.map { "matrix \(example.plan)@\($0) --topics" }
      + ["matrix \(example.plan) --as-of 2025-12-20", "brief \(example.plan)", "disagreements"]
    for question in questions {
      let answers = try folders.map { folder in
        try desk.answer("-C \(folder) \(question) --json")
          .withoutEntries(of: ["desk", "boris", "lena"])
      }
      #expect(answers[0].count > 50 && answers[0] == answers[1], "\(question)")
    }
    for question in ["list parties", "list topics", "power \(example.plan)"] {
      let answers = try folders.map { try desk.answer("-C \($0) \(question) --format csv") }
      #expect(answers[0] == answers[1], "\(question)")
    }
  }

  @Test(arguments: examples)
  func `an export imported into an empty log gives the same answers`(example: Example) throws {
    let desk = try desk(example)
    try desk.answer("-C from export -o tables")
    for table in ["adjudications", "salience"] + (example.drafts.count > 1 ? ["alignments"] : []) {
      #expect(FileManager.default.fileExists(atPath: desk.path + "/tables/\(table).csv"))
    }
    try desk.answer("init copy --writer lena")
    try desk.answer("-C copy import tables")
    try compare(["from", "copy"], example, on: desk)
    try desk.answer("-C copy import tables")
    #expect(desk.errors.contains("nothing to record"))
    try desk.answer("-C copy verify")
  }

  @Test(arguments: examples)
  func `tables that a spreadsheet saved give the same answers`(example: Example) throws {
    let desk = try desk(example)
    try desk.answer("-C from export -o tables")
    for name in try FileManager.default.contentsOfDirectory(atPath: desk.path + "/tables")
    where name.hasSuffix(".csv") {
      let rows = SpreadsheetTests.cells(
        String(decoding: try desk.read("tables/" + name), as: UTF8.self)
      )
      .filter { $0 != [""] }
      let lines = rows.map { row in
        row.map { cell in
          let cell = cell == "true" ? "TRUE" : cell
          return "\"" + cell.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ";")
      }
      let empty = String(repeating: ";", count: (rows.first?.count ?? 1) - 1)
      try desk.write(
        "tables/" + name, "\u{FEFF}" + (lines + [empty, ""]).joined(separator: "\r\n"))
    }
    try desk.answer("init copy --writer lena")
    try desk.answer("-C copy import tables")
    try compare(["from", "copy"], example, on: desk)
  }
}
