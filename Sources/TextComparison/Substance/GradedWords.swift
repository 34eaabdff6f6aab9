/// A word as grading sees it: folded, numbered, looked up.
struct GradedWord {
  /// What stands between a word and the one before, from closest to furthest.
  enum Gap: UInt8, Comparable {
    case none, hyphen, apostrophe, space, mark, sentence
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Equal for words that say the same.
  var identifier: Int32 = -1
  /// The number in the lexicon, or -1.
  var lexical: Int32 = -1
  /// What phrases of the lexicon begin with it.
  var begins = PhraseLists.Readings()
  let kind: Token.Kind
  private let startOffset: Int32
  private let endOffset: Int32
  let gap: Gap
  /// Which sentence it is in.
  let sentence: Int32
  /// Begins a line.
  let startsLine: Bool
  /// Capitalised inside a sentence.
  let isName: Bool
  /// An Arabic "and" was taken off it.
  var isJoined = false
  /// The mark right before and right after it, if it is one byte.
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

  /// Where it begins, in UTF-8.
  var start: Int { Int(startOffset) }
  /// Where it ends, in UTF-8.
  var end: Int { Int(endOffset) }
}

/// A text as folded words, with the lexicon of its language.
struct GradedWords {
  let tokens: Tokens
  let words: [GradedWord]
  let lexicon: Lexicon
  let wordNumbers: WordNumbers
  let isFrench: Bool

  /// Two texts in one numbering and one language.
  static func pair(_ old: String, _ new: String) -> (old: GradedWords, new: GradedWords) {
    pair(Tokens(old), Tokens(new))
  }

  static func pair(_ old: Tokens, _ new: Tokens) -> (old: GradedWords, new: GradedWords) {
    var wordNumbers = WordNumbers(expecting: 64)
    let first = WordCutter(old, &wordNumbers)
    let second = WordCutter(new, &wordNumbers)
    var balance =
      first.frenchVotes + second.frenchVotes - first.englishVotes - second.englishVotes
    if balance == 0 {
      // Too short to tell by its commonest words: by whose lists know more of it.
      for identifier in 0..<wordNumbers.count {
        wordNumbers.withBytes(Int32(identifier)) { word in
          guard let first = word.first, first < 0xD0 else { return }
          if Lexicon.french.find(word).word >= 0 { balance += 1 }
          if Lexicon.english.find(word).word >= 0 { balance -= 1 }
        }
      }
    }
    let isFrench = balance > 0
    let lexicon = isFrench ? Lexicon.french : Lexicon.english
    var known: [(word: Int32, isJoined: Bool, begins: PhraseLists.Readings)] = []
    known.reserveCapacity(wordNumbers.count)
    for identifier in 0..<wordNumbers.count {
      let (word, isJoined) = wordNumbers.withBytes(Int32(identifier)) { lexicon.find($0) }
      known.append((word, isJoined, word < 0 ? [] : lexicon.readings(of: word)))
    }
    func finished(_ cutter: WordCutter) -> GradedWords {
      var words = cutter.words
      for index in words.indices {
        let found = known[Int(words[index].identifier)]
        words[index].lexical = found.word
        words[index].isJoined = found.isJoined
        words[index].begins = found.begins
      }
      return GradedWords(
        tokens: cutter.tokens, words: words, lexicon: lexicon, wordNumbers: wordNumbers,
        isFrench: isFrench)
    }
    return (finished(first), finished(second))
  }

  /// The folded form of a word.
  func folded(_ index: Int) -> ArraySlice<UInt8> { wordNumbers.bytes(words[index].identifier) }

  /// The words of a range as written.
  func text(_ range: Range<Int>) -> String { tokens.text(bytes(range)) }

  /// Where a range of words stands in the text.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return words[first].start..<words[last].end
  }

  /// The longest phrase of modal words that begins at a word.
  func longestModal(at index: Int) -> (end: Int, meaning: ModalMeaning)? {
    longest(.modal, at: index) { $0.modals }
  }

  /// The longest phrase of denial, exception or limit that begins at a word.
  func longestPolarity(at index: Int) -> (end: Int, meaning: PolarityMeaning)? {
    longest(.polarity, at: index) { $0.polarities }
  }

  /// The longest phrase of an amount that begins at a word.
  func longestQuantity(at index: Int) -> (end: Int, meaning: QuantityMeaning)? {
    longest(.quantity, at: index) { $0.quantities }
  }

