internal import NegotiationModel
internal import SystemFiles

/// Finds lines of a file from its end, or by their numbers, without reading everything between.
struct FileLines {
  /// A line: its start, the start of the next one, and its bytes without the LF.
  struct Line {
    var start: Int
    var end: Int
    var bytes: [UInt8]
  }

  private let size: Int
  private let readFile: (Range<Int>) -> [UInt8]
  private let cache = Cache()
  private static let window = 1 << 14

  /// The bytes that were read last: lines are usually read one after the other.
  private final class Cache {
    var start = 0
    var bytes: [UInt8] = []
  }

  init(size: Int, read: @escaping (Range<Int>) -> [UInt8]) {
    self.size = size
    readFile = read
  }

  private func read(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let known = cache.start..<cache.start + cache.bytes.count
    if range.lowerBound < known.lowerBound || range.upperBound > known.upperBound {
      let wanted =
        range.lowerBound..<min(size, max(range.upperBound, range.lowerBound + FileLines.window))
      (cache.start, cache.bytes) = (wanted.lowerBound, readFile(wanted))
    }
    let start = range.lowerBound - cache.start
    return cache.bytes[start..<min(cache.bytes.count, start + range.count)]
  }

  init(_ bytes: UnsafeRawBufferPointer) {
    self.init(size: bytes.count) { Array(bytes[$0]) }
  }

  /// The start of the line that ends before `end`: after the previous LF, or at the beginning.
  func lineStart(before end: Int) -> Int {
    var end = end
    var length = FileLines.window
    while end > 0 {
      let start = max(0, end - length)
      let part = read(start..<end)
      if let found = part.lastIndex(of: 0x0A) { return start + found - part.startIndex + 1 }
      (end, length) = (start, min(length * 4, 1 << 22))
    }
    return 0
  }

  /// The whole line whose LF is directly before `end`.
  func line(endingAt end: Int) -> Line? {
    guard end > 0 else { return nil }
    let start = lineStart(before: end - 1)
    let bytes = read(start..<end - 1)
    return bytes.count == end - 1 - start ? Line(start: start, end: end, bytes: Array(bytes)) : nil
  }

  /// The whole line that starts at an offset.
  func line(startingAt start: Int) -> Line? {
    var length = FileLines.window / 16
    while start < size {
      let bytes = read(start..<min(size, start + length))
      if let found = bytes.firstIndex(of: 0x0A) {
        return Line(
          start: start, end: start + found - bytes.startIndex + 1, bytes: Array(bytes[..<found]))
      }
      if bytes.count < length { return nil }
      length *= 4
    }
    return nil
  }

  /// The first occurrence of a word in a byte range; `nil` if there is none.
  func first(_ word: [UInt8], in range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at + word.count <= range.upperBound {
      let part = readFile(at..<min(range.upperBound, at + FileLines.longWindow))
      if let found = Memory.first(word, in: part) { return at + found }
      guard part.count > word.count else { return nil }
      // A word can cross the end of the part.
      at += part.count - word.count + 1
    }
    return nil
  }

  /// For more lines than this, it is faster to find the line after them by its number.
  static let manyLines = 256
  private static let longWindow = 1 << 18

  /// The first line with the same millisecond as the line that ends at `end`; milliseconds never
  /// decrease.
  func firstLine(of head: LineHead, endingAt end: Int) -> Line? {
    var first: Line?
    var before = end
    // Usually few entries have the same millisecond; only an imported table has many.
    for _ in 0..<8 {
      guard let line = line(endingAt: before), let at = LineHead(line.bytes),
        at.milliseconds == head.milliseconds
      else { return first }
      (first, before) = (line, line.start)
    }
    return search(0..<before) { $0.milliseconds >= head.milliseconds } ?? first
  }

  /// The line with a number in a range that begins at a line; numbers rise by one.
  func line(numbered number: Int, _ range: Range<Int>) -> Line? {
    search(range) { $0.number >= number }
  }

  /// The first line of a range that passes a test which all later ones pass too.
  private func search(_ range: Range<Int>, _ passes: (LineHead) -> Bool) -> Line? {
    var (low, high) = (range.lowerBound, range.upperBound)
    var found: Line?
    while low < high {
      let middle = low + (high - low) / 2
      let start = middle == low ? low : max(low, lineStart(before: middle))
      guard let line = line(startingAt: start), line.end <= range.upperBound,
        let head = LineHead(line.bytes)
      else { return nil }
      if passes(head) {
        found = line
        high = start
      } else {
        low = line.end
      }
    }
    return found
  }
}
