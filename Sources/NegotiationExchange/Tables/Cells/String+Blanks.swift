internal import NegotiationModel

extension String {
  /// Whether it holds nothing readable.
  var isBlank: Bool { BlankText.isBlank(self) }

  /// The text without blanks of any kind at its ends.
  var trimmed: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.isBlank || last.isBlank
    else { return self }
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.isBlank { scalars.removeFirst() }
    while let last = scalars.last, last.isBlank { scalars.removeLast() }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    if isASCII { return value == 0x20 || (0x09...0x0D).contains(value) }
    return properties.isWhitespace || self == "\u{FEFF}" || self == "\u{200B}"
  }
}
