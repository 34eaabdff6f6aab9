/// Text in which nothing can be read.
package enum BlankText {
  /// Whether a text has nothing but blanks, control characters and characters without a shape.
  package static func isBlank(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      let properties = scalar.properties
      if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
      switch properties.generalCategory {
      case .control, .format: return true
      // The braille pattern without a dot.
      default: return scalar.value == 0x2800
      }
    }
  }
}
