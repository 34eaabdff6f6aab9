internal import CommandLineTable
internal import NegotiationModel

/// `parley add member`.
struct AddMemberCommand: Command {
  var bloc = Required<PartyID>()
  var party = Required<PartyID>()
  var from: Day?
  var until: Day?

  static let spec = CommandSpec<Self>(
    "add member", group: "Record", summary: "Make a party a member of a bloc",
    parameters: [
      .operand(\.bloc, "BLOC", "The bloc"),
      .operand(\.party, "PARTY", "The member"),
      .option(\.from, "from", value: "DATE", "Since when"),
      .option(\.until, "until", value: "DATE", "Until when"),
    ],
    examples: [Example("parley add member e3 france", "France negotiates with the E3")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record("'\(party.value)' is a member of '\(bloc.value)'") { _, _ in
      .member(Membership(bloc: bloc.value, party: party.value, from: from, until: until))
    }
  }
}
