import TestSupport
import Testing

@testable import OfficeDocuments

/// A spreadsheet that is written holds words and numbers, and is read back as it was.
struct WrittenWorkbookTests {
  private static func texts(_ workbook: WrittenWorkbook) throws -> [[String]] {
    try Workbook(workbook.bytes).sheets.map { sheet in
      sheet.cells.map { cell in
        if case .text(let text) = cell.value { text } else { "?" }
      }
    }
  }

  private static let hostile = [
    "=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1", "  kept  ", "_x0041_",
    "_x000D_ literal",
    "line\nline", "carriage\rreturn", "<c r=\"A1\"/>", "نص عربي", "007", "1e5", "TRUE",
  ]

  @Test func `words stay words, whatever they look like`() throws {
    let workbook = WrittenWorkbook([
      WrittenSheet("One", rows: [Self.hostile.map { WrittenCell(.text($0)) }])
    ])
    #expect(try Self.texts(workbook) == [Self.hostile])
    let xml = String(
      decoding: try ZipArchive(workbook.bytes).bytes(of: "xl/worksheets/sheet1.xml"), as: UTF8.self)
    #expect(!xml.contains("<f>"))
    #expect(!xml.contains("<hyperlink"))
    #expect(xml.matches(of: /t="inlineStr"/).count == Self.hostile.count)
  }

  @Test func `numbers are numbers, and places are kept`() throws {
    let sheet = WrittenSheet(
      "Counts",
      rows: [
        [WrittenCell(.text("a")), WrittenCell(.empty), WrittenCell(.number(12))], [],
        [
          WrittenCell(.empty), WrittenCell(.number(0)),
        ],
      ])
    let cells = try Workbook(WrittenWorkbook([sheet]).bytes).sheets[0].cells
    #expect(cells.map(\.row) == [0, 0, 2])
    #expect(cells.map(\.column) == [0, 2, 1])
    #expect(cells.map(\.value) == [.text("a"), .text("12"), .text("0")])
  }

  @Test func `names of sheets are such as a workbook allows`() throws {
    let long = String(repeating: "long ", count: 12)
    let names = ["a/b:c*[d]?'", "", "history", "Same", "same", long, long, "\u{1}"]
    let workbook = WrittenWorkbook(names.map { WrittenSheet($0, rows: []) })
    let found = try Workbook(workbook.bytes).sheets.map(\.name)
    #expect(found.prefix(5) == ["abcd", "Sheet 2", "Sheet 3", "Same", "same 2"])
    #expect(found[7] == "Sheet 8")
    #expect(found.allSatisfy { $0.utf16.count <= 31 })
    #expect(Set(found.map { $0.lowercased() }).count == names.count)
  }

  @Test func `more than a cell holds is cut with a sign`() throws {
    let text = String(repeating: "é", count: 40_000)
    let found = try Self.texts(
      WrittenWorkbook([WrittenSheet("A", rows: [[WrittenCell(.text(text))]])]))
    #expect(found[0][0].utf16.count == 32_767)
    #expect(found[0][0].hasSuffix("é…"))
  }

  @Test func `panes, filter, notes and looks stand in the parts that hold them`() throws {
    var cell = WrittenCell(.text("▼ rejects"), note: "“No.” <b>\nUpland, 2026-01-12")
    cell.look.fill = 0xF6CDB0
    cell.look.ink = 0xA94100
    var sheet = WrittenSheet("Matrix", rows: [[WrittenCell(.text("#"))], [cell], []], widths: [12])
    sheet.headingColumns = 1
    sheet.rowsBelow = 1
    sheet.isRightToLeft = true
    let archive = try ZipArchive(WrittenWorkbook([sheet]).bytes)
    func part(_ name: String) throws -> String {
      String(decoding: try archive.bytes(of: name), as: UTF8.self)
    }
    let xml = try part("xl/worksheets/sheet1.xml")
    #expect(xml.contains("rightToLeft=\"1\""))
    #expect(xml.contains("xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\""))
    #expect(xml.contains("<autoFilter ref=\"A1:A2\"/>"))
    #expect(try part("xl/comments1.xml").contains("“No.” &lt;b&gt;\nUpland"))
    #expect(try part("xl/drawings/vmlDrawing1.vml").contains("<x:Row>1</x:Row>"))
    let styles = try part("xl/styles.xml")
    #expect(styles.contains("FFF6CDB0") && styles.contains("FFA94100"))
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func `columns have the names that spreadsheets give them`(column: Int, name: String) {
    #expect(CellName.of(row: 0, column: column) == name + "1")
    let place = CellName.place(of: name + "7")
    #expect(place?.row == 6 && place?.column == column)
  }
}
