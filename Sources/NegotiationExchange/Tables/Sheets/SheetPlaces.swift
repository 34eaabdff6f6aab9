internal import OfficeDocuments

/// The cells that the values of a table come from, when it was read from a spreadsheet.
package struct SheetPlaces: Sendable {
  /// The row of the sheet that each row of the table comes from, from 0.
  private let rows: [Int]
  private let firstColumn: Int
  private let bytes: [UInt8]

  init(rows: [Int], firstColumn: Int, bytes: [UInt8]) {
    self.rows = rows
    self.firstColumn = firstColumn
    self.bytes = bytes
  }

  /// The name of the cell whose value stands at a place of the table.
  ///
  /// Places are needed only where something is wrong, so they are counted then.
  func cell(at position: TextPosition) -> String {
    var reader = CSVReader(bytes)
    var row = CSVRow()
    var found = (row: 0, column: firstColumn)
    for place in rows {
      guard reader.next(into: &row), row.line <= position.line else { break }
      found = (place, firstColumn)
      for (column, start) in reader.positions(in: row).enumerated() where start <= position {
        found.column = firstColumn + column
      }
    }
    return CellName.of(row: found.row, column: found.column)
  }

  /// The row of the sheet, from 1, that a line of the table comes from.
  func row(ofLine line: Int) -> Int {
    Int(cell(at: TextPosition(line: line, column: 1)).drop { !$0.isNumber }) ?? line
  }
}
