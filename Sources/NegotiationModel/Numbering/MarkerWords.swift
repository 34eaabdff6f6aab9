/// The marker words of all languages, by their folded form.
///
/// A word is looked up by a number made from its scalars (``WordFilter/Mix``). The first draft of a
/// run needs these tables, and they are built without a string for each of the 3,000 words.
package enum MarkerWords {
  /// What a word may mean, in the order of the languages.
  package struct Meaning {
    package var kinds: [(kind: MarkerKind, language: Int)]
    /// Whether it may stand behind its number.
    package var isAfter: Bool
  }

  /// What a single word means, given in its folded form.
  package static func meaning(of word: String) -> Meaning? { meaning(of: WordFilter.Mix(word)) }

  static func meaning(of word: WordFilter.Mix) -> Meaning? { table.single[word] }

  /// Names of several words, by the first one.
  static func phrases(from word: WordFilter.Mix) -> [(rest: [WordFilter.Mix], meaning: Meaning)] {
    table.phrases[word] ?? []
  }

  /// What a number in words is worth, given in its folded form.
  static func ordinal(_ word: String) -> Int? { ordinals[WordFilter.Mix(word)] }

  static func ordinal(_ word: WordFilter.Mix) -> Int? { ordinals[word] }

  /// Whether a word can begin neither the name of a provision nor a number.
  static func isPlain(_ word: WordFilter.Mix) -> Bool {
    table.single[word] == nil && table.phrases[word] == nil && ordinals[word] == nil
  }

  /// Whether a word is one that only a sentence has.
  package static func isVerb(_ word: WordFilter.Mix) -> Bool {
    verbFilter.mayHold(word) && verbs.contains(word)
  }

  /// Signs that close a number, longest first.
  static let counters: [(kind: MarkerKind, sign: [Unicode.Scalar])] = {
    var seen: Set<String> = []
    var result: [(kind: MarkerKind, sign: [Unicode.Scalar])] = []
    for language in LanguageMarkers.all {
      for (kind, sign) in language.counters where seen.insert(sign).inserted {
        result.append((kind, Array(sign.unicodeScalars)))
      }
    }
    return result.sorted { $0.sign.count > $1.sign.count }
  }()
  /// Words for annexes in scripts without spaces; their number may follow directly.
  static let joined: [[Unicode.Scalar]] = LanguageMarkers.all
    .filter { !$0.counters.isEmpty }
    .flatMap { $0.words[.annex] ?? [] }
    .map { Array($0.unicodeScalars) }
  /// Verbs of scripts without blanks, which may stand anywhere in a line.
  package static let joinedVerbs: [[Unicode.Scalar]] = LanguageMarkers.all
    .filter { !$0.counters.isEmpty || $0.code == "th" }
    .flatMap(\.verbs)
    .map { Array($0.unicodeScalars) }
    .filter { $0.count > 1 }

  /// A filter of all words that may begin a numbered line: names of provisions and numbers in
  /// words.
  static let beginnings: WordFilter = {
    var filter = WordFilter(table.single.keys)
    for word in table.phrases.keys { filter.insert(word) }
    for word in ordinals.keys { filter.insert(word) }
    return filter
  }()
  /// A filter of the words that may follow their number.
  static let afterNumbers = WordFilter(
    table.single.lazy.filter(\.value.isAfter).map(\.key))

  private static let ordinals: [WordFilter.Mix: Int] = {
    var ordinals: [WordFilter.Mix: Int] = [:]
    ordinals.reserveCapacity(2_048)
    for language in LanguageMarkers.all {
      for (value, words) in language.ordinals.sorted(by: { $0.key < $1.key }) {
        for word in words {
          let mix = WordFilter.Mix(folding: word)
          if ordinals[mix] == nil { ordinals[mix] = value }
        }
      }
    }
    return ordinals
  }()

  private static let verbs: Set<WordFilter.Mix> = {
    var verbs: Set<WordFilter.Mix> = []
    verbs.reserveCapacity(4_096)
    for language in LanguageMarkers.all {
      for verb in language.verbs { verbs.insert(WordFilter.Mix(folding: verb)) }
    }
    return verbs
  }()
  private static let verbFilter = WordFilter(verbs)

  private typealias Table = (
    single: [WordFilter.Mix: Meaning],
    phrases: [WordFilter.Mix: [(rest: [WordFilter.Mix], meaning: Meaning)]]
  )

  private static let table: Table = {
    var table: Table = ([:], [:])
    table.single.reserveCapacity(2_048)
    for (index, language) in LanguageMarkers.all.enumerated() {
      for kind in MarkerKind.allCases {
        for word in language.words[kind] ?? [] {
          let parts = WordFilter.Mix.words(of: word)
          let meaning = Meaning(
            kinds: [(kind, index)], isAfter: language.after.contains(word))
          if parts.count > 1 {
            table.phrases[parts[0], default: []].append((Array(parts.dropFirst()), meaning))
          } else if let first = parts.first {
            if table.single[first] == nil {
              table.single[first] = meaning
            } else {
              table.single[first]?.kinds += meaning.kinds
              if meaning.isAfter { table.single[first]?.isAfter = true }
            }
          }
        }
      }
    }
    return table
  }()
}
