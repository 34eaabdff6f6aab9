/// A sentence that came or went, and the one thing that it counts as.
struct SentenceChange {
  enum Kind {
    case duty(ObligationStrength)
    case ban
    case amount
    case words
  }

  let kind: Kind
  let words: Range<Int>

  /// What each sentence of a text without a partner counts as.
  static func all(
    _ text: GradedWords, groups: [Int], modals: [ScannedModal], quantities: [ScannedQuantity]
  ) -> [SentenceChange] {
    var result: [SentenceChange] = []
    for range in text.sentences where groups[range.lowerBound] < 0 {
      let within = modals.filter { range.contains($0.words.lowerBound) && $0.countsAlone }
      let duties = within.filter { !$0.isNegated || $0.strength == .may && $0.isLimit }
      let kind: Kind =
        if let strongest = duties.map(\.strength).max() {
          .duty(strongest)
        } else if !within.isEmpty {
          .ban
        } else if quantities.contains(where: { range.contains($0.words.lowerBound) }) {
          .amount
        } else {
          .words
        }
      result.append(SentenceChange(kind: kind, words: range))
    }
    return result
  }
}
