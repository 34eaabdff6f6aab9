/// A phrase that negates, excepts or limits, and its position.
struct ScannedPolarity {
  var meaning: PolarityMeaning
  var words: Range<Int>
  /// The second of two separate words: "ne … pas".
  var second: Range<Int>?
}

/// Finds the negations, exceptions and limits of a text.
struct PolarityScanner {
  let text: GradedWords

  init(_ text: GradedWords) { self.text = text }

  func scan() -> [ScannedPolarity] { scanAll().items }

  /// The items, and the terms that only begin like a negation.
  func scanAll() -> (items: [ScannedPolarity], terms: [Range<Int>]) {
    var result: [ScannedPolarity] = []
    var terms: [Range<Int>] = []
    var index = 0
    while index < text.words.count {
      guard text.words[index].lexical >= 0,
        let (end, meaning) = text.longestPolarity(at: index)
      else {
        index += 1
        continue
      }
      if meaning.isIgnored {
        if meaning.isWeak {
          // It joins clauses and does not begin a term.
        } else if text.words[index].kind == .word ? end - index > 1 : end - index > 2 {
          terms.append(index..<end)
        }
      } else if let last = termEnd(index, end, meaning) {
        terms.append(index..<last)
      } else if !isOther(index, end), !(meaning.isSentential && text.isAdjective(index, end)) {
        result.append(ScannedPolarity(meaning: raised(meaning, index, end), words: index..<end))
      }
      index = end
    }
    if let notOnly = text.grammar.notOnly { result = withoutPairs(notOnly, result) }
    return (joined(result), terms)
  }

  /// Removes pairs of words that together mean "not only".
  private func withoutPairs(
    _ notOnly: LanguageGrammar.NotOnly, _ items: [ScannedPolarity]
  ) -> [ScannedPolarity] {
    func says(_ item: ScannedPolarity, _ words: Set<String>) -> Bool {
      words.contains(String(decoding: text.folded(item.words.lowerBound), as: UTF8.self))
    }
    var result: [ScannedPolarity] = []
    for item in items {
      if let last = result.last, says(last, notOnly.openings), says(item, notOnly.closings),
        text.words[last.words.lowerBound].sentence == text.words[item.words.lowerBound].sentence,
        !(last.words.upperBound...item.words.lowerBound).contains(where: {
          text.words[$0].gap >= .mark
        })
      {
        result.removeLast()
      } else {
        result.append(item)
      }
    }
    return result
  }

  /// The end of a term that begins with a negation and does not negate a sentence: "non-binding", «
  /// non sollicitées », غير مقبول, 不受欢迎的.
  private func termEnd(_ index: Int, _ end: Int, _ meaning: PolarityMeaning) -> Int? {
    guard end < text.words.count, meaning.kind == .negation, meaning.bound == nil else {
      return nil
    }
    if text.words[index].kind == .character {
      if reads(index, "非") { return end == index + 1 ? end + 1 : nil }
      // A term of the lists, 不可见, ends with its phrase.
      if !meaning.isSentential, reads(index, "不"), end - index > 2 { return end }
      return end == index + 1 ? attributeEnd(index) : nil
    }
    guard end == index + 1 else { return nil }
    let gap = text.words[end].gap
    // "datos no solicitados", "בלתי סביר".
    if gap == .space, isAttribute(index, end) { return end + 1 }
    if reads(index, "non") {
      return gap == .hyphen || text.isFrench && gap == .space ? end + 1 : nil
    }
    return gap == .space && (reads(index, "غير") || reads(index, "وغير")) ? end + 1 : nil
  }

