/// Cuts tokens into the words that grading compares.
///
/// French elisions and units written to their number come apart; brackets, question marks, slashes
/// and the dash of a range count as words, because they say something.
struct WordCutter {
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
  /// A sign or a point that belongs to the number after it.
  private var leading: UInt8 = 0
  /// Whether a straight double quote is open.
  private var isQuoting = false

  private let grammar: LanguageGrammar
  /// The lists of the language, where its grammar asks for them.
  private let lists: PhraseLists?
  /// Whether English and French words are counted.
  private let votes: Bool

  /// - votes: whether English and French words are counted.
  init(
    _ tokens: Tokens, _ grammar: LanguageGrammar, _ lists: PhraseLists?, votes: Bool,
    _ wordNumbers: inout WordNumbers
  ) {
    (self.tokens, self.grammar, self.lists, self.votes) = (tokens, grammar, lists, votes)
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
        case .symbol where signs(index, bytes): leading = UInt8(ascii: "-")
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
    if kind == .number {
      if leading == UInt8(ascii: ".") { folded = Array("0.".utf8) + folded }
      if let plain = Numeral(folded) { folded = plain.canonical }
      if leading == UInt8(ascii: "-"), folded.last != UInt8(ascii: "t") {
        folded.insert(leading, at: 0)
      }
      leading = 0
    } else if kind == .word, gap <= .space, words.last?.kind == .number,
      UnitSymbols.isCased(slice)
    {
      folded = Array(slice)
    }
    // What is left of a word of marks alone is the word as written.
    if folded.isEmpty { folded = Array(slice) }
    let opens =
      words.isEmpty || gap == .sentence || startsLine || markBefore == UInt8(ascii: ":")
      || markBefore == UInt8(ascii: "\"") || markBefore == UInt8(ascii: "(") || markBefore == 0xFF
      || words.count == 1 && words[0].kind == .number
    var word = GradedWord(
      kind, start..<end, gap: gap, sentence: sentence, startsLine: startsLine,
      isName: kind == .word && !opens && !grammar.capitalisesNouns && Self.isCapitalised(slice))
    word.markBefore = markBefore
    word.identifier = folded.withUnsafeBufferPointer { wordNumbers.exact($0) }
    if kind == .word, votes {
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
    var slice = bytes[token.start..<token.end]
    // Low lines around a word are emphasis.
    while slice.first == UInt8(ascii: "_") { slice = slice.dropFirst() }
    while slice.last == UInt8(ascii: "_") { slice = slice.dropLast() }
    guard let first = slice.first else {
      widen(.space)
      return
    }
    if slice.count < token.end - token.start {
      let isNumber = slice.allSatisfy {
        (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C
      }
      if isNumber {
        add(.number, slice.startIndex, slice.endIndex, bytes, &wordNumbers)
      } else {
        word(
          Token(kind: .word, start: slice.startIndex, end: slice.endIndex), bytes, &wordNumbers)
      }
      return
    }
    if let stop = Self.sentenceEnd(slice) {
      word(Token(kind: .word, start: token.start, end: stop), bytes, &wordNumbers)
      widen(.sentence)
      word(Token(kind: .word, start: stop + 1, end: token.end), bytes, &wordNumbers)
      return
    }
    if first < 0x80, !(0x30...0x39).contains(first),
      let cut = Elision.cut(UnsafeBufferPointer(rebasing: slice), grammar.elisions)
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
      if rest.count > 1, rest[0] | 0x20 == UInt8(ascii: "e"),
        rest.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
      {
        add(.number, token.start, token.end, bytes, &wordNumbers)
        return
      }
      let letters = !rest.contains { (0x30...0x39).contains($0) }
      if letters, !Self.ordinalEndings.contains(Folding.fold(tokens.text(end..<token.end))) {
        add(.number, token.start, end, bytes, &wordNumbers)
        addUnit(end, token.end, bytes, &wordNumbers)
        return
      }
      if !grammar.scalesAtDigits.isEmpty {
        addRuns(token, bytes, &wordNumbers)
        return
      }
    }
    if lists?.compounds != nil, addCompound(token, bytes, &wordNumbers) { return }
    add(.word, token.start, token.end, bytes, &wordNumbers)
  }

  /// Adds digits and letters in turn: 2천5백만원.
  private mutating func addRuns(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ wordNumbers: inout WordNumbers
  ) {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    var start = token.start
    while start < token.end {
      var end = start + 1
      while end < token.end, isDigit(bytes[end]) == isDigit(bytes[start]) { end += 1 }
      if isDigit(bytes[start]) {
        add(.number, start, end, bytes, &wordNumbers)
      } else {
        addUnit(start, end, bytes, &wordNumbers)
      }
      start = end
    }
  }

  /// Adds the letters behind digits, scales that begin them apart: 만|원.
  private mutating func addUnit(
    _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ wordNumbers: inout WordNumbers
  ) {
    var start = start
    while let scale = grammar.scalesAtDigits.first(where: {
      bytes[start..<end].starts(with: $0.utf8)
    }) {
      add(.word, start, start + scale.utf8.count, bytes, &wordNumbers)
      start += scale.utf8.count
    }
    if start < end { add(.word, start, end, bytes, &wordNumbers) }
  }

  /// Adds the parts of a number written as one word, if a word is one.
  private mutating func addCompound(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ wordNumbers: inout WordNumbers
  ) -> Bool {
    Folding.fold(UnsafeBufferPointer(rebasing: bytes[token.start..<token.end]), into: &folded)
    guard folded.count == token.end - token.start, let parts = lists?.compounds?.cut(folded)
    else { return false }
    for part in parts {
      add(
        .word, token.start + part.range.lowerBound, token.start + part.range.upperBound, bytes,
        &wordNumbers)
      words[words.count - 1].isJoined = part.isJoined
    }
    return true
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
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "?"), UInt8(ascii: "/"):
        add(.symbol, token.start, token.end, bytes, &wordNumbers)
        if mark == UInt8(ascii: "?") { widen(.sentence) }
        return
      case UInt8(ascii: "-"):
        dash(index, bytes, &wordNumbers)
        return
      // Emphasis, and the sign that takes a mark its meaning.
      case UInt8(ascii: "*"), UInt8(ascii: "\\"):
        widen(gap == .none && after?.isWord == true && before?.isWord == true ? .mark : gap)
        return
      case UInt8(ascii: "."):
        if let after, after.kind == .number, before?.isWord != true {
          leading = mark
          widen(.space)
          return
        }
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        let follows = before.map { $0.kind == .number && $0.end == token.start } ?? false
        if follows, mark == UInt8(ascii: "'") ? after?.isWord != true : !isQuoting {
          add(
            .symbol, token.start, token.end, bytes, &wordNumbers,
            as: Array((mark == UInt8(ascii: "'") ? "′" : "″").utf8))
          return
        }
        if mark == UInt8(ascii: "\"") { isQuoting.toggle() }
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
    case "′", "″", "【", "】", "⟦", "⟧", "〔", "〕", "｛", "｝", "〖", "〗", "⁅", "⁆", "［", "］":
      add(.symbol, token.start, token.end, bytes, &wordNumbers)
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
    // The full stop behind an item's number does not end a sentence; one behind a year does.
    if let before, before.kind == .number, let last = words.last, last.kind == .number,
      last.startsLine || last.gap >= .mark, last.end - last.start <= 3
    {
      return false
    }
    if grammar.stopsOrdinals, let before, before.kind == .number, isOrdinal(before: index + 1) {
      return false
    }
    guard let before, let after, before.kind == .word, after.kind == .space || after.isWord else {
      return !(before?.kind == .number && after?.isWord == true)
    }
    let next = after.isWord ? after : index + 2 < tokens.all.count ? tokens.all[index + 2] : after
    guard next.isWord else { return true }
    let length = before.end - before.start
    let isShort = tokens.bytes[before.start] < 0x80 ? length <= 4 : length <= 8
    if beginsWithDigit(next) { return !isShort }
    let scalar = tokens.bytes.withUnsafeBufferPointer { Clusters.scalar($0, at: next.start).0 }
    return !(isShort && scalar.properties.isLowercase)
  }

