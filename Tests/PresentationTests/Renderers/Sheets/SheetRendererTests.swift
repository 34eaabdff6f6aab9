import OfficeDocuments
import Testing

@testable import Presentation

/// Tables and grids as sheets.
struct SheetRendererTests {
  private static func sheets(_ document: Document) throws -> [Workbook.Sheet] {
    try Workbook(SheetRenderer().render(document)).sheets
  }

  private static func rows(_ sheet: Workbook.Sheet) -> [[String]] {
    var rows: [[String]] = []
    for cell in sheet.cells {
      while rows.count <= cell.row { rows.append([]) }
      while rows[cell.row].count <= cell.column { rows[cell.row].append("") }
      if case .text(let text) = cell.value { rows[cell.row][cell.column] = text }
    }
    return rows
  }

  @Test func `each table is a sheet under the name above it`() throws {
    let table = Table(
      columns: [.init("party"), .init("count", alignment: .trailing)],
      rows: [["Upland", "12"], ["=1+1", "007"]])
    let sheets = try Self.sheets(
      Document(
        title: "Report",
        blocks: [.table(table), .heading(level: 1, "Second"), .table(table), .paragraph("x")]))
    #expect(sheets.map(\.name) == ["Report", "Second"])
    #expect(Self.rows(sheets[0]) == [["party", "count"], ["Upland", "12"], ["=1+1", "007"]])
  }

  @Test func `a document without tables gives its words`() throws {
    let sheets = try Self.sheets(Document(title: "T", blocks: [.paragraph("words"), .code("x")]))
    #expect(
      Self.rows(sheets[0]) == [
        ["key", "value"], ["title", "T"], ["paragraph", "words"], ["code", "x"],
      ])
  }

  @Test func `a grid has glyph, word and marks, notes, and its legend below`() throws {
    let cell = Grid.Cell(glyph: "▼", plain: "--", word: "rejects", role: .strongNo, marks: "!")
    let silent = Grid.Cell(glyph: "·", plain: "..", word: "silent", code: "silent", role: .muted)
    var grid = Grid(
      rowTitle: "party", rows: [.init(id: "u", name: "Upland", cells: [cell, silent])],
      columns: [.init(id: "a", number: "1", heading: "Water"), .init(id: "b", heading: "Fish")],
      legend: [.init(symbol: "▼", meaning: "rejects")])
    grid.remarks = [0: [0: "“No.”"]]
    let bytes = SheetRenderer().render(Document(title: "deal@v1", blocks: [.grid(grid)]))
    let sheet = try Workbook(bytes).sheets[0]
    #expect(
      Self.rows(sheet) == [
        ["party", "1 Water", "Fish"], ["Upland", "▼ rejects !", "·"], [], ["▼", "rejects"],
      ])
    let notes = try ZipArchive(bytes).bytes(of: "xl/comments1.xml")
    #expect(String(decoding: notes, as: UTF8.self).contains("<comment ref=\"B2\""))
  }
}
