internal import CommandLineTable
internal import Conversation
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel
internal import StatementReading
internal import SystemFiles

/// `read --review`: shows one candidate after the other; a key records, changes or skips it.
struct ReadingSession {
  /// The keys on the last line.
  private enum Key {
    static let accept: Character = "a"
    static let edit: Character = "e"
    static let skip: Character = "s"
    static let back: Character = "b"
    static let quit: Character = "q"
  }

  private let console: any Console
  private let folder: NegotiationFolder
  private var command: ReadCommand
  private var kept: UnfinishedReading
  private var recorded = 0
  /// The candidates that were recorded in this review: going back does not record them twice.
  private var recordedMarks: Set<String> = []

  static func run(_ command: ReadCommand, in context: inout CommandContext) throws -> ExitStatus {
    let folder = try context.folder()
    var command = command
    var kept = UnfinishedReading(words: command.words)
    if command.resume {
      guard let last = try UnfinishedReading.last(in: folder) else {
        throw Failure(
          .data, "there is no unfinished review", hint: context.line("read FILE --review"))
      }
      kept = last
      command = try ReadCommand.spec.command(from: last.words)
      if let source = last.source {
        (command.source, command.publisher, command.date, command.url) = (
          SourceID(source), nil, nil, nil
        )
      }
    }
    guard let console = context.console() else {
      throw UsageError(
        "questions can only be asked on a terminal", hint: context.line("read --help"))
    }
    var session = ReadingSession(console: console, folder: folder, command: command, kept: kept)
    return try session.run(in: &context)
  }

  private init(
    console: any Console, folder: NegotiationFolder, command: ReadCommand, kept: UnfinishedReading
  ) {
    self.console = console
    self.folder = folder
    self.command = command
    self.kept = kept
  }

  private mutating func run(in context: inout CommandContext) throws -> ExitStatus {
    let interruption = context.files.interruption
    interruption.begin()
    defer { interruption.end() }
    defer { console.end() }
    guard let file = command.files.values.first else { return .done }
    let report = try command.report(file, in: context.open().negotiation, context)
    report.tell(in: context)
    let candidates = report.reading.candidates
    var at =
      candidates.indices.first { !kept.done.contains(mark(candidates[$0])) } ?? candidates.endIndex
    while at < candidates.endIndex {
      let candidate = candidates[at]
      switch ask(candidate, number: at + 1, of: candidates.count, report, isFirst: at == 0) {
      case .ended(let ending, _): return try leave(ending, candidates.count - at, context)
      case .line(let line):
        switch line.first {
        case Key.accept where !recordedMarks.contains(mark(candidate)):
          try accept(candidate, report, in: &context)
          recordedMarks.insert(mark(candidate))
          at = try finish(candidate, at)
        case Key.edit:
          let before = recorded
          let status = try edit(candidate, report, in: &context)
          if status != .done, recorded == before {
            if status == .no { continue }
            return status
          }
          if recorded > before { recordedMarks.insert(mark(candidate)) }
          at = try finish(candidate, at)
        case Key.skip: at = try finish(candidate, at)
        case Key.back, DialogueSign.back.first: at = max(0, at - 1)
        case Key.quit: return try leave(nil, candidates.count - at, context)
        default:
          console.show([Remark("a records it as it is; e changes it first; s leaves it out")])
        }
      }
    }
    try kept.remove(from: folder)
    for speaker in report.reading.unknown {
      console.show([
        Remark("not in the log: \(speaker.text)"), Remark(ReadingReport.command(adding: speaker)),
      ])
    }
    context.tell("parley: \(recorded) of \(candidates.count) recorded")
    return .done
  }

  /// The position and the party that identify a candidate when the review continues.
  private func mark(_ candidate: StatementCandidate) -> String {
    "\(candidate.line):\(candidate.column):\(candidate.party?.text ?? "")"
  }

  private mutating func finish(_ candidate: StatementCandidate, _ at: Int) throws -> Int {
    kept.done.append(mark(candidate))
    try kept.keep(in: folder)
    return at + 1
  }

  // MARK: One candidate

  private func ask(
    _ candidate: StatementCandidate, number: Int, of count: Int, _ report: ReadingReport,
    isFirst: Bool
  ) -> Reply {
    var remarks = [
      Remark(""), Remark("\(number) of \(count) · \(report.file), line \(candidate.line)", .title),
      Remark(MarkedCandidate(candidate).text, .data),
    ]
    let rows: [(String, String?, [StatementCandidate.Reason.Kind])] = [
      ("party", candidate.party?.text, [.other]),
      (
        "speaker", candidate.speaker?.text ?? (candidate.speakerText == nil ? nil : "not told"),
        [.speaker, .office, .spelling, .assumed, .unnamed]
      ),
      (
        "stance", candidate.stance?.code ?? "none told: e gives one",
        [.negation, .stance, .lessens, .changes, .number]
      ),
      (
        "target",
        candidate.targets.isEmpty
          ? "none found: e gives one"
          : candidate.targets.map(\.target.description).joined(separator: " · "),
        [.target, .before]
      ),
      ("day", candidate.on?.description ?? "unknown", [.day]),
      ("basis", candidate.basis.code, []),
      ("red line", candidate.isRedLine ? "yes" : nil, [.redLine]),
    ]
    for (name, value, kinds) in rows {
      guard let value else { continue }
      let why = MarkedCandidate(candidate).why(kinds)
      remarks.append(Remark("\(name): \(value)\(why.map { " — \($0)" } ?? "")", .text))
    }
    if let quote = candidate.quote { remarks.append(Remark(quote, .data)) }
    for condition in candidate.conditions {
      remarks.append(Remark("condition: \(condition)", .text))
    }
    let isRecorded = recordedMarks.contains(mark(candidate))
    if isRecorded { remarks.append(Remark("recorded already; parley undo takes it back")) }
    console.show(remarks)
    let isWhole =
      !isRecorded
      && CandidateWords(candidate, source: report.source, language: report.reading.language).words
        != nil
    let keys =
      (isWhole ? [Key.accept] : []) + [Key.edit, Key.skip] + (isFirst ? [] : [Key.back]) + [
        Key.quit
      ]
    let names: [Character: String] = [
      Key.accept: "a record it", Key.edit: "e change it", Key.skip: "s skip", Key.back: "b back",
      Key.quit: "q leave the rest",
    ]
    let question = Question(
      "read", keys.compactMap { names[$0] }.joined(separator: " · "), form: .key(keys))
    return console.ask(question, bracketed: nil, typed: "")
  }

