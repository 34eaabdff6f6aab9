internal import CommandLineTable
internal import NegotiationAnswers
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
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    let draft = try negotiation.draft(named: plan, asOf: moment.asOf)
    var query = PositionQuery(draft: draft.ref, asOf: moment.asOf)
    query.parties = try parties?.names.map { try negotiation.party(named: $0) }
    query.clauses = try clauses?.names.map { try negotiation.clause(named: $0, in: draft) }
    guard let position = negotiation.position(query) else {
      throw Failure(.data, "no draft '\(draft.ref)'")
    }
    let report = PowerReport(
      position, of: negotiation, asOf: moment.asOf, knownAt: reading.knownAt)
    let names = Names(negotiation, language: output.languageTag)
    try context.emit(report, report.document(names), output)
    return .done
  }
}
