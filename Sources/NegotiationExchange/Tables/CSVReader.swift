/// One field of a row, as a range of the reader's bytes; a `String` is made only when needed.
package struct CSVField: Hashable, Sendable {
  /// The offset of the first byte of the value, after an opening quote.
  package let start: Int
  /// The offset after the last byte of the value, before a closing quote.
  package let end: Int
  /// Whether the value holds doubled quotes that stand for one.
  package let isEscaped: Bool

  package var isEmpty: Bool { start == end }
}

/// One row: its fields and where it starts.
///
/// The value is reused from row to row, so that reading allocates nothing.
package struct CSVRow: Sendable {
  package internal(set) var fields: [CSVField] = []
  /// The line on which the row starts, from 1.
  package internal(set) var line = 1
  /// The offset of the row's first byte.
  package internal(set) var start = 0

  package init() {}
}

/// A violation of RFC 4180 in a CSV file.
package struct CSVProblem: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// A quoted field has no closing quote; the position is that of the opening one.
    case unclosedQuote
    /// Text stands between the closing quote of a field and the next comma or line end.
    case textAfterClosingQuote
    /// The file is not text in UTF-8; see `EncodingProblem`.
    case encoding(EncodingProblem.Kind, offset: Int)
    /// A byte is not UTF-8, and the bytes around it look like Windows-1252.
    case western(byte: UInt8, sign: Unicode.Scalar, offset: Int)
    /// The file begins as UTF-16 and ends, or breaks, inside a character.
    case halfCharacter(offset: Int)
  }

  package let kind: Kind
  package let position: TextPosition

  package var message: String {
    switch kind {
    case .unclosedQuote: "quoted field is never closed"
    case .textAfterClosingQuote: "text after the closing quote of a field"
    case .encoding(let kind, let offset):
      EncodingProblem(kind: kind, position: position, offset: offset).message
    case .western(let byte, let sign, let offset):
      EncodingProblem(kind: .invalidUTF8(byte: byte), position: position, offset: offset).message
        + ", which is '\(sign)' in Windows-1252"
    case .halfCharacter(let offset): "not UTF-16: half a character at offset \(offset)"
    }
  }
}

/// Reads CSV (RFC 4180, UTF-8) row by row from a buffer, without copying a field.
///
/// Fields are separated by a comma, or by the given delimiter. A byte order mark is skipped, and a
/// file with that of UTF-16 is converted. Lines end in LF or CRLF; quoted fields may contain line
/// ends. Empty lines are skipped, so a table of one column writes an empty value as `""`. A
/// quotation mark inside an unquoted field has no meaning. Problems are collected, and reading
/// continues after them; a file that is not text has no rows.
package struct CSVReader: Sendable {
  /// The text of the file, in UTF-8.
  package let bytes: [UInt8]
  package let delimiter: Delimiter
  package private(set) var problems: [CSVProblem] = []
  private var index = 0
  private var line = 1

  package init(_ bytes: [UInt8], delimiter: Delimiter = .comma) {
    self.delimiter = delimiter
    var fault: CSVProblem?
    if UTF16Text.starts(bytes) {
      let decoded = UTF16Text.decoded(bytes)
      self.bytes = decoded.text
      fault = decoded.fault.map { offset in
        let end = decoded.text.withUnsafeBytes {
          TextPosition.of(offset: $0.count, in: $0, countingFrom: 0, line: 1)
        }
        return CSVProblem(kind: .halfCharacter(offset: offset), position: end)
      }
    } else {
      self.bytes = bytes
    }
    let (found, marked) = self.bytes.withUnsafeBytes {
      (EncodingCheck.problems(in: $0), ByteOrderMark.starts($0))
    }
    problems = found.map { [bytes = self.bytes] in
      CSVProblem(kind: LegacyText.kind(of: $0, in: bytes), position: $0.position)
    }
    if let fault { problems.append(fault) }
    index = !problems.isEmpty ? self.bytes.count : marked ? 3 : 0
  }

  /// The same file, read from its first row with another delimiter.
  func parted(by delimiter: Delimiter) -> CSVReader { CSVReader(self, delimiter) }

  private init(_ other: CSVReader, _ delimiter: Delimiter) {
    (bytes, problems, index, line) = (other.bytes, other.problems, other.index, other.line)
    self.delimiter = delimiter
  }

  /// Goes back to a row that was read before.
  mutating func seek(to start: Int, line: Int) { (index, self.line) = (start, line) }

  /// Reads the next row into `row`; returns whether there was one.
  package mutating func next(into row: inout CSVRow) -> Bool {
    row.fields.removeAll(keepingCapacity: true)
    var scan = RowScan(index: index, line: line, delimiter: delimiter.byte)
    let fault = bytes.withUnsafeBytes { scan.row(in: $0, into: &row) }
    index = scan.index
    line = scan.line
    if let fault { problems.append(fault) }
    return !row.fields.isEmpty
  }

  /// Calls `take` with rows of `count` fields without a quotation mark, as long as it wants them.
  ///
  /// The first other row is left to `next(into:)`, which reports its problems: nothing here counts
  /// lines within a row or finds problems.
  mutating func takePlainRows(
    of count: Int,
    _ take: (_ file: UnsafeRawBufferPointer, _ fields: UnsafeBufferPointer<Range<Int>>) -> Bool
  ) {
    let delimiter = delimiter.byte
    bytes.withUnsafeBytes { bytes in
      withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: count) { fields in
        fields.initialize(repeating: 0..<0)
        while let end = CSVReader.plainRow(in: bytes, from: index, delimiter, fields),
          take(bytes, UnsafeBufferPointer(fields))
        {
          index = min(end + 1, bytes.count)
          if end < bytes.count { line += 1 }
        }
      }
    }
  }

  /// Finds the fields of a plain row and the line end or end of file after it.
  private static func plainRow(
    in bytes: UnsafeRawBufferPointer, from start: Int, _ delimiter: UInt8,
    _ fields: UnsafeMutableBufferPointer<Range<Int>>
  ) -> Int? {
    var (at, fieldStart, found) = (start, start, 0)
    let last = fields.count - 1
    let highest = max(delimiter, UInt8(ascii: "\""))
    while at < bytes.count {
      let byte = bytes[at]
      // Nearly all bytes are letters and digits, which are greater than a comma.
      if byte <= highest {
        if byte == delimiter {
          guard found < last else { return nil }
          fields[found] = fieldStart..<at
          found += 1
          fieldStart = at + 1
        } else if byte == UInt8(ascii: "\n") {
          break
        } else if byte == UInt8(ascii: "\"") {
          return nil
        }
      }
      at += 1
    }
    guard found == last, last > 0 else { return nil }
    let isCRLF = at < bytes.count && at > fieldStart && bytes[at - 1] == UInt8(ascii: "\r")
    fields[last] = fieldStart..<(isCRLF ? at - 1 : at)
    return at
  }

  /// The value of a field, doubled quotes undone.
  package func text(_ field: CSVField) -> String {
    guard field.start < field.end else { return "" }
    return bytes.withUnsafeBytes { buffer in
      let raw = UnsafeRawBufferPointer(rebasing: buffer[field.start..<field.end])
      guard field.isEscaped else { return String(decoding: raw, as: UTF8.self) }
      return String(unsafeUninitializedCapacity: raw.count) { target in
        var count = 0
        var at = 0
        while at < raw.count {
          target[count] = raw[at]
          count += 1
          at += raw[at] == UInt8(ascii: "\"") ? 2 : 1
        }
        return count
      }
    }
  }

  /// Calls a function with the bytes of a field as they are in the file, doubled quotation marks
  /// included.
  ///
  /// For look-up without making strings; `isEscaped` is usually false.
  package func withRawBytes<Result>(
    of field: CSVField, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[field.start..<field.end])) }
  }

  /// The position of each field of `row` in the file, counted in one pass.
  func positions(in row: CSVRow) -> [TextPosition] {
    var counter = PositionCounter(offset: row.start, line: row.line)
    return bytes.withUnsafeBytes { bytes in
      row.fields.map { counter.position(of: $0.start, in: bytes) }
    }
  }

  /// The position of a byte of `row` in the file.
  package func position(of offset: Int, in row: CSVRow) -> TextPosition {
    bytes.withUnsafeBytes {
      .of(offset: offset, in: $0, countingFrom: row.start, line: row.line)
    }
  }
}

