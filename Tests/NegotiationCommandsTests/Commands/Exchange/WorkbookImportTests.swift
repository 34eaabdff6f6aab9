import OfficeDocuments
import TestDesk
import Testing

/// Tables that come in and go out as one spreadsheet.
struct WorkbookImportTests {
  private static func workbook(_ sheets: [(name: String, rows: [[String]])]) -> [UInt8] {
    WrittenWorkbook(
      sheets.map { sheet in
        WrittenSheet(
          sheet.name,
          rows: sheet.rows.map { row in
            row.map { WrittenCell($0.isEmpty ? .empty : .text($0)) }
          })
      }
    ).bytes
  }

  private static let header = ["party", "stance", "target", "on", "quote", "lang", "red_line"]

  @Test func `sheets are known by name or by columns, and others are named`() throws {
    let desk = try Desk.small()
    try desk.write(
      "positions.xlsx",
      Self.workbook([
        ("Notes", [["to do"], ["ask Omar"]]),
        (
          "stances",
          [
            Self.header, [],
            ["north", "Rejects", "deal@v1/army", "2025-11-25", "=never\nthat many", "en", "FALSE"],
          ]
        ),
        ("More", [["id", "publisher", "reliability"], ["paper", "A paper", "D"]]),
      ]))
    try desk.answer("import positions.xlsx")
    #expect(desk.errors.contains("not read, because they are not tables: 'Notes'"))
    let log = try desk.answer("log --json")
    #expect(log.contains("\"quote\":\"=never\\nthat many\""))
    #expect(try desk.answer("list sources").contains("A paper"))
    #expect(desk.run("import positions.xlsx").errors.contains("recorded before"))
  }

  @Test func `what is wrong is told by sheet and cell`() throws {
    let desk = try Desk.small()
    let before = desk.log()
    try desk.write(
      "bad.xlsx",
      Self.workbook([
        (
          "stances",
          [
            ["", "my positions"], [""], [""] + Self.header,
            ["", "north", "rejects", "deal@v1/army", "12/25/2025", "line\nline", "en"],
            ["", "nroth", "rejects", "deal@v1/army", "2025-11-25"],
            ["", "nroth", "rejects", "deal@v1/army", "2025-11-26"],
          ]
        )
      ]))
    let outcome = desk.run("import bad.xlsx")
    #expect(outcome.status == 65)
    #expect(desk.log() == before)
    // Something stands above the table, so its first row with a value is not the header.
    #expect(outcome.errors.contains("bad.xlsx"))
    try desk.write(
      "bad.xlsx",
      Self.workbook([
        (
          "stances",
          [
            [], ["", "party", "stance", "target", "on", "quote", "lang"],
            ["", "north", "rejects", "deal@v1/army", "2025-13-25", "line\nline", "en"],
            ["", "nroth", "rejects", "deal@v1/army", "2025-11-25"],
            ["", "nroth", "rejects", "deal@v1/army", "2025-11-26"],
            ["", "north", "rejects", "deal@v1/army", "2025-11-26", "", "", "extra"],
          ]
        )
      ]))
    let second = desk.run("import bad.xlsx")
    #expect(second.status == 65)
    #expect(second.errors.contains("bad.xlsx:stances!E3: "), "\(second.errors)")
    #expect(second.errors.contains("bad.xlsx:stances!B4: "), "\(second.errors)")
    #expect(second.errors.contains("also on row 5"), "\(second.errors)")
    #expect(second.errors.contains("bad.xlsx:stances!H6: row too long"), "\(second.errors)")
    #expect(desk.log() == before)
  }

  @Test func `a spreadsheet without a table is refused`() throws {
    let desk = try Desk.small()
    try desk.write("none.xlsx", Self.workbook([("Notes", [["to do"], ["ask"]])]))
    let outcome = desk.run("import none.xlsx")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("no sheet of 'none.xlsx' is one of the tables: 'Notes'"))
  }

  @Test func `an export comes back into an empty folder as the same matrix`() throws {
    let desk = try Desk.talks()
    try desk.answer("export -o all.xlsx")
    let matrix = try desk.answer("matrix deal@two --json")
    let text = try desk.answer("text deal@two --format markdown")
    try desk.answer("init other --writer amal")
    try desk.answer("-C other import all.xlsx")
    func answers(_ json: String) -> [Substring] {
      // Entries have other numbers in another log.
      json.split(separator: "\n").filter { !$0.contains("amal") }
    }
    #expect(answers(try desk.answer("-C other matrix deal@two --json")) == answers(matrix))
    #expect(try desk.answer("-C other text deal@two --format markdown") == text)
  }

  @Test func `a matrix has a sheet of evidence, one of counts, and the words as notes`() throws {
    let desk = try Desk.talks()
    try desk.answer("matrix deal@two -o m.xlsx")
    let bytes = try desk.read("m.xlsx")
    let sheets = try Workbook(bytes).sheets
    #expect(sheets.map(\.name) == ["deal@two", "sources", "Totals"])
    let evidence = sheets[1].cells.map(\.value)
    #expect(evidence.contains(.text("لن نقبل")))
    let notes = String(
      decoding: try ZipArchive(bytes).bytes(of: "xl/comments1.xml"), as: UTF8.self)
    #expect(notes.contains("“لن نقبل”") && notes.contains("2026-01-02"))
  }
}
