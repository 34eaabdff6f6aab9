internal import CommandLineTable
internal import NegotiationModel

/// Every field that a correction may replace, whatever the kind of the entry.
struct CorrectionFields: Sendable {
  var party: PartyID?
  var stance: Stance?
  var targets: [Target] = []
  /// The speaker of a statement, or the authors of a draft; it replaces a statement's own `--by`.
  var by: [ListedName] = []
  var statement = StatementFields()
  var entity = EntityFields()
  var clear: [String] = []

  /// Every field but `--clear`, in the order of help.
  static let all: [OptionField<CorrectionFields>] =
    [
      .one(
        "party", \.party, value: "PARTY", isClearable: false,
        "Whose stance, speaker or membership it is"),
      .one("stance", \.stance, value: "STANCE", isClearable: false, "The stance"),
      .many("target", \.targets, value: "TARGET", isClearable: false, "The targets"),
    ]
    + StatementFields.all.map { field in
      field.correcting.name == authors.name
        ? authors : field.correcting.mounted(at: \CorrectionFields.statement)
    }
    + EntityFields.all.map { $0.mounted(at: \CorrectionFields.entity) }

  private static let authors = OptionField<CorrectionFields>.many(
    "by", \.by, value: "PERSON|PARTY", "Who said or tabled it")

  /// The names that `--clear` accepts.
  static var clearable: [String] { all.filter(\.isClearable).map(\.name) }

  /// The options of `correct`.
  static var group: ParameterGroup<CorrectionFields> {
    ParameterGroup(
      "Fields",
      all.map(\.parameter) + [
        .option(\.clear, "clear", value: "FIELD", "A field to take away")
      ])
  }

  /// The event with the given fields replaced.
  ///
  /// A field that its kind lacks is refused.
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
    case .draft(let draft): result = .draft(try editor.edit(draft, in: negotiation))
    case .round(let round): result = .round(try editor.edit(round))
    case .salience(let salience):
      result = .salience(try editor.edit(salience, in: negotiation))
    case .affiliation(let affiliation): result = .affiliation(editor.edit(affiliation))
    case .translation, .alignment, .correction, .withdrawal, .adjudication, .writer, .rename,
      .unknown:
      throw Failure(
        .data, "an entry of type '\(event.type)' has no fields to correct",
        hint: "withdraw it and record it again")
    }
    try editor.checkAllUsed()
    return result
  }
}
