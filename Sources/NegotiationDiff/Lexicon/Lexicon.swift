/// What a phrase means to a reader who looks for obligations.
struct ModalMeaning: Hashable, Sendable {
  var strength: ObligationStrength
  /// Whether it forbids: "cannot", "is prohibited from".
  var isNegated = false
}

/// What a phrase means to a reader who looks for what is denied, excepted or restricted.
struct PolarityMeaning: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case negation, exception }
  var kind: Kind
  /// Denies the verb beside it ("not"), where "without" and "non-" deny less than a sentence.
  var isSentential = false
  /// Explains another phrase that came or went, but is no change when it comes or goes alone.
  var isWeak = false
  /// Looks like a denial and is none: "not only", 未来.
  var isIgnored = false
  /// Limits a number, from above or below: "not more than", "at least".
  var bound: QuantityBound?
}

/// What a phrase means to a reader who looks for amounts.
enum QuantityMeaning: Hashable, Sendable {
  case number(Double)
  case scale(Double)
  case unit(String)
  /// A unit in the dual: two of it.
  case dual(String)
  case reference
  case month(Int)
  /// "to" between two ends.
  case rangeTo
  /// "from", "between" before two ends.
  case rangeFrom
  case and
  case linking
  case yearMark
  case ordinalMark
}

/// Phrases of one reading, found by longest match over word numbers.
struct PhraseTable<Meaning: Hashable & Sendable>: Sendable {
  private var edges: [UInt64: Int32] = [:]
  private var meanings: [Meaning?] = [nil]

  mutating func add(_ words: [Int32], _ meaning: Meaning) {
    var node: Int32 = 0
    for word in words {
      let key = Self.key(node, word)
      if let next = edges[key] {
        node = next
      } else {
        let next = Int32(meanings.count)
        meanings.append(nil)
        edges[key] = next
        node = next
      }
    }
    if meanings[Int(node)] == nil { meanings[Int(node)] = meaning }
  }

  func next(_ node: Int32, _ word: Int32) -> Int32? { edges[Self.key(node, word)] }

  func meaning(_ node: Int32) -> Meaning? { meanings[Int(node)] }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}

/// The word lists of all languages, joined for look-up.
///
/// Arabic, Cyrillic and Chinese share no words with the others and are always in; of English and
/// French, which share "non", "cent" and "article", only the one that is read.
struct Lexicon: Sendable {
  private var words: [[UInt8]: Int32] = [:]
  /// Words that take an Arabic article or preposition: numbers, units, references.
  private var nominal: [Bool] = []
  private(set) var modals = PhraseTable<ModalMeaning>()
  private(set) var polarities = PhraseTable<PolarityMeaning>()
  private(set) var quantities = PhraseTable<QuantityMeaning>()

  static let english = Lexicon([.english] + LanguageWords.always)
  static let french = Lexicon([.french] + LanguageWords.always)

  private init(_ languages: [LanguageWords]) {
    for language in languages { add(language) }
  }

  private mutating func add(_ language: LanguageWords) {
    for (strength, list) in language.modals {
      for phrase in phrases(list) { modals.add(phrase, ModalMeaning(strength: strength)) }
    }
    for (strength, list) in language.negatedModals {
      for phrase in phrases(list) {
        modals.add(phrase, ModalMeaning(strength: strength, isNegated: true))
        polarities.add(phrase, PolarityMeaning(kind: .negation, isSentential: true))
      }
    }
    let none = PolarityMeaning(kind: .negation, isIgnored: true)
    for phrase in phrases(language.ignoredModals) {
      modals.add(phrase, ModalMeaning(strength: .none))
    }
    for phrase in phrases(language.ignoredPolarities) { polarities.add(phrase, none) }
    for phrase in phrases(language.negations) {
      polarities.add(phrase, PolarityMeaning(kind: .negation, isSentential: true))
    }
    for phrase in phrases(language.partialNegations) {
      polarities.add(phrase, PolarityMeaning(kind: .negation))
    }
    for phrase in phrases(language.exceptions) {
      polarities.add(phrase, PolarityMeaning(kind: .exception))
    }
    for (bound, negated, list) in language.bounds {
      for phrase in phrases(list) {
        polarities.add(
          phrase, PolarityMeaning(kind: .negation, isWeak: !negated, bound: bound))
      }
    }
    for (meaning, list) in language.quantities {
      for phrase in phrases(list) {
        quantities.add(phrase, meaning)
        for word in phrase { nominal[Int(word)] = true }
      }
    }
  }

  private mutating func phrases(_ list: String) -> [[Int32]] {
    // By bytes: finding the characters of all lists took longer than reading a short log.
    list.utf8.split(separator: UInt8(ascii: "|")).map { phrase in
      let tokens = Tokens(String(decoding: phrase, as: UTF8.self))
      return tokens.bytes.withUnsafeBufferPointer { bytes in
        tokens.all.flatMap { token -> [Int32] in
          guard token.carriesMeaning else { return [] }
          let slice = UnsafeBufferPointer(rebasing: bytes[token.start..<token.end])
          guard let cut = Elision.cut(slice) else { return [number(Folding.fold(slice))] }
          let rest = UnsafeBufferPointer(rebasing: slice[cut.next...])
          return [number(cut.full), number(Folding.fold(rest))]
        }
      }
    }
  }

  private mutating func number(_ word: [UInt8]) -> Int32 {
    if let known = words[word] { return known }
    let number = Int32(nominal.count)
    words[word] = number
    nominal.append(false)
    return number
  }

  /// The number of a folded word, or -1, and whether an Arabic "and" was taken off it.
  func find(_ word: ArraySlice<UInt8>) -> (word: Int32, isJoined: Bool) {
    if let known = words[Array(word)] { return (known, false) }
    // Arabic words begin with D8 or D9 in UTF-8.
    guard let first = word.first, first == 0xD8 || first == 0xD9, word.count >= 6 else {
      return (-1, false)
    }
    var rest = word
    var isJoined = false
    if rest.starts(with: Self.waw) || rest.starts(with: Self.fa) {
      isJoined = rest.starts(with: Self.waw)
      rest = rest.dropFirst(2)
      if let known = words[Array(rest)] { return (known, isJoined) }
    }
    for prefix in Self.prefixes where rest.count >= prefix.count + 4 && rest.starts(with: prefix) {
      if let known = words[Array(rest.dropFirst(prefix.count))], nominal[Int(known)] {
        return (known, isJoined)
      }
    }
    return (-1, false)
  }

  private static let waw = Array("و".utf8)
  private static let fa = Array("ف".utf8)
  private static let prefixes = ["بال", "لل", "كال", "ال", "ب", "ل", "ك"].map { Array($0.utf8) }
}

/// The word lists of one language, phrases parted by `|`, written as usual and folded on loading.
struct LanguageWords: Sendable {
  var modals: [(ObligationStrength, String)]
  var negatedModals: [(ObligationStrength, String)] = []
  var ignoredModals = ""
  var negations: String
  var partialNegations = ""
  var exceptions: String
  var ignoredPolarities = ""
  /// Limits of numbers, and whether they are made with a negation.
  var bounds: [(QuantityBound, Bool, String)] = []
  var quantities: [(QuantityMeaning, String)]

  static let always: [LanguageWords] = [.arabic, .russian, .ukrainian, .chinese]
}
