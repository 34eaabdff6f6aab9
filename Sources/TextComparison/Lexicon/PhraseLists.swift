/// The word lists of one script, prepared for look-up.
///
/// A class, because each is made once and never copied.
final class PhraseLists: Sendable {
  let modals: PhraseTable<ModalMeaning>
  let polarities: PhraseTable<PolarityMeaning>
  let quantities: PhraseTable<QuantityMeaning>
  private let words: WordNumbers
  /// Whether each word can have an article, a preposition or a case ending: numbers, units,
  /// references.
  private let isNominal: [Bool]
  /// Words given only by their beginning or ending.
  private let affixes: AffixedWords
  private let grammar: LanguageGrammar
  private let isArabic: Bool
  /// Words that occur in any sentence of the language.
  let common: WordSet?
  /// Numbers and units that are written together.
  let compounds: CompoundNumbers?

  static let english = PhraseLists([.english, .signs])
  static let french = PhraseLists([.french, .signs])
  static let signs = PhraseLists([.signs])
  static let arabic = PhraseLists([.arabic], isArabic: true)
  static let cyrillic = PhraseLists([.russian, .ukrainian])
  static let chinese = PhraseLists([.chinese])
  /// The lists of a script that is not the text's own.
  static let empty = PhraseLists([])

  /// - common: words that occur in any sentence, separated by blanks.
  init(
    _ languages: [LanguageWords], _ grammar: LanguageGrammar = .plain, common: String = "",
    isArabic: Bool = false
  ) {
    var making = PhraseListMaking()
    for language in languages { making.add(language) }
    (modals, polarities, quantities) = (making.modals, making.polarities, making.quantities)
    (words, isNominal, affixes) = (making.words, making.isNominal, making.affixes)
    self.grammar = grammar
    self.isArabic = isArabic
    self.common = common.isEmpty ? nil : WordSet(common)
    compounds = grammar.compounds.map {
      CompoundNumbers(languages, joints: $0, needsScale: !grammar.scalesAtDigits.isEmpty)
    }
  }

  /// What is looked for.
  struct Readings: OptionSet {
    let rawValue: UInt8
    static let modal = Readings(rawValue: 1)
    static let polarity = Readings(rawValue: 2)
    static let quantity = Readings(rawValue: 4)
  }

  /// Which phrases begin with a word.
  func readings(of number: Int32) -> Readings {
    var readings: Readings = []
    if modals.next(0, number) != nil { readings.insert(.modal) }
    if polarities.next(0, number) != nil { readings.insert(.polarity) }
    if quantities.next(0, number) != nil { readings.insert(.quantity) }
    return readings
  }

  /// Whether a word is given only by its ending.
  func isEnding(_ number: Int32) -> Bool { affixes.isEnding(number) }

  /// Whether a single word is a phrase.
  func isPhrase(_ number: Int32) -> Bool {
    guard number >= 0 else { return false }
    return modals.next(0, number).flatMap { modals.meaning($0) } != nil
      || polarities.next(0, number).flatMap { polarities.meaning($0) } != nil
      || quantities.next(0, number).flatMap { quantities.meaning($0) } != nil
  }

  /// The number of a folded word, or -1.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 { words.find(word) }

  /// The number of a folded word, or -1, and whether an Arabic "and" was removed.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> (word: Int32, isJoined: Bool) {
    let known = words.find(word)
    if known >= 0 { return (known, false) }
    guard isArabic else { return findAffixed(word) }
    // Arabic words begin with D8 or D9 in UTF-8.
    guard let first = word.first, first == 0xD8 || first == 0xD9, word.count >= 6 else {
      return (-1, false)
    }
    var rest = word[...]
    var isJoined = false
    if rest.starts(with: Self.waw) || rest.starts(with: Self.fa) {
      isJoined = rest.starts(with: Self.waw)
      rest = rest.dropFirst(2)
      let known = words.find(UnsafeBufferPointer(rebasing: rest))
      if known >= 0 { return (known, isJoined) }
    }
    for prefix in Self.prefixes where rest.count >= prefix.count + 4 && rest.starts(with: prefix) {
      let known = words.find(UnsafeBufferPointer(rebasing: rest.dropFirst(prefix.count)))
      if known >= 0, isNominal[Int(known)] { return (known, isJoined) }
    }
    return (-1, false)
  }

  /// The number of a known word after its affixes are removed, or -1.
  func alternate(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard !isArabic, grammar.knowsWordsByEnds, !isPhrase(words.find(word)) else { return -1 }
    return findAffixed(word).word
  }

  /// Looks up a word after removing its affixes.
  private func findAffixed(
    _ word: UnsafeBufferPointer<UInt8>
  ) -> (word: Int32, isJoined: Bool) {
    for form in grammar.affixes.forms(of: word) {
      let known = words.find(UnsafeBufferPointer(rebasing: word[form.stem]))
      if known >= 0, form.suitsAll || isNominal[Int(known)] { return (known, form.isJoined) }
    }
    return (affixes.find(word), false)
  }

  private static let waw = Array("و".utf8)
  private static let fa = Array("ف".utf8)
  private static let prefixes = ["بال", "لل", "كال", "ال", "ب", "ل", "ك"].map { Array($0.utf8) }
}

