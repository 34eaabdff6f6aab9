/// A place in a text file, as editors count it: lines from 1, columns from 1 in Unicode scalars.
///
/// A byte that is not UTF-8 counts as one column, and a byte order mark as none.
package struct TextPosition: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package var description: String { "\(line):\(column)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension TextPosition {
  /// Finds the position of a byte, given a line start at or before it and that line's number.
  ///
  /// Positions are only needed where something is wrong, so they are counted then, not kept.
  static func of(
    offset: Int, in bytes: UnsafeRawBufferPointer, countingFrom start: Int, line: Int
  ) -> Self {
    var line = line
    var lineStart = start
    var index = start
    let end = min(offset, bytes.count)
    while index < end {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
    if lineStart == 0, ByteOrderMark.starts(bytes) { lineStart = min(3, end) }
    var column = 1
    index = lineStart
    while index < end {
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    return Self(line: line, column: column)
  }
}

/// The three bytes that some programs put in front of UTF-8; accepted and never part of a text.
enum ByteOrderMark {
  static func starts(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }
}
