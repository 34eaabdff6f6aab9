/// The secret key of sums.
package struct SumKey: Hashable, Sendable {
  let first: UInt64
  let second: UInt64

  /// Reads a key of at least 16 bytes; `nil` for fewer.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count >= 16 else { return nil }
    (first, second) = bytes.withUnsafeBytes {
      (
        UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      )
    }
  }
}

/// A sum of bytes with a secret key, 64 bits long: SipHash-2-4.
///
/// It detects accidental changes, and bytes that were made without the key. Source: J.-P. Aumasson,
/// D. J. Bernstein, "SipHash: a fast short-input PRF", 2012; `KeyedSumTests` checks it against the
/// vectors published there.
package struct KeyedSum: Sendable {
  private var state: SIMD4<UInt64>
  private var tail: UInt64 = 0
  private var length = 0

  package init(_ key: SumKey) {
    state = SIMD4(
      key.first ^ 0x736F_6D65_7073_6575, key.second ^ 0x646F_7261_6E64_6F6D,
      key.first ^ 0x6C79_6765_6E65_7261, key.second ^ 0x7465_6462_7974_6573)
  }

  /// A sum that begins with a number, so that equal bytes of two kinds have different sums.
  package init(_ key: SumKey, kind: UInt64) {
    self.init(key)
    withUnsafeBytes(of: kind.littleEndian) { take($0) }
  }

  package mutating func take(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    if length % 8 == 0 {
      while at + 8 <= bytes.count {
        take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
        at += 8
      }
      length += at
    }
    while at < bytes.count {
      tail |= UInt64(bytes[at]) << UInt64(length % 8 * 8)
      (at, length) = (at + 1, length + 1)
      if length % 8 == 0 {
        take(tail)
        tail = 0
      }
    }
  }

  /// The sum of all bytes so far.
  package var value: UInt64 {
    var end = self
    end.take(tail | UInt64(truncatingIfNeeded: length) << 56)
    end.state[2] ^= 0xFF
    for _ in 0..<4 { end.round() }
    return end.state[0] ^ end.state[1] ^ end.state[2] ^ end.state[3]
  }

  package static func of(_ bytes: [UInt8], _ key: SumKey, kind: UInt64) -> UInt64 {
    var sum = KeyedSum(key, kind: kind)
    bytes.withUnsafeBytes { sum.take($0) }
    return sum.value
  }

  @inline(__always)
  private mutating func take(_ word: UInt64) {
    state[3] ^= word
    round()
    round()
    state[0] ^= word
  }

  @inline(__always)
  private mutating func round() {
    func rotated(_ word: UInt64, _ by: UInt64) -> UInt64 { word << by | word >> (64 - by) }
    var (v0, v1, v2, v3) = (state[0], state[1], state[2], state[3])
    v0 = v0 &+ v1
    v2 = v2 &+ v3
    v1 = rotated(v1, 13) ^ v0
    v3 = rotated(v3, 16) ^ v2
    v0 = rotated(v0, 32)
    v2 = v2 &+ v1
    v0 = v0 &+ v3
    v1 = rotated(v1, 17) ^ v2
    v3 = rotated(v3, 21) ^ v0
    v2 = rotated(v2, 32)
    state = SIMD4(v0, v1, v2, v3)
  }
}
