/// A word prepared for grading: folded, numbered and looked up.
struct GradedWord {
  /// What is between a word and the one before, from closest to furthest.
  enum Gap: UInt8, Comparable {
    case none, hyphen, apostrophe, space, mark, sentence
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Equal for words with the same folded form.
  var identifier: Int32 = -1
  /// The number in the lexicon, or -1.
  var lexical: Int32 = -1
  /// The number of the word without its endings, if it is known both with and without them, or -1.
  var alternate: Int32 = -1
  /// The kinds of phrases of the lexicon that begin with it.
  var begins = PhraseLists.Readings()
  let kind: Token.Kind
  private let startOffset: Int32
  private let endOffset: Int32
  let gap: Gap
  /// Which sentence it is in.
  let sentence: Int32
  /// Whether it begins a line.
  let startsLine: Bool
  /// Whether it has a capital inside a sentence.
  let isName: Bool
  /// Whether an Arabic "and" was removed.
  var isJoined = false
  /// Whether it stands alone in round brackets: "(2)".
  var isBracketed: Bool { markBefore == UInt8(ascii: "(") && markAfter == UInt8(ascii: ")") }
  /// The mark directly before and directly after it, if it is one byte.
  var markBefore: UInt8 = 0
  var markAfter: UInt8 = 0

  init(
    _ kind: Token.Kind, _ bytes: Range<Int>, gap: Gap, sentence: Int, startsLine: Bool, isName: Bool
  ) {
    self.kind = kind
    startOffset = Int32(clamping: bytes.lowerBound)
    endOffset = Int32(clamping: bytes.upperBound)
    self.gap = gap
    self.sentence = Int32(clamping: sentence)
    self.startsLine = startsLine
    self.isName = isName
  }

  /// Its start, in UTF-8.
  var start: Int { Int(startOffset) }
  /// Its end, in UTF-8.
  var end: Int { Int(endOffset) }
}

/// A text as folded words, with the lexicon of its language.
///
/// A class, because every scanner keeps it.
final class GradedWords: Sendable {
  let tokens: Tokens
  let words: [GradedWord]
  let lexicon: Lexicon
  let wordNumbers: WordNumbers
  let isFrench: Bool
  /// Whether there are word lists for the language.
  let isListed: Bool
  /// The grammar of its language.
  let grammar: LanguageGrammar
  /// Words that occur in any sentence, for a language that is not covered by the common words.
  private let common: WordSet?
  /// The words of each sentence.
  let sentences: [Range<Int>]
  /// Whether words of either text are in Arabic letters.
  let hasArabic: Bool

  private init(
    tokens: Tokens, words: [GradedWord], lexicon: Lexicon, wordNumbers: WordNumbers,
    isFrench: Bool, isListed: Bool, grammar: LanguageGrammar, common: WordSet?, hasArabic: Bool
  ) {
    self.tokens = tokens
    self.words = words
    self.lexicon = lexicon
    self.wordNumbers = wordNumbers
    self.isFrench = isFrench
    self.isListed = isListed
    self.grammar = grammar
    self.common = common
    self.hasArabic = hasArabic
    sentences = Self.sentences(of: words)
  }

  /// Two texts with one numbering and in one language.
  static func pair(_ old: String, _ new: String) -> (old: GradedWords, new: GradedWords) {
    pair(Tokens(old), Tokens(new), nil)
  }

