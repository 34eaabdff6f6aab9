/// The words that somebody looks for.
///
/// A word is found where a word of the text begins with it, behind an article or conjunction that
/// Arabic and Hebrew write together with the word, and anywhere in scripts that put no blanks between
/// words. A word of four letters or more is found inside of words too. Several words typed as one
/// are found one after the other, whatever stands between them.
package struct SearchPattern: Sendable {
  /// How well a word was found, the best last.
  package enum Fit: Int, Sendable {
    case inside = 1, behindPrefix, beginning, whole
  }

  /// One word, or several that follow each other.
  struct Term: Sendable {
    let units: [UInt32]
    /// The words without their marks, each of which must stand in a text that has the term.
    let bones: [[UInt32]]

    var isLong: Bool { units.count >= SearchPattern.shortestInside }
  }

  /// The fewest letters of a word that is looked for inside of others.
  static let shortestInside = 4

  let terms: [Term]

  /// - Returns: `nil` where no word holds a letter or a digit.
  package init?(_ words: [String]) {
    terms = words.compactMap { word in
      var units = FoldedText(word).units[...]
      while units.first == SearchFolding.separator { units.removeFirst() }
      while units.last == SearchFolding.separator { units.removeLast() }
      guard !units.isEmpty else { return nil }
      let parts = units.split(separator: SearchFolding.separator)
      return Term(
        units: Array(units),
        bones: parts.map { SearchFolding.bones(of: $0) }.filter { !$0.isEmpty })
    }
    if terms.isEmpty { return nil }
  }

  /// How many words are looked for, each of which must be found.
  package var count: Int { terms.count }

  /// Where a word stands in a text, and how well it fits, best first; empty where it does not.
  package func places(of term: Int, in text: FoldedText) -> [(place: Range<Int>, fit: Fit)] {
    let wanted = terms[term]
    let units = text.units
    var found: [(place: Range<Int>, fit: Fit)] = []
    guard units.count >= wanted.units.count else { return [] }
    var wordStart = 0
    for at in 0...(units.count - wanted.units.count) {
      if at > 0, units[at - 1] == SearchFolding.separator { wordStart = at }
      guard units[at] == wanted.units[0], units[at...].starts(with: wanted.units),
        let fit = fit(of: wanted, at: at, wordStart: wordStart, units)
      else { continue }
      found.append((text.written(at..<at + wanted.units.count), fit))
    }
    return found.sorted {
      ($1.fit.rawValue, $0.place.lowerBound) < ($0.fit.rawValue, $1.place.lowerBound)
    }
  }

  private func fit(of term: Term, at: Int, wordStart: Int, _ units: [UInt32]) -> Fit? {
    let end = at + term.units.count
    let isEnd = end == units.count || units[end] == SearchFolding.separator
    if at == wordStart { return isEnd ? .whole : .beginning }
    if SearchFolding.isUnspaced(term.units[0]) { return .beginning }
    if WordPrefixes.contains(units[wordStart..<at]) { return .behindPrefix }
    return term.isLong ? .inside : nil
  }
}

/// The short words that Arabic and Hebrew write together with the word behind them.
enum WordPrefixes {
  /// Whether the beginning of a word is made up of such words alone: a conjunction, a preposition, an
  /// article, in this order.
  static func contains(_ units: ArraySlice<UInt32>) -> Bool {
    isArabic(units) || isHebrew(units)
  }

  private static func isArabic(_ units: ArraySlice<UInt32>) -> Bool {
    var rest = units
    // و ف
    if let first = rest.first, [0x648, 0x641].contains(first) { rest.removeFirst() }
    // لل is the preposition ل before the article.
    if rest.elementsEqual([0x644, 0x644]) { return true }
    // ب ك ل س
    if let first = rest.first, [0x628, 0x643, 0x644, 0x633].contains(first) { rest.removeFirst() }
    return rest.isEmpty || rest.elementsEqual([0x627, 0x644])
  }

  private static func isHebrew(_ units: ArraySlice<UInt32>) -> Bool {
    var rest = units
    // ו
    if rest.first == 0x5D5 { rest.removeFirst() }
    // ש
    if rest.first == 0x5E9 { rest.removeFirst() }
    // ב כ ל מ ה
    if let first = rest.first, [0x5D1, 0x5DB, 0x5DC, 0x5DE, 0x5D4].contains(first) {
      rest.removeFirst()
    }
    return rest.isEmpty
  }
}
