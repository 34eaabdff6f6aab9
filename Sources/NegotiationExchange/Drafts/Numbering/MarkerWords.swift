/// The words of all languages, by their folded form.
enum MarkerWords {
  /// What a word may mean, in the order of the languages.
  struct Meaning {
    var kinds: [(kind: MarkerKind, language: Int)]
    /// Whether it may stand behind its number.
    var isAfter: Bool
  }

  /// Single words.
  static let meanings: [String: Meaning] = table.single
  /// Names of several words, by the first one.
  static let phrases: [String: [(rest: [String], meaning: Meaning)]] = table.phrases
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
  /// Words for annexes in scripts without blanks, which their number may follow at once.
  static let joined: [[Unicode.Scalar]] = LanguageMarkers.all
    .filter { !$0.counters.isEmpty }
    .flatMap { $0.words[.annex] ?? [] }
    .map { Array($0.unicodeScalars) }

  static let ordinals: [String: Int] = {
    var table: [String: Int] = [:]
    for language in LanguageMarkers.all {
      for (value, words) in language.ordinals.sorted(by: { $0.key < $1.key }) {
        for word in words {
          let folded = WordFolding.folded(word)
          if table[folded] == nil { table[folded] = value }
        }
      }
    }
    return table
  }()

  static let verbs: Set<String> = Set(
    LanguageMarkers.all.flatMap { $0.verbs.map(WordFolding.folded) })

  /// Of all words that may begin a line with a number: names and numbers in words.
  static let beginnings = WordFilter(
    Array(meanings.keys) + Array(phrases.keys) + Array(ordinals.keys))
  /// Of those that may stand behind their number.
  static let afterNumbers = WordFilter(meanings.filter(\.value.isAfter).keys)
  static let verbFilter = WordFilter(verbs)

  private static let table:
    (
      single: [String: Meaning], phrases: [String: [(rest: [String], meaning: Meaning)]]
    ) = {
      var single: [String: Meaning] = [:]
      var phrases: [String: [(rest: [String], meaning: Meaning)]] = [:]
      for (index, language) in LanguageMarkers.all.enumerated() {
        let after = Set(language.after)
        for (kind, words) in language.words.sorted(by: { $0.key < $1.key }) {
          for word in words {
            let parts = word.split(separator: " ").map { WordFolding.folded(String($0)) }
            guard let first = parts.first else { continue }
            let meaning = Meaning(kinds: [(kind, index)], isAfter: after.contains(word))
            if parts.count > 1 {
              phrases[first, default: []].append((Array(parts.dropFirst()), meaning))
            } else if var known = single[first] {
              known.kinds += meaning.kinds
              known.isAfter = known.isAfter || meaning.isAfter
              single[first] = known
            } else {
              single[first] = meaning
            }
          }
        }
      }
      return (single, phrases)
    }()
}