/// The state of reading one row.
private struct RowScan {
  var index: Int
  var line: Int
  let delimiter: UInt8

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  mutating func row(in bytes: UnsafeRawBufferPointer, into row: inout CSVRow) -> CSVProblem? {
    skipEmptyLines(in: bytes)
    row.line = line
    row.start = index
    guard index < bytes.count else { return nil }
    var fault: CSVProblem?
    while true {
      let found = field(in: bytes, of: row)
      row.fields.append(found.field)
      if fault == nil { fault = found.fault }
      guard index < bytes.count, bytes[index] == delimiter else { break }
      index += 1
    }
    if index < bytes.count, bytes[index] == Self.carriageReturn { index += 1 }
    if index < bytes.count {
      index += 1
      line += 1
    }
    return fault
  }

  private mutating func skipEmptyLines(in bytes: UnsafeRawBufferPointer) {
    while index < bytes.count {
      if bytes[index] == Self.lineFeed {
        index += 1
      } else if isLineEnd(index, in: bytes) {
        index += 2
      } else {
        return
      }
      line += 1
    }
  }

  private func isLineEnd(_ at: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    bytes[at] == Self.lineFeed
      || (bytes[at] == Self.carriageReturn && at + 1 < bytes.count
        && bytes[at + 1] == Self.lineFeed)
  }

  /// Reads one field, up to the delimiter, the line end or the end of the file.
  private mutating func field(
    in bytes: UnsafeRawBufferPointer, of row: CSVRow
  ) -> (field: CSVField, fault: CSVProblem?) {
    let count = bytes.count
    guard index < count, bytes[index] == Self.quote else {
      let start = index
      while index < count {
        let byte = bytes[index]
        if byte == delimiter || (byte <= 0x0D && isLineEnd(index, in: bytes)) { break }
        index += 1
      }
      return (CSVField(start: start, end: index, isEscaped: false), nil)
    }
    let opening = index
    index += 1
    var isEscaped = false
    while index < count {
      let byte = bytes[index]
      if byte == Self.quote {
        guard index + 1 < count, bytes[index + 1] == Self.quote else { break }
        isEscaped = true
        index += 1
      } else if byte == Self.lineFeed {
        line += 1
      }
      index += 1
    }
    let field = CSVField(start: opening + 1, end: index, isEscaped: isEscaped)
    guard index < count else {
      return (field, problem(.unclosedQuote, at: opening, in: bytes, row: row))
    }
    index += 1
    let after = index
    while index < count, bytes[index] != delimiter, !isLineEnd(index, in: bytes) { index += 1 }
    guard index > after else { return (field, nil) }
    return (field, problem(.textAfterClosingQuote, at: after, in: bytes, row: row))
  }

  private func problem(
    _ kind: CSVProblem.Kind, at offset: Int, in bytes: UnsafeRawBufferPointer, row: CSVRow
  ) -> CSVProblem {
    CSVProblem(
      kind: kind,
      position: .of(offset: offset, in: bytes, countingFrom: row.start, line: row.line))
  }
}
