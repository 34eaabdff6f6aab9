internal import CommandLineTable
internal import NegotiationModel
internal import NegotiationReports

/// `parley withdraw`.
struct WithdrawCommand: Command {
  var subjects = OneOrMore<WithdrawnSubject>()
  var why = Required<String>()
  var isDryRun = false

  static let spec = CommandSpec<Self>(
    "withdraw", group: "Mend", summary: "Take entries back, with the reason",
    discussion: """
      An entry stays in the log and is shown as withdrawn. Withdrawing a correction brings back \
      what it corrected. source:ID takes back a source with the statements that rest on it alone; \
      what has other sources, and texts and rounds, lose only their mention of it.
      """,
    parameters: [
      .operand(
        \.subjects, "ENTRY|SOURCE", "An entry, as 'parley log' names it, or source:ID"),
      .option(\.why, "why", value: "TEXT", "The reason"),
      .flag(\.isDryRun, "dry-run", short: "n", "List what would go, and record nothing"),
    ],
    examples: [
      Example("parley withdraw amal:12 --why 'recorded twice'", "Take back a double"),
      Example(
        "parley withdraw source:tass1 --why 'a forgery' --dry-run", "See what rests on a source"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    var lines: [String] = []
    let entries = try context.record { reading, _ in
      let events = try events(reading, &lines)
      let single = events.count == 1 && subjects.values.count == 1
      return Decision(
        events: events, sentence: single ? subjects.values.first?.sentence : nil,
        isDryRun: isDryRun)
    }
    for line in lines { context.tell(line) }
    if isDryRun {
      context.tell("nothing was recorded")
    } else if entries.count > 1 {
      let names = subjects.values.map(\.argumentText).joined(separator: ", ")
      context.tell(recorded: entries, "withdraws \(names)")
    }
    return .done
  }

  private func line(_ id: EntryID, _ reading: NegotiationReading) throws -> String {
    let words = try? reading.content(of: id).line(Names(reading.negotiation, language: nil))
    return "\(id)" + (words.map { ": \($0)" } ?? "")
  }

  /// All events that withdraw the entries and sources; what depends on a source comes before it.
  private func events(
    _ reading: NegotiationReading, _ lines: inout [String]
  ) throws -> [Event] {
    var events: [Event] = []
    var gone: Set<EntryID> = []
    func withdraw(_ id: EntryID) { events.append(.withdrawal(Withdrawal(of: id, why: why.value))) }
    for case .entry(let id) in subjects.values {
      withdraw(id)
      gone.insert(id)
      if isDryRun { lines.append("would withdraw \(try line(id, reading))") }
    }
    var sources: Set<SourceID> = []
    for case .source(let id) in subjects.values {
      sources.insert(try reading.negotiation.source(named: id.text))
    }
    let resting = RestingOn(sources, in: reading.negotiation)
    let (withdraws, frees) =
      isDryRun ? ("would withdraw", "would free") : ("withdraws", "frees")
    for id in resting.alone where gone.insert(id).inserted {
      lines.append("\(withdraws) \(try line(id, reading))")
      withdraw(id)
    }
    for id in resting.besides where !gone.contains(id) {
      let content = try reading.content(of: id)
      guard let freed = content.without(sources) else { continue }
      lines.append("\(frees) of it \(try line(id, reading))")
      events.append(.correction(Correction(of: id, why: why.value, event: freed)))
    }
    for id in resting.definitions where gone.insert(id).inserted {
      lines.append("\(withdraws) \(try line(id, reading))")
      withdraw(id)
    }
    return events
  }
}

/// What `withdraw` withdraws.
enum WithdrawnSubject: ArgumentValue {
  case entry(EntryID)
  case source(SourceID)

  init(argument: String) throws(UsageError) {
    let prefix = "source:"
    // A writer may be called 'source'; then a number follows the colon.
    if let id = EntryID(argument) {
      self = .entry(id)
    } else if argument.hasPrefix(prefix) {
      self = .source(try SourceID(argument: String(argument.dropFirst(prefix.count))))
    } else {
      self = .entry(try EntryID(argument: argument))
    }
  }

  var argumentText: String {
    switch self {
    case .entry(let id): id.description
    case .source(let id): "source:\(id)"
    }
  }

  fileprivate var sentence: String { "withdraws \(argumentText)" }
}

extension Event {
  /// The event without some sources; `nil` if it mentions none.
  fileprivate func without(_ sources: Set<SourceID>) -> Event? {
    switch self {
    case .stance(var value):
      value.sources.removeAll(where: sources.contains)
      return .stance(value)
    case .draft(var value):
      value.sources.removeAll(where: sources.contains)
      return .draft(value)
    case .translation(var value):
      value.sources.removeAll(where: sources.contains)
      return .translation(value)
    case .round(var value):
      value.sources.removeAll(where: sources.contains)
      return .round(value)
    case .source(var value):
      value.origin = nil
      return .source(value)
    default: return nil
    }
  }
}
