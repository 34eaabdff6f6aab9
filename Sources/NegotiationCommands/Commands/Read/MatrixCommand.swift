internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports

/// `parley matrix`.
struct MatrixCommand: Command {
  var plan: String?
  var moment = MomentOptions()
  var parties: NameList?
  var clauses: NameList?
  var topics = false
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "matrix", group: "Read", summary: "Show who stands where on every clause of a draft",
    discussion: """
      A plan without a draft means its latest tabled draft. Clauses may be named by identifier or by \
      printed number.
      """,
    parameters: [
      .operand(\.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft"),
      .option(\.parties, "parties", value: "A,B", "Only these parties"),
      .option(\.clauses, "clauses", value: "X,Y", "Only these clauses"),
      .flag(\.topics, "topics", "Stances on topics too"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley matrix peace@us-28 --as-of 2025-12-03", "The table as it stood that day")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(
      moment,
      for: .position(
        in: plan.flatMap { DraftRef($0)?.plan ?? PlanID($0) }, withTopics: topics, query(of:)))
    let negotiation = reading.negotiation
    let query = try query(of: negotiation)
    guard let position = negotiation.position(query) else {
      throw Failure(.data, "no draft '\(query.draft)'")
    }
    let report = MatrixReport(
      position, of: negotiation, asOf: moment.asOf, knownAt: reading.knownAt, includesTopics: topics
    )
    let names = Names(negotiation, language: output.languageTag)
    context.keep(report)
    try context.emit(
      report, report.document(names), inOrder: true,
      book: {
        let cells = position.whole + position.cells + position.topics
        return report.book(
          names, evidence: try CellEvidence.all(of: cells, in: negotiation, read: reading.entry))
      }, output)
    return .done
  }

  private func query(of negotiation: Negotiation) throws -> PositionQuery {
    let draft = try negotiation.draft(named: plan, asOf: moment.asOf)
    var query = PositionQuery(draft: draft.ref, asOf: moment.asOf, includesTopics: topics)
    query.parties = try parties?.names.map { try negotiation.party(named: $0) }
    query.clauses = try clauses?.names.map { try negotiation.clause(named: $0, in: draft) }
    return query
  }
}
