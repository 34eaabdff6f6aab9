internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationModel
internal import NegotiationReports

/// `parley shifts`.
struct ShiftsCommand: Command {
  var since: DateOrRound?
  var until: DateOrRound?
  var party: PartyID?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "shifts", group: "Answer", summary: "Show who changed a stance, and for what in return",
    discussion: """
      A stance changes along a clause through the drafts of its plan, or where a statement says that \
      it changes another. A return to an earlier stance is a reversal and no concession.
      """,
    parameters: [
      .option(\.since, "since", value: "DATE|ROUND", "From this day or round on"),
      .option(\.until, "until", value: "DATE|ROUND", "Up to this day or round"),
      .option(\.party, "party", value: "PARTY", "Only this party's shifts"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley shifts --since 2025-12-03", "What moved since that day"),
      Example("parley shifts --party russia --json", "One party's movement, for scripts"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    let query = ShiftReport.Query(
      asOf: moment.asOf, since: try since?.first(in: negotiation),
      until: try until?.last(in: negotiation),
      party: try party.map { try negotiation.party(named: $0.text) })
    let report = try ShiftReport(negotiation, query: query, read: reading.entry)
    let names = Names(negotiation, language: output.languageTag)
    try context.emit(
      report, report.document(names),
      sheet: report.sheet(names), output)
    return .done
  }
}
