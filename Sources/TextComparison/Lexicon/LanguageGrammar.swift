/// The grammar of a language as far as grading needs it; the defaults are those of English.
struct LanguageGrammar: Sendable {
  static let plain = LanguageGrammar()

  // MARK: How it is written

  /// Nouns have capitals, so a capital inside a sentence does not indicate a name: German.
  var capitalisesNouns = false
  /// A full stop after a number makes it an ordinal.
  var stopsOrdinals = false
  /// Blanks between the parts of a word are optional: Persian, Korean.
  var isLooselySpaced = false
  /// Words have so many endings that two words may share only a third of their letters: Korean,
  /// Turkish.
  var isAgglutinative = false
  /// Short words that drop their vowel before another vowel, separated by blanks: "dell'".
  var elisions = ""
  /// Whether phrases of its lists begin with words given by their ending.
  var knowsWordsByEnds: Bool { isAgglutinative || !affixes.isEmpty }
  /// The affixes of its words.
  var affixes = WordAffixes()

  // MARK: Numbers

  /// Numbers are written as one word; these parts join the others, separated by blanks.
  var compounds: String?
  /// Says the unit before the ten: "fünfundzwanzig".
  var saysUnitsFirst = false
  /// Says ten and then the unit: "on dört".
  var addsUnitsToTen = false
  /// Joins ten and unit by "and": "treinta y cinco".
  var joinsByAnd = false
  /// Digits and scale words alternate in one number: 2千5百万.
  var mixesScales = false
  /// Scale words written directly after the digits: 만.
  var scalesAtDigits: [String] = []
  /// A case ending follows the number after an apostrophe: "30'u".
  var endsNumbersByApostrophe = false
  /// "One" is an article as well.
  var oneIsArticle = false
  /// The percent sign stands before its number: "%50".
  var percentPrecedes = false
  /// A word after a number can make it a name: "1325 sayılı".
  var namesNumbersBehind = false
  /// Numbers of laws have digit groups: "Ley 21.430".
  var groupsReferences = false
  /// An act is cited by its date: "decreto 30 giugno 2003".
  var datesActs = false
  /// Digits that count only within a longer number or before a unit, because alone they mean
  /// something else.
  var boundDigits: Set<String> = []
  /// What separates the parts of a fraction, the whole first: 三分之二.
  var fractionMarks = ["分", "之"]

  // MARK: Dates

  /// Day, month and year are linked by a word: "3 de mayo de 2025".
  var linksDates = false
  /// Names of months are often other words.
  var namesMonthsByWords = false
  /// Signs after year, month and day.
  var dateMarks = ["年", "月", "日"]
  /// These signs can have endings: 3일에.
  var inflectsDateMarks = false

  // MARK: Denials and duties

  /// Words that negate a sentence; together with a word of the next list they negate it once.
  var denials: Set<String> = []
  /// "Nobody", "nothing", "never": they negate only if no negation precedes them.
  var concords: Set<String> = []
  /// A verb ends its part of the sentence; before a noun its ending makes it an adjective:
  /// "erişilebilir bir ortam".
  var endsWithVerbs = false
  /// The most words between a modal word and a negation after it.
  var negationReach = 2
  /// A word after a hyphen is a pronoun: "reúnem-se".
  var joinsPronounsByHyphen = false
  /// A sentence that opens with such a word is an exception: ただし, 다만.
  var opensProvisos = false
  /// A restriction and a negation, apart from each other, that together restrict nothing.
  var notOnly: NotOnly?
  /// "Not only" and the word of exception that answers it: "לא רק … אלא".
  var answeredNotOnly: (words: [String], answer: String)?
  /// Prefixes that negate a word.
  var denyingPrefixes: [String] = []
  /// Words that deny the one behind them and no sentence: "בלתי".
  var denyingWords: Set<String> = []
  /// Endings of words that describe the noun behind them by what is not: "istenmeyen".
  var denyingAttributes: [String] = []
  /// Endings of participles, which a denial before them makes a term of: "no solicitada".
  var participles: [String] = []
  /// Endings that carry a meaning of their own.
  var tellingEndings: [TellingEnding] = []
  /// The negation of a limit follows it, or is part of its verb.
  var deniesLimitsLast = false
  /// Duties expressed by two separate words.
  var dutyFrame: DutyFrame?

  /// An ending that negates or restricts when it replaces others.
  struct TellingEnding: Sendable {
    let kind: PolarityChange.Kind
    let plain: [String]
    let telling: [String]
  }

  /// "Not only" as two separate words: "sadece … değil".
  struct NotOnly: Sendable {
    let openings: Set<String>
    let closings: Set<String>
  }

  /// A word that opens a duty, and the beginning or ending of the word that closes it: "ist … zu
  /// zahlen".
  struct DutyFrame: Sendable {
    let openings: Set<String>
    /// The word directly before the closing one; `nil` if there is none.
    var link: String?
    var closesWith: [String] = []
    var closesFrom: [String] = []
    /// Words that resemble the closing one.
    var others: Set<String> = []
    /// Whether the opening word must begin its part of the sentence.
    var opensPart = false
  }
}

/// The affixes of a language's words.
struct WordAffixes: Sendable {
  /// Prepositions and articles written together with a noun.
  var prefixes: [String] = []
  /// Conjunctions written together with any word; the first of them is "and".
  var conjunctions: [String] = []
  /// Endings in layers, outermost first; a word has at most one of each layer.
  var endings: [[String]] = []
  /// Whether any word can have the endings, or only nouns and numbers.
  var endAnyWord = false
  /// Two kinds of vowels; an ending has the kind of its stem: Turkish.
  var harmony: (back: Set<Unicode.Scalar>, front: Set<Unicode.Scalar>)?

  var isEmpty: Bool { prefixes.isEmpty && conjunctions.isEmpty && endings.isEmpty }

  /// A word without some of its affixes.
  struct Form {
    var stem: Range<Int>
    /// Whether an "and" was removed.
    var isJoined = false
    /// Whether any word can have the removed affixes.
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

  /// Whether the first vowel of an ending is of the same kind as the last vowel before it.
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

  /// Whether a word is a preposition written together with the next one, before a number with a
  /// hyphen: ב־30.
  func isProclitic(_ word: ArraySlice<UInt8>) -> Bool {
    (prefixes + conjunctions).contains { word.elementsEqual($0.utf8) }
      || prefixes.contains { first in
        word.starts(with: first.utf8)
          && prefixes.contains { word.dropFirst(first.utf8.count).elementsEqual($0.utf8) }
      }
  }

  /// Whether a word equals another after some affixes are removed.
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
