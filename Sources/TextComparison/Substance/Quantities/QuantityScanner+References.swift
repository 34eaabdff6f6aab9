/// Recognises numbers that are names: references, list markers, parts of names.
extension QuantityScanner {
  /// The end of "Article 5", "Articles 5, 6 and 7", 第五条, if one begins here.
  func reference(at index: Int) -> Int? {
    guard let (end, meaning) = text.longestQuantity(at: index),
      meaning == .reference, end < words.count, words[end].gap <= .mark
    else { return nil }
    var at = end
    if let dated = datedAct(at: end) { return dated }
    guard let first = referenceNumber(at: at), !isAmount(at, first, after: index) else {
      return nil
    }
    at = symbolEnd(after: first) ?? first
    while at < words.count {
      if words[at].gap == .mark, let next = referenceNumber(at: at), !hasUnit(at: next) {
        at = next
      } else if at + 1 < words.count, joins(at), let next = referenceNumber(at: at + 1),
        !hasUnit(at: next)
      {
        at = next
      } else {
        break
      }
    }
    return datedAct(at: at) ?? at
  }

  /// The end of the date of an act that is cited: "Ley 39/2015, de 1 de octubre".
  private func datedAct(at index: Int) -> Int? {
    guard text.grammar.datesActs, index + 1 < words.count, words[index].gap <= .mark else {
      return nil
    }
    let start = meaning(at: index) == .linking ? index + 1 : index
    guard let found = date(at: start), found.unit == "date" else { return nil }
    return found.range.upperBound
  }

  /// The end of a number that may follow "Article": digits, Chinese or other number words.
  func referenceNumber(at index: Int) -> Int? {
    guard index < words.count, words[index].gap <= .mark else { return nil }
    if words[index].kind == .number { return index + 1 }
    return numeral(at: index)?.end
  }

  func joins(_ index: Int) -> Bool {
    if words[index].kind == .symbol {
      return text.folded(index).first == UInt8(ascii: "-")
        || text.folded(index).first == UInt8(ascii: "/")
    }
    switch meaning(at: index) {
    case .and, .rangeTo: return true
    default: return words[index].isJoined
    }
  }

  func hasUnit(at index: Int) -> Bool { unit(after: index) != nil }

  /// The end of `5.`, `5)` or `(5)` at the beginning of a line, or of a small `(5)` within one.
  func marker(at index: Int) -> Int? {
    let word = words[index]
    if word.markBefore == UInt8(ascii: "("), let read = numeral(at: index), read.value <= 99,
      words[read.end - 1].markAfter == UInt8(ascii: ")"), read.end < words.count,
      words[read.end].kind != .number, words[read.end].gap >= .mark, !hasScaleOrUnit(read.end)
    {
      return read.end
    }
    if isPart(index) { return index + 1 }
    if let end = lettered(at: index) ?? footnote(at: index) ?? listed(at: index) { return end }
    guard word.kind == .number, word.startsLine, index + 1 < words.count,
      !words[index + 1].startsLine,
      word.markAfter == UInt8(ascii: ".") || word.markAfter == UInt8(ascii: ")")
    else { return nil }
    return index + 1
  }

