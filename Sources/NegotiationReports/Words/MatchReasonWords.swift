package import NegotiationAnswers
package import TextComparison

/// Why clauses were joined or not, in a few words.
enum MatchReasonWords {
  /// A share in per cent, as a whole number.
  static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}

extension DiffReport {
  /// A comparison of two drafts whose JSON gives the reasons for joins in English.
  package init(
    old: String, new: String, diff: DraftComparison, canAlign: Bool = false
  ) {
    self.init(
      old: old, new: new, diff: diff, canAlign: canAlign,
      reasonText: { MatchReasonWords.english($0) })
  }
}
