/// What a phrase means to a reader who looks for obligations.
struct ModalMeaning: Hashable, Sendable {
  var strength: ObligationStrength
  /// Whether it forbids: "cannot", "is prohibited from".
  var isNegated = false
  /// An adjective as often as a duty ("необходимые меры"): it explains, but counts never alone.
  var isWeak = false
  /// Begins a purpose, in which nothing is permitted: "so that they may".
  var isPurpose = false
}

/// What a phrase means to a reader who looks for what is denied, excepted or restricted.
struct PolarityMeaning: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case negation, exception, restriction, condition }
  var kind: Kind
  /// Denies the verb beside it ("not"), where "without" and "non-" deny less than a sentence.
  var isSentential = false
  /// Explains another phrase that came or went, but is no change when it comes or goes alone.
  var isWeak = false
  /// Looks like a denial and is none: "not only", 未来.
  ///
  /// If weak, it only joins clauses.
  var isIgnored = false
  /// Limits a number, from above or below: "not more than", "at least".
  var bound: QuantityBound?
  /// A condition without which nothing follows: "only if".
  var isOnly = false
  /// Limits dates and times only: "by", "before", "since".
  var isForDates = false
  /// Says as little as nothing, or as much as a ceiling: "within".
  var isSoft = false

  /// What a reader is told came or went.
  var changeKind: PolarityChange.Kind {
    switch kind {
    case .negation: .negation
    case .exception: .exception
    case .restriction: .restriction
    case .condition: .condition
    }
  }
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
  /// "fourth" before a unit of time.
  case ordinal(Double)
  case weekday(Int)
  /// How often: "monthly", "per year".
  case frequency(String)
  /// How often, where it follows an amount: "a year", «в год».
  case rate(String)
  /// "twice", "doubled".
  case times(Double)
  case multiple(Double)
  /// Makes the number after it less than nothing.
  case minus
  /// "am" and "pm": the minutes to add.
  case halfDay(Double)
  /// Makes a name of the number before it: "1325 sayılı".
  case naming
  /// Says into how many parts a whole is cut, before the number of parts: "üçte iki".
  case denominator(Double)
}

/// The word lists that a text is read with, each made ready when its script is first met.
///
/// Words in the script of the text's language are looked up in the lists of that language. Of the
/// other scripts Arabic, Cyrillic and Chinese have lists of their own, and Latin letters those of
/// English or French, which share "non", "cent" and "article". Signs such as `%` stand in all Latin
/// lists.
struct Lexicon: Sendable {
  /// A word of the lists: whose list, and its number there.
  typealias Word = Int32

  static let english = Lexicon(nil, isFrench: false)
  static let french = Lexicon(nil, isFrench: true)
  /// For languages without lists: signs and digits alone, in every script.
  static let signs = Lexicon(nil, isFrench: false, isUnlisted: true)

  private let isFrench: Bool
  private let own: PhraseLists?
  private let ownScript: Script?
  private let isUnlisted: Bool

  /// - isFrench: whose lists Latin letters are looked up in, if the language has another script.
  /// - isUnlisted: whether there are no lists for the language of the text.
  init(_ language: DraftLanguage?, isFrench: Bool, isUnlisted: Bool = false) {
    self.isFrench = isFrench
    self.isUnlisted = isUnlisted
    own = language?.lists()
    ownScript = language?.script
  }

