internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports

/// `parley list`.
struct ListCommand: Command {
  var kind = Required<ListReport.Kind>()
  var plan: String?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "list", group: "Read", summary: "List everything of one kind, with the words to type for it",
    discussion: """
      KIND is parties, members, people, sources, topics, plans, drafts, clauses or rounds. Clauses \
      are those of the draft that is named, else of the latest draft of each plan.
      """,
    parameters: [
      .operand(\.kind, "KIND", "What to list"),
      .operand(
        \.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "Whose drafts or clauses to list"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley list people", "Who speaks, for whom, in which office"),
      Example("parley list clauses peace@twenty", "The clauses of a draft"),
    ],
    validate: { (command) throws(UsageError) in
      let kind = command.kind.value
      if command.plan != nil, kind != .drafts, kind != .clauses {
        throw UsageError(
          "'\(kind.rawValue)' do not belong to a plan", hint: "parley list \(kind.rawValue)")
      }
    })

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment, for: Selection { _ in .entities })
    let negotiation = reading.negotiation
    let report = ListReport(
      kind.value, in: negotiation, drafts: try drafts(of: negotiation), asOf: moment.asOf)
    let names = Names(negotiation, language: output.languageTag)
    try context.emit(report, report.document(names), sheet: report.sheet(names), output)
    return .done
  }

  /// The drafts that were named, if any were: one, or all of a plan.
  private func drafts(of negotiation: Negotiation) throws -> [Draft]? {
    guard let plan else { return nil }
    if kind.value == .drafts, DraftRef(plan) == nil, let id = PlanID(plan),
      negotiation.plans.contains(id)
    {
      return negotiation.drafts(of: id)
    }
    return [try negotiation.draft(named: plan, asOf: moment.asOf)]
  }
}

extension ListReport.Kind: ChoiceValue {}
