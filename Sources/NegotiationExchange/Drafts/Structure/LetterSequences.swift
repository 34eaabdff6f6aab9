internal import NegotiationModel

/// Tells letters from Roman numbers by what stands before them.
///
/// `C.` is a hundred by its form, and the third letter behind `B.`; `I.` is one, and the ninth behind
/// `H.`. A letter that follows the capital before it is a letter.
enum LetterSequences {
  /// Reads Roman numbers of one letter anew where they go on a sequence of capitals.
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
