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
  var isWhole = false
  var moment = MomentOptions()
  var output = OutputOptions(usual: .html)

  static let spec = CommandSpec<Self>(
    "report", group: "Answer", summary: "Write one page that people open before a meeting",
    discussion: """
      One HTML file that loads nothing: the matrix with a slider through time and the evidence behind \
      each cell, the drafts side by side, shifts, timeline and gaps. It reads without JavaScript and \
      prints. With --clauses it holds that draft alone. A page of more than 5 MB, which browsers \
      open slowly, is refused; --whole writes it all the same.
      """,
    parameters: [
      .operand(\.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft shown first"),
      .option(\.parties, "parties", value: "A,B", "Only these parties"),
      .option(\.clauses, "clauses", value: "X,Y", "Only these clauses"),
      .option(\.digits, "digits", value: "DIGITS", "The figures of the page's own numbers"),
      .flag(\.isWhole, "whole", "The page even where it has more than 5 MB"),
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
    let memory = ComparisonMemory()
    let report = try PageReport(
      negotiation, title: reading.folder.manifest.title ?? reading.folder.manifest.identifier,
      draft: draft, query: query, read: reading.entry,
      compare: { try reading.comparison(of: $0, with: $1, asOf: query.asOf, memory: memory) })
    let names = Names(negotiation, language: output.languageTag)
    if output.format == .html {
      try write(report.content(names, remark: context.remark(names.wording)), of: draft, context)
    } else {
      try context.emit(
        report, report.document(names), sheet: report.sheet(names.wording), output)
    }
    return .done
  }

  /// Browsers open a larger page slowly.
  private static let largest = 5_000_000

  private func write(
    _ content: PageContent, of draft: Draft, _ context: CommandContext
  ) throws {
    if isWhole {
      return try context.stream(output) { write in
        try PageRenderer.render(content, digits: digits) { try write(Array($0.utf8)) }
      }
    }
    var page = ""
    try PageRenderer.render(content, digits: digits) { piece in
      page += piece
      if page.utf8.count > Self.largest { throw tooLarge(content, draft) }
    }
    try context.write(page, output)
  }

  /// The parts of the page, and how to make it smaller: choosing clauses comes first, because the
  /// page then has one draft.
  private func tooLarge(_ content: PageContent, _ draft: Draft) -> Failure {
    let board = content.boards[content.chosen]
    let (drafts, statements) = (content.boards.count, content.statements.count)
    func count(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    let clauses = draft.clauses.prefix(3).map(\.id.text).joined(separator: ",")
    return Failure(
      .data,
      "the page has more than 5 MB: \(count(drafts, "draft")), \(count(board.rows.count, "row")), "
        + "\(count(board.columns.count, "column")) and \(count(statements, "statement")); "
        + "--clauses and --parties make it smaller, --whole writes it all",
      hint: "parley report \(draft.ref) --clauses \(clauses)")
  }
}
