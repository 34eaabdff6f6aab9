import CommandLineTable

/// `parley-bench generate`: writes the two drafts that others are measured on.
struct GenerateCommand: Command {
  var clauses = 10_000
  var seed = 1
  var lines = false
  var old = Required<String>()
  var new = Required<String>()

  static let spec = CommandSpec<Self>(
    "generate", group: "Texts", summary: "Write two drafts of a plan, one made from the other",
    discussion: "Prints how many words really changed from the one to the other.",
    parameters: [
      .option(\.clauses, "clauses", value: "N", "How many clauses"),
      .option(\.seed, "seed", value: "N", "The seed that all follows from"),
      .flag(\.lines, "lines", "Numbered lines, not headings with paragraphs"),
      .operand(\.old, "OLD", "The file for the first draft"),
      .operand(\.new, "NEW", "The file for the second draft"),
    ],
    examples: [Example("parley-bench generate --clauses 1000 old.md new.md", "A small plan")])

  func run(in context: inout BenchContext) throws -> ExitStatus {
    guard clauses > 0, seed >= 0 else { throw UsageError("--clauses and --seed: above zero") }
    let plan = PlanMaker(
      clauses: clauses, seed: UInt64(seed), form: lines ? .lines : .headings)
    try Files.write(plan.old, to: old.value)
    try Files.write(plan.new, to: new.value)
    try context.writeOut("\(plan.wordsChanged)\n")
    return .done
  }
}
