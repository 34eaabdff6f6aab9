internal import Digest
internal import NegotiationModel

/// How every line ends: the key of the digest, its 64 digits, a quotation mark, a brace and an LF.
enum LineEnd {
  /// The end of a line whose digest is not known yet.
  static let open = Feed.digestKey + Array(repeating: 0x30, count: 64) + [0x22, 0x7D, 0x0A]

  /// Fills in the digest of the line that `bytes` ends with and returns it.
  static func seal(
    _ bytes: UnsafeMutableRawBufferPointer, from start: Int, after previous: Digest256
  ) -> Digest256 {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 16) { digits in
      previous.writeHex(to: digits)
      return seal(bytes, start..<bytes.count, after: UnsafeRawBufferPointer(digits)).digest
    }
  }

  /// Fills in the digest of one line, given the digits of the line before; returns its own digits too.
  static func seal(
    _ bytes: UnsafeMutableRawBufferPointer, _ line: Range<Int>, after digits: UnsafeRawBufferPointer
  ) -> (digest: Digest256, digits: UnsafeRawBufferPointer) {
    let body = line.lowerBound..<line.upperBound - open.count
    let place = body.upperBound + Feed.digestKey.count..<line.upperBound - 3
    let text = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[body])
    let digest = ChainedMessage(digits, text).digest
    let own = UnsafeMutableRawBufferPointer(rebasing: bytes[place])
    digest.writeHex(to: own)
    return (digest, UnsafeRawBufferPointer(own))
  }
}

/// Lines on their way to the disk: made first, then given their digests, then written.
///
/// A class, because two threads hand it to each other; only one of them has it at a time.
final class LinePiece: @unchecked Sendable {
  /// As long as the piece may become without growing; lines stand in the first `count` of them.
  private var bytes: [UInt8] = []
  private(set) var count = 0
  private var ends: [Int] = []

  /// How many bytes make a piece worth handing on.
  static let usualSize = 1 << 20

  var isEmpty: Bool { count == 0 }
  var isFull: Bool { count >= LinePiece.usualSize }

  func removeAll() {
    count = 0
    ends.removeAll(keepingCapacity: true)
  }

  /// Adds one line, ready but for its digest.
  func append(_ line: [UInt8]) {
    append(1, longest: line.count) { _, cursor in line.withUnsafeBytes { cursor.write($0) } }
  }

  /// Adds lines that `make` writes one after the other, none longer than `longest`.
  func append(_ number: Int, longest: Int, _ make: (Int, inout LineCursor) -> Void) {
    makeRoom(for: number * longest)
    bytes.withUnsafeMutableBytes { bytes in
      var cursor = LineCursor(UnsafeMutableRawBufferPointer(rebasing: bytes[count...]))
      for index in 0..<number {
        make(index, &cursor)
        ends.append(count + cursor.count)
      }
      count += cursor.count
    }
  }

  /// Makes sure that so many bytes fit; it grows by doubling.
  private func makeRoom(for length: Int) {
    let missing = count + length - bytes.count
    if missing > 0 { bytes += repeatElement(0, count: max(missing, bytes.count)) }
  }

  /// Gives every line its digest and returns that of the last.
  func seal(after previous: Digest256) -> Digest256 {
    bytes.withUnsafeMutableBytes { bytes in
      withUnsafeTemporaryAllocation(byteCount: 64, alignment: 16) { first in
        previous.writeHex(to: first)
        var last = (digest: previous, digits: UnsafeRawBufferPointer(first))
        var start = 0
        for end in ends {
          last = LineEnd.seal(bytes, start..<end, after: last.digits)
          start = end
        }
        return last.digest
      }
    }
  }

  func withBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
    bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }
}

/// Writes bytes one after the other to memory that was made large enough for them.
struct LineCursor {
  private let memory: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory }

  @inline(__always)
  mutating func write(_ bytes: UnsafeRawBufferPointer) {
    precondition(bytes.count <= memory.count - count, "a line is no longer than was said")
    guard let from = bytes.baseAddress, let to = memory.baseAddress else { return }
    (to + count).copyMemory(from: from, byteCount: bytes.count)
    count += bytes.count
  }

  /// Writes a number in decimal digits.
  mutating func write(_ number: UInt64) {
    var (length, limit) = (1, UInt64(10))
    while length < 20 && number >= limit { (length, limit) = (length + 1, limit &* 10) }
    precondition(length <= memory.count - count, "a line is no longer than was said")
    var (rest, place) = (number, count + length)
    while place > count {
      place -= 1
      memory[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }
}
