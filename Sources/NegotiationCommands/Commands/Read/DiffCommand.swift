internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports
internal import Presentation
internal import SystemFiles
internal import TextComparison

/// `parley diff`.
struct DiffCommand: Command {
  var old = Required<String>()
  var new: String?
  var isSummary = false
  var showsReasons = false
  var showsAll = false
  var exitCode = false
  var hasSimpleMoves = false
  var level: ClauseLevel?
  var revisions: DocumentRevisions?
  var isUntracked = false
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "diff", group: "Read", summary: "Show what changed between two drafts, and for whom",
    discussion: """
      OLD and NEW are two drafts of the log (PLAN@DRAFT), or two files, for which no folder is \
      needed; - is standard input. Drafts of which one derives from the other are joined as the log \
      has it; others by content, however their clauses were renumbered. 'parley align' changes a \
      join for good. Files may be Word documents; one alone is compared with its own text before \
      its tracked changes. --untracked-edits undoes every tracked change of NEW and compares it with \
      OLD as it was sent: what differs was changed without a trace, and ends with status 1. \
      With -o FILE.docx the new draft is written as tracked changes of the old one, with what changed \
      in substance on its first page and the stances as comments.
      """,
    parameters: [
      .operand(\.old, "OLD", completion: .lookup("draft"), "The earlier draft or file"),
      .operand(\.new, "NEW", completion: .lookup("draft"), "The later draft or file"),
      .flag(\.isSummary, "summary", "One line for each clause"),
      .flag(\.showsReasons, "why", "Say why clauses were joined"),
      .flag(\.showsAll, "all", "Unchanged clauses too"),
      .flag(\.exitCode, "exit-code", "End with status 1 if anything differs"),
      .option(\.level, "level", value: "KIND", "The kind of provision that counts as a clause"),
      .option(\.revisions, "revisions", value: "WHICH", "Which text of tracked changes is read"),
      .flag(\.isUntracked, "untracked-edits", "What NEW changed in OLD without tracking it"),
      .flag(
        \.hasSimpleMoves, "simple-moves", "In a Word document, write moves as deleted and inserted"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley diff peace@us-28 peace@e3", "Compare two drafts of the log"),
      Example("parley diff old.md new.md --summary", "Compare two files"),
      Example("parley diff peace@us-28 peace@e3 -o redline.docx", "Write a redline for Word"),
      Example("parley diff counter.docx", "Show the tracked changes of a Word document"),
      Example(
        "parley diff sent.docx returned.docx --untracked-edits",
        "Find what was changed without being tracked"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    if isUntracked, new == nil {
      throw UsageError(
        "'--untracked-edits' needs two files",
        hint: "parley diff SENT \(old.value) --untracked-edits")
    }
    if isUntracked, revisions != nil {
      throw UsageError(
        "'--untracked-edits' undoes every change itself", hint: "leave out --revisions")
    }
    let areFiles = isFile(old.value, context) || new.map { isFile($0, context) } ?? false
    let (report, negotiation, tracked) = try areFiles ? files(context) : drafts(context)
    context.keep(report)
    let names = Names(negotiation, language: output.languageTag)
    let detail = DiffReport.Detail(
      showsReasons: showsReasons, showsUnchanged: showsAll, isSummary: isSummary)
    try context.emit(
      report, report.document(names, detail),
      sheet: report.table(names.wording), inOrder: true,
      word: {
        TrackedRenderer(
          labels: names.wording.rendererLabels, hasSimpleMoves: hasSimpleMoves
        ).render(try tracked().document(names))
      }, output)
    return (exitCode || isUntracked) && !report.diff.isEmpty ? .no : .done
  }

  /// Whether a word means a file: it cannot be a draft, or a file of that name exists.
  private func isFile(_ word: String, _ context: CommandContext) -> Bool {
    word == "-" || DraftRef(word) == nil && PlanID(word) == nil
      || UserFiles.exists(context.absolute(word))
  }

  /// A comparison, its negotiation, and what a redline needs besides.
  typealias Compared = (
    report: DiffReport, negotiation: Negotiation, tracked: () throws -> TrackedReport
  )

  private func drafts(_ context: CommandContext) throws -> Compared {
    guard let new else {
      throw UsageError("missing operand 'NEW'", hint: "parley diff \(old.value) PLAN@DRAFT")
    }
    if isUntracked || revisions != nil {
      throw UsageError(
        "'\(isUntracked ? "--untracked-edits" : "--revisions")' is for files",
        hint: "parley diff sent.docx returned.docx --untracked-edits")
    }
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    let before = try negotiation.draft(named: old.value, asOf: moment.asOf)
    let after = try negotiation.draft(named: new, asOf: moment.asOf)
    let report = try reading.comparison(
      of: before, with: after, asOf: moment.asOf)
    return (
      report, negotiation,
      {
        try TrackedReport(
          report, old: before, new: after, asOf: moment.asOf, language: output.languageTag,
          in: negotiation, read: reading.entry)
      }
    )
  }
}
