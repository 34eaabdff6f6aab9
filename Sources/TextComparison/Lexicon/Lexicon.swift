/// The meaning of a phrase when obligations are looked for.
struct ModalMeaning: Hashable, Sendable {
  var strength: ObligationStrength
  /// Whether it forbids: "cannot", "is prohibited from".
  var isNegated = false
  /// As often an adjective as a duty ("необходимые меры"): it can explain another change, and never
  /// counts alone.
  var isWeak = false
  /// It opens a purpose, in which nothing is permitted: "so that they may".
  var isPurpose = false
}

/// The meaning of a phrase when negations, exceptions and restrictions are looked for.
struct PolarityMeaning: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case negation, exception, restriction, condition }
  var kind: Kind
  /// It negates the verb beside it ("not"), while "without" and "non-" negate less than a sentence.
  var isSentential = false
  /// It can explain another phrase that was added or removed, and never counts alone.
  var isWeak = false
  /// It looks like a negation and is not one: "not only", 未来.
  ///
  /// A weak one only joins clauses.
  var isIgnored = false
  /// Limits a number, from above or below: "not more than", "at least".
  var bound: QuantityBound?
  /// A necessary condition: "only if".
  var isOnly = false
  /// Limits dates and times only: "by", "before", "since".
  var isForDates = false
  /// It may mean a ceiling or nothing: "within".
  var isSoft = false

  /// The kind under which a change of this word is shown.
  var changeKind: PolarityChange.Kind {
    switch kind {
    case .negation: .negation
    case .exception: .exception
    case .restriction: .restriction
    case .condition: .condition
    }
  }
}

/// The meaning of a phrase when amounts are looked for.
enum QuantityMeaning: Hashable, Sendable {
  case number(Double)
  case scale(Double)
  case unit(String)
  /// A unit in the dual: two of them.
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
  /// The number after it is negative.
  case minus
  /// "am" and "pm": the minutes to add.
  case halfDay(Double)
  /// The number before it is a name: "1325 sayılı".
  case naming
  /// The number of parts of a whole, before the count of parts: "üçte iki".
  case denominator(Double)
}

/// The word lists for reading a text, each prepared when its script first occurs.
///
/// Words in the script of the text's language are looked up in that language's lists. Arabic,
/// Cyrillic and Chinese have their own lists in every text, and Latin letters have those of English
/// or French, which share "non", "cent" and "article". Signs such as `%` are in all Latin lists.
struct Lexicon: Sendable {
  /// A word of the lists: which list, and its number there.
  typealias Word = Int32

  static let english = Lexicon(nil, isFrench: false)
  static let french = Lexicon(nil, isFrench: true)
  /// For languages without lists: only signs and digits, in every script.
  static let signs = Lexicon(nil, isFrench: false, isUnlisted: true)

  private let isFrench: Bool
  private let own: PhraseLists?
  private let ownScript: Script?
  private let isUnlisted: Bool

  /// - isFrench: whether Latin letters are looked up in the French lists, if the language has
  ///   another script.
  /// - isUnlisted: whether there are no lists for the text's language.
  init(_ language: DraftLanguage?, isFrench: Bool, isUnlisted: Bool = false) {
    self.isFrench = isFrench
    self.isUnlisted = isUnlisted
    own = language?.lists()
    ownScript = language?.script
  }

  /// The number of a folded word, or -1, and whether an Arabic "and" was removed.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> (word: Word, isJoined: Bool) {
    guard let first = word.first else { return (-1, false) }
    let script = Script(firstByte: first)
    let found = lists(script).find(word)
    return found.word < 0
      ? (-1, false) : (Word(script.rawValue) << 24 | found.word, found.isJoined)
  }

  /// The number of a word without its endings in the language's own lists, or -1.
  func alternate(of word: UnsafeBufferPointer<UInt8>) -> Word {
    guard let own, let first = word.first, Script(firstByte: first) == ownScript,
      let script = ownScript, case let number = own.alternate(of: word), number >= 0
    else { return -1 }
    return Word(script.rawValue) << 24 | number
  }

  /// The lists that contain a word, and its number there.
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

  /// The script of a word, by its first byte.
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

/// The word lists of one language; phrases are separated by `|`, written as usual and folded on
/// loading.
struct LanguageWords: Sendable {
  var modals: [(ObligationStrength, String)]
  var negatedModals: [(ObligationStrength, String)] = []
  var ignoredModals = ""
  var negations: String
  var partialNegations = ""
  /// Phrases for "without" that appear and disappear with what they describe: "free from".
  var freedoms = ""
  /// Nouns for a ban, such as "prohibition on": they can explain another ban, and never count
  /// alone.
  var bans = ""
  var exceptions: String
  var ignoredPolarities = ""
  /// Phrases that join clauses and only contain a word of negation or condition: "en tant que".
  var connectives = ""
  /// Limits of numbers, and whether they contain a negation.
  var bounds: [(QuantityBound, Bool, String)] = []
  var quantities: [(QuantityMeaning, String)]
  var restrictions = ""
  var conditions = ""
  /// Necessary conditions: "only if".
  var onlyConditions = ""
  /// A condition before a verb, a ceiling before a date: "until".
  var untils = ""
  /// Limits of dates and times.
  var dateBounds: [(QuantityBound, String)] = []
  var softBounds = ""
  var weakModals: [(ObligationStrength, String)] = []
  var purposes = ""
  /// Whether prepositions and articles are contracted, as in French.
  var contracts = false
  /// The contracted forms of a preposition at the end of a phrase: "de", "del".
  var contractions: [String: [String]] = [:]
}
