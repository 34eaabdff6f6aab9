internal import CommandLineTable
internal import NegotiationModel
internal import NegotiationReports

/// `parley power`.
struct PowerCommand: Command {
  var plan: String?
  var parties: NameList?
  var clauses: NameList?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "power", group: "Read", summary: "Show who can move the outcome, and where they stand",
    discussion: """
      Influence is what 'add party --influence' recorded, support the share of current stances above \
      open less the share below. A party without either is listed and not placed on the map.
      """,
    parameters: [
      .operand(\.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft"),
      .option(\.parties, "parties", value: "A,B", "Only these parties"),
      .option(\.clauses, "clauses", value: "X,Y", "Only these clauses"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [Example("parley power peace@us-28", "The map for one draft")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let opened = try context.open(moment)
    let negotiation = opened.negotiation
    let draft = try negotiation.draft(named: plan, asOf: moment.asOf)
    var query = PositionQuery(draft: draft.ref, asOf: moment.asOf)
    query.parties = try parties?.names.map { try negotiation.party(named: $0) }
    query.clauses = try clauses?.names.map { try negotiation.clause(named: $0, in: draft) }
    guard let position = negotiation.position(query) else {
      throw Failure(.data, "no draft '\(draft.ref)'")
    }
    let report = PowerReport(
      position, of: negotiation, asOf: moment.asOf, knownAt: opened.knownAt)
    let wording = Wording.named(output.language?.tag)
    try context.emit(report, report.document(wording, language: output.language?.tag), output)
    return .done
  }
}

/// `parley set salience`.
struct SetSalienceCommand: Command {
  var party = Required<PartyID>()
  var target = Required<Target>()
  var value = Required<Percent>()
  var on: Day?

  static let spec = CommandSpec<Self>(
    "set salience", group: "Record", summary: "Record how much a matter means to a party",
    discussion: """
      What is set for a plan holds for its drafts, what is set for a draft for its clauses, until \
      something nearer is set.
      """,
    parameters: [
      .operand(\.party, "PARTY", "Whose judgement it is about"),
      .operand(\.target, "TARGET", "PLAN@DRAFT/CLAUSE, PLAN@DRAFT, PLAN or topic:ID"),
      .operand(\.value, "NUMBER", "How much it means, from nothing to everything"),
      .option(\.on, "on", value: "DATE", "Since when; today unless given"),
    ],
    examples: [Example("parley set salience ukraine peace@us-28/2 95", "A matter of survival")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let sentence = "salience of \(target.value) for '\(party.value)': \(value.value.value)"
    return try context.record(sentence) { opened, today in
      .salience(
        Salience(
          party: party.value, target: opened.negotiation.meant(target.value),
          value: value.value.value, on: on ?? today))
    }
  }
}