  /// - language: the lists in which words in Latin letters are looked up; by default found from the
  ///   words.
  static func pair(
    _ old: Tokens, _ new: Tokens, _ language: TextLanguage?
  ) -> (old: GradedWords, new: GradedWords) {
    var wordNumbers = WordNumbers(expecting: 64)
    let own = language?.draftLanguage
    let grammar = own?.grammar ?? .plain
    let ownLists = own?.lists()
    let votes = own?.script != .latin
    let first = WordCutter(old, grammar, ownLists, votes: votes, &wordNumbers)
    let second = WordCutter(new, grammar, ownLists, votes: votes, &wordNumbers)
    var balance =
      first.frenchVotes + second.frenchVotes - first.englishVotes - second.englishVotes
    if own?.script == .latin {
      balance = own?.tag == "fr" ? 1 : -1
    } else if balance == 0 {
      // The text is too short to be recognised by its most common words: the lists that contain
      // more of its words decide.
      for identifier in 0..<wordNumbers.count {
        wordNumbers.withBytes(Int32(identifier)) { word in
          guard let first = word.first, first < 0xD0 else { return }
          if Lexicon.french.find(word).word >= 0 { balance += 1 }
          if Lexicon.english.find(word).word >= 0 { balance -= 1 }
        }
      }
    }
    let isListed = language?.isListed ?? true
    let isFrench = isListed && balance > 0
    let lexicon = isListed ? Lexicon(own, isFrench: isFrench) : .signs
    var known: [(word: Int32, alternate: Int32, isJoined: Bool, begins: PhraseLists.Readings)] = []
    known.reserveCapacity(wordNumbers.count)
    var hasArabic = false
    for identifier in 0..<wordNumbers.count {
      if wordNumbers.bytes(Int32(identifier)).first.map({ $0 & 0xFC == 0xD8 }) == true {
        hasArabic = true
      }
      let (word, isJoined) = wordNumbers.withBytes(Int32(identifier)) { lexicon.find($0) }
      let alternate =
        word < 0 || !grammar.knowsWordsByEnds
        ? -1 : wordNumbers.withBytes(Int32(identifier)) { lexicon.alternate(of: $0) }
      let begins = word < 0 ? [] : lexicon.readings(of: word)
      known.append(
        (
          word, alternate == word ? -1 : alternate, isJoined,
          alternate < 0 ? begins : begins.union(lexicon.readings(of: alternate))
        ))
    }
    func finished(_ cutter: WordCutter) -> GradedWords {
      var words = cutter.words
      for index in words.indices {
        let found = known[Int(words[index].identifier)]
        words[index].lexical = found.word
        words[index].alternate = found.alternate
        if found.isJoined { words[index].isJoined = true }
        words[index].begins = found.begins
      }
      return GradedWords(
        tokens: cutter.tokens, words: words, lexicon: lexicon, wordNumbers: wordNumbers,
        isFrench: isFrench, isListed: isListed, grammar: grammar, common: ownLists?.common,
        hasArabic: hasArabic)
    }
    return (finished(first), finished(second))
  }

  private static func sentences(of words: [GradedWord]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropFirst() where words[index].sentence != words[start].sentence {
      result.append(start..<index)
      start = index
    }
    if start < words.count { result.append(start..<words.count) }
    return result
  }

  /// The folded form of a word.
  func folded(_ index: Int) -> ArraySlice<UInt8> { wordNumbers.bytes(words[index].identifier) }

  /// The folded form of the word with a number.
  func bytes(of identifier: Int32) -> ArraySlice<UInt8> { wordNumbers.bytes(identifier) }

  /// Whether a word is written in Latin letters.
  func isLatin(_ index: Int) -> Bool { folded(index).first.map { $0 < 0xD0 } ?? false }

  /// Whether a word is one of the most common of its language.
  func isCommon(_ index: Int) -> Bool {
    folded(index).withUnsafeBufferPointer {
      CommonWords.all.contains($0) || common?.contains($0) == true
    }
  }

  /// Whether the folded form of a word is one of a set.
  func isIn(_ index: Int, _ set: WordSet) -> Bool {
    folded(index).withUnsafeBufferPointer { set.contains($0) }
  }

  /// The words of a range as written.
  func text(_ range: Range<Int>) -> String { tokens.text(bytes(range)) }

  /// The sentence that contains a word, as written.
  func sentence(at index: Int) -> String? { sentenceRange(at: index).map { text($0) } }

  /// The words of the sentence that contains a word.
  func sentenceRange(at index: Int) -> Range<Int>? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count ? sentences[low] : nil
  }

