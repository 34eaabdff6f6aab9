internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel

/// Every field that a correction may replace, whatever the kind of the entry.
struct FieldOptions: Sendable {
  var party: PartyID?
  var stance: Stance?
  var targets: [Target] = []
  var evidence = EvidenceFields()
  var entity = EntityFields()
  var clear: [String] = []

  /// The fields of a statement, as `record` takes them; `--by` also names a draft's authors.
  struct EvidenceFields: Sendable {
    var on: Day?
    var by: [String] = []
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
    var salience: Percent?
  }

  /// The fields of everything else.
  struct EntityFields: Sendable {
    var names: [NameArgument] = []
    var aliases: [NameArgument] = []
    var kind: String?
    var role: Party.Role?
    var influence: Percent?
    var office: String?
    var from: Day?
    var until: Day?
    var publisher: String?
    var title: String?
    var url: String?
    var date: Day?
    var reliability: Source.Reliability?
    var origin: SourceID?
    var after: [String] = []
    var standing: Draft.Standing?
    var place: String?
    var participants: [PartyID] = []
    var format: String?
    var outcome: String?
  }

  static let clearable = [
    "by", "quote", "lang", "translation", "note", "condition", "source", "grade", "basis",
    "red-line", "ad-referendum", "firmness", "round", "changes", "office", "from", "until", "title",
    "url", "date", "reliability", "origin", "after", "standing", "on", "place", "with", "format",
    "outcome", "influence", "mark", "chatham-house", "alias",
  ]

  static var group: ParameterGroup<FieldOptions> {
    ParameterGroup(
      "Fields",
      [
        .option(\.party, "party", value: "PARTY", "Whose stance, speaker or membership it is"),
        .option(\.stance, "stance", value: "STANCE", "The stance"),
        .option(\.targets, "target", value: "TARGET", "The targets"),
        .option(\.evidence.on, "on", value: "DATE", "The day it was said, tabled or held"),
        .option(\.evidence.by, "by", value: "PERSON|PARTY", "Who said or tabled it"),
        .option(\.evidence.quote, "quote", value: "TEXT", "The words"),
        .option(
          \.evidence.language, "lang", value: "LANG", "The language of the words or the text"),
        .option(\.evidence.translation, "translation", value: "TEXT", "The words translated"),
        .option(\.evidence.note, "note", value: "TEXT", "The note"),
        .option(\.evidence.conditions, "condition", value: "TEXT", "The conditions"),
        .option(\.evidence.sources, "source", value: "ID", "The sources"),
        .option(\.evidence.grade, "grade", value: "GRADE", "The grade"),
        .option(\.evidence.basis, "basis", value: "BASIS", "The basis"),
        .flag(\.evidence.redLine, "red-line", "It is a red line"),
        .flag(\.evidence.adReferendum, "ad-referendum", "It is ad referendum"),
        .option(\.evidence.firmness, "firmness", value: "LEVEL", "The firmness"),
        .option(\.evidence.round, "round", value: "ID", "The round"),
        .option(\.evidence.changes, "changes", value: "ENTRY", "The statement it changes"),
        .option(\.evidence.mark, "mark", value: "MARK", "Who it may be shown to"),
        .flag(\.evidence.chathamHouse, "chatham-house", "The speaker is not to be named"),
        .option(\.evidence.salience, "value", value: "NUMBER", "How much it means to the party"),
        .option(\.entity.influence, "influence", value: "NUMBER", "How much the party can move"),
        .option(\.entity.names, "name", value: "TEXT", "The name; LANG=TEXT in another language"),
        .option(
          \.entity.aliases, "alias", value: "TEXT", "Other names; LANG=TEXT in one language"),
        .option(\.entity.kind, "kind", value: "KIND", "The kind of party or topic"),
        .option(\.entity.role, "role", value: "ROLE", "The role"),
        .option(\.entity.office, "office", value: "TEXT", "The office"),
        .option(\.entity.from, "from", value: "DATE", "Since when"),
        .option(\.entity.until, "until", value: "DATE", "Until when"),
        .option(\.entity.publisher, "publisher", value: "TEXT", "The publisher"),
        .option(\.entity.title, "title", value: "TEXT", "The title"),
        .option(\.entity.url, "url", value: "URL", "The address"),
        .option(\.entity.date, "date", value: "DATE", "The day of publication"),
        .option(\.entity.reliability, "reliability", value: "A-F", "The reliability"),
        .option(\.entity.origin, "origin", value: "ID", "The origin it relays"),
        .option(\.entity.after, "after", value: "DRAFT", "The drafts it derives from"),
        .option(\.entity.standing, "standing", value: "WORD", "The standing of the draft"),
        .option(\.entity.place, "place", value: "TEXT", "The place"),
        .option(\.entity.participants, "with", value: "PARTY", "The participants"),
        .option(\.entity.format, "format", value: "TEXT", "The format of the round"),
        .option(\.entity.outcome, "outcome", value: "TEXT", "The outcome"),
        .option(\.clear, "clear", value: "FIELD", "A field to take away"),
      ])
  }
}

extension FieldOptions {
  /// The event with the given fields replaced.
  ///
  /// A field that its kind does not have is refused.
  func applied(to event: Event, in negotiation: Negotiation) throws -> Event {
    var editor = FieldEditor(self, type: event.type)
    let result: Event
    switch event {
    case .stance(let statement): result = .stance(try editor.edit(statement, in: negotiation))
    case .party(let party): result = .party(try editor.edit(party))
    case .member(let membership): result = .member(editor.edit(membership))
    case .person(let person): result = .person(try editor.edit(person))
    case .source(let source): result = .source(editor.edit(source))
    case .topic(let topic): result = .topic(try editor.edit(topic))
    case .plan(let plan): result = .plan(try editor.edit(plan))
    case .draft(let draft): result = .draft(try editor.edit(draft))
    case .round(let round): result = .round(editor.edit(round))
    case .salience(let salience):
      result = .salience(try editor.edit(salience, in: negotiation))
    case .translation, .alignment, .correction, .withdrawal, .adjudication, .writer, .unknown:
      throw Failure(
        .data, "an entry of type '\(event.type)' has no fields to correct",
        hint: "withdraw it and record it again")
    }
    try editor.checkAllUsed()
    return result
  }
}
