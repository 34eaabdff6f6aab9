internal import CommandLineTable
internal import NegotiationModel

/// `parley set salience`.
struct SetSalienceCommand: Command {
  var party = Required<PartyID>()
  var target = Required<Target>()
  var value = Required<Percent>()
  var on: Day?

  static let spec = CommandSpec<Self>(
    "set salience", group: "Record", summary: "Record how much a matter means to a party",
    discussion: """
      What is set for a plan holds for its drafts, what is set for a draft for its clauses, until \
      something nearer is set.
      """,
    parameters: [
      .operand(\.party, "PARTY", "The party to which it matters"),
      .operand(\.target, "TARGET", "PLAN@DRAFT/CLAUSE, PLAN@DRAFT, PLAN or topic:ID"),
      .operand(\.value, "NUMBER", "How much it means to the party, from 0 to 100"),
      .option(\.on, "on", value: "DATE", "Since when; today unless given"),
    ],
    examples: [Example("parley set salience ukraine peace@us-28/2 95", "A matter of survival")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record { reading, today in
      let negotiation = reading.negotiation
      let target = try negotiation.meant(target.value)
      return Decision(
        events: [
          .salience(
            Salience(
              party: party.value, target: target, value: value.value.value, on: on ?? today))
        ],
        sentence: "salience of \(negotiation.described(target)) for '\(party.value)': "
          + "\(value.value.value)")
    }
    return .done
  }
}
