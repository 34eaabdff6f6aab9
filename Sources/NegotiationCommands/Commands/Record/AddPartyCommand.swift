internal import CommandLineTable
internal import NegotiationModel

/// `parley add party`.
struct AddPartyCommand: Command {
  var id = Required<PartyID>()
  var names: [NameArgument] = []
  var aliases: [NameArgument] = []
  var kind = Party.Kind.state
  var role = Party.Role.observer
  var influence: Percent?

  static let spec = CommandSpec<Self>(
    "add party", group: "Record", summary: "Add a party that can hold a stance",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.names, "name", value: "TEXT", "Its name; LANG=TEXT in another language"),
      .option(
        \.aliases, "alias", value: "TEXT", "Another name of it; LANG=TEXT in one language"),
      .option(\.kind, "kind", value: "KIND", "What it is"),
      .option(\.role, "role", value: "ROLE", "Its role in the deal"),
      .option(
        \.influence, "influence", value: "NUMBER", "How much it can influence the outcome, 0 to 100"
      ),
    ],
    examples: [
      Example(
        "parley add party russia --name Russia --name ar=روسيا --role principal", "Add a state")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record(adding: event())
  }

  /// What is recorded.
  func event() throws -> Event {
    let name = try NameArgument.name(names, aliases: aliases)
    return .party(
      Party(id: id.value, name: name, kind: kind, role: role, influence: influence?.value))
  }
}
