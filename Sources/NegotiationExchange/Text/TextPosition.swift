/// A position in a text file, as editors count it: lines from 1, columns from 1 in Unicode scalars.
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

  /// A message about this place in a file: `FILE:LINE:COLUMN: MESSAGE`.
  package func located(in file: String, _ message: String) -> String {
    "\(file):\(line):\(column): \(message)"
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension TextPosition {
  /// The position of a byte, given a line start at or before it and that line's number.
  ///
  /// Positions are computed only for messages.
  static func of(
    offset: Int, in bytes: UnsafeRawBufferPointer, countingFrom start: Int, line: Int
  ) -> Self {
    var counter = PositionCounter(offset: start, line: line)
    return counter.position(of: offset, in: bytes)
  }
}

/// Computes positions of bytes in ascending order, each from the one before.
struct PositionCounter {
  private var offset: Int
  private var line: Int
  private var column = 1

  /// Begins at the start of a line.
  init(offset: Int, line: Int) {
    self.offset = offset
    self.line = line
  }

  /// The position of a byte that is not before the last one.
  mutating func position(of target: Int, in bytes: UnsafeRawBufferPointer) -> TextPosition {
    let end = min(target, bytes.count)
    if offset == 0, ByteOrderMark.starts(bytes) { offset = min(3, end) }
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return TextPosition(line: line, column: column)
  }
}

/// The three bytes that some programs write before UTF-8; accepted and never part of a text.
enum ByteOrderMark {
  static func starts(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }
}
