internal import CommandLineTable
internal import NegotiationModel

/// `parley add person`.
struct AddPersonCommand: Command {
  var id = Required<PersonID>()
  var names: [NameArgument] = []
  var aliases: [NameArgument] = []
  var party = Required<PartyID>()
  var office: String?
  var from: Day?
  var until: Day?

  static let spec = CommandSpec<Self>(
    "add person", group: "Record", summary: "Add a person who speaks for a party",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.names, "name", value: "TEXT", "The name; LANG=TEXT in another language"),
      .option(
        \.aliases, "alias", value: "TEXT", "Another name of it; LANG=TEXT in one language"),
      .option(\.party, "party", value: "PARTY", "The party the person speaks for"),
      .option(\.office, "office", value: "TEXT", "In which office"),
      .option(\.from, "from", value: "DATE", "Since when"),
      .option(\.until, "until", value: "DATE", "Until when"),
    ],
    examples: [
      Example(
        "parley add person rubio --name 'Marco Rubio' --party usa --office 'Secretary of State'",
        "Add a speaker")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let name = try NameArgument.name(names, aliases: aliases)
    return try context.record("person '\(id.value)', \(name.text), for '\(party.value)'") { _, _ in
      .person(
        Person(
          id: id.value, name: name, party: party.value, office: office, from: from, until: until))
    }
  }
}
