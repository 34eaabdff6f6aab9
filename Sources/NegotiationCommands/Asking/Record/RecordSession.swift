internal import CommandLineTable
internal import Conversation
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel
internal import SystemFiles

/// `record` without operands: asks for one statement after the other on a terminal.
struct RecordSession {
  private let console: any Console
  private let folder: NegotiationFolder
  /// The options on the command line, for each statement.
  private var given: StatementFields
  /// How many statements were recorded.
  private var recorded = 0

  init(_ console: any Console, _ folder: NegotiationFolder, given: StatementFields) {
    self.console = console
    self.folder = folder
    self.given = given
  }

  /// Asks until the user stops.
  ///
  /// - `unfinished`: the statement to continue; without it a new one is begun.
  mutating func run(
    _ unfinished: UnfinishedRecord? = nil, in context: inout CommandContext
  ) throws -> ExitStatus {
    let interruption = context.files.interruption
    interruption.begin()
    defer { interruption.end() }
    defer { console.end() }
    return try ask(unfinished, in: &context)
  }

  /// Asks within another dialogue, which keeps the terminal.
  ///
  /// - `question`: the only answer to change; without one all that is missing is asked for.
  /// - `isGreeting`: whether the signs of the dialogue are explained first.
  mutating func ask(
    _ unfinished: UnfinishedRecord?, changing question: String? = nil, isGreeting: Bool = true,
    in context: inout CommandContext
  ) throws -> ExitStatus {
    if question == nil, isGreeting { try greet(resumed: unfinished, context) }
    var question = question
    var unfinished = unfinished
    var last: LastStatement?
    while true {
      let kept = try unfinished ?? UnfinishedRecord(in: folder, options: words(of: given))
      let outcome = try statement(kept, changing: question, &last, in: &context)
      unfinished = nil
      question = nil
      switch outcome {
      case .next:
        // A quotation is used for one statement only.
        given.quote = nil
        given.translation = nil
        given.conditions = []
        given.note = nil
        given.changes = nil
      case .done(let status): return status
      }
    }
  }

  private enum Outcome {
    case next
    case done(ExitStatus)
  }

  private func greet(resumed: UnfinishedRecord?, _ context: CommandContext) throws {
    var remarks = [
      Remark("? says what may stand here · < goes back · Tab completes"),
      Remark("one line may say more: PARTY STANCE TARGET, or PARTY: PERSON STANCE TARGET"),
    ]
    let used = try UsedValues(of: folder)
    if !used.isEmpty {
      let options = used.options.joined(separator: " ")
      remarks.append(Remark("in use: \(options); \(context.line("use --clear")) ends it"))
    }
    if let resumed, !resumed.answers.isEmpty {
      let values = resumed.answers.map(\.value).filter { !$0.isEmpty }
      remarks.append(Remark("so far: " + values.joined(separator: " · ")))
    }
    let count = try UnfinishedRecord.names(in: folder).count
    if resumed == nil, count > 0 {
      let what = count == 1 ? "1 statement is" : "\(count) statements are"
      remarks.append(Remark("\(what) unfinished: \(context.line("record --resume"))"))
    }
    console.show(remarks)
  }

  private func words(of fields: StatementFields) -> [String] {
    StatementFields.all.map(\.recording).flatMap { field in
      field.typed(fields).map { $0.isEmpty ? "--\(field.name)" : "--\(field.name)=\($0)" }
    }
  }

  // MARK: One statement

  private mutating func statement(
    _ unfinished: UnfinishedRecord, changing question: String?, _ last: inout LastStatement?,
    in context: inout CommandContext
  ) throws -> Outcome {
    var unfinished = unfinished
    let script = try script(unfinished, &last, context)
    var dialogue = Dialogue(script, resuming: unfinished.answers)
    if let question { dialogue.reopen(question) } else { dialogue.fillIn() }
    let ending = try dialogue.run(
      on: console, typed: unfinished.typed,
      edit: { text in
        do {
          return try TextEditor(context.environment).edit(text)
        } catch {
          let failure = Failure.from(error)
          console.show(failure.lines.map { Remark($0, .refusal) })
          return ""
        }
      },
      keep: { answers, typed in
        unfinished.answers = answers.list.filter { $0.question != RecordAnswers.Question.review }
        unfinished.typed = typed
        if unfinished.isBlank {
          try unfinished.remove(from: folder)
        } else {
          try unfinished.keep(in: folder)
        }
      })
    if let ending { return .done(leave(unfinished, ending, context)) }
    let key = dialogue.answers[RecordAnswers.Question.review]
    switch key?.first {
    case RecordScript.Key.later: return .done(leave(unfinished, nil, context))
    case RecordScript.Key.drop:
      try unfinished.remove(from: folder)
      console.show([Remark("dropped: nothing of it was recorded")])
      return .done(recorded > 0 ? .done : .no)
    default: break
    }
    let answers = RecordAnswers(dialogue.answers, options: script.given.rest)
    last = script.foreseen(answers).map { LastStatement.recorded($0.statement) }
    do {
      try answers.command()?.record(after: answers.additions(), in: context)
    } catch {
      _ = leave(unfinished, nil, context)
      throw error
    }
    recorded += 1
    try unfinished.remove(from: folder)
    return key?.first == RecordScript.Key.next ? .next : .done(.done)
  }

  private func script(
    _ unfinished: UnfinishedRecord, _ last: inout LastStatement?, _ context: CommandContext
  ) throws -> RecordScript {
    let reading = try context.open()
    let today = try context.today()
    let latest = try context.latestDay()
    let before =
      try last ?? LastStatement(of: try folder.writer(), in: reading)
    let used = try UsedValues(of: folder)
    var fields = try RecordCommand.spec.command(from: unfinished.options).evidence.filled(
      from: used)
    if fields.on == nil { fields.on = used.on.map { SaidDay($0) } }
    let copy = context
    return RecordScript(
      negotiation: reading.negotiation,
      things: AskedThings(reading.negotiation, language: given.language?.tag, today: today),
      last: before, today: today, given: GivenOptions(fields),
      foresee: { command, negotiation in try command.foreseen(in: negotiation, copy) },
      refusals: { statement, negotiation in
        negotiation.admit(.stance(statement), today: latest)
      })
  }

  // MARK: Leaving

  /// Says what was kept and how to continue.
  private func leave(
    _ unfinished: UnfinishedRecord, _ ending: Ending?, _ context: CommandContext
  ) -> ExitStatus {
    let isKept = !unfinished.isBlank
    if isKept {
      context.tell("parley: not recorded yet; what was typed is kept as '\(unfinished.name)'")
      context.tell("hint: \(context.line("record --resume"))")
    }
    switch ending {
    case .interrupted: return .interrupted
    case .signal(let number): return .ended(bySignal: number)
    case .closed, nil: return isKept || recorded == 0 ? .no : .done
    }
  }
}

extension CommandContext {
  /// A command line that works in the user's current folder.
  func line(_ words: String) -> String {
    globals.directory.map { "parley -C \(ShellWord.quoted($0)) \(words)" } ?? "parley \(words)"
  }
}
