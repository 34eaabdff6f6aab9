internal import OfficeDocuments

/// A sheet of a spreadsheet as a table: the equivalent CSV, and the cell of each value.
struct SheetTable: Sendable {
  /// The spreadsheet and the sheet, as messages name them.
  let name: String
  /// The name of the sheet.
  let title: String
  /// The values, the header first.
  private(set) var rows: [[String]] = []
  /// The table as CSV in UTF-8.
  let bytes: [UInt8]
  /// The cells that cannot be read, each with its name in front.
  private(set) var problems: [String] = []
  let places: SheetPlaces

  /// The first row with a value is the header; empty rows are skipped.
  ///
  /// - `file`: the spreadsheet as messages name it.
  init(_ sheet: Workbook.Sheet, in file: String) {
    title = sheet.name
    name = file + ":" + sheet.name
    var rows: [(row: Int, cells: [Int: String])] = []
    for cell in sheet.cells {
      let place = CellName.of(row: cell.row, column: cell.column)
      let text: String
      switch cell.value {
      case .text(let value): text = value
      case .failed(let code):
        problems.append("\(name)!\(place): a formula that failed: \(code)")
        continue
      case .noDate(let number):
        problems.append("\(name)!\(place): the number \(number) is no day of the calendar")
        continue
      }
      if text.isBlank { continue }
      if rows.last?.row != cell.row { rows.append((cell.row, [:])) }
      rows[rows.count - 1].cells[cell.column] = text
    }
    guard let header = rows.first, let last = header.cells.keys.max(),
      let first = header.cells.keys.min()
    else {
      bytes = []
      places = SheetPlaces(rows: [], firstColumn: 0, bytes: [])
      return
    }
    var writer = CSVWriter()
    for (_, cells) in rows {
      // A value beyond the last column of the header is an error and is reported.
      let end = max(last, cells.keys.max() ?? last)
      let values = (first...end).map { cells[$0] ?? "" }
      self.rows.append(values)
      writer.add(values.map(FormulaGuard.guarded))
    }
    bytes = writer.bytes
    places = SheetPlaces(rows: rows.map(\.row), firstColumn: first, bytes: writer.bytes)
  }
}
