/// A phrase that denies, excepts or limits, and where it stands.
struct ScannedPolarity {
  var meaning: PolarityMeaning
  var words: Range<Int>
  /// Said by two words that stand apart: "ne … pas".
  var second: Range<Int>?
}

/// Finds the negations, exceptions and limits of a text.
struct PolarityScanner {
  let text: GradedWords

  init(_ text: GradedWords) { self.text = text }

  func scan() -> [ScannedPolarity] {
    var result: [ScannedPolarity] = []
    var index = 0
    while index < text.words.count {
      guard text.words[index].lexical >= 0,
        let (end, meaning) = text.longestPolarity(at: index)
      else {
        index += 1
        continue
      }
      if !meaning.isIgnored, !isOther(index, end) {
        result.append(ScannedPolarity(meaning: meaning, words: index..<end))
      }
      index = end
    }
    return joined(result)
  }

  /// Whether a phrase is part of a name, or is a word that only looks like one of the list.
  private func isOther(_ index: Int, _ end: Int) -> Bool {
    let word = text.words[index]
    if word.isName { return true }
    // "No. 5" and "no 5" name a number.
    if end == index + 1, text.folded(index).elementsEqual("no".utf8), end < text.words.count,
      text.words[end].kind == .number
    {
      return true
    }
    return false
  }

  /// Joins the parts of one denial: "ne … pas", «никто не», "neither … nor".
  private func joined(_ items: [ScannedPolarity]) -> [ScannedPolarity] {
    var result: [ScannedPolarity] = []
    for item in items {
      guard var last = result.last, item.meaning.kind == .negation, item.meaning.bound == nil,
        last.meaning.bound == nil, last.second == nil,
        item.words.lowerBound - last.words.upperBound < 7,
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
    return result.map(restriction)
  }

  private func belongs(_ item: ScannedPolarity, to last: ScannedPolarity) -> Bool {
    guard last.meaning.kind == .negation else { return false }
    let first = String(decoding: text.folded(last.words.lowerBound), as: UTF8.self)
    let second = String(decoding: text.folded(item.words.lowerBound), as: UTF8.self)
    if Self.firstHalves.contains(first) { return Self.secondHalves.contains(second) }
    return Self.subjects.contains(first) && Self.verbal.contains(second)
  }

  /// "ne … que" says "only".
  private func restriction(_ item: ScannedPolarity) -> ScannedPolarity {
    guard text.isFrench, item.second == nil, item.words.count == 1,
      text.folded(item.words.lowerBound).elementsEqual("ne".utf8)
    else { return item }
    let following = item.words.upperBound..<min(text.words.count, item.words.upperBound + 5)
    for index in following where text.folded(index).elementsEqual("que".utf8) {
      var changed = item
      changed.meaning = PolarityMeaning(kind: .exception)
      changed.second = index..<index + 1
      return changed
    }
    return item
  }

  private static let firstHalves: Set<String> = ["ne", "neither"]
  private static let secondHalves: Set<String> = [
    "pas", "aucun", "aucune", "jamais", "ni", "nul", "nulle", "nor",
  ]
  private static let subjects = Set(
    ("aucun aucune nul nulle jamais никто ничто никакой никакая никакие никогда ни ніхто ніщо жоден"
      + " жодна жодне жодні ніколи ні لن").split(separator: " ").map { Folding.fold(String($0)) })
  private static let verbal: Set<String> = ["ne", "не"]
}
