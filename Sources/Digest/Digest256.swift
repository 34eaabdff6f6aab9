/// A SHA-256 digest.
package struct Digest256: Hashable, Sendable, CustomStringConvertible {
  package let words: SIMD8<UInt32>

  package init(words: SIMD8<UInt32>) { self.words = words }

  /// The digest before a feed's first entry.
  package static let zero = Digest256(words: .zero)

  /// Reads 64 hexadecimal digits in lower case from UTF-8 bytes.
  package init?(hex bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 64 else { return nil }
    var words = SIMD8<UInt32>.zero
    for place in 0..<8 {
      guard let word = Hex.word(bytes, at: 8 * place) else { return nil }
      words[place] = word
    }
    self.words = words
  }

  /// The first eight bytes as a number.
  package var prefix: UInt64 { UInt64(words[0]) << 32 | UInt64(words[1]) }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 4] >> UInt32(24 - 8 * ($0 % 4))) }
  }

  /// The 64 hexadecimal digits as UTF-8 bytes.
  package var hexBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    appendHex(to: &bytes)
    return bytes
  }

  package func appendHex(to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { hex in
      writeHex(to: hex)
      bytes.append(contentsOf: hex)
    }
  }

  /// Writes the 64 digits to the start of `bytes`.
  package func writeHex(to bytes: UnsafeMutableRawBufferPointer) {
    for index in 0..<8 {
      bytes.storeBytes(
        of: Hex.digits(words[index]).bigEndian, toByteOffset: 8 * index, as: UInt64.self)
    }
  }

  /// Whether 64 bytes are the digits of the digest.
  package func isHex(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count == 64 else { return false }
    var difference: UInt64 = 0
    for index in 0..<8 {
      difference |=
        bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
        ^ Hex.digits(words[index]).bigEndian
    }
    return difference == 0
  }

  package var description: String { String(decoding: hexBytes, as: UTF8.self) }
}

/// Converts eight hexadecimal digits at once, each in a byte of a word, the first digit in the
/// highest byte.
package enum Hex {
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The digits of a number, in lower case.
  static func digits(_ word: UInt32) -> UInt64 {
    var spread = UInt64(word)
    spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFF
    spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF
    spread = (spread | spread << 4) & 0x0F0F_0F0F_0F0F_0F0F
    // Adding six to ten or more sets the fifth bit; letters are 39 above the digits.
    let letters = (spread &+ ones &* 6) >> 4 & ones
    return spread &+ ones &* 0x30 &+ letters &* 39
  }

  /// The number of eight lower-case digits; `nil` for anything else.
  package static func word(_ bytes: UnsafeRawBufferPointer, at start: Int) -> UInt32? {
    let digits = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    var packed = (digits & (ones &* 15)) &+ (digits >> 6 & ones) &* 9
    packed = (packed | packed >> 4) & 0x00FF_00FF_00FF_00FF
    packed = (packed | packed >> 8) & 0x0000_FFFF_0000_FFFF
    let word = UInt32(truncatingIfNeeded: packed | packed >> 16)
    // Other bytes give a number too, whose digits differ from them.
    return Hex.digits(word) == digits ? word : nil
  }
}
