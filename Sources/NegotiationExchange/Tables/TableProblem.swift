/// Something wrong with a table file, where it stands.
package struct TableProblem: Error, Hashable, Sendable {
  /// What is wrong; facts only.
  package enum Kind: Hashable, Sendable {
    /// The bytes break RFC 4180 or UTF-8.
    case csv(CSVProblem.Kind)
    /// The file has no line at all.
    case noHeader
    /// Neither the file's name nor its header says which table it is; several kinds may fit.
    case unknownTable(header: [String], candidates: [TableKind])
    case missingColumn(TableColumn)
    case unknownColumn(String)
    case duplicateColumn(String)
    case rowTooShort(expected: Int, found: Int)
    case rowTooLong(expected: Int, found: Int)
    /// A field of a required column without a value.
    case missingValue(TableColumn)
    /// A value in a column whose name in the header line is empty.
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
