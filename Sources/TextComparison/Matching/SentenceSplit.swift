/// Splits a clause into the parts that are moved as one: sentences, and long phrases.
enum SentenceSplit {
  /// A part as written and its words.
  struct Part {
    var text: Substring
    var words: TextFolding.Words
    /// Whether it is an item of a list: a semicolon or a label stands before or after it.
    var isItem = false
  }

  /// A piece with fewer words cannot be recognised elsewhere, so it stays with the next.
  static let shortest = 10

  /// The parts of a text in order; a text with words has at least one.
  static func parts(_ text: String, _ folding: inout TextFolding) -> [Part] {
    var parts: [Part] = []
    var start = text.startIndex
    var cursor = text.startIndex
    var words = TextFolding.Words()
    var isItem = false
    for (end, isItemBreak) in breaks(text) {
      var piece = text[cursor..<end]
      words.append(piece.withUTF8 { folding.words($0) })
      cursor = end
      guard words.count >= shortest || end == text.endIndex else { continue }
      if words.count < shortest, let last = parts.indices.last {
        parts[last].text = text[parts[last].text.startIndex..<end]
        parts[last].words.append(words)
        parts[last].isItem = parts[last].isItem || isItemBreak
      } else if words.count > 0 {
        parts.append(
          Part(text: text[start..<end], words: words, isItem: isItem || isItemBreak))
      }
      isItem = isItemBreak
      start = end
      words = TextFolding.Words()
    }
    return parts
  }

  /// Where a part may end: after a sentence, after a phrase, before a list item; the end of the
  /// text comes last.
  private static func breaks(_ text: String) -> [(end: String.Index, isItem: Bool)] {
    let scalars = text.unicodeScalars
    var result: [(end: String.Index, isItem: Bool)] = []
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let scalar = scalars[index]
      switch scalar {
      case "；", ";", "؛":
        result.append((next, true))
      case "。", "！", "？", "，", "!", "?", "؟", "।":
        result.append((next, false))
      case ".", ":", ",", "،":
        if next < scalars.endIndex, isSpace(scalars[next]) { result.append((next, false)) }
      case " ", "\n", "\t":
        if startsItem(scalars[next...]) { result.append((next, true)) }
      default: break
      }
      index = next
    }
    if result.last?.end != text.endIndex { result.append((text.endIndex, false)) }
    return result
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// Whether a list item begins here: `(a) `, `12) `, `* `, `- `.
  private static func startsItem(_ rest: Substring.UnicodeScalarView) -> Bool {
    var rest = rest.prefix(6)
    guard let first = rest.first else { return false }
    if first == "*" || first == "-" || first == "•" { return rest.dropFirst().first == " " }
    if first == "(" { rest = rest.dropFirst() }
    let label = rest.prefix { scalar in
      scalar.isASCII
        ? ("a"..."z") ~= scalar || ("A"..."Z") ~= scalar || ("0"..."9") ~= scalar
        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    guard (1...3).contains(label.count) else { return false }
    let after = rest.dropFirst(label.count)
    return after.first == ")" && after.dropFirst().first.map(isSpace) == true
  }
}

extension TextFolding.Words {
  /// Adds the words of what follows.
  mutating func append(_ other: TextFolding.Words) {
    let shift = scalars.count
    scalars.append(contentsOf: other.scalars)
    ends.append(contentsOf: other.ends.map { $0 + shift })
  }
}
