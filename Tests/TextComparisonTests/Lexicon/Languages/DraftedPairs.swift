import TextComparison

/// Pairs of short texts of one language, one a line: the grade, the old text, an arrow, the new one.
enum DraftedPairs {
  /// All short texts of each language.
  static let all =
    german + spanish + portuguese + italian + polish + turkish + persian + hebrew + hindi + japanese
    + korean
  /// Clauses of laws.
  static let laws = westernLaws + easternLaws + westernReferences + easternReferences

  /// Reads a table; its grades are T typographic, R reworded, Q quantity, O obligation, P polarity.
  static func read(_ language: String, _ table: String) -> [GradedPair] {
    table.split(separator: "\n").compactMap { line in
      let (kind, texts) = (line.prefix(1), line.dropFirst(2))
      let parts = texts.split(separator: " → ", omittingEmptySubsequences: false)
      guard let wanted = kinds[String(kind)], parts.count == 2 else { return nil }
      return GradedPair(language, wanted, String(parts[0]), String(parts[1]))
    }
  }

  private static let kinds: [String: TextChange] = [
    "T": .typographic, "R": .reworded, "Q": .quantity, "O": .obligation, "P": .polarity,
  ]
}
