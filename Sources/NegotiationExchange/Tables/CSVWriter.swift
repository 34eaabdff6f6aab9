/// Writes CSV that any RFC 4180 reader reads back unchanged: quotation marks where needed, LF line
/// ends.
package struct CSVWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Adds a row.
  ///
  /// A row with one empty value is written as `""`, because an empty line is not a row. A row
  /// without values adds nothing.
  package mutating func add(_ row: some Collection<String>) {
    guard let first = row.first else { return }
    if row.count == 1, first.isEmpty {
      bytes.append(contentsOf: [Self.quote, Self.quote, Self.lineFeed])
      return
    }
    var isFirst = true
    for value in row {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      append(value)
    }
    bytes.append(Self.lineFeed)
  }

  /// The text of a whole table.
  package static func text(_ rows: some Sequence<[String]>) -> String {
    var writer = CSVWriter()
    for row in rows { writer.add(row) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")

  private mutating func append(_ value: String) {
    guard Self.needsQuotes(value) else {
      bytes.append(contentsOf: value.utf8)
      return
    }
    bytes.append(Self.quote)
    for byte in value.utf8 {
      if byte == Self.quote { bytes.append(Self.quote) }
      bytes.append(byte)
    }
    bytes.append(Self.quote)
  }

  /// Quotes also what other programs trim or misread: blanks at the ends, a leading byte order
  /// mark.
  private static func needsQuotes(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last else {
      return false
    }
    if first == " " || last == " " || first == "\t" || last == "\t" || first == "\u{FEFF}" {
      return true
    }
    return value.utf8.contains {
      $0 == quote || $0 == UInt8(ascii: ",") || $0 == lineFeed || $0 == UInt8(ascii: "\r")
    }
  }
}
