/// Tells whether a clause is in a language of which there are word lists.
///
/// Only there can a heading be told from a sentence; elsewhere it is graded as text is.
enum HeadingLanguage {
  /// Whether the words of a clause look like those of a language with lists.
  static func isKnown(_ text: String) -> Bool {
    var (words, known, others, listed) = (0, 0, 0, 0)
    var word = ""
    func close() {
      guard !word.isEmpty else { return }
      words += 1
      if common.contains(word) { known += 1 }
      word = ""
    }
    for scalar in text.unicodeScalars.prefix(longest) {
      switch scalar.value {
      case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0x61...0x7A, 0xE0...0xFF, 0x153: word.unicodeScalars.append(scalar)
      case 0x400...0x4FF, 0x600...0x6FF, 0x4E00...0x9FFF:
        listed += 1
        close()
      default:
        if scalar.value > 0x7F, scalar.properties.isAlphabetic { others += 1 }
        close()
      }
    }
    close()
    if listed > words + others { return true }
    return known > 0 && 8 * known >= words && others <= 4 * words
  }

  private static let longest = 2000

  /// The commonest words of English and French.
  private static let common = Set(
    ("the of and to in for by with be is are shall will may must this that from on as an or not its"
      + " any all each which at their it has have "
      + "le la les des du et à au aux dans pour par sur est sont être doit peut une un que qui ce"
      + " cette ces en ne pas ou avec sans leur leurs son sa ses").split(separator: " ").map(
        String.init))
}
