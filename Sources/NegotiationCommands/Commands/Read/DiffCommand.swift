internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports
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
  var level: ClauseLevel?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "diff", group: "Read", summary: "Show what changed between two drafts, and for whom",
    discussion: """
      OLD and NEW are two drafts of the log (PLAN@DRAFT), or two files, for which no folder is \
      needed; - is standard input. Drafts of which one derives from the other are joined as the log \
      has it; others by content, however their clauses were renumbered. 'parley align' changes a \
      join for good.
      """,
    parameters: [
      .operand(\.old, "OLD", completion: .lookup("draft"), "The earlier draft or file"),
      .operand(\.new, "NEW", completion: .lookup("draft"), "The later draft or file"),
      .flag(\.isSummary, "summary", "One line for each clause"),
      .flag(\.showsReasons, "why", "Say why clauses were joined"),
      .flag(\.showsAll, "all", "Unchanged clauses too"),
      .flag(\.exitCode, "exit-code", "End with status 1 if anything differs"),
      .option(\.level, "level", value: "KIND", "What is a clause of two files"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley diff peace@us-28 peace@e3", "Compare two drafts of the log"),
      Example("parley diff old.md new.md --summary", "Compare two files"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let (report, negotiation) =
      try isFile(old.value, context) || isFile(new.value, context)
      ? (files(context), Negotiation()) : drafts(context)
    context.keep(report)
    let names = Names(negotiation, language: output.languageTag)
    let detail = DiffReport.Detail(
      showsReasons: showsReasons, showsUnchanged: showsAll, isSummary: isSummary)
    try context.emit(
      report, report.document(names, detail),
      sheet: report.table(names.wording), inOrder: true, output)
    return exitCode && !report.diff.isEmpty ? .no : .done
  }

  /// A word that is no draft of a plan, or that names a file which is there, means a file.
  private func isFile(_ word: String, _ context: CommandContext) -> Bool {
    word == "-" || DraftRef(word) == nil && PlanID(word) == nil
      || UserFiles.exists(context.absolute(word))
  }

  private func files(_ context: CommandContext) throws -> DiffReport {
    if old.value == "-" && new.value == "-" {
      throw UsageError("only one side can be standard input", hint: "parley diff old.md -")
    }
    // Tables and values for scripts name every clause.
    let isNamed = output.format == .json || output.format == .csv
    func side(
      _ bytes: [UInt8], _ word: String, isNamed: Bool
    ) throws -> ComparedFile {
      ComparedFile(
        try DraftFile.read(bytes, named: word, withoutClauses: .paragraphs, level: level),
        isNamed: isNamed)
    }
    let oldBytes = try context.readFile(old.value)
    let newBytes: [UInt8]
    do {
      newBytes = try context.readFile(new.value)
    } catch {
      // What is wrong with the first file is said first.
      _ = try side(oldBytes, old.value, isNamed: false)
      throw error
    }
    let isLarge = min(oldBytes.count, newBytes.count) > 100_000
    let (older, newer) = (isLarge ? TaskRunner.parallel : .serial).results(
      { Result { try side(oldBytes, old.value, isNamed: isNamed) } },
      { Result { try side(newBytes, new.value, isNamed: isNamed) } })
    var (before, after) = (try older.get(), try newer.get())
    if !isNamed, after.statesOrigins {
      before = try side(oldBytes, old.value, isNamed: true)
      after = try side(newBytes, new.value, isNamed: true)
    }
    let diff = DraftComparison(
      old: before.clauses, new: after.clauses,
      surroundings: (before.surroundings, after.surroundings),
      pinned: try after.pinned(from: before, named: new.value), oldSections: before.sections,
      newSections: after.sections,
      pinnedSections: try after.pinnedSections(from: before, named: new.value), runner: .parallel)
    return DiffReport(
      old: old.value, new: new.value, diff: diff)
  }

  private func drafts(
    _ context: CommandContext
  ) throws -> (report: DiffReport, negotiation: Negotiation) {
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    let before = try negotiation.draft(named: old.value, asOf: moment.asOf)
    let after = try negotiation.draft(named: new.value, asOf: moment.asOf)
    let report = try reading.comparison(
      of: before, with: after, asOf: moment.asOf)
    return (report, negotiation)
  }
}