/// Builds the tables from word lists.
struct PhraseListMaking {
  private(set) var words = WordNumbers(expecting: 1_000)
  private(set) var isNominal: [Bool] = []
  private(set) var affixes = AffixedWords()
  private(set) var modals = PhraseTable<ModalMeaning>()
  private(set) var polarities = PhraseTable<PolarityMeaning>()
  private(set) var quantities = PhraseTable<QuantityMeaning>()
  private var folded: [UInt8] = []

  private var isFrench = false
  private var contractions: [(word: Int32, others: [Int32])] = []

  mutating func add(_ language: LanguageWords) {
    isFrench = language.contracts
    let contracted =
      isFrench ? ["de": ["du", "des"], "à": ["au", "aux"]] : language.contractions
    contractions = contracted.sorted { $0.key < $1.key }.map { word, others in
      (number(word), others.map { number($0) })
    }
    for (strength, list) in language.modals {
      forEachPhrase(list) { $0.modals.add($1, ModalMeaning(strength: strength)) }
    }
    for (strength, list) in language.negatedModals {
      forEachPhrase(list) { making, phrase in
        making.modals.add(phrase, ModalMeaning(strength: strength, isNegated: true))
        making.polarities.add(phrase, PolarityMeaning(kind: .negation, isSentential: true))
      }
    }
    forEachPhrase(language.bans) { making, phrase in
      making.modals.add(phrase, ModalMeaning(strength: .shall, isNegated: true, isWeak: true))
      making.polarities.add(phrase, PolarityMeaning(kind: .negation, isWeak: true))
    }
    forEachPhrase(language.freedoms) {
      $0.polarities.add($1, PolarityMeaning(kind: .negation, isWeak: true))
    }
    for (strength, list) in language.weakModals {
      forEachPhrase(list) { $0.modals.add($1, ModalMeaning(strength: strength, isWeak: true)) }
    }
    forEachPhrase(language.purposes) {
      $0.modals.add($1, ModalMeaning(strength: .none, isPurpose: true))
    }
    forEachPhrase(language.ignoredModals) { $0.modals.add($1, ModalMeaning(strength: .none)) }
    forEachPhrase(language.ignoredPolarities) {
      $0.polarities.add($1, PolarityMeaning(kind: .negation, isIgnored: true))
    }
    forEachPhrase(language.connectives) {
      $0.polarities.add($1, PolarityMeaning(kind: .negation, isWeak: true, isIgnored: true))
    }
    forEachPhrase(language.negations) {
      $0.polarities.add($1, PolarityMeaning(kind: .negation, isSentential: true))
    }
    forEachPhrase(language.partialNegations) {
      $0.polarities.add($1, PolarityMeaning(kind: .negation))
    }
    forEachPhrase(language.untils) {
      $0.polarities.add($1, PolarityMeaning(kind: .condition, bound: .most, isForDates: true))
    }
    forEachPhrase(language.restrictions) {
      $0.polarities.add($1, PolarityMeaning(kind: .restriction))
    }
    forEachPhrase(language.onlyConditions) {
      $0.polarities.add($1, PolarityMeaning(kind: .condition, isOnly: true))
    }
    forEachPhrase(language.conditions) {
      $0.polarities.add($1, PolarityMeaning(kind: .condition))
    }
    forEachPhrase(language.exceptions) {
      $0.polarities.add($1, PolarityMeaning(kind: .exception))
    }
    for (bound, negated, list) in language.bounds {
      forEachPhrase(list) {
        $0.polarities.add($1, PolarityMeaning(kind: .negation, isWeak: !negated, bound: bound))
      }
    }
    for (bound, list) in language.dateBounds {
      forEachPhrase(list) {
        $0.polarities.add(
          $1, PolarityMeaning(kind: .negation, isWeak: true, bound: bound, isForDates: true))
      }
    }
    forEachPhrase(language.softBounds) {
      $0.polarities.add(
        $1, PolarityMeaning(kind: .negation, isWeak: true, bound: .most, isSoft: true))
    }
    for (meaning, list) in language.quantities {
      forEachPhrase(list) { making, phrase in
        making.quantities.add(phrase, meaning)
        for word in phrase { making.isNominal[Int(word)] = true }
      }
    }
  }

