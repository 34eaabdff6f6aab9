internal import NegotiationModel

/// Recognises single lines that belong to the printed page.
enum FurnitureLine {
  /// Whether a line is a Markdown note, `[^1]: text`.
  static func isNote(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let start = MarkdownSyntax.indentation(of: line), line.count > start + 3,
      line[start] == UInt8(ascii: "["), line[start + 1] == UInt8(ascii: "^")
    else { return false }
    let end = line[(start + 2)...].prefix(64).firstIndex(of: UInt8(ascii: "]"))
    return end.map { $0 > start + 2 && $0 + 1 < line.count && line[$0 + 1] == UInt8(ascii: ":") }
      ?? false
  }

  /// A line of at least five underscores or dashes.
  static func isRule(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let start = line.firstIndex(where: { !MarkdownSyntax.isBlank($0) }),
      line[start] == UInt8(ascii: "_") || line[start] == UInt8(ascii: "-") || line[start] == 0xE2
    else { return false }
    var text = line[start...]
    while let last = text.last, MarkdownSyntax.isBlank(last) { text = text.dropLast() }
    guard text.count >= 5, let first = text.first else { return false }
    if first == UInt8(ascii: "_") || first == UInt8(ascii: "-") {
      return text.allSatisfy { $0 == first }
    }
    // Box-drawing lines and long dashes take three bytes each.
    guard text.count >= 15, text.starts(with: [0xE2]) else { return false }
    let scalars = String(decoding: text.prefix(600), as: UTF8.self).unicodeScalars
    return scalars.allSatisfy { $0 == "—" || $0 == "―" || $0 == "─" || $0 == "–" }
  }

  /// `¹ text`, `1 text`, `[1] text`, `* text`: a note below a rule.
  static func isNumberedNote(_ line: UnsafeRawBufferPointer) -> Bool {
    let text = String(decoding: line.prefix(40), as: UTF8.self)
    var view = text.unicodeScalars.drop { ScalarReader.isBlank($0) }
    let isBracketed = view.first == "["
    if isBracketed { view = view.dropFirst() }
    let rest = view.drop { NumeralValue.digit($0) != nil || NumeralValue.raisedDigit($0) != nil }
    let count = view.count - rest.count
    if count == 0 {
      return view.first == "*" && view.dropFirst().first.map(ScalarReader.isBlank) == true
    }
    guard count <= 3, let next = rest.first else { return false }
    if isBracketed { return next == "]" }
    if NumeralValue.raisedDigit(view.first ?? "a") != nil { return true }
    return ScalarReader.isBlank(next) || next == ")"
  }

  /// Whether a line ends in a number after a tab or several blanks: `Article 1 Scope    3`.
  static func hasPage(_ line: UnsafeRawBufferPointer) -> Bool {
    var end = line.count
    while end > 0, MarkdownSyntax.isBlank(line[end - 1]) { end -= 1 }
    var start = end
    while start > 0, (0x30...0x39).contains(line[start - 1]) { start -= 1 }
    guard start < end, end - start <= 4 else { return false }
    var blanks = start
    var hasTab = false
    while blanks > 0, MarkdownSyntax.isBlank(line[blanks - 1]) {
      blanks -= 1
      hasTab = hasTab || line[blanks] == 0x09
    }
    return blanks > 0 && (hasTab || start - blanks >= 2)
  }

  /// `- [Article 1](#article-1)`, `* Scope`: an item of a list that is not a sentence.
  static func isEntry(_ line: UnsafeRawBufferPointer) -> Bool {
    var start = 0
    while start < line.count, MarkdownSyntax.isBlank(line[start]) { start += 1 }
    guard start + 2 < line.count, line.count < 400 else { return false }
    let isBullet = "-*+".utf8.contains(line[start]) && MarkdownSyntax.isBlank(line[start + 1])
    let text = String(decoding: UnsafeRawBufferPointer(rebasing: line[start...]), as: UTF8.self)
    if isBullet { return text.holds("](") || !LineEnding.endsSentence(text) }
    return text.holds("](#")
  }

