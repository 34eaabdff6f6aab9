internal import CDigest

/// SHA-256 (FIPS 180-4), for chaining entries and comparing texts.
///
/// Pure Swift is the reference; if the processor has instructions for it, whole blocks go through a
/// small C function instead. `SHA256Tests` checks both against the published vectors and against
/// each other.
package struct SHA256: Sendable {
  private var state: SIMD8<UInt32> = SHA256.start
  private var pending: [UInt8] = []
  private var length = 0
  private let usesInstructions: Bool

  /// Whether the processor has the instructions, queried once.
  package static let hasInstructions = parley_sha256_available() == 1

  /// - Parameter usesInstructions: whether to use the processor's own instructions, if it has any.
  package init(usesInstructions: Bool = true) {
    self.usesInstructions = usesInstructions && SHA256.hasInstructions
    pending.reserveCapacity(128)
  }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length += bytes.count
    var rest = bytes[...]
    if !pending.isEmpty {
      let missing = min(64 - pending.count, rest.count)
      pending.append(contentsOf: rest.prefix(missing))
      rest = rest.dropFirst(missing)
      guard pending.count == 64 else { return }
      let block = pending
      block.withUnsafeBytes { compress($0) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.count / 64 * 64
    if whole > 0 { compress(UnsafeRawBufferPointer(rebasing: rest.prefix(whole))) }
    pending.append(contentsOf: rest.dropFirst(whole))
  }

  package mutating func update(_ text: String) {
    var copy = text
    copy.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  /// The digest of all bytes so far.
  package consuming func finish() -> Digest256 {
    var tail = pending
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(length) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    tail.withUnsafeBytes { compress($0) }
    return Digest256(words: state)
  }

  /// The digest of one text.
  package static func digest(of text: String) -> Digest256 {
    var copy = text
    return copy.withUTF8 { digest(of: UnsafeRawBufferPointer($0)) }
  }

  /// The digest of contiguous bytes, without stored state or allocation.
  package static func digest(of bytes: UnsafeRawBufferPointer) -> Digest256 {
    var state = SHA256.start
    let whole = bytes.count / 64 * 64
    compress(
      &state, UnsafeRawBufferPointer(rebasing: bytes[..<whole]),
      usesInstructions: SHA256.hasInstructions)
    withUnsafeTemporaryAllocation(byteCount: 128, alignment: 16) { tail in
      let rest = bytes.count - whole
      let size = rest < 56 ? 64 : 128
      for at in 0..<size { tail[at] = 0 }
      if rest > 0 {
        tail.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[whole...]))
      }
      tail[rest] = 0x80
      let bits = UInt64(bytes.count) * 8
      for at in 0..<8 { tail[size - 1 - at] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * at)) }
      compress(
        &state, UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(tail)[..<size]),
        usesInstructions: SHA256.hasInstructions)
    }
    return Digest256(words: state)
  }

  private mutating func compress(_ blocks: UnsafeRawBufferPointer) {
    SHA256.compress(&state, blocks, usesInstructions: usesInstructions)
  }

  static func compress(
    _ state: inout SIMD8<UInt32>, _ blocks: UnsafeRawBufferPointer, usesInstructions: Bool
  ) {
    guard usesInstructions, let base = blocks.baseAddress else {
      return SHA256.compressPortably(&state, blocks)
    }
    withUnsafeMutablePointer(to: &state) { pointer in
      pointer.withMemoryRebound(to: UInt32.self, capacity: 8) { words in
        parley_sha256_blocks(
          words, base.assumingMemoryBound(to: UInt8.self), blocks.count / 64)
      }
    }
  }

  private static func compressPortably(
    _ state: inout SIMD8<UInt32>, _ blocks: UnsafeRawBufferPointer
  ) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { w in
      constants.withUnsafeBufferPointer { k in
        for block in stride(from: 0, to: blocks.count, by: 64) {
          for t in 0..<16 {
            let word = blocks.loadUnaligned(fromByteOffset: block + 4 * t, as: UInt32.self)
            w[t] = UInt32(bigEndian: word)
          }
          for t in 16..<64 {
            let (x, y) = (w[t - 15], w[t - 2])
            let small0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >> 3)
            let small1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >> 10)
            w[t] = small1 &+ w[t - 7] &+ small0 &+ w[t - 16]
          }
          var (a, b, c, d) = (state[0], state[1], state[2], state[3])
          var (e, f, g, h) = (state[4], state[5], state[6], state[7])
          for t in 0..<64 {
            let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            let choice = (e & f) ^ (~e & g)
            let one = h &+ big1 &+ choice &+ k[t] &+ w[t]
            let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            let majority = (a & b) ^ (a & c) ^ (b & c)
            (h, g, f, e) = (g, f, e, d &+ one)
            (d, c, b, a) = (c, b, a, one &+ big0 &+ majority)
          }
          state = state &+ SIMD8(a, b, c, d, e, f, g, h)
        }
      }
    }
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word &>> count) | (word &<< (32 &- count))
  }

  static let start = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
