/// Why clauses were joined or left alone, in a few words.
enum MatchReasonWords {
  /// A share as a whole number of hundredths.
  static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
