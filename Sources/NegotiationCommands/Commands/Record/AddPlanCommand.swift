internal import CommandLineTable
internal import NegotiationModel

/// `parley add plan`.
struct AddPlanCommand: Command {
  var id = Required<PlanID>()
  var names: [NameArgument] = []
  var aliases: [NameArgument] = []

  static let spec = CommandSpec<Self>(
    "add plan", group: "Record", summary: "Add a plan, to which drafts belong",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.names, "name", value: "TEXT", "The name; LANG=TEXT in another language"),
      .option(
        \.aliases, "alias", value: "TEXT", "Another name of it; LANG=TEXT in one language"),
    ],
    examples: [Example("parley add plan peace --name 'Peace plan'", "Add a plan")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let name = try NameArgument.name(names, aliases: aliases)
    return try context.record("plan '\(id.value)', \(name.text)") { _, _ in
      .plan(Plan(id: id.value, name: name))
    }
  }
}
