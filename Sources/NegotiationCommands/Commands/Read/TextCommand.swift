internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationModel
internal import NegotiationReports

/// `parley text`.
struct TextCommand: Command {
  var draft: String?
  var columns: NameList?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "text", group: "Read", summary: "Print the text of a draft, or several side by side",
    discussion: """
      A plan without a draft means its latest tabled draft. With --columns each draft has a column, \
      and what came from one clause stands in one row; the rows follow the last draft.
      """,
    parameters: [
      .operand(\.draft, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft"),
      .option(\.columns, "columns", value: "A,B", "These drafts of the plan side by side"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley text peace@twenty -o twenty.docx", "The text as a Word document"),
      Example("parley text peace --columns us-28,e3,twenty", "Three drafts side by side"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    let draft = try negotiation.draft(named: self.draft, asOf: moment.asOf)
    let names = Names(negotiation, language: output.languageTag)
    let report: TextReport
    if let columns {
      let drafts = try columns.names.map { name in
        try negotiation.draft(
          named: name.contains("@") ? name : "\(draft.ref.plan)@\(name)", asOf: moment.asOf)
      }
      report = TextReport(
        columns: drafts, in: negotiation, language: output.languageTag, asOf: moment.asOf)
    } else {
      report = TextReport(draft, in: negotiation, language: output.languageTag)
    }
    try context.emit(report, report.document(names), output)
    return .done
  }
}