  /// Whether a denial and the word behind it, or the ending that denies and its noun, are one term.
  private func isAttribute(_ index: Int, _ end: Int) -> Bool {
    let grammar = text.grammar
    let (word, next) = (
      String(decoding: text.folded(index), as: UTF8.self), text.folded(end)
    )
    if grammar.denyingWords.contains(word) { return true }
    if grammar.denyingAttributes.contains(where: { word.hasSuffix($0) }) { return true }
    // "no permitida" denies a permission.
    return grammar.denials.contains(word) && text.longestModal(at: end) == nil
      && grammar.participles.contains {
        next.count > $0.utf8.count + 2 && next.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  /// The end of a Chinese attribute that begins with a negation: its 的 or 地.
  ///
  /// An attribute begins after a mark of enumeration, another attribute, or a word for "and" or
  /// "or".
  private func attributeEnd(_ index: Int) -> Int? {
    guard index > 0 else { return nil }
    let isEnumerated =
      text.words[index].gap >= .mark
      && text.tokens.bytes[..<text.words[index].start].suffix(3).elementsEqual("、".utf8)
    guard
      isEnumerated
        || text.words[index].gap < .mark && text.isIn(index - 1, Self.attributeOpenings)
    else { return nil }
    for at in index + 1..<min(text.words.count, index + 9) {
      guard text.words[at].kind == .character, text.words[at].gap < .mark else { return nil }
      if text.isIn(at, Self.attributeEndings) { return at > index + 1 ? at : nil }
    }
    return nil
  }

  private static let attributeOpenings = WordSet("的 或 和 及 与 與 他")
  private static let attributeEndings = WordSet("的 地 之")

  private func reads(_ index: Int, _ word: String) -> Bool {
    text.folded(index).elementsEqual(word.utf8)
  }

  /// Arabic "except" and "that not" are the same word after folding; the hamza distinguishes them.
  private func raised(_ meaning: PolarityMeaning, _ index: Int, _ end: Int) -> PolarityMeaning {
    guard end == index + 1, reads(index, "الا") else { return meaning }
    let written = text.text(index..<end).unicodeScalars
    return written.contains("\u{623}")
      ? PolarityMeaning(kind: .negation, isSentential: true) : PolarityMeaning(kind: .exception)
  }

  /// Whether a phrase is part of a name, or only looks like one of the list.
  private func isOther(_ index: Int, _ end: Int) -> Bool {
    let word = text.words[index]
    // A phrase is a name only if its last word has a capital too, unlike "To the extent".
    if word.isName, end == index + 1 || text.words[end - 1].isName { return true }
    if text.grammar.joinsPronounsByHyphen && word.gap == .hyphen { return true }
    // "No. 5" and "no 5" introduce a number.
    if end == index + 1, text.folded(index).elementsEqual("no".utf8), end < text.words.count,
      text.words[end].kind == .number
    {
      return true
    }
    // «пока» inside its part is "for now"; as "while" it follows a comma.
    if end == index + 1, index > 0, word.gap < .mark, !text.isIn(index - 1, Self.links),
      text.isIn(index, Self.temporals)
    {
      return true
    }
    // "or not" leaves a choice open.
    if end == index + 1, index > 0, text.words[index].gap < .mark,
      end == text.words.count || text.words[end].gap >= .mark, text.isIn(index - 1, Self.choices)
    {
      return true
    }
    // "any price or no price" does so too.
    if end == index + 1, index > 1, text.words[index].gap < .mark, end < text.words.count,
      text.words[end].gap < .mark, text.isIn(index - 1, Self.choices),
      text.words[end].identifier == text.words[index - 2].identifier
    {
      return true
    }
    if answersNotOnly(index, end) { return true }
    // "보이거나 보이지 않는": what is and what is not.
    if text.grammar.isAgglutinative, index > 1, text.words[index].gap < .mark,
      text.words[index - 1].gap < .mark,
      text.longestPolarity(at: index)?.meaning.kind == .negation,
      WordStem.areAkin(
        text.bytes(of: text.words[index - 1].identifier),
        text.bytes(of: text.words[index - 2].identifier), isAgglutinative: true)
    {
      return true
    }
    // A word that is both a negation and a number is a number before a unit: "نه ماه".
    if end == index + 1, end < text.words.count, text.words[end].gap <= .space,
      case .number? = text.longestQuantity(at: index)?.meaning
    {
      switch text.longestQuantity(at: end)?.meaning {
      case .unit, .scale: return true
      default: break
      }
    }
    if end == index + 1, reads(index, "provided"), text.words[index].gap < .mark { return true }
    if end == index + 1, reads(index, "once"), end < text.words.count {
      switch text.longestQuantity(at: end)?.meaning {
      case .rate, .frequency: return true
      default: break
      }
    }
    return false
  }

  /// Whether an exception only answers a "not only": "not just for us, but for all", "לא רק … אלא".
  private func answersNotOnly(_ index: Int, _ end: Int) -> Bool {
    let before = (max(0, index - 20)..<index).filter {
      text.words[$0].sentence == text.words[index].sentence
    }
    if end == index + 2, reads(index, "but"), reads(index + 1, "for") {
      return before.contains { reads($0, "not") }
    }
    guard end == index + 1, let notOnly = text.grammar.answeredNotOnly, reads(index, notOnly.answer)
    else { return false }
    return before.contains { at in
      notOnly.words.indices.allSatisfy { at + $0 < index && reads(at + $0, notOnly.words[$0]) }
    }
  }

  /// Joins the parts of one negation: "ne … pas", «никто не», "neither … nor".
  private func joined(_ items: [ScannedPolarity]) -> [ScannedPolarity] {
    var result: [ScannedPolarity] = []
    for item in items {
      if let last = result.last, last.second != nil, isConcord(item, with: last) { continue }
      guard var last = result.last, item.meaning.kind == .negation, item.meaning.bound == nil,
        last.meaning.bound == nil, last.second == nil,
        item.words.lowerBound - last.words.upperBound < 25,
        text.words[item.words.lowerBound].sentence == text.words[last.words.lowerBound].sentence
      else {
        result.append(item)
        continue
      }
      if belongs(item, to: last) {
        last.second = item.words
        last.meaning.isSentential = last.meaning.isSentential || item.meaning.isSentential
        result[result.count - 1] = last
      } else {
        result.append(item)
      }
    }
    return result.map(restriction).filter { !isExpletive($0, result) }
  }

  /// French "ne" without a meaning of its own: "à moins que … n'en décide", "plus grand qu'il
  /// n'est".
  private func isExpletive(_ item: ScannedPolarity, _ items: [ScannedPolarity]) -> Bool {
    guard text.isFrench, item.second == nil, item.words.count == 1,
      reads(item.words.lowerBound, "ne"),
      item.meaning.kind == .negation
    else { return false }
    let place = item.words.lowerBound
    let sentence = text.words[place].sentence
    let first = max(0, place - 14)
    let before = (first..<place).filter { text.words[$0].sentence == sentence }
    guard let link = before.last(where: { reads($0, "que") }), link > first else { return false }
    return before.contains { index in
      index < link
        && [
          "plus", "moins", "avant", "peur", "crainte", "autre", "autrement", "mieux", "pire",
          "davantage", "sans",
        ].contains { reads(index, $0) }
    }
  }

  /// Whether a word repeats a negation, as in Russian and Ukrainian.
  private func isConcord(_ item: ScannedPolarity, with last: ScannedPolarity) -> Bool {
    let first = String(decoding: text.folded(last.words.lowerBound), as: UTF8.self)
    let second = String(decoding: text.folded(item.words.lowerBound), as: UTF8.self)
    let isOne =
      text.words[item.words.lowerBound].sentence == text.words[last.words.lowerBound].sentence
    let denies =
      Self.subjects.contains(first) || Self.slavic.contains(first)
      || text.grammar.denials.contains(first) || text.grammar.concords.contains(first)
    return isOne && denies
      && (Self.subjects.contains(second) || text.grammar.concords.contains(second)
        || text.grammar.denials.contains(second) && text.grammar.concords.contains(first))
  }

  private func belongs(_ item: ScannedPolarity, to last: ScannedPolarity) -> Bool {
    guard last.meaning.kind == .negation else { return false }
    let first = String(decoding: text.folded(last.words.lowerBound), as: UTF8.self)
    let second = String(decoding: text.folded(item.words.lowerBound), as: UTF8.self)
    if Self.firstHalves.contains(first) { return Self.secondHalves.contains(second) }
    if text.grammar.denials.contains(first) { return text.grammar.concords.contains(second) }
    if text.grammar.concords.contains(first) {
      return text.grammar.denials.contains(second) || text.grammar.concords.contains(second)
    }
    if Self.slavic.contains(first) { return Self.subjects.contains(second) }
    return Self.subjects.contains(first) && Self.verbal.contains(second)
  }

  /// "ne … que" means "only".
  private func restriction(_ item: ScannedPolarity) -> ScannedPolarity {
    guard text.isFrench, item.second == nil, item.words.count == 1,
      text.folded(item.words.lowerBound).elementsEqual("ne".utf8)
    else { return item }
    let following = item.words.upperBound..<min(text.words.count, item.words.upperBound + 5)
    for index in following where text.folded(index).elementsEqual("que".utf8) {
      var changed = item
      changed.meaning = PolarityMeaning(kind: .restriction)
      changed.second = index..<index + 1
      return changed
    }
    return item
  }

  private static let temporals = WordSet("пока покуда поки")
  private static let links = WordSet("и а но та і й")
  /// "Or" in all languages that there are lists for.
  private static let choices = WordSet(
    """
    or ou или либо чи або أو أم 或 oder o u lub albo czy veya یا או या 또는 혹은
    """)
  private static let firstHalves: Set<String> = ["ne", "neither"]
  private static let slavic: Set<String> = ["не", "нет", "ні", "нема", "немає"]
  private static let secondHalves: Set<String> = [
    "pas", "aucun", "aucune", "jamais", "ni", "nul", "nulle", "nor",
  ]
  private static let subjects = Set(
    ("aucun aucune nul nulle jamais никто ничто ничего никого никакой никакая никакие никаких никаким никогда нигде ни ніхто ніщо жоден"
      + " жодна жодне жодні жодних жодного ніколи ніде нічого нікого ніякий ніяких ні لن").split(
        separator: " "
      ).map { Folding.fold(String($0)) })
  private static let verbal: Set<String> = ["ne", "не"]
}
