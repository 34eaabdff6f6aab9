/// The direction of reading.
package enum Direction: String, Hashable, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// The direction of the first letter that has one, or `nil` if no letter has.
  ///
  /// Text inside isolates is not skipped: escaped data contains none.
  package static func ofFirstStrong(in text: some StringProtocol) -> Direction? {
    for scalar in text.unicodeScalars {
      if isRightToLeft(scalar) { return .rightToLeft }
      if isLeftToRight(scalar) { return .leftToRight }
    }
    return nil
  }

  /// Whether any letter or mark of `text` is written from right to left.
  package static func hasRightToLeft(_ text: String) -> Bool {
    // Every such character starts with one of the bytes D6 to DF, E0, E2, EF or F0.
    var text = text
    let plain = text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0xD6 } }
    return !plain && text.unicodeScalars.contains(where: isRightToLeft)
  }

  /// Whether a character is strongly right-to-left (bidi classes R and AL, and the marks).
  package static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x590: false
    case 0x660...0x669, 0x66B, 0x66C, 0x6DD: false
    case 0x600...0x605: false
    case 0x590...0x8FF:
      scalar.properties.generalCategory != .nonspacingMark
    case 0x200F, 0x61C, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: true
    case 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  private static func isLeftToRight(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    }
    if scalar.value == 0x200E { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .spacingMark:
      return true
    default: return false
    }
  }
}
