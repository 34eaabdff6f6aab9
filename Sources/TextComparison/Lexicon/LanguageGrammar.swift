/// What a language does beyond its words, as far as grading asks; all of it off is English.
struct LanguageGrammar: Sendable {
  static let plain = LanguageGrammar()

  // MARK: How it is written

  /// A capital inside a sentence tells no name: German.
  var capitalisesNouns = false
  /// A full stop behind a number makes an ordinal of it.
  var stopsOrdinals = false
  /// Where blanks stand between the parts of a word is a matter of habit: Persian, Korean.
  var isLooselySpaced = false
  /// Words carry so many endings that a third of two words may be their stem: Korean, Turkish.
  var isAgglutinative = false
  /// Short words that lose their vowel before another, with blanks between: "dell'".
  var elisions = ""
  /// Phrases of its lists begin with words known by their ends.
  var knowsWordsByEnds: Bool { isAgglutinative || !affixes.isEmpty }
  /// What words carry at either end.
  var affixes = WordAffixes()

  // MARK: Numbers

  /// Numbers are written as one word; what joins their parts, with blanks between.
  var compounds: String?
  /// Says the unit before the ten: "fünfundzwanzig".
  var saysUnitsFirst = false
  /// Says ten and the unit behind it: "on dört".
  var addsUnitsToTen = false
  /// Joins ten and unit by "and": "treinta y cinco".
  var joinsByAnd = false
  /// Digits and words of scale in turn make one number: 2千5百万.
  var mixesScales = false
  /// Scales that are written to the digits before them: 만.
  var scalesAtDigits: [String] = []
  /// Endings of case stand behind an apostrophe: "30'u".
  var endsNumbersByApostrophe = false
  /// "One" is an article as well.
  var oneIsArticle = false
  /// The percent sign stands before its number: "%50".
  var percentPrecedes = false
  /// A word behind a number can make a name of it: "1325 sayılı".
  var namesNumbersBehind = false
  /// Digits of numbers that name a law are grouped: "Ley 21.430".
  var groupsReferences = false
  /// An act is cited by its day: "decreto 30 giugno 2003".
  var datesActs = false
  /// Digits that are numbers only in one word with others or before a unit, because alone they say
  /// another thing.
  var boundDigits: Set<String> = []
  /// What stands between the parts of a fraction, the whole first: 三分之二.
  var fractionMarks = ["分", "之"]

  // MARK: Dates

  /// Day, month and year are linked: "3 de mayo de 2025".
  var linksDates = false
  /// Names of months are words of another meaning as often.
  var namesMonthsByWords = false
  /// Marks of year, month and day behind their numbers.
  var dateMarks = ["年", "月", "日"]
  /// The marks carry endings: 3일에.
  var inflectsDateMarks = false

  // MARK: Denials and duties

  /// Words that deny a sentence, and take words of the next list beside them without denying twice.
  var denials: Set<String> = []
  /// "Nobody", "nothing", "never": they deny alone where no denial stands before them.
  var concords: Set<String> = []
  /// A verb that says something ends its part of the sentence; elsewhere its ending makes an
  /// adjective of it: "erişilebilir bir ortam".
  var endsWithVerbs = false
  /// How many words may stand between a modal word and the negation behind it.
  var negationReach = 2
  /// A word behind a hyphen is a pronoun: "reúnem-se".
  var joinsPronounsByHyphen = false
  /// A sentence that opens with an exception is one: ただし, 다만.
  var opensProvisos = false
  /// A restriction and a denial that stand apart and together restrict nothing.
  var notOnly: NotOnly?
  /// "Not only" and the word of exception that answers it: "לא רק … אלא".
  var answeredNotOnly: (words: [String], answer: String)?
  /// Prefixes that deny a word.
  var denyingPrefixes: [String] = []
  /// Words that deny the one behind them and no sentence: "בלתי".
  var denyingWords: Set<String> = []
  /// Endings of words that describe the noun behind them by what is not: "istenmeyen".
  var denyingAttributes: [String] = []
  /// Endings of participles, which a denial before them makes a term of: "no solicitada".
  var participles: [String] = []
  /// Endings that come and go with a meaning.
  var tellingEndings: [TellingEnding] = []
  /// The denial of a limit stands behind it, or within its verb.
  var deniesLimitsLast = false
  /// Duties said by two words that stand apart.
  var dutyFrame: DutyFrame?

  /// An ending that denies or restricts where it takes the place of others.
  struct TellingEnding: Sendable {
    let kind: PolarityChange.Kind
    let plain: [String]
    let telling: [String]
  }

  /// "Not only" in two words that stand apart: "sadece … değil".
  struct NotOnly: Sendable {
    let openings: Set<String>
    let closings: Set<String>
  }

