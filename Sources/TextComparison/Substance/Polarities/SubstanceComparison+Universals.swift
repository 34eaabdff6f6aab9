/// Finds statements about all that became statements about some: "all forces", "all foreign
/// forces".
extension SubstanceComparison {
  /// Finds words that were inserted or removed between a word for "all" or "no" and its noun, as
  /// the only change of the sentence: they narrow what it says.
  mutating func compareUniversals(_ changed: ChangedWords) {
    narrow(old, alignment.old, changed.old, others: changed.new, came: false)
    narrow(new, alignment.new, changed.new, others: changed.old, came: true)
  }

  private mutating func narrow(
    _ text: GradedWords, _ partners: [Int], _ changed: [Int: [Int]], others: [Int: [Int]],
    came: Bool
  ) {
    for (group, places) in changed.sorted(by: { $0.key < $1.key }) {
      guard others[group] == nil,
        let words = Universals.narrowing(places, text, partners)
      else { continue }
      polarities.append(
        PolarityChange(
          kind: .restriction, old: came ? nil : text.text(words),
          new: came ? text.text(words) : nil,
          sentence: text.sentence(at: words.lowerBound)))
    }
  }
}

/// Words that speak of all or of none of a kind.
private enum Universals {
  /// Whether a word, or in Chinese a word of two characters that ends here, means all.
  static func stands(at index: Int, in text: GradedWords) -> Bool {
    if text.isIn(index, words) { return true }
    guard index > 0, text.words[index].kind == .character, text.words[index].gap < .mark else {
      return false
    }
    return text.isIn(index, second) && text.isIn(index - 1, first)
  }

  /// The words inserted into a sentence, if they are directly before or after such a noun.
  ///
  /// - places: all words of the sentence that the other text lacks.
  static func narrowing(_ places: [Int], _ text: GradedWords, _ partners: [Int]) -> Range<Int>? {
    guard let start = places.first, let last = places.last, places.count <= most,
      last - start + 1 == places.count, start > 0, text.words[start].gap < .mark,
      places.allSatisfy({ isTelling($0, text) }), places.contains(where: { !text.isCommon($0) })
    else { return nil }
    let end = last + 1
    let isInside = end < text.words.count && text.words[end].gap < .mark
    if isInside, partners[end] == partners[start - 1] + 1, follows(start, text) {
      return start..<end
    }
    guard places.count == 1, follows(start - 1, text) else { return nil }
    // French and Arabic adjectives follow their noun.
    let word = text.folded(start)
    let isAdjective =
      text.isFrench
      ? isInside && text.isLatin(start) && !word.suffix(4).elementsEqual("ment".utf8)
      : word.starts(with: article) && text.folded(start - 1).starts(with: article)
    return isAdjective ? start..<end : nil
  }

  /// Whether a word follows one that means all, ignoring articles.
  private static func follows(_ index: Int, _ text: GradedWords) -> Bool {
    var at = index - 1
    while at > 0, text.words[at + 1].gap < .mark, text.isIn(at, articles) { at -= 1 }
    return at >= 0 && text.words[at + 1].gap < .mark && stands(at: at, in: text)
  }

  private static func isTelling(_ index: Int, _ text: GradedWords) -> Bool {
    let word = text.words[index]
    return (word.kind == .word || word.kind == .character)
      && word.begins.isDisjoint(with: [.modal, .polarity])
  }

  /// The most words of an insertion.
  private static let most = 4
  private static let article = Array("ال".utf8)
  static let articles = WordSet("the of les la le l' des")
  private static let words = WordSet(
    "all every each any no tous toutes chaque tout toute aucun aucune все всех всем всеми каждый каждая"
      + " каждое каждого каждой любой любая любое любые любого любых никакой никакие никаких усі всі усіх"
      + " всіх усім всім кожен кожна кожне кожного кожної жоден жодна жодні كل جميع كافة 各 每")
  private static let first = WordSet("所 一 任")
  private static let second = WordSet("有 切 何")
}
