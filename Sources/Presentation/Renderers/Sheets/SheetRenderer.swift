internal import OfficeDocuments

/// Renders the tables and grids of a document as a spreadsheet, one sheet each.
///
/// A sheet has the name of the heading above its table. A document without tables becomes rows of
/// kind and value.
package struct SheetRenderer: FileRenderer {
  package let labels: RendererLabels

  package init(labels: RendererLabels = RendererLabels()) { self.labels = labels }

  package func render(_ document: Document) -> [UInt8] {
    var sheets: [WrittenSheet] = []
    var name = document.title.map { Self.words($0) } ?? ""
    for block in document.flatBlocks {
      switch block {
      case .heading(_, let text, _): name = Self.words(text)
      case .table(let table):
        sheets.append(Self.sheet(table, table.caption.map { Self.words($0) } ?? name))
      case .grid(let grid):
        sheets.append(sheet(grid, grid.title.map { Self.words($0) } ?? name))
      case .paragraph, .list, .definitions, .quotation, .redline, .code, .note, .rule, .titled:
        continue
      }
    }
    if sheets.isEmpty {
      let rows = CSVRenderer.words(of: document).map { row in
        row.map { WrittenCell(.text(Escaping.terminal($0, newlines: .kept))) }
      }
      sheets = [WrittenSheet(name, rows: Self.headed(rows))]
    }
    return WrittenWorkbook(
      sheets.map { sheet in
        var sheet = sheet
        sheet.isRightToLeft = document.direction == .rightToLeft
        if sheet.widths.isEmpty { sheet.widths = Self.widths(sheet.rows) }
        return sheet
      }
    ).bytes
  }

  // MARK: Words

  private static func words(_ text: Text) -> String {
    Escaping.terminal(text.plainTurned, newlines: .kept)
  }

  private static func cell(_ text: Text, isNumber: Bool = false) -> WrittenCell {
    let words = words(text)
    var look = WrittenCell.Look()
    look.ink = text.spans.lazy.compactMap(\.role).first.flatMap(PaperColors.ink)
    if words.isEmpty { return WrittenCell(.empty, look: look) }
    if isNumber, let number = number(words) { return WrittenCell(.number(number), look: look) }
    return WrittenCell(.text(words), look: look)
  }

  /// A whole number in plain digits; `nil` for anything else.
  private static func number(_ words: String) -> Int? {
    guard words.utf8.count < 16, words.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      words == "0" || !words.hasPrefix("0")
    else { return nil }
    return Int(words)
  }

  private static func heading(_ text: Text) -> WrittenCell {
    var cell = cell(text)
    cell.look.isBold = true
    cell.look.fill = 0xE8ECF0
    return cell
  }

  private static func headed(_ rows: [[WrittenCell]]) -> [[WrittenCell]] {
    var rows = rows
    for column in rows.first?.indices ?? 0..<0 {
      rows[0][column].look.isBold = true
      rows[0][column].look.fill = 0xE8ECF0
    }
    return rows
  }

  /// As wide as the words of a column, within limits.
  private static func widths(_ rows: [[WrittenCell]]) -> [Int] {
    let columns = rows.reduce(0) { max($0, $1.count) }
    var widths = Array(repeating: 6, count: columns)
    for row in rows {
      for (column, cell) in row.enumerated() {
        guard case .text(let text) = cell.value, !cell.look.isUpright else { continue }
        let line = text.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
        widths[column] = max(widths[column], min(line + 2, 60))
      }
    }
    return widths
  }

  // MARK: Tables

  private static func sheet(_ table: Table, _ name: String) -> WrittenSheet {
    let rows =
      [table.columns.map { heading($0.title) }]
      + table.rows.indices.map { row in
        table.columns.indices.map { column in
          cell(
            table.cell(row, column), isNumber: table.columns[column].alignment == .trailing)
        }
      }
    return WrittenSheet(name, rows: rows)
  }

  // MARK: Grids

  private func sheet(_ grid: Grid, _ name: String) -> WrittenSheet {
    let isTurned = grid.columns.count > WordTables.manyColumns
    var sheet =
      isTurned ? Self.turned(grid, name) : Self.straight(grid, name)
    let columns = sheet.columns
    var below: [[WrittenCell]] = [[]]
    below += grid.occurringLegend.map { entry in
      var symbol = WrittenCell(.text(entry.symbol))
      symbol.look.ink = entry.role.flatMap(PaperColors.ink)
      symbol.look.isCentred = true
      return [symbol, Self.cell(entry.meaning)]
    }
    below += grid.notes.map { [Self.cell($0)] }
    sheet.widths = Self.widths(sheet.rows)
    // Legends are longer than the cells above them.
    for row in below.indices {
      for column in below[row].indices { below[row][column].look.wraps = false }
    }
    if below.count > 1, columns > 0 {
      sheet.rows += below
      sheet.rowsBelow = below.count
    }
    return sheet
  }

  private static func straight(_ grid: Grid, _ name: String) -> WrittenSheet {
    var rows = [[heading(grid.rowTitle)] + grid.columns.map { heading(columnName($0)) }]
    for (at, row) in grid.rows.enumerated() {
      rows.append(
        [cell(row.name)] + grid.columns.indices.map { place(grid, row: at, column: $0) })
    }
    var sheet = WrittenSheet(name, rows: rows)
    sheet.headingColumns = 1
    return sheet
  }

  /// Clauses from top to bottom, parties side by side.
  private static func turned(_ grid: Grid, _ name: String) -> WrittenSheet {
    var rows = [
      [heading(Text("#")), heading(grid.columnTitle)] + grid.rows.map { heading($0.name) }
    ]
    for (at, column) in grid.columns.enumerated() {
      rows.append(
        [
          cell(Text.data(column.number), isNumber: true), cell(column.heading),
        ] + grid.rows.indices.map { place(grid, row: $0, column: at) })
    }
    var sheet = WrittenSheet(name, rows: rows)
    sheet.headingColumns = 2
    return sheet
  }

  private static func columnName(_ column: Grid.Column) -> Text {
    column.number.isEmpty ? column.heading : Text.data(column.number) + " " + column.heading
  }

  private static func place(_ grid: Grid, row: Int, column: Int) -> WrittenCell {
    guard let cell = grid.cell(row, column) else { return WrittenCell(.empty) }
    let isSilent = cell.code == "silent"
    var words = isSilent ? cell.glyph : cell.glyph + " " + cell.word
    if !cell.marks.isEmpty { words += " " + cell.marks }
    var result = WrittenCell(.text(words))
    result.look.isCentred = true
    result.look.ink = cell.role.flatMap(PaperColors.ink)
    result.look.fill = cell.role.flatMap(PaperColors.ground)
    result.note = grid.remarks[row]?[column].map { Escaping.terminal($0, newlines: .kept) }
    return result
  }
}
