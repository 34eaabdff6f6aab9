@_spi(_Unicode) internal import Swift
internal import TextComparison

/// Normalises names and what is typed for them.
enum NameFolding {
  /// The text without case, accents and other differences that do not change a name, with single
  /// blanks.
  static func fold(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).map { word in
      var plain = String.UnicodeScalarView()
      for scalar in Folding.fold(String(word))._nfd where !(0x300...0x36F).contains(scalar.value) {
        plain.append(scalar)
      }
      return String(plain)
    }.joined(separator: " ")
  }
}
