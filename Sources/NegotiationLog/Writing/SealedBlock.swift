internal import Digest
internal import NegotiationModel

/// Lines on their way to the disk: first made, then given their digests, then written.
///
/// A class, because two threads pass it to each other; only one of them has it at a time.
final class SealedBlock: @unchecked Sendable {
  /// The buffer; lines are in the first `count` bytes, and it grows when they do not fit.
  private var bytes: [UInt8] = []
  private(set) var count = 0
  private var ends: [Int] = []

  /// The size at which a block is handed on.
  static let usualSize = 1 << 20

  var isEmpty: Bool { count == 0 }
  var isFull: Bool { count >= SealedBlock.usualSize }

  func removeAll() {
    count = 0
    ends.removeAll(keepingCapacity: true)
  }

  /// Adds one line, complete except for its digest.
  func append(_ line: [UInt8]) {
    append(1, longest: line.count) { _, cursor in line.withUnsafeBytes { cursor.write($0) } }
  }

  /// Adds lines that `make` writes one after the other, none longer than `longest`.
  func append(_ number: Int, longest: Int, _ make: (Int, inout ByteCursor) -> Void) {
    makeRoom(for: number * longest)
    bytes.withUnsafeMutableBytes { bytes in
      var cursor = ByteCursor(UnsafeMutableRawBufferPointer(rebasing: bytes[count...]))
      for index in 0..<number {
        make(index, &cursor)
        ends.append(count + cursor.count)
      }
      count += cursor.count
    }
  }

  /// Makes room for that many bytes, by doubling.
  private func makeRoom(for length: Int) {
    let missing = count + length - bytes.count
    if missing > 0 { bytes += repeatElement(0, count: max(missing, bytes.count)) }
  }

  /// Fills in the digest of every line, and returns the last one.
  func seal(after previous: Digest256) -> Digest256 {
    bytes.withUnsafeMutableBytes { bytes in
      withUnsafeTemporaryAllocation(byteCount: 64, alignment: 16) { first in
        previous.writeHex(to: first)
        var last = (digest: previous, digits: UnsafeRawBufferPointer(first))
        var start = 0
        for end in ends {
          last = DigestField.seal(bytes, start..<end, after: last.digits)
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
