/// A sum of eight-byte words that changes when any one of them does.
///
/// It finds accidents: a torn file, a bit that turned. It is no seal, as anybody can compute it.
package struct Checksum: Sendable {
  package private(set) var value: UInt64

  package init(seed: UInt64 = 0) { value = seed ^ 0x9E37_79B9_7F4A_7C15 }

  /// Each step can be undone for a known word, so no change of one word is ever lost.
  @inline(__always)
  private mutating func take(word: UInt64) {
    value = (value ^ word) &* 0xD6E8_FEB8_6659_FD93
    value ^= value >> 32
  }

  package mutating func take(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    while at + 8 <= bytes.count {
      take(word: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      at += 8
    }
    guard at < bytes.count else { return }
    var rest: UInt64 = 1
    while at < bytes.count {
      rest = rest << 8 | UInt64(bytes[at])
      at += 1
    }
    take(word: rest)
  }

  package static func of(_ bytes: [UInt8], seed: UInt64 = 0) -> UInt64 {
    var sum = Checksum(seed: seed)
    bytes.withUnsafeBytes { sum.take($0) }
    return sum.value
  }
}
