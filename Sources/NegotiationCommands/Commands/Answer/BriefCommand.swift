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
  var pages = 3
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "brief", group: "Answer",
    summary: "Answer ten questions on a page, for the night before a round",
    discussion: """
      The first page answers ten questions: where the plan stands, what is contested and by whom, who \
      moved and on what words, what the red lines are, what each would accept and on what condition, \
      what is agreed, what is within reach, which stances are stale, what is not known, and what to \
      ask. The pages after it tell each in full under the same number, every line with its evidence, \
      and topics. It is about one plan. With the heads that it prints, --known-at makes the same \
      bytes again. Without --since it tells who moved since the last round.
      """,
    parameters: [
      .operand(\.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft"),
      .option(\.parties, "parties", value: "A,B", "Only these, as if each were a principal"),
      .flag(\.topics, "topics", "Topics of other plans too"),
      .option(\.since, "since", value: "DATE|ROUND", "What moved from this day or round on"),
      .option(
        \.pages, "pages", value: "N", "At most so many pages of 60 lines; 1 gives the answers alone"
      ),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example(
        "parley brief peace@twenty --since 2025-12-03", "What moved since that day, and more"),
      Example(
        "parley brief peace --lang ar --known-at desk:603", "The same brief as was made then"),
    ],
    validate: { (command) throws(UsageError) in
      if !(1...1000).contains(command.pages) {
        throw UsageError("'--pages' must be 1 to 1000", hint: "--pages 3")
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
      sheet: report.sheet(names), inOrder: true, output)
    return .done
  }
}
