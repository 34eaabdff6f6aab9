internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel

/// `parley correct`: appends an event that takes another's place.
struct CorrectCommand: Command {
  var entry = Required<EntryID>()
  var why = Required<String>()
  var changes = FieldOptions()

  static let spec = CommandSpec<Self>(
    "correct", group: "Record", summary: "Correct an entry: options given replace its fields",
    discussion: """
      Nothing is edited: a new entry supersedes the old one and says why, and both stay visible. \
      Fields that are not named stay as they are; --clear takes one away. Any kind of entry can be \
      corrected; identifiers stay.
      """,
    parameters: [
      .operand(\.entry, "ENTRY", "The entry, as 'parley log' names it"),
      .option(\.why, "why", value: "TEXT", "The reason"),
    ] + FieldOptions.group.mounted(at: \.changes),
    examples: [
      Example(
        "parley correct amal:12 --stance object --why 'the agency corrected its report'",
        "Change the stance and keep the rest")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    var sentence = ""
    let result = try context.record { opened, _ in
      let before = try opened.content(of: entry.value)
      let after = try changes.applied(to: before, in: opened.negotiation)
      if after == before {
        throw Failure(.usage, "nothing to correct", hint: "name a field, such as --stance object")
      }
      sentence = "corrects \(entry.value)"
      if case .stance(let statement) = after {
        sentence += ": " + RecordCommand.sentence(statement)
      }
      return [.correction(Correction(of: entry.value, why: why.value, event: after))]
    }
    for name in result.entries { context.tell("recorded \(name): \(sentence)") }
    return .done
  }
}

/// `parley withdraw`.
struct WithdrawCommand: Command {
  var entry = Required<EntryID>()
  var why = Required<String>()

  static let spec = CommandSpec<Self>(
    "withdraw", group: "Record", summary: "Take an entry back, with the reason",
    discussion: """
      The entry stays in the log and is shown as withdrawn. Withdrawing a correction brings back \
      what it corrected.
      """,
    parameters: [
      .operand(\.entry, "ENTRY", "The entry, as 'parley log' names it"),
      .option(\.why, "why", value: "TEXT", "The reason"),
    ],
    examples: [Example("parley withdraw amal:12 --why 'recorded twice'", "Take back a double")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record("withdraws \(entry.value)") { _, _ in
      .withdrawal(Withdrawal(of: entry.value, why: why.value))
    }
  }
}

extension Opened {
  /// What an entry says now, after the corrections made so far.
  func content(of id: EntryID) throws -> Event {
    guard let index = negotiation.index(of: id) else {
      throw Failure(.data, "no entry '\(id)'", hint: "parley log")
    }
    let root = negotiation.entries[Int(index)].root
    guard let standing = negotiation.content(ofRoot: root),
      let entry = try entry(negotiation.id(ofEntry: standing))
    else { throw Failure(.data, "entry '\(id)' was withdrawn", hint: "parley show \(id)") }
    if case .correction(let correction) = entry.event { return correction.event }
    return entry.event
  }
}
