internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationModel
internal import NegotiationReports

/// `parley timeline`.
struct TimelineCommand: Command {
  var since: DateOrRound?
  var until: DateOrRound?
  var parties: NameList?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "timeline", group: "Answer", summary: "Show rounds, drafts and statements on one line of time",
    discussion: """
      Up to four parties have a column each; more are listed day by day.
      """,
    parameters: [
      .option(\.since, "since", value: "DATE|ROUND", "From this day or round on"),
      .option(\.until, "until", value: "DATE|ROUND", "Up to this day or round"),
      .option(\.parties, "party", value: "A,B", "Only these parties"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley timeline --since 2025-12-01 --party russia,ukraine", "Two lanes, by day")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    let query = TimelineReport.Query(
      asOf: moment.asOf, since: try since?.first(in: negotiation),
      until: try until?.last(in: negotiation),
      parties: try parties?.names.map { try negotiation.party(named: $0) })
    let report = TimelineReport(negotiation, query: query)
    let names = Names(negotiation, language: output.languageTag)
    try context.emit(
      report, report.document(names),
      sheet: report.sheet(names), output)
    return .done
  }
}
