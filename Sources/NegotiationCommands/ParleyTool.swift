internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel

/// The tool: all commands, and the way from words to an exit status.
package enum ParleyTool {
  package static let version = "0.1.0"

  /// Every command, in the order of the help text.
  static let table = CommandTable<CommandContext>(
    info, globals: Globals.group, blank: Globals(),
    store: { globals, context in context.globals = globals },
    names: { kind, typed, context in context.names(of: kind, typed: typed) },
    meaning: { (kind, word, context) throws(UsageError) in
      guard kind == Day.shorthand else { return word }
      return Day(shorthand: word, today: try context.today())?.description ?? word
    },
    [
      .init(InitCommand.self), .init(UseCommand.self), .init(StatusCommand.self),
      .init(RecordCommand.self),
      .init(AddPartyCommand.self), .init(AddMemberCommand.self), .init(AddPersonCommand.self),
      .init(AddSourceCommand.self), .init(AddTopicCommand.self), .init(AddPlanCommand.self),
      .init(AddDraftCommand.self), .init(AddRoundCommand.self),
      .init(AlignCommand.self), .init(AdjudicateCommand.self), .init(DisagreementsCommand.self),
      .init(SetSalienceCommand.self),
      .init(CorrectCommand.self), .init(WithdrawCommand.self), .init(UndoCommand.self),
      .init(RenameCommand.self),
      .init(MatrixCommand.self), .init(DiffCommand.self), .init(ShowCommand.self),
      .init(LogCommand.self),
      .init(AgreementCommand.self), .init(PowerCommand.self),
      .init(BriefCommand.self), .init(ShiftsCommand.self), .init(GapsCommand.self),
      .init(TimelineCommand.self), .init(ReportCommand.self),
      .init(ImportCommand.self), .init(ExportCommand.self),
      .init(VerifyCommand.self), .init(SyncCommand.self), .init(AdoptForkCommand.self),
      .init(SealCommand.self),
    ])

  /// Runs one command line and says how it ended.
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

  /// Runs one command line given as bytes, which must be UTF-8: no other word could be recorded as it
  /// was typed.
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
  /// What is wrong with the table itself; empty when nothing is.
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
      ExitStatusNote(.usage, "a word outside its grammar"),
      ExitStatusNote(.data, "well-formed but refused; bad file contents; damaged log"),
      ExitStatusNote(.noInput, "no such file or folder"),
      ExitStatusNote(.bug, "a bug"),
      ExitStatusNote(.cannotCreate, "cannot create a file"),
      ExitStatusNote(.ioError, "cannot write"),
    ],
    environment: [
      EnvironmentNote("PARLEY_DIR", "The negotiation's folder, unless -C names one"),
      EnvironmentNote("PARLEY_NOW", "An RFC 3339 instant that takes the clock's place"),
      EnvironmentNote("COLUMNS", "The width of tables, unless the terminal says otherwise"),
      EnvironmentNote("NO_COLOR", "Set to anything, it turns colour off"),
      EnvironmentNote("FORCE_COLOR", "Set to anything, it turns colour on"),
    ])
}

/// Thrown by an output stream whose reader has gone.
package struct ClosedPipe: Error {
  package init() {}
}

extension CommandContext {
  /// Names for completion that `typed` begins; a folder that cannot be read has none.
  ///
  /// Where it begins none, the one party, person or topic of which it begins another name is offered.
  fileprivate func names(of kind: String, typed: String) -> [String] {
    guard let folder = try? folder(), let reader = try? folder.reader(),
      let negotiation = try? reader.negotiation()
    else { return [] }
    let begun = negotiation.names(of: kind).filter { $0.hasPrefix(typed) }
    if !begun.isEmpty || typed.isEmpty { return begun }
    let called = negotiation.calls(of: kind).filter { SpokenName.name($0.name, begins: typed) }
    let meant = Set(called.map(\.id))
    return meant.count == 1 ? Array(meant) : []
  }
}

extension Negotiation {
  /// The identifiers of one kind that completion offers.
  fileprivate func names(of kind: String) -> [String] {
    let drafts = drafts.ids.map(\.description)
    let plans = plans.ids.map(\.text)
    let topics = topics.ids.map { "topic:\($0)" }
    let clauses = self.drafts.values.flatMap { draft in
      (draft.sections.map(\.id) + draft.clauses.map(\.id)).map { "\(draft.ref)/\($0)" }
    }
    switch kind {
    case "party": return parties.ids.map(\.text)
    case "person": return people.ids.map(\.text)
    case "source": return sources.ids.map(\.text)
    case "topic": return self.topics.ids.map(\.text)
    case "plan": return plans
    case "round": return rounds.ids.map(\.text)
    case "draft": return drafts + plans
    case "target": return clauses + drafts + plans + topics
    case "reference":
      return parties.ids.map(\.text) + clauses + drafts + plans + topics + people.ids.map(\.text)
        + rounds.ids.map(\.text)
    default: return []
    }
  }

  /// What the things of one kind are called, with the word that means each.
  fileprivate func calls(of kind: String) -> [Refusal.Call] {
    let topics = topics.calls.map { Refusal.Call(name: $0.name, id: "topic:" + $0.id) }
    switch kind {
    case "party": return parties.calls
    case "person": return people.calls
    case "topic": return self.topics.calls
    case "plan", "draft": return plans.calls
    case "target": return plans.calls + topics
    case "reference": return parties.calls + people.calls + plans.calls + topics
    default: return []
    }
  }
}