  private mutating func accept(
    _ candidate: StatementCandidate, _ report: ReadingReport, in context: inout CommandContext
  ) throws {
    let source = try source(report, in: &context)
    guard
      let words = CandidateWords(candidate, source: source, language: report.reading.language).words
    else { return }
    _ = try RecordCommand.spec.command(from: words).run(in: &context)
    recorded += 1
  }

  /// The answers that can be changed one at a time, by the keys that choose them.
  private static let fields: [(key: Character, name: String, question: String)] = [
    ("1", "party", RecordAnswers.Question.party), ("2", "stance", RecordAnswers.Question.stance),
    ("3", "target", RecordAnswers.Question.target), ("4", "day", RecordAnswers.Question.day),
    ("5", "speaker", RecordAnswers.Question.speaker), ("6", "words", RecordAnswers.Question.quote),
  ]

  /// Which answer is to be changed; `nil` to go back.
  private func field() -> String? {
    let names = Self.fields.map { "\($0.key) \($0.name)" } + ["\(Key.back) back"]
    let question = Question(
      "field", "change " + names.joined(separator: " · "),
      form: .key(Self.fields.map(\.key) + [Key.back]))
    guard case .line(let line) = console.ask(question, bracketed: nil, typed: "") else {
      return nil
    }
    return Self.fields.first { $0.key == line.first }?.question
  }

  /// Changes one answer, or asks for what is missing; the others are what was read.
  private mutating func edit(
    _ candidate: StatementCandidate, _ report: ReadingReport, in context: inout CommandContext
  ) throws -> ExitStatus {
    typealias Ask = RecordAnswers.Question
    var changed: String?
    if candidate.stance != nil, !candidate.targets.isEmpty, candidate.party != nil {
      changed = field()
      if changed == nil { return .no }
    }
    let source = try source(report, in: &context)
    var unfinished = try UnfinishedRecord(
      in: folder,
      options: ["--basis=\(candidate.basis.code)"] + (candidate.isRedLine ? ["--red-line"] : []))
    func add(_ question: String, _ value: String?) {
      unfinished.answers.append(.init(question: question, value: value ?? ""))
    }
    add(Ask.party, candidate.party?.text)
    if let stance = candidate.stance { add(Ask.stance, stance.code) }
    if let target = candidate.targets.first { add(Ask.target, target.target.description) }
    add(Ask.source, source)
    if let on = candidate.on { add(Ask.day, on.description) }
    add(Ask.speaker, candidate.speaker?.text)
    add(Ask.quote, candidate.quote)
    if candidate.quote != nil { add(Ask.language, report.reading.language) }
    for (at, condition) in candidate.conditions.enumerated() {
      add(Ask.condition(at + 1), condition)
    }
    var session = RecordSession(console, folder, given: StatementFields())
    let status = try session.ask(
      unfinished, changing: changed, isGreeting: false, in: &context)
    if status == .done { recorded += 1 }
    return status
  }

  /// The source of the report; a source that was described is added with the first statement.
  private mutating func source(_ report: ReadingReport, in context: inout CommandContext) throws
    -> String?
  {
    if let source = report.source ?? kept.source { return source }
    guard let publisher = command.publisher else { return nil }
    let negotiation = try context.open().negotiation
    let id = NewThing.free(publisher, else: "source") { name in
      SourceID(name).map { negotiation.sources.contains($0) } ?? true
    }
    var words = ["--publisher=\(publisher)"]
    if let date = command.date { words.append("--date=\(date)") }
    if let url = command.url { words.append("--url=\(url)") }
    if let language = report.reading.language { words.append("--lang=\(language)") }
    _ = try AddSourceCommand.spec.command(from: words + ["--", id]).run(in: &context)
    kept.source = id
    return id
  }

  // MARK: Leaving

  private func leave(_ ending: Ending?, _ rest: Int, _ context: CommandContext) throws -> ExitStatus
  {
    try kept.keep(in: folder)
    context.tell("parley: \(recorded) recorded, \(rest) not looked at yet")
    context.tell("hint: \(context.line("read --resume"))")
    switch ending {
    case .interrupted: return .interrupted
    case .signal(let number): return .ended(bySignal: number)
    case .closed, nil: return .done
    }
  }
}

extension ReadCommand {
  /// The arguments of `read` that make the same command.
  var words: [String] {
    var words: [String] = []
    func add(_ name: String, _ value: String?) {
      if let value { words.append("--\(name)=\(value)") }
    }
    add("lang", language?.tag)
    add("source", source?.text)
    add("publisher", publisher)
    add("date", date?.description)
    add("url", url)
    add("on", on?.description)
    add("plan", plan?.description)
    return words + ["--review", "--"] + files.values
  }
}
