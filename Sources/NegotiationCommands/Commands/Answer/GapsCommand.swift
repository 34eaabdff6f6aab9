internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationModel
internal import NegotiationReports

/// `parley gaps`.
struct GapsCommand: Command {
  var plan: String?
  var parties: NameList?
  var topics = false
  var days = 60
  var showsAll = false
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "gaps", group: "Answer", summary: "Show what is not known yet, most useful first",
    discussion: """
      What principals never spoke to, fell silent on or are only reported to have said; and for \
      everybody stances on words that changed, contradictions and thin evidence.
      """,
    parameters: [
      .operand(\.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft"),
      .option(\.parties, "parties", value: "A,B", "Only these, as if each were a principal"),
      .flag(\.topics, "topics", "Topics too"),
      .option(\.days, "days", value: "N", "Days without a statement that count as silence"),
      .flag(\.showsAll, "all", "List every gap"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [Example("parley gaps peace@twenty --days 30", "What to find out before the round")],
    validate: { (command) throws(UsageError) in
      if command.days < 0 { throw UsageError("'--days' cannot be negative", hint: "--days 60") }
    })

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    let draft = try negotiation.draft(named: plan, asOf: moment.asOf)
    let query = GapReport.Query(
      asOf: moment.asOf, days: days,
      parties: try parties?.names.map { try negotiation.party(named: $0) }, topics: topics)
    guard let position = negotiation.position(query.position(on: draft.ref)) else {
      throw Failure(.data, "no draft '\(draft.ref)'")
    }
    let report = GapReport(
      position, of: negotiation, draft: draft, query: query, commandText: GapReport.commandLine)
    let names = Names(negotiation, language: output.languageTag)
    try context.emit(
      report, report.document(names, all: showsAll),
      sheet: report.sheet(names), inOrder: true, output)
    return .done
  }
}
