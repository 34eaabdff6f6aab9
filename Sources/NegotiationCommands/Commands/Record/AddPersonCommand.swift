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
    discussion: """
      For a person who is known already, another --party, or the same --from another day, adds an \
      affiliation; what was said before stays as it is.
      """,
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
        "Add a speaker"),
      Example("parley add person rubio --party nato --from 2026-03-01", "One who has moved on"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record { reading, _ in
      let negotiation = reading.negotiation
      let known = negotiation.people[negotiation.currentNames.person(id.value)]
      let event = negotiation.event(adding: try person(known))
      let span = from.map { " from \($0)" } ?? ""
      return Decision(
        events: [event],
        sentence: event.kind == .affiliation
          ? "'\(id.value)' speaks for '\(party.value)' too\(span)"
          : event.introduction)
    }
    return .done
  }

  /// What is recorded of a person who is not known yet.
  func event() throws -> Event { .person(try person(nil)) }

  private func person(_ known: Person?) throws -> Person {
    Person(
      id: id.value, name: try name(known), party: party.value, office: office, from: from,
      until: until)
  }

  /// The given name; it may be left out for a recorded person.
  private func name(_ known: Person?) throws -> Name {
    if let known, names.isEmpty, aliases.isEmpty { return known.name }
    return try NameArgument.name(names, aliases: aliases)
  }
}