  /// The longest phrase of a table that begins at a word, not running over a mark.
  @inline(__always)
  private func longest<Meaning>(
    _ reading: PhraseLists.Readings, at index: Int,
    _ table: (PhraseLists) -> PhraseTable<Meaning>
  ) -> (end: Int, meaning: Meaning)? {
    guard index < words.count, words[index].begins.contains(reading) else { return nil }
    let (lists, first) = lexicon.lists(of: words[index].lexical)
    let table = table(lists)
    guard var node = table.next(0, first) else { return nil }
    var result: (Int, Meaning)?
    var at = index + 1
    if let meaning = table.meaning(node) { result = (at, meaning) }
    while at < words.count, words[at].gap < .mark, !words[at].isJoined {
      guard words[at].lexical >= 0 else { break }
      let (others, known) = lexicon.lists(of: words[at].lexical)
      // A sign within a phrase of another script, as in км², is in both lists.
      let number =
        others === lists
        ? known : wordNumbers.withBytes(words[at].identifier) { lists.number(of: $0) }
      guard number >= 0, let next = table.next(node, number) else { break }
      node = next
      at += 1
      if let meaning = table.meaning(node) { result = (at, meaning) }
    }
    return result
  }
}

/// Cuts tokens into the words that grading compares.
///
/// French elisions and units written to their number come apart; brackets, question marks, slashes
/// and the dash of a range count as words, because they say something.
private struct WordCutter {
  let tokens: Tokens
  private(set) var words: [GradedWord] = []
  private(set) var frenchVotes = 0
  private(set) var englishVotes = 0
  private var gap = GradedWord.Gap.sentence
  private var sentence = 0
  private var startsLine = true
  private var markBefore: UInt8 = 0
  private var lineEnds = 0
  private var folded: [UInt8] = []

  init(_ tokens: Tokens, _ wordNumbers: inout WordNumbers) {
    self.tokens = tokens
    cut(&wordNumbers)
  }

  private mutating func cut(_ wordNumbers: inout WordNumbers) {
    words.reserveCapacity(tokens.all.count / 2 + 1)
    tokens.bytes.withUnsafeBufferPointer { bytes in
      for index in tokens.all.indices {
        let token = tokens.all[index]
        switch token.kind {
        case .space: widen(.space)
        case .format: break
        case .newline:
          lineEnds += 1
          widen(lineEnds > 1 ? .sentence : .space)
          startsLine = true
        case .punctuation: punctuation(index, bytes, &wordNumbers)
        case .symbol, .character, .number:
          add(token.kind, token.start, token.end, bytes, &wordNumbers)
        case .word: word(token, bytes, &wordNumbers)
        }
      }
    }
  }

  private mutating func widen(_ other: GradedWord.Gap) { gap = max(gap, other) }

  private mutating func add(
    _ kind: Token.Kind, _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ wordNumbers: inout WordNumbers, as other: [UInt8]? = nil
  ) {
    if gap == .sentence, !words.isEmpty { sentence += 1 }
    let slice = UnsafeBufferPointer(rebasing: bytes[start..<end])
    if let other { folded = other } else { Folding.fold(slice, into: &folded) }
    if kind == .number, let plain = Numeral(folded) { folded = plain.canonical }
    // What is left of a word of marks alone is the word as written.
    if folded.isEmpty { folded = Array(slice) }
    let opens =
      words.isEmpty || gap == .sentence || startsLine || markBefore == UInt8(ascii: ":")
      || markBefore == UInt8(ascii: "\"") || markBefore == UInt8(ascii: "(") || markBefore == 0xFF
      || words.count == 1 && words[0].kind == .number
    var word = GradedWord(
      kind, start..<end, gap: gap, sentence: sentence, startsLine: startsLine,
      isName: kind == .word && !opens && Self.isCapitalised(slice))
    word.markBefore = markBefore
    word.identifier = folded.withUnsafeBufferPointer { wordNumbers.exact($0) }
    if kind == .word {
      let votes = folded.withUnsafeBufferPointer { word -> (french: Bool, english: Bool) in
        word.count > Self.longestCommon
          ? (false, false) : (Self.french.contains(word), Self.english.contains(word))
      }
      if votes.french { frenchVotes += 1 }
      if votes.english { englishVotes += 1 }
    }
    words.append(word)
    gap = .none
    startsLine = false
    markBefore = 0
    lineEnds = 0
  }

  private mutating func word(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ wordNumbers: inout WordNumbers
  ) {
    let slice = bytes[token.start..<token.end]
    guard let first = slice.first else { return }
    if first < 0x80, !(0x30...0x39).contains(first),
      let cut = Elision.cut(UnsafeBufferPointer(rebasing: slice))
    {
      frenchVotes += 1
      add(.word, token.start, token.start + cut.end, bytes, &wordNumbers, as: cut.full)
      gap = .apostrophe
      add(.word, token.start + cut.next, token.end, bytes, &wordNumbers)
      return
    }
    if (0x30...0x39).contains(first) {
      var end = token.start
      while end < token.end,
        (0x30...0x39).contains(bytes[end]) || bytes[end] == 0x2E
          || bytes[end] == 0x2C
      { end += 1 }
      while end > token.start, !(0x30...0x39).contains(bytes[end - 1]) { end -= 1 }
      let rest = Array(bytes[end..<token.end])
      let letters = !rest.contains { (0x30...0x39).contains($0) }
      if letters, !Self.ordinalEndings.contains(Folding.fold(tokens.text(end..<token.end))) {
        add(.number, token.start, end, bytes, &wordNumbers)
        add(.word, end, token.end, bytes, &wordNumbers)
        return
      }
    }
    add(.word, token.start, token.end, bytes, &wordNumbers)
  }

