internal import OfficeDocuments

/// A sheet of a spreadsheet as the table it holds: what CSV would have in its place, and which cell each
/// value stands in.
struct SheetTable: Sendable {
  let name: String
  /// The table as CSV in UTF-8.
  let bytes: [UInt8]
  /// What cannot be read of it, each with its cell in front.
  private(set) var problems: [String] = []
  let places: SheetPlaces

  /// The first row with a value is the header; rows without one are passed over.
  ///
  /// - `file`: the spreadsheet as messages name it.
  init(_ sheet: Workbook.Sheet, in file: String) {
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
      // A value beyond the header is one too many, and its place is told.
      let end = max(last, cells.keys.max() ?? last)
      writer.add((first...end).map { FormulaGuard.guarded(cells[$0] ?? "") })
    }
    bytes = writer.bytes
    places = SheetPlaces(rows: rows.map(\.row), firstColumn: first, bytes: writer.bytes)
  }
}
