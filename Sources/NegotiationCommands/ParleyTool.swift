internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel

/// The tool: all commands, and the function that runs a command line.
package enum ParleyTool {
  package static let version = "0.1.0"

  /// Every command, in the order of the help text.
  static let table = CommandTable<CommandContext>(
    info, globals: Globals.group, blank: Globals(),
    store: { globals, context in context.globals = globals },
    names: { lookup, context in context.names(for: lookup) },
    meaning: { (kind, word, context) throws(UsageError) in
      guard kind == Day.shorthand else { return word }
      return Day(shorthand: word, today: try context.today())?.description ?? word
    },
    [
      .init("init", InitCommand.self), .init("use", UseCommand.self),
      .init("status", StatusCommand.self),
      .init("record", RecordCommand.self), .init("read", ReadCommand.self),
      .init("add party", AddPartyCommand.self), .init("add member", AddMemberCommand.self),
      .init("add person", AddPersonCommand.self),
      .init("add source", AddSourceCommand.self), .init("add topic", AddTopicCommand.self),
      .init("add plan", AddPlanCommand.self),
      .init("add draft", AddDraftCommand.self), .init("add round", AddRoundCommand.self),
      .init("align", AlignCommand.self), .init("adjudicate", AdjudicateCommand.self),
      .init("disagreements", DisagreementsCommand.self),
      .init("set salience", SetSalienceCommand.self),
      .init("correct", CorrectCommand.self), .init("withdraw", WithdrawCommand.self),
      .init("undo", UndoCommand.self),
      .init("rename", RenameCommand.self),
      .init("matrix", MatrixCommand.self), .init("diff", DiffCommand.self),
      .init("text", TextCommand.self),
      .init("show", ShowCommand.self),
      .init("list", ListCommand.self), .init("search", SearchCommand.self),
      .init("log", LogCommand.self),
      .init("agreement", AgreementCommand.self), .init("power", PowerCommand.self),
      .init("brief", BriefCommand.self), .init("shifts", ShiftsCommand.self),
      .init("gaps", GapsCommand.self),
      .init("timeline", TimelineCommand.self), .init("report", ReportCommand.self),
      .init("import", ImportCommand.self), .init("export", ExportCommand.self),
      .init("verify", VerifyCommand.self), .init("sync", SyncCommand.self),
      .init("adopt-fork", AdoptForkCommand.self),
      .init("seal", SealCommand.self),
    ])

  /// Runs one command line and returns its exit status.
  package static func run(_ words: [String], in context: inout CommandContext) -> Int32 {
    do {
      return try table.run(words, in: &context).rawValue
    } catch is ClosedPipe {
      return ExitStatus.done.rawValue
    } catch {
      let failure = Failure.from(error)
      for line in failure.lines { context.tell(line) }
      if let hint = failure.hint { context.tell("hint: " + hint) }
      return failure.status.rawValue
    }
  }

  /// Runs one command line given as bytes, which must be UTF-8: any other word could not be
  /// recorded as typed.
  package static func run(bytes words: [[UInt8]], in context: inout CommandContext) -> Int32 {
    var texts: [String] = []
    for (index, word) in words.enumerated() {
      guard let text = String(validating: word, as: UTF8.self) else {
        let shown = String(decoding: word, as: UTF8.self)
        context.tell("parley: argument \(index + 1) is not UTF-8: '\(shown)'")
        context.tell("hint: type it in a terminal that is set to UTF-8")
        return ExitStatus.usage.rawValue
      }
      texts.append(text)
    }
    return run(texts, in: &context)
  }

  /// The manual page and the command reference, made from the same table.
  package static func manual(date: String) -> String { table.info.manual(date: date) }
  package static func reference() -> String { table.info.reference() }
  /// What is wrong with the table itself; empty if nothing is.
  package static func rules() -> [String] { table.rules() }

  private static let info = ToolInfo(
    name: "parley", version: version,
    summary: "Track who stands where on which clause, on what evidence",
    discussion: """
      A negotiation is a folder: parley.json and an append-only log under log/. It is named with -C \
      DIR, else by PARLEY_DIR, else it is the nearest folder upwards that holds parley.json.
      """,
    examples: [
      Example("parley init talks --writer amal", "Begin a negotiation"),
      Example("parley record russia rejects peace@v3/6 --on 2025-12-02 --source tass1", "Record"),
      Example("parley matrix peace@v3 --as-of 2025-12-03", "See who stands where"),
    ],
    families: [
      CommandFamily("set", summary: "Record how much a party cares"),
      CommandFamily("add", summary: "Add a party, person, source, topic, plan, draft or round"),
    ],
    pages: [ScalePage.page],
    exitStatuses: [
      ExitStatusNote(.done, "done"),
      ExitStatusNote(.no, "the answer is no: findings, differences, damage"),
      ExitStatusNote(.usage, "a usage error: a word outside its grammar"),
      ExitStatusNote(.data, "well-formed but refused; bad file contents; damaged log"),
      ExitStatusNote(.noInput, "no such file or folder"),
      ExitStatusNote(.bug, "a bug"),
      ExitStatusNote(.cannotCreate, "cannot create a file"),
      ExitStatusNote(.ioError, "cannot write"),
    ],
    environment: [
      EnvironmentNote("PARLEY_DIR", "The negotiation's folder, unless -C names one"),
      EnvironmentNote("PARLEY_NOW", "An RFC 3339 instant used instead of the clock"),
      EnvironmentNote("COLUMNS", "The width of tables, unless the terminal says otherwise"),
      EnvironmentNote("PARLEY_PAGER", "The pager for long output, before PAGER; cat for none"),
      EnvironmentNote("PARLEY_PAGER_IN_USE", "If set, output is made as for a terminal"),
      EnvironmentNote("NO_COLOR", "Set to anything, it turns colour off"),
      EnvironmentNote("FORCE_COLOR", "Set to anything, it turns colour on"),
    ])
}

/// Thrown by an output stream whose reader has closed it.
package struct ClosedPipe: Error {
  package init() {}
}
