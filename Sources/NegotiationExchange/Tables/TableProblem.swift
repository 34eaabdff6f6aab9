/// A problem with a table file, and its position.
package struct TableProblem: Error, Hashable, Sendable {
  /// What is wrong; facts only.
  package enum Kind: Hashable, Sendable {
    /// The file is not well-formed CSV; see `CSVProblem`.
    case csv(CSVProblem.Kind)
    /// The file is empty.
    case noHeader
    /// Neither the file's name nor its header line says which table it is.
    case unknownTable(header: [String], candidates: [TableKind])
    /// A column that the table needs is missing.
    case missingColumn(TableColumn)
    /// The table has no column of that name.
    case unknownColumn(String)
    /// Two columns have the same name.
    case duplicateColumn(String)
    /// A row has fewer fields than the header line.
    case rowTooShort(expected: Int, found: Int)
    /// A row has more fields than the header line.
    case rowTooLong(expected: Int, found: Int)
    /// A field that must hold a value is empty.
    case missingValue(TableColumn)
    /// A field holds a value, and its column has no name in the header line.
    case unnamedColumn
  }

  package let kind: Kind
  package let position: TextPosition

  package init(_ kind: Kind, at position: TextPosition) {
    self.kind = kind
    self.position = position
  }

  /// Whether the file is text in Windows-1252.
  package var isWestern: Bool {
    if case .csv(.western) = kind { return true }
    return false
  }

  /// The problem in words, without its position.
  package var message: String {
    switch kind {
    case .csv(let kind): CSVProblem(kind: kind, position: position).message
    case .noHeader: "no header line"
    case .unknownTable(let header, let candidates):
      candidates.isEmpty
        ? "no table has the columns '\(header.joined(separator: ","))'"
        : "the columns '\(header.joined(separator: ","))' fit several tables: "
          + candidates.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    case .missingColumn(let column): "missing column '\(column.name)'"
    case .unknownColumn(let name): "unknown column '\(name)'"
    case .duplicateColumn(let name): "duplicate column '\(name)'"
    case .rowTooShort(let expected, let found):
      "row too short: \(found) of \(expected) fields"
    case .rowTooLong(let expected, let found):
      "row too long: \(found) fields, not \(expected)"
    case .missingValue(let column): "no value in column '\(column.name)'"
    case .unnamedColumn: "a value in a column without a name"
    }
  }
}
