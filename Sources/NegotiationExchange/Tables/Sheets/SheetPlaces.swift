internal import OfficeDocuments

/// The cells of a table's values, if it was read from a spreadsheet.
package struct SheetPlaces: Sendable {
  /// The row of the sheet, from 0, for each row of the table.
  private let rows: [Int]
  private let firstColumn: Int
  private let bytes: [UInt8]

  init(rows: [Int], firstColumn: Int, bytes: [UInt8]) {
    self.rows = rows
    self.firstColumn = firstColumn
    self.bytes = bytes
  }

  /// The name of the cell whose value is at a position of the table.
  ///
  /// Computed only for error messages.
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

  /// The row of the sheet, from 1, for a line of the table.
  func row(ofLine line: Int) -> Int {
    Int(cell(at: TextPosition(line: line, column: 1)).drop { !$0.isNumber }) ?? line
  }
}