  /// The byte range of some words.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return words[first].start..<words[last].end
  }

  /// Whether a verb recognised by its ending is an adjective here: "kabul edilemez davranış".
  func isAdjective(_ index: Int, _ end: Int) -> Bool {
    guard grammar.endsWithVerbs, words[index].lexical >= 0, end < words.count,
      words[end].gap < .mark
    else { return false }
    let (lists, number) = lexicon.lists(of: words[index].lexical)
    guard lists.isEnding(number) else { return false }
    switch longestQuantity(at: end)?.meaning {
    case .and: return false
    default: return true
    }
  }

  /// Whether a phrase of some kind may begin at a word; for a word recognised by its ending,
  /// whether one does.
  func begins(_ reading: PhraseLists.Readings, at index: Int) -> Bool {
    guard words[index].begins.contains(reading) else { return false }
    if !grammar.knowsWordsByEnds { return true }
    return reading == .modal ? longestModal(at: index) != nil : longestPolarity(at: index) != nil
  }

  /// The longest phrase of modal words that begins at a word.
  func longestModal(at index: Int) -> (end: Int, meaning: ModalMeaning)? {
    longest(.modal, at: index) { $0.modals }
  }

  /// The longest phrase of negation, exception or limit that begins at a word.
  func longestPolarity(at index: Int) -> (end: Int, meaning: PolarityMeaning)? {
    longest(.polarity, at: index) { $0.polarities }
  }

  /// The longest phrase of an amount that begins at a word.
  func longestQuantity(at index: Int) -> (end: Int, meaning: QuantityMeaning)? {
    longest(.quantity, at: index) { $0.quantities }
  }

  /// Whether a comma is part of a phrase, as in Russian and Ukrainian: «не более, чем», «при
  /// условии, что».
  private func joinsPhrase(_ index: Int) -> Bool {
    words[index].gap == .mark && words[index].markBefore == UInt8(ascii: ",")
      && isIn(index, Self.subordinators)
  }

  private static let subordinators = WordSet("чем ніж что що если якщо пока поки доки как")

  /// The longest phrase of a table that begins at a word and does not cross a mark.
  @inline(__always)
  private func longest<Meaning>(
    _ reading: PhraseLists.Readings, at index: Int,
    _ table: (PhraseLists) -> PhraseTable<Meaning>
  ) -> (end: Int, meaning: Meaning)? {
    guard index < words.count, words[index].begins.contains(reading) else { return nil }
    let first = walk(from: words[index].lexical, at: index, table)
    guard words[index].alternate >= 0,
      let other = walk(from: words[index].alternate, at: index, table)
    else { return first }
    return (first?.end ?? 0) >= other.end ? first : other
  }

  /// Follows a table from a word to the end of the longest phrase.
  @inline(__always)
  private func walk<Meaning>(
    from word: Lexicon.Word, at index: Int, _ table: (PhraseLists) -> PhraseTable<Meaning>
  ) -> (end: Int, meaning: Meaning)? {
    let (lists, first) = lexicon.lists(of: word)
    let table = table(lists)
    guard var node = table.next(0, first) else { return nil }
    var result: (Int, Meaning)?
    var at = index + 1
    if let meaning = table.meaning(node) { result = (at, meaning) }
    while at < words.count, !words[at].isJoined, words[at].gap < .mark || joinsPhrase(at) {
      guard words[at].lexical >= 0 else { break }
      let (others, known) = lexicon.lists(of: words[at].lexical)
      // A sign in a phrase of another script, as in км², is in both lists.
      let number =
        others === lists
        ? known : wordNumbers.withBytes(words[at].identifier) { lists.number(of: $0) }
      guard number >= 0 else { break }
      var next = table.next(node, number)
      if next == nil, words[at].alternate >= 0, others === lists {
        next = table.next(node, lexicon.lists(of: words[at].alternate).number)
      }
      guard let next else { break }
      node = next
      at += 1
      if let meaning = table.meaning(node) { result = (at, meaning) }
    }
    return result
  }
}
