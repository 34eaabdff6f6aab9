/// The two words that a sentence with a duty is about, before its modal word: "multinational force".
struct SentenceSubject: Hashable {
  private let first: Int32
  private let second: Int32

  /// - text: of a pair, so that equal words have equal numbers.
  init?(_ text: GradedWords, _ sentence: Range<Int>) {
    var found: [Int32] = []
    for index in sentence.prefix(Self.longest) {
      let word = text.words[index]
      guard word.kind == .word, word.gap < .mark || index == sentence.lowerBound else { return nil }
      if text.begins(.modal, at: index) { return nil }
      if text.isCommon(index) {
        if found.isEmpty { continue }
        return nil
      }
      if text.begins(.polarity, at: index) || word.isName { return nil }
      // A capital at the head of a sentence may be that of a name.
      if index == sentence.lowerBound { return nil }
      found.append(word.identifier)
      if found.count == 2 { break }
    }
    guard found.count == 2 else { return nil }
    (first, second) = (found[0], found[1])
  }

  /// How far into a sentence its subject is looked for.
  private static let longest = 6
}

/// Compares the stems of folded words.
enum WordStem {
  /// Whether two words share their beginning: five letters, and three fifths of the longer.
  ///
  /// Both are folded, in UTF-8; a letter of two bytes counts once.
  ///
  /// - isAgglutinative: a third of the longer is enough, and four bytes or two syllables of Hangul.
  static func areAkin(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, isAgglutinative: Bool = false
  ) -> Bool {
    let longer = max(left.count, right.count)
    guard let first = left.first, longer <= 64 else { return false }
    var same = 0
    for (one, other) in zip(left, right) {
      if one != other { break }
      same += 1
    }
    if isAgglutinative { return same >= (first < 0xE0 ? 4 : 6) && 3 * same >= longer }
    return same >= (first < 0x80 ? 5 : 10) && 5 * same >= 3 * longer
  }
}
