/// The words by which drafts of one language name and number their provisions: data, no rules.
package struct LanguageMarkers {
  /// Its tag, as in `--lang`.
  let code: String
  /// Its name in English; languages that share their words share a list.
  let name: String
  /// The words of each kind in lower case, the commonest first, abbreviations without their point.
  let words: [MarkerKind: [String]]
  /// Words that may stand behind their number: `5. cikk`, `2. §`, `Erster Teil`.
  var after: [String] = []
  /// Signs that close a number: `第五条`.
  var counters: [(kind: MarkerKind, sign: String)] = []
  /// Numbers in words; compound ones are added up.
  var ordinals: [Int: [String]] = [:]
  /// Finite verbs and other words that only a sentence has.
  var verbs: [String] = []
}