  /// Whether a line ends in dots or many blanks and a page number: `Article 1 Scope ..... 3`.
  static func hasLeaders(_ line: UnsafeRawBufferPointer) -> Bool {
    var end = line.count
    while end > 0, MarkdownSyntax.isBlank(line[end - 1]) { end -= 1 }
    guard end > 6, end < 400, line.first(where: { !MarkdownSyntax.isBlank($0) }) != 0x5C else {
      return false
    }
    // Leaders are several equal signs; most lines have none, or do not end in a number.
    let last = line[end - 1]
    guard last >= 0x80 || (0x30...0x39).contains(last) || isSmallNumeral(last) else {
      return false
    }
    let text = String(decoding: UnsafeRawBufferPointer(rebasing: line[..<end]), as: UTF8.self)
    var view = text.unicodeScalars[...]
    var digits = 0
    while let last = view.last,
      NumeralValue.digit(last) != nil || "ivxlIVXL".unicodeScalars.contains(last), digits < 5
    {
      view.removeLast()
      digits += 1
    }
    guard (1...4).contains(digits), !view.isEmpty else { return false }
    var dots = 0
    var leaders = 0
    while let last = view.last, ScalarReader.isBlank(last) || ".…·․_".unicodeScalars.contains(last)
    {
      if last == "…" { dots += 3 } else if !ScalarReader.isBlank(last) { dots += 1 }
      leaders += 1
      view.removeLast()
    }
    return !view.isEmpty && dots >= 3 && view.contains { ScalarReader.isLetter($0) }
      && leaders >= 3
  }

  /// Whether a byte is a letter of the Roman numerals below 90, in either case.
  private static func isSmallNumeral(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"): true
    default: false
    }
  }

  /// A quick check: a line that is only a page number has few letters.
  static func mayBePage(_ line: some Sequence<UInt8>) -> Bool {
    var letters = 0
    var others = 0
    for byte in line {
      if (0x61...0x7A).contains(byte | 0x20) {
        letters += 1
        if letters > 16 { return false }
      } else if byte >= 0x30 && byte <= 0x39 || byte >= 0x80 {
        others += 1
      }
    }
    return others > 0
  }

  /// The page number of a line that contains nothing else: `9`, `- 9 -`, `Page 9 of 46`, `9/46`.
  static func page(_ words: String) -> (number: Int, isExplicit: Bool)? {
    guard words.utf8.count <= 48, mayBePage(words.utf8) else { return nil }
    var numbers: [Int] = []
    var letters = 0
    var signs = false
    var current: Int?
    var wordCount = 0
    var inWord = false
    var mix = WordFilter.Mix()
    for scalar in words.unicodeScalars {
      if let digit = NumeralValue.digit(scalar) {
        current = min((current ?? 0) * 10 + digit, 1_000_000)
        if inWord, !ContentsWords.pageFilter.mayHold(mix) { return nil }
        inWord = false
        continue
      }
      if let value = current { numbers.append(value) }
      current = nil
      if ScalarReader.isLetter(scalar) {
        letters += 1
        if !inWord {
          wordCount += 1
          mix = WordFilter.Mix()
        }
        inWord = true
        WordFolding.fold(scalar) { mix.add($0.value) }
        continue
      }
      if inWord, !ContentsWords.pageFilter.mayHold(mix) { return nil }
      inWord = false
      if "-–—/|[]().·*".unicodeScalars.contains(scalar) {
        signs = signs || "-–—/|[]·*".unicodeScalars.contains(scalar)
        if ".()".unicodeScalars.contains(scalar) { return nil }
      } else if !ScalarReader.isBlank(scalar) {
        return nil
      }
    }
    if let value = current { numbers.append(value) }
    guard let first = numbers.first, numbers.count <= 2, first < 10_000 else { return nil }
    if letters == 0 {
      if numbers.count == 2 { return signs && numbers[1] >= first ? (first, true) : nil }
      return (first, signs)
    }
    let folded = words.split { !($0.isLetter) }.map { WordFolding.folded(String($0)) }
    guard wordCount <= 3, folded.allSatisfy(ContentsWords.isPageWord) else { return nil }
    if numbers.count == 1, folded.contains(where: ContentsWords.pages.contains) == false {
      return nil
    }
    return (first, true)
  }
}
