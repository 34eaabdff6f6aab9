/// What the reader knows of a language: data alone.
///
/// Commas stand between phrases. In a phrase `word*` is any word that begins so, `~root` any form of an
/// Arabic verb, and `_` up to three words of any kind.
struct ReadingLanguage: Sendable {
  let tag: String
  /// Words that tell nothing about a matter.
  var fillers = ""
  /// Units of time and of counting, which stand in many clauses.
  var times = ""
  let cues: [Cue: String]
  let offices: [Office: String]
  /// Ways of calling a day before that of the report, by how many days it lies back.
  let daysBack: [Int: String]
  /// Monday first.
  let weekdays: [String]
  /// January first; several forms behind a stroke.
  let months: [String]
  /// What may stand behind the stem of a name: endings of cases and of adjectives.
  let nameEndings: Set<String>
  /// Endings that make no other matter of a word, the longest first.
  let wordEndings: [String]
  /// First to twelfth; several forms behind a stroke.
  var ordinals: [String] = []
  /// Names of the matters that negotiations are about, in the order of ``Matter``.
  let matters: [Matter: String]
  /// Names of people and inhabitants that do not begin like that of their country.
  var demonyms: [String: String] = [:]
  /// Whether names may have any short ending, because the endings of the language are not known.
  var hasFreeEndings = false
  /// Whether the subject stands behind the verb.
  var isVerbFirst = false

  static let all = [arabic, english, french, russian, ukrainian]

  static func of(_ tag: String?) -> ReadingLanguage? { all.first { $0.tag == tag } }
}
