/// Finds text that holds nothing readable.
package enum BlankText {
  /// Whether a text has only blanks, control characters and invisible characters.
  package static func isBlank(_ text: some StringProtocol) -> Bool {
    // Nearly all texts begin with an ASCII letter.
    if let first = text.utf8.first, first > 0x20, first < 0x7F { return false }
    return text.unicodeScalars.allSatisfy(isBlank)
  }

  /// Whether a character is invisible, apart from the space that it takes.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
    let properties = scalar.properties
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format: return true
    // The braille pattern without dots.
    default: return scalar.value == 0x2800
    }
  }
}
