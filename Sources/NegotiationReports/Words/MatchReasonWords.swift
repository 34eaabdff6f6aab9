package import NegotiationAnswers
package import TextComparison

/// Why clauses were joined or left alone, in a few words.
enum MatchReasonWords {
  /// A share as a whole number of hundredths.
  static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}

extension DiffReport {
  /// A comparison of two drafts whose JSON says in English why clauses were joined.
  package init(
    old: String, new: String, diff: DraftComparison, canAlign: Bool = false
  ) {
    self.init(
      old: old, new: new, diff: diff, canAlign: canAlign,
      reasonText: { MatchReasonWords.english($0) })
  }
}
