/// Text in which nothing can be read.
package enum BlankText {
  /// Whether a text has nothing but blanks, control characters and characters without a shape.
  package static func isBlank(_ text: some StringProtocol) -> Bool {
    // Nearly all texts begin with a letter of ASCII.
    if let first = text.utf8.first, first > 0x20, first < 0x7F { return false }
    return text.unicodeScalars.allSatisfy(isBlank)
  }

  /// Whether nothing is seen of a character but the room that it takes.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
    let properties = scalar.properties
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format: return true
    // The braille pattern without a dot.
    default: return scalar.value == 0x2800
    }
  }
}