  /// Whether a full stop behind a number makes an ordinal of it, as the word after it shows: a small
  /// letter, a month, a part of a text, a unit.
  private func isOrdinal(before index: Int) -> Bool {
    guard index + 1 < tokens.all.count, tokens.all[index].kind == .space,
      tokens.all[index + 1].kind == .word
    else { return false }
    let next = tokens.all[index + 1]
    return tokens.bytes.withUnsafeBufferPointer { bytes in
      if Clusters.scalar(bytes, at: next.start).0.properties.isLowercase { return true }
      let folded = Folding.fold(UnsafeBufferPointer(rebasing: bytes[next.start..<next.end]))
      guard let lists, case let number = folded.withUnsafeBufferPointer({ lists.find($0).word }),
        number >= 0, let node = lists.quantities.next(0, number)
      else { return false }
      switch lists.quantities.meaning(node) {
      case .month, .reference, .unit: return true
      default: return false
      }
    }
  }

  /// Whether a dash or minus is the sign of the number right after it.
  private func signs(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let token = tokens.all[index]
    guard index + 1 < tokens.all.count, tokens.all[index + 1].kind == .number else { return false }
    let isMinus =
      bytes[token.start] == UInt8(ascii: "-")
      || token.end - token.start == 3 && bytes[token.start] == 0xE2
        && bytes[token.start + 1] == 0x88 && bytes[token.start + 2] == 0x92
    guard isMinus, index > 0, !startsLine else { return false }
    let before = tokens.all[index - 1]
    let isApart = before.kind == .space || before.kind == .symbol || before.kind == .punctuation
    return isApart && words.last?.kind != .number
  }

  /// Where a word that holds a full stop ends a sentence: "Crimea.These".
  private static func sentenceEnd(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard word.count > 6, let stop = word.firstIndex(of: UInt8(ascii: ".")),
      stop - word.startIndex >= 3, word.endIndex - stop > 3,
      !word[(stop + 1)...].contains(UInt8(ascii: "."))
    else { return nil }
    let base = UnsafeBufferPointer(rebasing: word)
    let at = stop - word.startIndex
    let last = base[at - 1] < 0x80 ? base[at - 1] : 0
    let isSmall =
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last)
      || base[at - 1] >= 0x80 && base[at - 2] >= 0xC0
        && Clusters.scalar(base, at: at - 2).0.properties.isLowercase
    return isSmall && isCapitalised(UnsafeBufferPointer(rebasing: base[(at + 1)...])) ? stop : nil
  }

  private mutating func dash(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ wordNumbers: inout WordNumbers
  ) {
    let token = tokens.all[index]
    let next = tokens.all[(index + 1)...].prefix(2).first { $0.kind != .space }
    let touches =
      index > 0 && tokens.all[index - 1].isWord && index + 1 < tokens.all.count
      && tokens.all[index + 1].isWord
    if signs(index, bytes) {
      leading = UInt8(ascii: "-")
      return
    }
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
    if word.count > 1, word[0] < 0x80, word[1] < 0x80 {
      return (0x41...0x5A).contains(word[0]) && (0x61...0x7A).contains(word[1])
    }
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