  /// The end of a number that is part of a name (`S-300`) or an ordinal (`5-й`).
  func name(at index: Int) -> Int? {
    if let end = compoundOrdinal(at: index) { return end }
    if let end = namedAfter(index) ?? actNumber(at: index) { return end }
    guard words[index].kind == .number else { return nil }
    if index >= 1, words[index].gap == .hyphen, words[index - 1].kind == .word,
      !text.grammar.affixes.isProclitic(text.folded(index - 1))
    {
      return index + 1
    }
    if index >= 2, words[index].gap == .none, reads(index - 1, "/"), words[index - 1].gap == .none,
      words[index - 2].kind == .word
    {
      // A path: version/2/1.
      var end = index + 1
      while end + 1 < words.count, reads(end, "/"), words[end].gap == .none,
        words[end + 1].gap == .none
      { end += 2 }
      return end
    }
    if let end = symbolEnd(after: index + 1) { return end }
    if isLettered(index) || isNamedByCapital(index) { return index + 1 }
    if index > 0, words[index].gap == .space, isAcronym(index - 1), words[index - 1].lexical < 0,
      !hasScaleOrUnit(index + 1),
      index + 1 >= words.count || words[index + 1].gap >= .mark
        || text.folded(index + 1).last != UInt8(ascii: "s")
    {
      return index + 1
    }
    // 2.1 版: an edition.
    if index + 1 < words.count, words[index + 1].gap <= .space, reads(index + 1, "版") {
      return index + 2
    }
    if index + 1 < words.count, words[index + 1].gap == .hyphen, words[index + 1].kind == .word,
      words[index + 1].end - words[index + 1].start <= 6,
      text.folded(index + 1).first.map({ $0 >= 0xD0 && $0 <= 0xD2 }) == true,
      unit(after: index + 1) == nil
    {
      return index + 2
    }
    return nil
  }

  /// The end of the number of an act after its kind and its author: "Verordnung (EU) 2016/679".
  private func actNumber(at index: Int) -> Int? {
    guard words[index].kind == .number, index + 2 < words.count, reads(index + 1, "/"),
      words[index + 2].kind == .number, words[index + 1].gap == .none,
      words[index + 2].gap == .none,
      words[index].gap == .mark, index > 1, words[index - 1].isBracketed,
      meaning(at: index - 2) == .reference
    else { return nil }
    return index + 3
  }

  /// The end of a number that belongs to a name because of the word after it, as in Turkish "1325
  /// sayılı" (numbered 1325) and "5 inci madde" (article 5).
  private func namedAfter(_ index: Int) -> Int? {
    guard text.grammar.namesNumbersBehind, var read = numeral(at: index) else { return nil }
    while read.end < words.count {
      let next =
        words[read.end].gap == .mark ? read.end : joins(read.end) ? read.end + 1 : words.count
      guard next < words.count, words[next].gap <= .mark, let other = numeral(at: next) else {
        break
      }
      read = other
    }
    guard read.end < words.count, words[read.end].gap <= .space else { return nil }
    if let (end, meaning) = text.longestQuantity(at: read.end), meaning == .naming { return end }
    guard text.grammar.stopsOrdinals, words[read.end - 1].markAfter == UInt8(ascii: "."),
      let (end, meaning) = text.longestQuantity(at: read.end), meaning == .reference
    else { return nil }
    return end
  }

  /// The end of a document symbol whose first number was read: 1/CP.17.
  private func symbolEnd(after index: Int) -> Int? {
    guard index + 1 < words.count, reads(index, "/"), words[index].gap == .none,
      words[index + 1].gap == .none, words[index + 1].kind == .word
    else { return nil }
    var end = index + 2
    while end < words.count, words[end].start == words[end - 1].end + 1,
      text.tokens.bytes[words[end - 1].end] == UInt8(ascii: ".")
    { end += 1 }
    return end
  }

  /// Whether a number after a word like "number" or "form" counts something nevertheless.
  private func isAmount(_ index: Int, _ end: Int, after start: Int) -> Bool {
    guard words[index].kind == .number else { return false }
    let written = text.text(index..<end).unicodeScalars.count
    let isGrouped = written > text.folded(index).count && !text.grammar.groupsReferences
    let value = numeral(at: index)?.value ?? 0
    if isGrouped && value >= 1_000 { return true }
    if end < words.count, words[end].gap <= .space, words[end].kind != .character {
      switch meaning(at: end) {
      case .unit(let name): if UnitKind(name) != .count { return true }
      case .scale: return true
      default: break
      }
    }
    guard index == start + 1, words[index].gap == .space,
      Self.verbs.contains(String(decoding: text.folded(start), as: UTF8.self)),
      text.tokens.bytes[words[start].start] >= UInt8(ascii: "a")
    else { return false }
    if reads(start, "number") { return value >= 100 }
    return end < words.count && words[end].gap == .space && words[end].kind == .word
      && words[end].lexical < 0 && text.folded(end).last == UInt8(ascii: "s")
  }

