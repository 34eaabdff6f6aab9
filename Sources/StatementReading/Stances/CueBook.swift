/// The cues of a language, found in sentences.
struct CueBook {
  private var book: PhraseBook<Cue>
  var comparisons: Int { book.comparisons }

  /// Whether participles with an article are adjectives: "the announced results".
  private let hasArticles: Bool

  init(_ language: ReadingLanguage) {
    hasArticles = language.tag == "ar"
    book = PhraseBook(language)
    for cue in Cue.allCases { book.add(language.cues[cue] ?? "", cue) }
  }

  /// All cues of a sentence; within a family the longest of those that overlap.
  mutating func cues(in tokens: [ReportToken]) -> [CueMatch] {
    var families: [Int: [PhraseBook<Cue>.Match]] = [:]
    for match in book.matches(in: tokens) {
      if hasArticles, match.meaning == .say || match.meaning == .cut,
        tokens[match.first].text.hasPrefix("ال"), tokens[match.first].text.count >= 6
      {
        continue
      }
      families[match.meaning.family, default: []].append(match)
    }
    var found: [CueMatch] = []
    for family in families.keys.sorted() {
      let matches = families[family] ?? []
      let kept = KnownNames.longest(matches)
      let spans = Set(kept.map { $0.first..<$0.end })
      // Words that are in several lists count in each.
      found += Set(
        matches.filter { spans.contains($0.first..<$0.end) }.map {
          CueMatch(first: $0.first, end: $0.end, cue: $0.meaning)
        }
      ).sorted { ($0.first, $0.end, Self.order($0.cue)) < ($1.first, $1.end, Self.order($1.cue)) }
    }
    return found.filter { match in !isOtherwise(match, tokens, found) }
  }

  /// Whether words of a list mean something else where they stand.
  private func isOtherwise(_ match: CueMatch, _ tokens: [ReportToken], _ all: [CueMatch]) -> Bool {
    switch match.cue {
    case .condition:
      // "Asked if", "stressed that": right behind a verb of saying its content begins.
      if all.contains(where: { $0.cue == .say && $0.end == match.first && $0.first != match.first })
      {
        return true
      }
      // "Instead, …", "في المقابل": in front of a sentence such words join it to the one before.
      return match.end - match.first == 1 && Self.joining.contains(tokens[match.first].text)
        && (match.first <= 1 || tokens[match.first].text.hasPrefix("ال"))
    case .accepts:
      // "قبل" alone is "before", unless what is accepted stands behind it.
      guard hasArticles, match.end - match.first == 1, tokens[match.first].text == "قبل" else {
        return false
      }
      let next = tokens.indices.contains(match.end) ? tokens[match.end].text : ""
      return match.first > 0 && !next.hasPrefix("ب")
    default: return false
    }
  }

  private static let joining: Set<String> = ["المقابل", "مقابل", "натомість", "взамен", "first"]

  private static func order(_ cue: Cue) -> Int { Cue.allCases.firstIndex(of: cue) ?? 0 }
}