  /// Calls `enter` with the words of each phrase of a list, as numbers.
  private mutating func forEachPhrase(_ list: String, _ enter: (inout Self, [Int32]) -> Void) {
    // Words with a joiner are also written with a blank.
    var list =
      list.utf8.contains(Self.joinerStart) && list.unicodeScalars.contains("\u{200C}")
      ? list + "|"
        + String(String.UnicodeScalarView(list.unicodeScalars.map { $0 == "\u{200C}" ? " " : $0 }))
      : list
    list.withUTF8 { bytes in
      var phrase: [Int32] = []
      var start = 0
      while start < bytes.count {
        var end = start
        var isPlain = true
        while end < bytes.count, bytes[end] != UInt8(ascii: "|") {
          let length = Self.plainLength(bytes, at: end)
          if length == 0 { isPlain = false }
          end += max(length, 1)
        }
        phrase.removeAll(keepingCapacity: true)
        let slice = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if isPlain { addPlain(slice, to: &phrase) } else { addTokens(slice, to: &phrase) }
        if end > start {
          enter(&self, phrase)
          contract(phrase, enter)
        }
        start = end + 1
      }
    }
  }

  private static let joinerStart: UInt8 = 0xE2

  /// Adds the contracted forms of a phrase: "en dehors du", "jusqu'aux".
  private mutating func contract(_ phrase: [Int32], _ enter: (inout Self, [Int32]) -> Void) {
    guard phrase.count > 1, let last = phrase.last else { return }
    for (word, contractions) in contractions where word == last {
      for other in contractions { enter(&self, phrase.dropLast() + [other]) }
    }
  }

  /// How many bytes a blank or a letter takes that the tokenizer never parts from the letters beside
  /// it; 0 for any other sign.
  static func plainLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, UInt8(ascii: "a")...UInt8(ascii: "z"): 1
    // Latin letters with marks, without the signs × and ÷ among them, and Cyrillic ones.
    case 0xC3: bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7 ? 0 : 2
    case 0xC4, 0xC5, 0xD0, 0xD1: 2
    default: 0
    }
  }

  /// Words of such letters, which blanks part.
  private mutating func addPlain(_ bytes: UnsafeBufferPointer<UInt8>, to phrase: inout [Int32]) {
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
      if end > start { phrase.append(number(UnsafeBufferPointer(rebasing: bytes[start..<end]))) }
      start = end + 1
    }
  }

  /// The signs for minutes and seconds are punctuation to the tokenizer and units here.
  private static func isPrime(_ token: Token) -> Bool {
    token.kind == .punctuation && token.end - token.start == 3
  }

  private mutating func addTokens(_ bytes: UnsafeBufferPointer<UInt8>, to phrase: inout [Int32]) {
    if bytes.contains(AffixedWords.mark) {
      for word in bytes.split(separator: 0x20) { addAffixed(word, to: &phrase) }
      return
    }
    for token in Tokens(String(decoding: bytes, as: UTF8.self)).all
    where token.carriesMeaning || Self.isPrime(token) {
      let slice = UnsafeBufferPointer(rebasing: bytes[token.start..<token.end])
      guard let cut = Elision.cut(slice) else {
        phrase.append(number(slice))
        continue
      }
      phrase.append(cut.full.withUnsafeBufferPointer { enter($0) })
      phrase.append(number(UnsafeBufferPointer(rebasing: slice[cut.next...])))
    }
  }

  /// A word of a phrase: whole, or given by one end: `~malıdır`, `نمی~`.
  private mutating func addAffixed(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, to phrase: inout [Int32]
  ) {
    let number = number(UnsafeBufferPointer(rebasing: word))
    phrase.append(number)
    if word.contains(AffixedWords.mark) { affixes.add(folded, number) }
  }

  private mutating func number(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    Folding.fold(word, into: &folded)
    return folded.withUnsafeBufferPointer { enter($0) }
  }

  private mutating func number(_ word: String) -> Int32 {
    var word = word
    return word.withUTF8 { number($0) }
  }

  private mutating func enter(_ folded: UnsafeBufferPointer<UInt8>) -> Int32 {
    let number = words.exact(folded)
    if Int(number) == isNominal.count { isNominal.append(false) }
    return number
  }
}
