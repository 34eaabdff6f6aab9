internal import CommandLineTable
internal import NegotiationModel

/// `parley add round`.
struct AddRoundCommand: Command {
  var id = Required<RoundID>()
  var on = Required<Day>()
  var until: Day?
  var place: String?
  var participants: [PartyID] = []
  var format: String?
  var outcome: String?
  var sources: [SourceID] = []

  static let spec = CommandSpec<Self>(
    "add round", group: "Record", summary: "Add a meeting or a series of meetings",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.on, "on", value: "DATE", "When it began"),
      .option(\.until, "until", value: "DATE", "When it ended"),
      .option(\.place, "place", value: "TEXT", "Where it was held"),
      .option(\.participants, "with", value: "PARTY", "A party that took part"),
      .option(\.format, "format", value: "TEXT", "How it was held"),
      .option(\.outcome, "outcome", value: "TEXT", "What came of it"),
      .option(\.sources, "source", value: "ID", "A source for it"),
    ],
    examples: [
      Example(
        "parley add round moscow --on 2025-12-02 --place Moscow --with usa --with russia",
        "Add a meeting")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record("round '\(id.value)' on \(on.value)") { _, _ in
      .round(
        Round(
          id: id.value, on: on.value, until: until, place: place, participants: participants,
          format: format, outcome: outcome, sources: sources))
    }
  }
}
