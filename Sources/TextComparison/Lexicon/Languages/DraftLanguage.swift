/// A language that drafts are graded in.
///
/// To add one, put a folder beside this file and its name into `all`.
struct DraftLanguage: Sendable {
  /// Its BCP 47 tag.
  let tag: String
  /// The script whose words are looked up in its lists.
  let script: Lexicon.Script
  /// What it does beyond its words.
  var grammar = LanguageGrammar.plain
  /// The commonest words of a text, with blanks between; of a language in Latin letters they tell it.
  var commonest = ""
  /// Words that no other language in its script has, with blanks between.
  var telling = ""
  /// Letters that no other language of the list has.
  var letters = ""
  /// Whether headings in this language can be told from sentences; if not, a heading is graded as text.
  var tellsHeadings = false
  /// Its words, made ready when they are first asked for.
  let lists: @Sendable () -> PhraseLists

  /// All of them, in the order in which they are tried.
  static let all: [DraftLanguage] = [
    .english, .french, .russian, .ukrainian, .arabic, .chinese, .german, .spanish, .portuguese,
    .italian, .polish, .turkish, .persian, .hebrew, .hindi, .japanese, .korean,
  ]

  /// The language of a tag, if there are lists for it.
  static func of(_ tag: String?) -> DraftLanguage? {
    guard let tag else { return nil }
    return byTag[tag]
  }

  private static let byTag = Dictionary(uniqueKeysWithValues: all.map { ($0.tag, $0) })
}