  /// The number of a folded word, or -1, and whether an Arabic "and" was taken off it.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> (word: Word, isJoined: Bool) {
    guard let first = word.first else { return (-1, false) }
    let script = Script(firstByte: first)
    let found = lists(script).find(word)
    return found.word < 0
      ? (-1, false) : (Word(script.rawValue) << 24 | found.word, found.isJoined)
  }

  /// The number that a word of the language's own lists has without its endings, or -1.
  func alternate(of word: UnsafeBufferPointer<UInt8>) -> Word {
    guard let own, let first = word.first, Script(firstByte: first) == ownScript,
      let script = ownScript, case let number = own.alternate(of: word), number >= 0
    else { return -1 }
    return Word(script.rawValue) << 24 | number
  }

  /// The lists that a word is in, and its number there.
  func lists(of word: Word) -> (lists: PhraseLists, number: Int32) {
    (lists(Script(rawValue: UInt8(truncatingIfNeeded: word >> 24)) ?? .latin), word & 0xFF_FFFF)
  }

  /// Which phrases begin with a word.
  func readings(of word: Word) -> PhraseLists.Readings {
    let (lists, number) = lists(of: word)
    return lists.readings(of: number)
  }

  private func lists(_ script: Script) -> PhraseLists {
    if isUnlisted { return PhraseLists.signs }
    if let own, script == ownScript { return own }
    return switch script {
    case .latin: isFrench ? PhraseLists.french : PhraseLists.english
    case .arabic: PhraseLists.arabic
    case .cyrillic: PhraseLists.cyrillic
    case .chinese: PhraseLists.chinese
    case .hebrew, .devanagari, .hangul: PhraseLists.empty
    }
  }

  /// Whether a folded word is the name of a month, in English or French or another script.
  ///
  /// Asked in every language; so the lists of English are not made for it.
  static func isMonth(_ word: [UInt8]) -> Bool {
    word.withUnsafeBufferPointer { bytes in
      guard let first = bytes.first else { return false }
      if Script(firstByte: first) == .latin { return latinMonths.contains(bytes) }
      let (found, _) = english.find(bytes)
      guard found >= 0 else { return false }
      let (lists, number) = english.lists(of: found)
      guard let node = lists.quantities.next(0, number),
        case .month? = lists.quantities.meaning(node)
      else { return false }
      return true
    }
  }

  private static let latinMonths = WordSet(
    (LanguageWords.english.quantities + LanguageWords.french.quantities)
      .flatMap { meaning, list -> [Substring] in
        guard case .month = meaning else { return [] }
        return list.split(separator: "|").filter { !$0.contains(" ") }
      })

  /// What a word is written in, told by its first byte.
  enum Script: UInt8, Sendable {
    case latin, arabic, cyrillic, chinese, hebrew, devanagari, hangul

    init(firstByte byte: UInt8) {
      switch byte {
      case 0xD0...0xD4: self = .cyrillic
      case 0xD6...0xD7: self = .hebrew
      case 0xD8...0xDB: self = .arabic
      case 0xE0: self = .devanagari
      case 0xEA...0xED: self = .hangul
      case 0xE3...0xE9: self = .chinese
      default: self = .latin
      }
    }
  }
}

/// The word lists of one language, phrases parted by `|`, written as usual and folded on loading.
struct LanguageWords: Sendable {
  var modals: [(ObligationStrength, String)]
  var negatedModals: [(ObligationStrength, String)] = []
  var ignoredModals = ""
  var negations: String
  var partialNegations = ""
  /// Ways to say "without" that come and go with what they describe: "free from".
  var freedoms = ""
  /// Nouns that name a ban, "prohibition on": they explain another ban, and never count alone.
  var bans = ""
  var exceptions: String
  var ignoredPolarities = ""
  /// Phrases that join clauses and only hold a word of denial or condition: "en tant que".
  var connectives = ""
  /// Limits of numbers, and whether they are made with a negation.
  var bounds: [(QuantityBound, Bool, String)] = []
  var quantities: [(QuantityMeaning, String)]
  var restrictions = ""
  var conditions = ""
  /// Conditions without which nothing follows: "only if".
  var onlyConditions = ""
  /// Conditions before a verb, ceilings before a date: "until".
  var untils = ""
  /// Limits of dates and times.
  var dateBounds: [(QuantityBound, String)] = []
  var softBounds = ""
  var weakModals: [(ObligationStrength, String)] = []
  var purposes = ""
  /// Contracts prepositions with articles, as French does.
  var contracts = false
  /// What a preposition at the end of a phrase becomes with an article: "de", "del".
  var contractions: [String: [String]] = [:]
}
