internal import NegotiationModel
internal import SystemFiles

/// A line of the file: its bytes without the line end, and the start of the next line.
struct SourceLine: Hashable {
  let start: Int
  let end: Int
  let next: Int

  var range: Range<Int> { start..<end }
}

/// The lines of a file, which end in LF or CRLF; carriage returns at line ends are removed, and a
/// byte order mark is not part of the first line.
struct SourceLines {
  let bytes: UnsafeRawBufferPointer
  private(set) var all: [SourceLine] = []
  /// Whether any line ends in a carriage return.
  private(set) var hasReturns = false

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    var start = ByteOrderMark.starts(bytes) ? 3 : 0
    while start < bytes.count {
      var end = Self.lineFeed(in: bytes, from: start, to: bytes.count)
      let next = min(end + 1, bytes.count)
      while end > start, bytes[end - 1] == UInt8(ascii: "\r") {
        end -= 1
        hasReturns = true
      }
      all.append(SourceLine(start: start, end: end, next: next))
      start = next
    }
  }

  /// The offset of the next LF, or `end`.
  static func lineFeed(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
    first(UInt8(ascii: "\n"), in: bytes, from: start, to: end)
  }

  /// The next offset of a byte, or `end`.
  static func first(
    _ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Int {
    guard start < end, let base = bytes.baseAddress else { return end }
    return Memory.first(byte, in: base + start, end - start).map { $0 - base } ?? end
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
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    let text = String(decoding: slice(start..<end), as: UTF8.self)
    // Fixed and wide blanks begin and end with these bytes.
    guard start < end,
      bytes[start] == 0xC2 || bytes[start] == 0xE3 || bytes[end - 1] == 0xA0
        || bytes[end - 1] == 0x80
    else { return text }
    return Self.trim(text)
  }

  static func trim(_ text: String) -> String {
    var view = text.unicodeScalars[...]
    while let first = view.first, ScalarReader.isBlank(first) { view.removeFirst() }
    while let last = view.last, ScalarReader.isBlank(last) { view.removeLast() }
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
