/// Numbers in words, alone or added up: `premier`, `اول`, `двадцать первая`, `الحادية عشرة`.
enum OrdinalWords {
  /// The value of a whole text that is a number in words.
  static func value(of text: String) -> Int? {
    if let value = MarkerWords.ordinal(WordFilter.Mix(folding: text)) { return value }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "-" })
    guard !words.isEmpty, words.count <= 4 else { return nil }
    var total: Int?
    for word in words {
      let folded = WordFolding.folded(String(word))
      if isJoint(folded), total != nil { continue }
      guard let value = MarkerWords.ordinal(folded) else { return nil }
      guard let before = total else {
        total = value
        continue
      }
      guard let sum = sum(before, value) else { return nil }
      total = sum
    }
    return total
  }

  /// What two words make together: tens and ones in either order.
  static func sum(_ first: Int, _ second: Int) -> Int? {
    let (small, large) = (min(first, second), max(first, second))
    guard small < 10, large >= 10, large % 10 == 0 else {
      return large % 100 == 0 && small < 100 && first == large ? first + second : nil
    }
    return small + large
  }

  /// "And" between tens and ones.
  static func isJoint(_ folded: String) -> Bool { folded == "و" || folded == "y" || folded == "e" }
}
