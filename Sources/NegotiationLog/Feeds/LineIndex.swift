internal import Synchronization
internal import SystemFiles

/// The starts of a feed's lines, found when a line is first asked for by number.
///
/// One start in 64 lines is stored: a line is found from it in a microsecond, and a million lines
/// take a hundred kilobytes. It is a class, so that all copies of a feed share what was found.
final class LineIndex: Sendable {
  static let stride = 64

  struct Marks: Sendable {
    /// Where lines 0, 64, 128 … start.
    var starts: [Int] = []
    /// The number of known lines, and of their bytes.
    var count = 0
    var length = 0
    /// The last line that was read, and its start: often the next one is read after it.
    var recent = (number: 0, start: 0)
  }

  private let address: UInt
  private let size: Int
  private let marks = Mutex(Marks())
  private let readings = Mutex(0)

  /// - `bytes`: whole lines, which stay in place as long as the feed exists.
  init(_ bytes: UnsafeRawBufferPointer) {
    address = UInt(bitPattern: bytes.baseAddress)
    size = bytes.count
  }

  private var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: size)
  }

  var count: Int { marks.withLock { complete(&$0).count } }

  /// All marks, after the last line was found.
  var all: Marks { marks.withLock { complete(&$0) } }

  /// The marks for the lines in the first `length` bytes.
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

  /// Takes over marks that another reader found, if they are more than those known.
  func adopt(_ found: Marks) {
    marks.withLock {
      guard found.length > $0.length, found.length <= size else { return }
      $0.starts = found.starts
      $0.count = found.count
      $0.length = found.length
    }
  }

  /// Counts one line that was read, and returns `true` for every 256th, when memory may be
  /// released.
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
  /// Stores the start of the next line.
  mutating func take(_ start: Int) {
    if count % LineIndex.stride == 0 { starts.append(start) }
    count += 1
  }
}
