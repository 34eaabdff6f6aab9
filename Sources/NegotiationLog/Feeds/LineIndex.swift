internal import Synchronization
internal import SystemFiles

/// Where the lines of a feed are, found when the first of them is asked for by number.
///
/// Of every 64 lines one start is kept: a line is found from it in a microsecond, and a million lines
/// need a hundred kilobytes. A class, because what is found is found once for all copies of a feed.
final class LineIndex: Sendable {
  static let stride = 64

  struct Marks: Sendable {
    /// Where lines 0, 64, 128 … start.
    var starts: [Int] = []
    /// How many lines are known, and how many bytes they take.
    var count = 0
    var length = 0
    /// A line that was asked for, and where it starts: the next one asked for often follows it.
    var recent = (number: 0, start: 0)
  }

  private let address: UInt
  private let size: Int
  private let marks = Mutex(Marks())
  private let readings = Mutex(0)

  /// - `bytes`: whole lines, which stay where they are as long as the feed lives.
  init(_ bytes: UnsafeRawBufferPointer) {
    address = UInt(bitPattern: bytes.baseAddress)
    size = bytes.count
  }

  private var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: size)
  }

  var count: Int { marks.withLock { complete(&$0).count } }

  /// All that is known of the lines once the last was found.
  var all: Marks { marks.withLock { complete(&$0) } }

  /// What is known of the lines that take the first `length` bytes.
  func all(upTo length: Int) -> Marks {
    let known = marks.withLock { $0 }
    if known.length == length { return known }
    let all = all
    let starts = Array(all.starts.prefix { $0 < length })
    var walk = LineWalk(bytes, from: starts.last ?? 0)
    var count = max(0, starts.count - 1) * LineIndex.stride
    while walk.at < length, walk.next() != nil { count += 1 }
    return Marks(starts: starts, count: count, length: length)
  }

  /// Takes over what somebody who read the lines found, if it is more than is known.
  func adopt(_ found: Marks) {
    marks.withLock {
      guard found.length > $0.length, found.length <= size else { return }
      $0.starts = found.starts
      $0.count = found.count
      $0.length = found.length
    }
  }

  /// Counts one line that was asked for; says of every 256th that memory may be given back.
  func countReading() -> Bool {
    readings.withLock {
      $0 += 1
      return $0 % 256 == 0
    }
  }

  /// The bytes of a line, from 0, without its LF.
  func line(_ number: Int) -> UnsafeRawBufferPointer {
    marks.withLock { marks in
      let stride = LineIndex.stride
      var (at, start) = (number / stride * stride, complete(&marks).starts[number / stride])
      if at < marks.recent.number, marks.recent.number <= number { (at, start) = marks.recent }
      var walk = LineWalk(bytes, from: start)
      while at < number, walk.next() != nil { at += 1 }
      marks.recent = (number, walk.at)
      return walk.next() ?? UnsafeRawBufferPointer(start: nil, count: 0)
    }
  }

  @discardableResult
  private func complete(_ marks: inout Marks) -> Marks {
    guard marks.length < size else { return marks }
    var walk = LineWalk(bytes, from: marks.length)
    while true {
      let start = walk.at
      guard walk.next() != nil else { break }
      marks.take(start)
    }
    marks.length = size
    return marks
  }
}

extension LineIndex.Marks {
  /// Notes the start of the next line.
  mutating func take(_ start: Int) {
    if count % LineIndex.stride == 0 { starts.append(start) }
    count += 1
  }
}
