/// Cuts a clause into the parts that are moved about as one: sentences, and long enough phrases.
enum SentenceSplit {
  /// A part as written and its words.
  struct Part {
    var text: Substring
    var words: TextFolding.Words
  }

  /// Fewer words than this say too little to be found again; such a piece stays with the next.
  static let shortest = 10

  /// The parts of a text in order; a text with words has at least one.
  static func parts(_ text: String, _ folding: inout TextFolding) -> [Part] {
    var parts: [Part] = []
    var start = text.startIndex
    var cursor = text.startIndex
    var words = TextFolding.Words()
    for end in breaks(text) {
      var piece = text[cursor..<end]
      words.append(piece.withUTF8 { folding.words($0) })
      cursor = end
      guard words.count >= shortest || end == text.endIndex else { continue }
      if words.count < shortest, let last = parts.indices.last {
        parts[last].text = text[parts[last].text.startIndex..<end]
        parts[last].words.append(words)
      } else if words.count > 0 {
        parts.append(Part(text: text[start..<end], words: words))
      }
      start = end
      words = TextFolding.Words()
    }
    return parts
  }

  /// Where a part may end: after a sentence, a phrase, before a list item; the end comes last.
  private static func breaks(_ text: String) -> [String.Index] {
    let scalars = text.unicodeScalars
    var result: [String.Index] = []
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let scalar = scalars[index]
      switch scalar {
      case "。", "；", "！", "？", "，", ";", "!", "?", "؟", "؛", "।":
        result.append(next)
      case ".", ":", ",", "،":
        if next < scalars.endIndex, isSpace(scalars[next]) { result.append(next) }
      case " ", "\n", "\t":
        if startsItem(scalars[next...]) { result.append(next) }
      default: break
      }
      index = next
    }
    if result.last != text.endIndex { result.append(text.endIndex) }
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
      ("a"..."z") ~= scalar || ("A"..."Z") ~= scalar || ("0"..."9") ~= scalar
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
