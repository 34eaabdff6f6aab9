/// A line of the file: its bytes without the line end, and where the next line starts.
struct SourceLine: Hashable {
  let start: Int
  let end: Int
  let next: Int

  var range: Range<Int> { start..<end }
}

/// The lines of a file, ending in LF or CRLF (returns at the end of a line are dropped); a byte
/// order mark is no part of the first.
struct SourceLines {
  let bytes: UnsafeRawBufferPointer
  private(set) var all: [SourceLine] = []

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    var start = ByteOrderMark.starts(bytes) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let next = min(end + 1, bytes.count)
      while end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      all.append(SourceLine(start: start, end: end, next: next))
      start = next
    }
  }

  func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  func isBlank(_ index: Int) -> Bool {
    guard all.indices.contains(index) else { return true }
    return Self.isBlank(slice(all[index].range))
  }

  static func isBlank(_ line: UnsafeRawBufferPointer) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The text of a range without blanks around it.
  func trimmed(_ range: Range<Int>) -> String {
    String(Self.trim(String(decoding: slice(range), as: UTF8.self)))
  }

  static func trim(_ text: String) -> String {
    var view = text.unicodeScalars[...]
    while let first = view.first, MarkerScanner.isBlank(first) { view.removeFirst() }
    while let last = view.last, MarkerScanner.isBlank(last) { view.removeLast() }
    return String(view)
  }

  /// The position of a byte, for messages.
  func position(of offset: Int) -> TextPosition {
    // The last line that starts at or before the offset.
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return TextPosition(line: 1, column: 1) }
    return .of(offset: offset, in: bytes, countingFrom: all[low - 1].start, line: low)
  }
}
