internal import Digest

/// The first eight bytes of the SHA-256 of a clause's text: enough to tell which text was meant.
package struct TextDigest: Hashable, Sendable, CustomStringConvertible {
  package let bits: UInt64

  package static let none = TextDigest(bits: 0)

  package init(bits: UInt64) { self.bits = bits }

  /// Reads sixteen hexadecimal digits in lower case.
  package init?(_ text: String) {
    var copy = text
    guard let digest = copy.withUTF8({ TextDigest(utf8: UnsafeRawBufferPointer($0)) }) else {
      return nil
    }
    self = digest
  }

  /// Reads the digits from UTF-8 bytes.
  package init?(utf8 bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16, let high = Hex.word(bytes, at: 0), let low = Hex.word(bytes, at: 8)
    else { return nil }
    bits = UInt64(high) << 32 | UInt64(low)
  }

  package var description: String {
    String(unsafeUninitializedCapacity: 16) { digits in
      for place in 0..<16 {
        let half = UInt8(truncatingIfNeeded: bits >> UInt64(60 - 4 * place)) & 15
        digits[place] = half < 10 ? 0x30 + half : 0x57 + half
      }
      return 16
    }
  }
}
