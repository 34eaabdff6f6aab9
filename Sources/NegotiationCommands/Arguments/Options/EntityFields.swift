internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel

/// The fields that `correct` may replace in entries other than statements.
struct EntityFields: Sendable {
  var salience: Percent?
  var influence: Percent?
  var names: [NameArgument] = []
  var aliases: [NameArgument] = []
  var kind: String?
  var role: Party.Role?
  var office: String?
  var from: Day?
  var until: Day?
  var publisher: String?
  var title: String?
  var url: String?
  var date: Day?
  var reliability: Source.Reliability?
  var origin: SourceID?
  var after: [ListedName] = []
  var standing: Draft.Standing?
  var aside = false
  /// The file with the corrected text of a draft.
  var file: String?
  var level: ClauseLevel?
  var place: String?
  var participants: [PartyID] = []
  var format: String?
  var outcome: String?

  /// Every field, in the order of help.
  static let all: [OptionField<EntityFields>] = [
    .one(
      "value", \.salience, value: "NUMBER", isClearable: false, "How much it means to the party"),
    .one("influence", \.influence, value: "NUMBER", "How much the party can move"),
    .many(
      "name", \.names, value: "TEXT", isClearable: false,
      "The name; LANG=TEXT in another language"),
    .many("alias", \.aliases, value: "TEXT", "Other names; LANG=TEXT in one language"),
    .one("kind", \.kind, value: "KIND", isClearable: false, "The kind of party or topic"),
    .one("role", \.role, value: "ROLE", isClearable: false, "The role"),
    .one("office", \.office, value: "TEXT", "The office"),
    .one("from", \.from, value: "DATE", "Since when"),
    .one("until", \.until, value: "DATE", "Until when"),
    .one("publisher", \.publisher, value: "TEXT", isClearable: false, "The publisher"),
    .one("title", \.title, value: "TEXT", "The title"),
    .one("url", \.url, value: "URL", "The address"),
    .one("date", \.date, value: "DATE", "The day of publication"),
    .one("reliability", \.reliability, value: "A-F", "The reliability"),
    .one("origin", \.origin, value: "ID", "The origin it relays"),
    .many("after", \.after, value: "DRAFT", "The drafts it derives from"),
    .one("standing", \.standing, value: "WORD", "The standing of the draft"),
    .flag("aside", \.aside, "It is not what the plan's name alone means"),
    .one(
      "file", \.file, value: "FILE", isClearable: false,
      "The text of the draft, from a file; - is standard input"),
    .one(
      "level", \.level, value: "KIND", isClearable: false, "What is a clause of that file"),
    .one("place", \.place, value: "TEXT", "The place"),
    .many("with", \.participants, value: "PARTY", "The participants"),
    .one("format", \.format, value: "TEXT", "The format of the round"),
    .one("outcome", \.outcome, value: "TEXT", "The outcome"),
  ]
}
