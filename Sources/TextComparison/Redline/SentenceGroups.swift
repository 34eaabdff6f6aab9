/// Which sentence of one text corresponds to which of the other, for each token.
///
/// Tokens of paired sentences have the same number on both sides; those of an added or removed
/// sentence have a number below zero. White space and marks belong to the sentence before them.
struct SentenceGroups: Hashable, Sendable {
  let old: [Int]
  let new: [Int]

  /// `nil` if both texts consist of one pair of sentences.
  init?(_ old: GradedWords, _ new: GradedWords, _ alignment: WordAlignment) {
    guard old.sentences.count > 1 || new.sentences.count > 1 || alignment.isOfStrangers else {
      return nil
    }
    self.old = Self.groups(old, alignment.oldGroup)
    self.new = Self.groups(new, alignment.newGroup)
  }

  private init(old: [Int], new: [Int]) { (self.old, self.new) = (old, new) }

  /// The same with old and new swapped.
  var mirrored: SentenceGroups { SentenceGroups(old: new, new: old) }

  private static func groups(_ text: GradedWords, _ ofWords: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(text.tokens.all.count)
    var word = 0
    for token in text.tokens.all {
      while word + 1 < text.words.count, text.words[word + 1].start <= token.start { word += 1 }
      result.append(ofWords.isEmpty ? 0 : ofWords[word])
    }
    return result
  }

  /// Keys by which words, and the marks that end paired sentences, are matched within their
  /// sentences.
  ///
  /// - known: the lowest number that no token has; all keys are above it.
  func keys(
    _ oldSide: (tokens: Tokens, identifiers: [Int32]),
    _ newSide: (tokens: Tokens, identifiers: [Int32]), known: Int
  ) -> (old: [Int32], new: [Int32]) {
    var next = Int32(clamping: known)
    var numbers = KeyNumbers(words: known, groups: 1 + max(old.max() ?? 0, new.max() ?? 0))
    func keys(_ side: (tokens: Tokens, identifiers: [Int32]), _ groups: [Int]) -> [Int32] {
      side.identifiers.indices.map { index in
        guard
          side.tokens.all[index].carriesMeaning
            || groups[index] >= 0 && side.tokens.endsSentence(index)
        else { return side.identifiers[index] }
        next += 1
        guard groups[index] >= 0 else { return next }
        return numbers.number(of: side.identifiers[index], in: groups[index], else: next)
      }
    }
    let oldKeys = keys(oldSide, old)
    return (oldKeys, keys(newSide, new))
  }

}

/// The number of each word in each pair of sentences.
private struct KeyNumbers {
  private let words: Int
  /// A row for each pair of sentences, if there are few; a number below zero marks a new word.
  private var rows: [Int32] = []
  private var looked: [Int: Int32] = [:]

  init(words: Int, groups: Int) {
    self.words = words
    if words * groups <= Self.most { rows = [Int32](repeating: -1, count: words * groups) }
  }

  /// The number of a word; `other` if it is new.
  mutating func number(of word: Int32, in group: Int, else other: Int32) -> Int32 {
    let key = group * words + Int(word)
    let known = rows.isEmpty ? looked[key] ?? -1 : rows[key]
    if known >= 0 { return known }
    if rows.isEmpty { looked[key] = other } else { rows[key] = other }
    return other
  }

  /// The most numbers kept in rows.
  private static let most = 16_384
}