  /// Words that are references as nouns and count as verbs.
  private static let verbs: Set<String> = [
    "number", "form", "part", "point", "figure", "draft", "stage", "table", "schedule", "title",
    "item", "page",
  ]

  private func hasScaleOrUnit(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    if case .scale? = meaning(at: index) { return true }
    return hasUnit(at: index)
  }

  /// 7.1(3): a part of the number directly before it.
  private func isPart(_ index: Int) -> Bool {
    index > 0 && words[index].kind == .number && words[index - 1].kind == .number
      && words[index].markBefore == UInt8(ascii: "(")
      && words[index].start == words[index - 1].end + 1
  }

  /// 21A, (4B): a number that was inserted between two others.
  private func lettered(at index: Int) -> Int? {
    guard words[index].kind == .number, index + 1 < words.count, words[index + 1].gap == .none,
      words[index + 1].end - words[index + 1].start == 1
    else { return nil }
    let letter = text.tokens.bytes[words[index + 1].start]
    let isLetter = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter)
    return isLetter && !"MKBTWVGCF".utf8.contains(letter) ? index + 2 : nil
  }

  /// The number of a footnote: [^1].
  private func footnote(at index: Int) -> Int? {
    words[index].kind == .number && index > 0 && reads(index - 1, "^") && words[index].gap == .none
      ? index + 1 : nil
  }

  /// The number of an item in a list within a line.
  private func listed(at index: Int) -> Int? {
    guard words[index].kind == .number, words[index].gap >= .mark,
      words[index].markAfter == UInt8(ascii: ".") || words[index].markAfter == UInt8(ascii: ")"),
      index + 1 < words.count, !hasScaleOrUnit(index + 1),
      numeral(at: index).map({ $0.value <= 99 && $0.end == index + 1 }) == true
    else { return nil }
    return index + 1
  }

  /// Whether a letter and a full stop precede a number directly: A.6.
  private func isLettered(_ index: Int) -> Bool {
    guard index > 0, words[index - 1].kind == .word,
      words[index].start == words[index - 1].end + 1,
      text.tokens.bytes[words[index - 1].end] == UInt8(ascii: ".")
    else { return false }
    let letter = text.text(index - 1..<index)
    return letter.unicodeScalars.count == 1
      && letter.unicodeScalars.allSatisfy(\.properties.isUppercase)
  }

  /// Whether a small number follows a capitalised word in a language without lists, like the number
  /// of an article: «Artikel 5».
  private func isNamedByCapital(_ index: Int) -> Bool {
    guard !text.isListed, index > 0, words[index].gap == .space, words[index - 1].kind == .word,
      let read = numeral(at: index), read.value < 1_000, !hasScaleOrUnit(read.end)
    else { return false }
    let first = text.text(index - 1..<index).unicodeScalars.first
    return first?.properties.isUppercase ?? false
  }

  private func isAcronym(_ index: Int) -> Bool {
    let bytes = text.tokens.bytes[words[index].start..<words[index].end]
    return bytes.count >= 3
      && bytes.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Whether the counted things are parts of something with a name: "three paragraphs of Article
  /// 28".
  func isNumberedReference(after index: Int) -> Bool {
    var at = index
    var isPart = false
    while at < words.count, at < index + 6, words[at].gap <= .apostrophe || words[at].gap == .space
    {
      if let (end, meaning) = text.longestQuantity(at: at), meaning == .reference {
        if isPart { return end < words.count && referenceNumber(at: end) != nil }
        isPart = true
        at = end
      } else {
        at += 1
      }
    }
    return false
  }
}
