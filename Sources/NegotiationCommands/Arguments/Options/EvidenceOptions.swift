internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel

/// What a statement may carry besides its operands; `record` and `correct` share it.
struct EvidenceOptions: Sendable {
  var on: Day?
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

  static var group: ParameterGroup<EvidenceOptions> {
    ParameterGroup(
      "Evidence",
      [
        .option(\.on, "on", value: "DATE", "The day it was said; today unless given"),
        .option(\.by, "by", value: "PERSON", "Who said it"),
        .option(\.quote, "quote", value: "TEXT", "The words, in the original language"),
        .option(\.language, "lang", value: "LANG", "The language of the words"),
        .option(\.translation, "translation", value: "TEXT", "The words translated"),
        .option(\.note, "note", value: "TEXT", "What a reader should know"),
        .option(\.conditions, "condition", value: "TEXT", "What acceptance depends on"),
        .option(\.sources, "source", value: "ID", "Where it is known from"),
        .option(\.grade, "grade", value: "GRADE", "Reliability and credibility, such as B2"),
        .option(\.basis, "basis", value: "BASIS", "How the stance is known"),
        .flag(\.redLine, "red-line", "The party said it will not cross this"),
        .flag(\.adReferendum, "ad-referendum", "Accepted subject to the capital"),
        .option(\.firmness, "firmness", value: "LEVEL", "How firmly it was said"),
        .option(\.round, "round", value: "ID", "The round in which it was said"),
        .option(
          \.changes, "changes", value: "ENTRY", "The earlier statement that this one changes"),
        .option(\.mark, "mark", value: "MARK", "Who it may be shown to"),
        .flag(\.chathamHouse, "chatham-house", "The words may be used, the speaker not named"),
      ])
  }

  /// Refuses words about a quotation where there is none.
  static func check(_ options: EvidenceOptions) throws(UsageError) {
    guard options.quote == nil else { return }
    if options.translation != nil {
      throw UsageError("'--translation' needs '--quote'", hint: "--quote 'words' --lang LANG")
    }
  }
}
