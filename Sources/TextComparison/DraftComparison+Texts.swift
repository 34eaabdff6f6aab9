extension DraftComparison {
  /// Compares two lists of clauses.
  ///
  /// Clauses are joined by what they say, and by a name that a person gave to both; printed numbers
  /// are no evidence, because drafts are renumbered.
  ///
  /// - Parameters:
  ///   - old: the clauses of the old draft, in order.
  ///   - new: the clauses of the new draft, in order.
  ///   - language: what the texts are judged by; their own words decide without.
  public init(
    from old: [MatchClause], to new: [MatchClause], language: TextLanguage? = nil
  ) {
    self.init(old: old, new: new, languageTag: language?.tag)
  }

  /// Compares two plain texts, paragraph by paragraph.
  ///
  /// - Parameters:
  ///   - old: the text as it was.
  ///   - new: the text as it is.
  ///   - language: what the texts are judged by; their own words decide without.
  public init(from old: String, to new: String, language: TextLanguage? = nil) {
    self.init(
      from: MatchClause.paragraphs(of: old), to: MatchClause.paragraphs(of: new),
      language: language)
  }
}

extension MatchClause {
  /// The paragraphs of a plain text, which blank lines part, each as a clause.
  ///
  /// A number in digits at the beginning of a paragraph (`3.`, `3)`, `(3)`, `3.1`) becomes the number
  /// of its clause. Its identifier is its place, counted from 1.
  ///
  /// - Parameter text: the text; lines may end in CR LF.
  /// - Returns: the paragraphs in order; none of a text without words.
  public static func paragraphs(of text: String) -> [MatchClause] {
    var clauses: [MatchClause] = []
    var lines: [Substring] = []
    func close() {
      let paragraph = lines.joined(separator: "\n")
      lines = []
      if paragraph.isEmpty { return }
      let (number, words) = numbered(paragraph)
      clauses.append(MatchClause(id: String(clauses.count + 1), number: number, text: words))
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) { close() } else { lines.append(line) }
    }
    close()
    return clauses
  }

  /// The number that a paragraph begins with, and the words behind it.
  private static func numbered(_ paragraph: String) -> (number: String?, words: String) {
    let text = paragraph.utf8
    var at = text.startIndex
    func byte() -> UInt8? { at < text.endIndex ? text[at] : nil }
    let opens = byte() == UInt8(ascii: "(")
    if opens { at = text.index(after: at) }
    let start = at
    var end = at
    while let next = byte(), isDigit(next) || next == UInt8(ascii: ".") {
      at = text.index(after: at)
      if isDigit(next) { end = at }
    }
    guard end > start, isDigit(text[start]) else { return (nil, paragraph) }
    // "3.5 million" is no number of a paragraph, "3.1" before a blank with a dot inside is.
    var isMarked = at > end
    if byte() == UInt8(ascii: ")") {
      at = text.index(after: at)
      isMarked = true
    } else if opens {
      return (nil, paragraph)
    }
    guard isMarked, let blank = byte(), blank == 0x20 || blank == 0x09 || blank == 0x0A else {
      return (nil, paragraph)
    }
    let words = paragraph[at...].drop { $0.isWhitespace }
    return words.isEmpty ? (nil, paragraph) : (String(paragraph[start..<end]), String(words))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
