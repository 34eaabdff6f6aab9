internal import CommandLineTable
internal import NegotiationModel

/// `parley add topic`.
struct AddTopicCommand: Command {
  var id = Required<TopicID>()
  var names: [NameArgument] = []
  var aliases: [NameArgument] = []
  var kind = Topic.Kind.subject

  static let spec = CommandSpec<Self>(
    "add topic", group: "Record", summary: "Add a matter across plans, or a claim of fact",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.names, "name", value: "TEXT", "The name; LANG=TEXT in another language"),
      .option(
        \.aliases, "alias", value: "TEXT", "Another name of it; LANG=TEXT in one language"),
      .option(\.kind, "kind", value: "KIND", "A subject, or a claim that is asserted or denied"),
    ],
    examples: [Example("parley add topic territory --name Territory", "Add a subject")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record(adding: event())
  }

  /// What is recorded.
  func event() throws -> Event {
    let name = try NameArgument.name(names, aliases: aliases)
    return .topic(Topic(id: id.value, name: name, kind: kind))
  }
}
