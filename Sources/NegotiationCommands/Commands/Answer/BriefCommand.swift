internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationModel
internal import NegotiationReports

/// `parley brief`.
struct BriefCommand: Command {
  var plan: String?
  var parties: NameList?
  var topics = false
  var since: DateOrRound?
  var pages = 2
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "brief", group: "Answer", summary: "Write two pages for the night before a round",
    discussion: """
      Where the plan stands, what is contested and by whom, what moved and on what words, red lines, \
      what is within reach and on what conditions, what is agreed, topics, stances gone stale, what is \
      not known, and what to ask; every line with its evidence. It is about one plan. With the \
      heads that it prints, --known-at makes the same bytes again. Without --since it tells what moved \
      since the last round.
      """,
    parameters: [
      .operand(\.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft"),
      .option(\.parties, "parties", value: "A,B", "Only these, as if each were a principal"),
      .flag(\.topics, "topics", "Topics of other plans too"),
      .option(\.since, "since", value: "DATE|ROUND", "What moved from this day or round on"),
      .option(\.pages, "pages", value: "N", "The most pages, of 60 lines each"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example(
        "parley brief peace@twenty --since 2025-12-03", "What moved since that day, and more"),
      Example(
        "parley brief peace --lang ar --known-at desk:603", "The same brief as was made then"),
    ],
    validate: { (command) throws(UsageError) in
      if !(1...1000).contains(command.pages) {
        throw UsageError("'--pages' must be 1 to 1000", hint: "--pages 2")
      }
    })

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    let draft = try negotiation.draft(named: plan, asOf: moment.asOf)
    let query = BriefReport.Query(
      asOf: moment.asOf, since: try since?.first(in: negotiation), pages: pages,
      clearance: moment.clearance,
      parties: try parties?.names.map { try negotiation.party(named: $0) }, allTopics: topics)
    guard let position = negotiation.position(query.position(on: draft.ref)) else {
      throw Failure(.data, "no draft '\(draft.ref)'")
    }
    let report = try BriefReport(
      position, of: negotiation, draft: draft,
      query: query, read: reading.entry, commandText: GapReport.commandLine)
    let names = Names(negotiation, language: output.languageTag)
    try context.emit(
      report, report.document(names),
      sheet: report.sheet(names), output)
    return .done
  }
}
