internal import NegotiationModel
internal import SystemFiles

/// Lines of a file found from its end, or by their numbers, without reading what lies between.
struct FileLines {
  /// A line: where it starts, where the next one does, and its bytes without the LF.
  struct Line {
    var start: Int
    var end: Int
    var bytes: [UInt8]
  }

  private let size: Int
  private let readFile: (Range<Int>) -> [UInt8]
  private let cache = Cache()
  private static let window = 1 << 14

  /// The bytes read last, as lines are mostly asked for one after the other.
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

  /// Where the line starts that ends before `end`: behind the LF before, or at the beginning.
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

  /// The whole line whose LF stands right before `end`.
  func line(endingAt end: Int) -> Line? {
    guard end > 0 else { return nil }
    let start = lineStart(before: end - 1)
    let bytes = read(start..<end - 1)
    return bytes.count == end - 1 - start ? Line(start: start, end: end, bytes: Array(bytes)) : nil
  }

  /// The whole line that starts at a place.
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

  /// Where a word stands first in a range of bytes; `nil` if it is not there.
  func first(_ word: [UInt8], in range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at + word.count <= range.upperBound {
      let part = readFile(at..<min(range.upperBound, at + FileLines.longWindow))
      if let found = Memory.first(word, in: part) { return at + found }
      guard part.count > word.count else { return nil }
      // A word can lie across the end of the part.
      at += part.count - word.count + 1
    }
    return nil
  }

  /// From so many lines on it is quicker to find the line behind them by its number.
  static let manyLines = 256
  private static let longWindow = 1 << 18

  /// The first line with the same millisecond as a line that ends at `end`; milliseconds never fall.
  func firstLine(of head: LineHead, endingAt end: Int) -> Line? {
    var first: Line?
    var before = end
    // Few entries are made in one millisecond, unless a whole table is.
    for _ in 0..<8 {
      guard let line = line(endingAt: before), let at = LineHead(line.bytes),
        at.milliseconds == head.milliseconds
      else { return first }
      (first, before) = (line, line.start)
    }
    return search(0..<before) { $0.milliseconds >= head.milliseconds } ?? first
  }

  /// The line with a number among those of a range that begins at a line; numbers rise by one.
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