  /// A word that opens a duty, and how the word begins or ends that closes it: "ist … zu zahlen".
  struct DutyFrame: Sendable {
    let openings: Set<String>
    /// The word right before the closing one; nothing if there is none.
    var link: String?
    var closesWith: [String] = []
    var closesFrom: [String] = []
    /// Words that look like the closing one.
    var others: Set<String> = []
    /// The opening word opens its part of the sentence.
    var opensPart = false
  }
}

/// What words of a language carry before and behind them.
struct WordAffixes: Sendable {
  /// Prepositions and articles joined to a noun.
  var prefixes: [String] = []
  /// Conjunctions joined to any word; the first of them is "and".
  var conjunctions: [String] = []
  /// Endings in layers, the outermost first; of each layer one may stand.
  var endings: [[String]] = []
  /// Whether the endings stand behind any word, and not behind nouns and numbers alone.
  var endAnyWord = false
  /// Two kinds of vowels; an ending takes the kind of its stem: Turkish.
  var harmony: (back: Set<Unicode.Scalar>, front: Set<Unicode.Scalar>)?

  var isEmpty: Bool { prefixes.isEmpty && conjunctions.isEmpty && endings.isEmpty }

  /// A word without some of what it carries.
  struct Form {
    var stem: Range<Int>
    /// An "and" was taken off.
    var isJoined = false
    /// Any word may carry what was taken off.
    var suitsAll = true
  }

  /// The forms of a folded word, the longest first.
  func forms(of word: UnsafeBufferPointer<UInt8>) -> [Form] {
    if isEmpty { return [] }
    var forms = [Form(stem: 0..<word.count)]
    for (place, prefix) in conjunctions.enumerated() {
      guard let rest = Self.cut(prefix, from: word, forms[0].stem) else { continue }
      forms.append(Form(stem: rest, isJoined: place == 0))
    }
    if !prefixes.isEmpty {
      var open = forms
      for _ in 0..<2 {
        open = open.flatMap { form in
          prefixes.compactMap { prefix in
            Self.cut(prefix, from: word, form.stem).map {
              Form(stem: $0, isJoined: form.isJoined, suitsAll: false)
            }
          }
        }
        forms += open
      }
    }
    for layer in endings {
      forms += forms.flatMap { form in
        layer.compactMap { ending in
          guard let rest = Self.cut(ending: ending, from: word, form.stem),
            harmonises(ending, with: word, rest)
          else { return nil }
          return Form(
            stem: rest, isJoined: form.isJoined, suitsAll: form.suitsAll && endAnyWord)
        }
      }
    }
    return Array(forms.dropFirst()).sorted { $0.stem.count > $1.stem.count }
  }

  /// Whether the first vowel of an ending is of the kind of the last vowel before it.
  private func harmonises(
    _ ending: String, with word: UnsafeBufferPointer<UInt8>, _ stem: Range<Int>
  ) -> Bool {
    guard let harmony else { return true }
    func isBack(_ letter: Unicode.Scalar) -> Bool? {
      harmony.back.contains(letter) ? true : harmony.front.contains(letter) ? false : nil
    }
    let written = String(decoding: word[stem], as: UTF8.self).unicodeScalars
    guard let first = ending.unicodeScalars.lazy.compactMap(isBack).first,
      let last = written.reversed().lazy.compactMap(isBack).first
    else { return true }
    return first == last
  }

  /// Whether a word is one that stands joined to another, by a hyphen where that is a number: ב־30.
  func isProclitic(_ word: ArraySlice<UInt8>) -> Bool {
    (prefixes + conjunctions).contains { word.elementsEqual($0.utf8) }
      || prefixes.contains { first in
        word.starts(with: first.utf8)
          && prefixes.contains { word.dropFirst(first.utf8.count).elementsEqual($0.utf8) }
      }
  }

  /// Whether a word without what it carries is another.
  func forms(of word: ArraySlice<UInt8>, are other: String) -> Bool {
    word.withUnsafeBufferPointer { bytes in
      forms(of: bytes).contains { bytes[$0.stem].elementsEqual(other.utf8) }
    }
  }

  private static func cut(
    _ prefix: String, from word: UnsafeBufferPointer<UInt8>, _ stem: Range<Int>
  ) -> Range<Int>? {
    let count = prefix.utf8.count
    guard stem.count > count, word[stem].starts(with: prefix.utf8) else { return nil }
    return stem.lowerBound + count..<stem.upperBound
  }

  private static func cut(
    ending: String, from word: UnsafeBufferPointer<UInt8>, _ stem: Range<Int>
  ) -> Range<Int>? {
    let count = ending.utf8.count
    guard stem.count > count, word[stem].suffix(count).elementsEqual(ending.utf8) else {
      return nil
    }
    return stem.lowerBound..<stem.upperBound - count
  }
}
