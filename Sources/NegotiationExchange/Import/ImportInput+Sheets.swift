internal import OfficeDocuments

extension ImportInput {
  /// The tables in the sheets of a spreadsheet; `nil` if the file is not a spreadsheet.
  ///
  /// A sheet is recognised by its name, else by its columns.
  ///
  /// - Returns: the tables, and the names of the other sheets.
  package static func sheets(
    of bytes: [UInt8], named file: String, folder: String
  ) throws(ImportProblem) -> (tables: [ImportInput], others: [String])? {
    guard bytes.withUnsafeBytes({ FileKind.of($0) }) == .spreadsheet else { return nil }
    let workbook: Workbook
    do throws(DocumentProblem) {
      workbook = try Workbook(bytes)
    } catch {
      throw .sheets(["\(file): \(error.message)"])
    }
    var inputs: [ImportInput] = []
    var others: [String] = []
    var problems: [String] = []
    let tables = workbook.sheets.map { SheetTable($0, in: file) }
    var texts: [String: [UInt8]] = [:]
    for table in tables where table.title == TextSheet.name {
      texts.merge(TextSheet.files(in: table.rows) ?? [:]) { first, _ in first }
    }
    for table in tables {
      if table.title == TextSheet.name, !texts.isEmpty { continue }
      if table.bytes.isEmpty, table.problems.isEmpty { continue }
      let named = TableKind(fileName: table.title + ".csv")
      let kind =
        named
        ?? TableReader(fileName: file, bytes: table.bytes, delimiter: .comma).knownKind
      guard let kind else {
        others.append(table.title)
        continue
      }
      problems += table.problems
      inputs.append(ImportInput(table, kind: kind, folder: folder, texts: texts))
    }
    guard problems.isEmpty else { throw .sheets(problems) }
    guard !inputs.isEmpty else { throw .noSheets(file: file, others) }
    return (inputs, others)
  }
}

extension TableReader {
  /// The table whose columns the header matches without a fault.
  fileprivate var knownKind: TableKind? { isReadable ? kind : nil }
}
