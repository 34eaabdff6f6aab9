/// The class of a scalar; ASCII, which most text consists of, needs no Unicode tables.
@usableFromInline
package enum ScalarClass {
  @inlinable
  package static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  @inlinable
  package static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20)
  }

  /// Letters of common alphabets outside ASCII; other scalars are looked up in Unicode's tables.
  @inlinable
  package static func isKnownLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x3B1...0x3C9, 0x400...0x481, 0x5D0...0x5EA,
      0x620...0x64A, 0x904...0x939, 0x4E00...0x9FA5, 0xAC00...0xD7A3:
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  @inlinable
  package var isAlphabeticLetter: Bool {
    isASCII
      ? ScalarClass.isASCIILetter(self)
      : ScalarClass.isKnownLetter(self) || properties.isAlphabetic
  }

  @inlinable
  package var isSmallLetter: Bool {
    isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase
  }

  @inlinable
  package var isCapitalLetter: Bool {
    isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase
  }
}
