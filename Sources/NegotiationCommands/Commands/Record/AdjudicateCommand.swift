internal import CommandLineTable
internal import NegotiationModel

/// `parley adjudicate`.
struct AdjudicateCommand: Command {
  var entries = OneOrMore<EntryID>()
  var hold = Required<EntryID>()
  var why = Required<String>()

  static let spec = CommandSpec<Self>(
    "adjudicate", group: "Record", summary: "Decide between entries that code one statement",
    discussion: """
      The entry held to counts; the others stay in the log and no longer compete with it. To take \
      the decision back, withdraw its entry.
      """,
    parameters: [
      .operand(\.entries, "ENTRY", "The entries to decide between"),
      .option(\.hold, "hold", value: "ENTRY", "The one that counts"),
      .option(\.why, "why", value: "TEXT", "The reason"),
    ],
    examples: [
      Example(
        "parley adjudicate amal:3 boris:7 --hold amal:3 --why 'the transcript has the condition'",
        "Settle a disagreement")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let cited = entries.values
    let names = cited.map(\.description).joined(separator: ", ")
    return try context.record("decides between \(names): holds to \(hold.value)") { _, _ in
      .adjudication(Adjudication(cited: cited, holds: hold.value, why: why.value))
    }
  }
}
