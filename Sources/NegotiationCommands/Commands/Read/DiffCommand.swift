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
  var new = Required<String>()
  var isSummary = false
  var showsReasons = false
  var showsAll = false
  var exitCode = false
  var hasSimpleMoves = false
  var level: ClauseLevel?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "diff", group: "Read", summary: "Show what changed between two drafts, and for whom",
    discussion: """
      OLD and NEW are two drafts of the log (PLAN@DRAFT), or two files, for which no folder is \
      needed; - is standard input. Drafts of which one derives from the other are joined as the log \
      has it; others by content, however their clauses were renumbered. 'parley align' changes a \
      join for good. With -o FILE.docx the new draft is written as tracked changes of the old one, \
      with the stances as comments.
      """,
    parameters: [
      .operand(\.old, "OLD", completion: .lookup("draft"), "The earlier draft or file"),
      .operand(\.new, "NEW", completion: .lookup("draft"), "The later draft or file"),
      .flag(\.isSummary, "summary", "One line for each clause"),
      .flag(\.showsReasons, "why", "Say why clauses were joined"),
      .flag(\.showsAll, "all", "Unchanged clauses too"),
      .flag(\.exitCode, "exit-code", "End with status 1 if anything differs"),
      .option(\.level, "level", value: "KIND", "What is a clause of two files"),
      .flag(
        \.hasSimpleMoves, "simple-moves", "In a Word document, write moves as deleted and inserted"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley diff peace@us-28 peace@e3", "Compare two drafts of the log"),
      Example("parley diff old.md new.md --summary", "Compare two files"),
      Example("parley diff peace@us-28 peace@e3 -o redline.docx", "Write a redline for Word"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let (report, negotiation, tracked) =
      try isFile(old.value, context) || isFile(new.value, context)
      ? files(context) : drafts(context)
    let names = Names(negotiation, language: output.languageTag)
    let detail = DiffReport.Detail(
      showsReasons: showsReasons, showsUnchanged: showsAll, isSummary: isSummary)
    try context.emit(
      report, report.document(names, detail),
      sheet: report.table(names.wording),
      word: {
        TrackedRenderer(
          labels: names.wording.rendererLabels, hasSimpleMoves: hasSimpleMoves
        ).render(try tracked().document(names))
      }, output)
    return exitCode && !report.diff.isEmpty ? .no : .done
  }

  /// A word that is no draft of a plan, or that names a file which is there, means a file.
  private func isFile(_ word: String, _ context: CommandContext) -> Bool {
    word == "-" || DraftRef(word) == nil && PlanID(word) == nil
      || UserFiles.exists(context.absolute(word))
  }

  /// A comparison, the negotiation it is of, and what a redline needs beyond it.
  private typealias Compared = (
    report: DiffReport, negotiation: Negotiation, tracked: () throws -> TrackedReport
  )

  private func files(_ context: CommandContext) throws -> Compared {
    if old.value == "-" && new.value == "-" {
      throw UsageError("only one side can be standard input", hint: "parley diff old.md -")
    }
    func side(_ bytes: [UInt8], _ word: String) throws -> ComparedFile {
      ComparedFile(
        try DraftFile.read(bytes, named: word, withoutClauses: .paragraphs, level: level))
    }
    let oldBytes = try context.readFile(old.value)
    let newBytes: [UInt8]
    do {
      newBytes = try context.readFile(new.value)
    } catch {
      // What is wrong with the first file is said first.
      _ = try side(oldBytes, old.value)
      throw error
    }
    let isLarge = min(oldBytes.count, newBytes.count) > 100_000
    let (older, newer) = (isLarge ? TaskRunner.parallel : .serial).results(
      { Result { try side(oldBytes, old.value) } }, { Result { try side(newBytes, new.value) } })
    let (before, after) = (try older.get(), try newer.get())
    let diff = DraftComparison(
      old: before.clauses, new: after.clauses,
      surroundings: (before.surroundings, after.surroundings),
      pinned: try after.pinned(from: before, named: new.value), oldSections: before.sections,
      newSections: after.sections,
      pinnedSections: try after.pinnedSections(from: before, named: new.value), runner: .parallel)
    let report = DiffReport(old: old.value, new: new.value, diff: diff)
    func outline(_ file: ComparedFile, _ path: String) -> DraftOutline {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return DraftOutline(name: name, language: diff.language.tag, units: file.units)
    }
    return (
      report, Negotiation(),
      { TrackedReport(report, old: outline(before, old.value), new: outline(after, new.value)) }
    )
  }

  private func drafts(_ context: CommandContext) throws -> Compared {
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    let before = try negotiation.draft(named: old.value, asOf: moment.asOf)
    let after = try negotiation.draft(named: new.value, asOf: moment.asOf)
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
