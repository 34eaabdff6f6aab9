internal import CommandLineTable
internal import NegotiationModel

/// `parley correct`: appends an event that takes another's place.
struct CorrectCommand: Command {
  var entry = Required<EntryID>()
  var why = Required<String>()
  var changes = CorrectionFields()

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
    ] + CorrectionFields.group.mounted(at: \.changes),
    examples: [
      Example(
        "parley correct amal:12 --stance object --why 'the agency corrected its report'",
        "Change the stance and keep the rest")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record { reading, _ in
      let before = try reading.content(of: entry.value)
      let after = try changes.applied(to: before, in: reading.negotiation)
      if after == before {
        throw Failure(.usage, "nothing to correct", hint: "name a field, such as --stance object")
      }
      var sentence = "corrects \(entry.value)"
      if case .stance(let statement) = after {
        sentence += ": " + RecordCommand.sentence(statement, in: reading.negotiation)
      }
      return Decision(
        events: [.correction(Correction(of: entry.value, why: why.value, event: after))],
        sentence: sentence)
    }
    return .done
  }
}
