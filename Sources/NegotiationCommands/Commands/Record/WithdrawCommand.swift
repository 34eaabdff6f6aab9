internal import CommandLineTable
internal import NegotiationModel

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
