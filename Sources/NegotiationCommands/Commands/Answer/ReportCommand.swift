internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports
internal import Presentation

/// `parley report`.
struct ReportCommand: Command {
  var plan: String?
  var parties: NameList?
  var clauses: NameList?
  var digits = Digits.latin
  var moment = MomentOptions()
  var output = OutputOptions(usual: .html)

  static let spec = CommandSpec<Self>(
    "report", group: "Answer", summary: "Write one page that people open before a meeting",
    discussion: """
      One HTML file that loads nothing: the matrix with a slider through time and the evidence behind \
      each cell, the drafts side by side, shifts, timeline and gaps. It reads without JavaScript and \
      prints. With --clauses it holds that draft alone.
      """,
    parameters: [
      .operand(\.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft shown first"),
      .option(\.parties, "parties", value: "A,B", "Only these parties"),
      .option(\.clauses, "clauses", value: "X,Y", "Only these clauses"),
      .option(\.digits, "digits", value: "DIGITS", "The figures of the page's own numbers"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley report peace@twenty -o peace.html", "The page of a draft"),
      Example("parley report peace -o peace.html --lang ar --clearance green", "For a reader"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    let draft = try negotiation.draft(named: plan, asOf: moment.asOf)
    let query = PageReport.Query(
      asOf: moment.asOf, knownAt: reading.knownAt,
      parties: try parties?.names.map { try negotiation.party(named: $0) },
      clauses: try clauses?.names.map { try negotiation.clause(named: $0, in: draft) })
    let report = try PageReport(
      negotiation, title: reading.folder.manifest.title ?? reading.folder.manifest.identifier,
      draft: draft, query: query, read: reading.entry,
      compare: { try reading.comparison(of: $0, with: $1, asOf: query.asOf) })
    let names = Names(negotiation, language: output.languageTag)
    if output.format == .html {
      let content = report.content(names, remark: context.remark(names.wording))
      try context.write(PageRenderer.render(content, digits: digits), output)
    } else {
      try context.emit(
        report, report.document(names), sheet: report.sheet(names.wording), output)
    }
    return .done
  }
}