  private mutating func punctuation(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ wordNumbers: inout WordNumbers
  ) {
    let token = tokens.all[index]
    let slice = UnsafeBufferPointer(rebasing: bytes[token.start..<token.end])
    let folded = Folding.fold(slice)
    let before = index > 0 ? tokens.all[index - 1] : nil
    let after = index + 1 < tokens.all.count ? tokens.all[index + 1] : nil
    if folded.count == 1, let mark = folded.first {
      switch mark {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "?"), UInt8(ascii: "/"):
        add(.symbol, token.start, token.end, bytes, &wordNumbers)
        if mark == UInt8(ascii: "?") { widen(.sentence) }
        return
      case UInt8(ascii: "-"):
        dash(index, bytes, &wordNumbers)
        return
      case UInt8(ascii: "'"), UInt8(ascii: "\""): break
      default: break
      }
      if !words.isEmpty, gap == .none { words[words.count - 1].markAfter = mark }
      markBefore = mark
      switch mark {
      case UInt8(ascii: "'"), UInt8(ascii: "\""): widen(.space)
      case UInt8(ascii: "."):
        widen(endsSentence(index, before, after) ? .sentence : .space)
      case UInt8(ascii: "!"), UInt8(ascii: ";"): widen(.sentence)
      default: widen(.mark)
      }
      return
    }
    markBefore = 0xFF
    switch tokens.text(token) {
    case "。", "؛", "…", "।": widen(.sentence)
    case "“", "”", "„", "«", "»", "‹", "›": widen(.space)
    case "、" where !words.isEmpty && gap == .none:
      words[words.count - 1].markAfter = UInt8(ascii: ".")
      widen(.mark)
    default: widen(.mark)
    }
  }

  /// A full stop ends a sentence, unless a short word before it and a small letter or number after
  /// it make it the stop of an abbreviation.
  private func endsSentence(_ index: Int, _ before: Token?, _ after: Token?) -> Bool {
    guard let before, let after, before.kind == .word, after.kind == .space || after.isWord else {
      return !(before?.kind == .number && after?.isWord == true)
    }
    let next = after.isWord ? after : index + 2 < tokens.all.count ? tokens.all[index + 2] : after
    guard next.isWord else { return true }
    let length = before.end - before.start
    let isShort = tokens.bytes[before.start] < 0x80 ? length <= 4 : length <= 8
    if next.kind == .number { return !isShort }
    let scalar = tokens.bytes.withUnsafeBufferPointer { Clusters.scalar($0, at: next.start).0 }
    return !(isShort && scalar.properties.isLowercase)
  }

  private mutating func dash(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ wordNumbers: inout WordNumbers
  ) {
    let token = tokens.all[index]
    let next = tokens.all[(index + 1)...].prefix(2).first { $0.kind != .space }
    let touches =
      index > 0 && tokens.all[index - 1].isWord && index + 1 < tokens.all.count
      && tokens.all[index + 1].isWord
    let nextIsNumber = next.map { beginsWithDigit($0) } ?? false
    let lastIsNumber = words.last.map { $0.kind == .number && gap <= .space } ?? false
    if nextIsNumber && lastIsNumber {
      add(.symbol, token.start, token.end, bytes, &wordNumbers)
    } else if touches {
      widen(.hyphen)
    } else {
      markBefore = UInt8(ascii: "-")
      widen(.mark)
    }
  }

  private func beginsWithDigit(_ token: Token) -> Bool {
    token.kind == .number || (0x30...0x39).contains(tokens.bytes[token.start])
  }

  private static func isCapitalised(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let (first, length) = Clusters.scalar(word, at: 0)
    guard first.properties.isUppercase, length < word.count else { return false }
    return Clusters.scalar(word, at: length).0.properties.isLowercase
  }

  private static let english = WordSet(
    "the of and shall may not be is are to by with this that any all for must should from has have")
  private static let french = WordSet(
    "le la les de des du et ne pas doit doivent peut peuvent est sont un une aux par pour dans sur"
      + " au ce cette ces sauf sans devrait devraient ou chaque toute tout partie leur son sa ses")
  /// The most bytes that a word of these two lists has.
  private static let longestCommon = 9
  private static let ordinalEndings = Set(
    "st nd rd th er e eme ème ère re nde è й я е го му ой ым ая ое ый ій а ого".split(
      separator: " "
    )
    .map { Folding.fold(String($0)) })
}
