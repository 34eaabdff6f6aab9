internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel

/// The options of a statement besides its operands; `record` and `correct` share them.
///
/// A new field needs only a property and a line of ``all`` here.
struct StatementFields: Sendable {
  var on: SaidDay?
  var by: PersonID?
  var quote: String?
  var language: LanguageTag?
  var translation: String?
  var note: String?
  var conditions: [String] = []
  var sources: [SourceID] = []
  var grade: Grade?
  var basis: Basis?
  var redLine = false
  var adReferendum = false
  var firmness: Firmness?
  var round: RoundID?
  var changes: EntryID?
  var mark: HandlingMark?
  var chathamHouse = false

  /// Every field, in the order of help.
  static let all: [StatementField] = [
    .one(
      "on", \.on, value: "DATE", "The day it was said, or 'unknown'",
      corrected: "The day it was said, tabled or held"
    ) { $0.said = $1?.day ?? .unknown },
    .one(
      "by", \.by, value: "PERSON", "Who said it", corrected: "Who said or tabled it"
    ) { $0.speaker = $1 },
    .one(
      "quote", \.quote, value: "TEXT", "The words, in the original language",
      corrected: "The words"
    ) { statement, text in
      let quote = statement.quote
      statement.quote = text.map {
        Quote($0, language: quote?.language, translation: quote?.translation)
      }
    },
    .one(
      "lang", \.language, value: "LANG", "The language of the words",
      corrected: "The language of the words or the text"
    ) { $0.quote?.language = $1?.tag },
    .one(
      "translation", \.translation, value: "TEXT", "The words translated",
      corrected: "The words translated"
    ) { $0.quote?.translation = $1 },
    .one(
      "note", \.note, value: "TEXT", "What a reader should know", corrected: "The note"
    ) { $0.note = $1 },
    .many(
      "condition", \.conditions, value: "TEXT", "What acceptance depends on",
      corrected: "The conditions"
    ) { $0.conditions = $1 },
    .many(
      "source", \.sources, value: "ID", "Where it is known from", corrected: "The sources"
    ) { $0.sources = $1 },
    .one(
      "grade", \.grade, value: "GRADE", "Reliability and credibility, such as B2",
      corrected: "The grade"
    ) { $0.grade = $1 },
    .one(
      "basis", \.basis, value: "BASIS", "How the stance is known", corrected: "The basis"
    ) { $0.basis = $1 },
    .flag(
      "red-line", \.redLine, "The party said it will not cross this",
      corrected: "It is a red line"
    ) { $0.isRedLine = $1 },
    .flag(
      "ad-referendum", \.adReferendum, "Accepted subject to the capital",
      corrected: "It is ad referendum"
    ) { $0.isAdReferendum = $1 },
    .one(
      "firmness", \.firmness, value: "LEVEL", "How firmly it was said", corrected: "The firmness"
    ) { $0.firmness = $1 },
    .one(
      "round", \.round, value: "ID", "The round in which it was said", corrected: "The round"
    ) { $0.round = $1 },
    .one(
      "changes", \.changes, value: "ENTRY", "The earlier statement that this one changes",
      corrected: "The statement it changes"
    ) { $0.changes = $1 },
    .one(
      "mark", \.mark, value: "MARK", "Who it may be shown to", corrected: "Who it may be shown to"
    ) { $0.mark = $1 },
    .flag(
      "chatham-house", \.chathamHouse, "The words may be used, the speaker not named",
      corrected: "The speaker is not to be named"
    ) { $0.isChathamHouse = $1 },
  ]

  /// The names of the fields that are on or off.
  static let flags: Set<String> = {
    let blank = StatementFields()
    return Set(
      all.map(\.recording).filter { $0.parameter.info(in: blank).kind == .flag }.map(\.name))
  }()

  /// The options of `record`.
  static var group: ParameterGroup<StatementFields> {
    ParameterGroup("Evidence", all.map(\.recording.parameter))
  }

  /// Stores the given values in a statement, after clearing the fields named in `cleared`.
  func fill(_ statement: inout Statement, clearing cleared: Set<String> = []) {
    for field in Self.all {
      field.fill(&statement, self, cleared.contains(field.recording.name))
    }
  }

  /// Refuses options about a quotation if there is none.
  static func check(_ fields: StatementFields) throws(UsageError) {
    guard fields.quote == nil else { return }
    if fields.translation != nil {
      throw UsageError("'--translation' needs '--quote'", hint: "--quote 'words' --lang LANG")
    }
  }
}
