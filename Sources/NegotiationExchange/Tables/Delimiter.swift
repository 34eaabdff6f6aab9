/// The sign between two fields of a table: one ASCII character.
package struct Delimiter: Hashable, Sendable {
  package let byte: UInt8

  package static let comma = Delimiter(byte: UInt8(ascii: ","))
  package static let semicolon = Delimiter(byte: UInt8(ascii: ";"))
  package static let tab = Delimiter(byte: UInt8(ascii: "\t"))
  /// The delimiters that are tried if nothing names one, in this order.
  static let usual: [Delimiter] = [.comma, .semicolon, .tab]

  private init(byte: UInt8) { self.byte = byte }

  /// Accepts a sign that can separate fields: not a letter, digit, `_`, quotation mark, blank or
  /// line end.
  init?(_ byte: UInt8) {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "\"": return nil
    case "\t", "!"..."~": self.byte = byte
    default: return nil
    }
  }
}

extension Delimiter: CellValue {
  /// Reads the character itself, or its name: `comma`, `semicolon`, `tab`.
  package init(cell: String) throws(InvalidCell) {
    switch cell {
    case "comma": self = .comma
    case "semicolon": self = .semicolon
    case "tab", "\\t": self = .tab
    default:
      guard cell.utf8.count == 1, let byte = cell.utf8.first, let found = Delimiter(byte) else {
        throw InvalidCell("'\(cell)' is not a valid delimiter")
      }
      self = found
    }
  }
}

extension CSVReader {
  /// A reader with the table's own delimiter, after a line that only names it.
  ///
  /// A line `sep=;` before the header decides. Else it is the delimiter that gives the most known
  /// columns in the header; signs are never counted, because texts are full of them.
  ///
  /// - `given`: the delimiter that the user chose, which takes precedence.
  func opened(with given: Delimiter?) -> CSVReader {
    var start = self
    let named = start.skipDelimiterLine()
    if let delimiter = given ?? named { return start.parted(by: delimiter) }
    var best = (columns: 0, reader: start)
    for delimiter in Delimiter.usual {
      let reader = start.parted(by: delimiter)
      var (ahead, row) = (reader, CSVRow())
      guard ahead.next(into: &row) else { continue }
      let columns = row.fields.count { TableSchema.isColumn(ahead.text($0)) }
      if columns > best.columns { best = (columns, reader) }
    }
    return best.reader
  }

  /// Skips a first line `sep=;`, with or without quotation marks, and returns what it names.
  private mutating func skipDelimiterLine() -> Delimiter? {
    var (ahead, row) = (self, CSVRow())
    let before = problems.count
    guard ahead.next(into: &row), ahead.problems.count == before, let first = row.fields.first
    else {
      return nil
    }
    // The line reads as `sep=` and an empty field if the delimiter is the one it is read with.
    var line = text(first)
    if row.fields.count == 2, row.fields[1].isEmpty { line.unicodeScalars.append(delimiter.scalar) }
    guard row.fields.count == 1 || row.fields[1].isEmpty && row.fields.count == 2,
      line.utf8.count == 5, line.lowercased().hasPrefix("sep="), let byte = line.utf8.last,
      let found = Delimiter(byte)
    else { return nil }
    self = ahead
    return found
  }
}

extension Delimiter {
  fileprivate var scalar: Unicode.Scalar { Unicode.Scalar(byte) }
}
