internal import OfficeDocuments

extension Exporter {
  /// A value is longer than a cell of a spreadsheet can hold.
  package struct TooLong: Error, Hashable, Sendable {
    package let table: String
    package let column: String

    package var message: String {
      "a value in column '\(column)' of '\(table)' is longer than a cell of a spreadsheet"
    }
  }

  /// The tables as one spreadsheet, a sheet for each, and the texts of drafts on a sheet of lines.
  package func spreadsheet() throws -> [UInt8] {
    let (tables, texts) = try contents()
    var sheets = try tables.map { table in
      let values = table.values()
      let header = values.first ?? []
      for row in values {
        for (column, value) in row.enumerated() where value.utf16.count > TextSheet.longest {
          throw TooLong(table: table.kind.rawValue, column: header[column])
        }
      }
      return Self.sheet(table.kind.rawValue, values)
    }
    if !texts.isEmpty { sheets.append(Self.sheet(TextSheet.name, TextSheet.rows(of: texts))) }
    return WrittenWorkbook(sheets).bytes
  }

  private static func sheet(_ name: String, _ rows: [[String]]) -> WrittenSheet {
    var widths = Array(repeating: 8, count: rows.first?.count ?? 0)
    let cells = rows.enumerated().map { index, row in
      row.enumerated().map { column, value in
        widths[column] = max(widths[column], min(value.utf16.count + 2, 50))
        var look = WrittenCell.Look()
        look.wraps = false
        look.isBold = index == 0
        look.fill = index == 0 ? 0xE8ECF0 : nil
        return WrittenCell(value.isEmpty ? .empty : .text(value), look: look)
      }
    }
    return WrittenSheet(name, rows: cells, widths: widths)
  }
}
