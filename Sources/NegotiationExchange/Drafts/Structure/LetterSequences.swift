internal import NegotiationModel

/// Distinguishes letters from Roman numerals by what precedes them.
///
/// `C.` is a Roman hundred by its form, and the third letter after `B.`; `I.` is a Roman one, and
/// the ninth letter after `H.`. A letter that follows the preceding capital is a letter.
enum LetterSequences {
  /// Reads Roman numerals of one letter as letters if they continue a sequence of capitals.
  static func resolve(_ candidates: inout [MarkerCandidate]) {
    var last: Int?
    for index in candidates.indices {
      guard var marker = candidates[index].marker else { continue }
      switch marker.style {
      case .capital: last = letter(marker)
      case .roman:
        guard let before = last, let own = letter(marker), own == before + 1 else { continue }
        marker.style = .capital
        marker.value = SequenceNumber(own)
        candidates[index].marked.marker = marker
        last = own
      default: break
      }
    }
  }

  /// The place of a single letter in its alphabet.
  private static func letter(_ marker: NumberMarker) -> Int? {
    guard let number = marker.number, number.unicodeScalars.count == 1 else { return nil }
    return NumeralValue.letters(Array(number.unicodeScalars)[...])
  }
}
