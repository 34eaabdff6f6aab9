import CommandLineTable
import Glibc

/// `parley-bench generate-assembly`: writes the tables of a negotiation of a whole assembly.
struct GenerateAssemblyCommand: Command {
  var size = AssemblyMaker.Size()
  var seed = 1
  var folder = Required<String>()

  static let spec = CommandSpec<Self>(
    "generate-assembly", group: "Texts", summary: "Write the tables of a large negotiation",
    discussion:
      "Delegations in five blocs, one plan with a line of drafts; 'parley import' reads it.",
    parameters: [
      .option(\.size.parties, "parties", value: "N", "How many delegations"),
      .option(\.size.drafts, "drafts", value: "N", "How many drafts"),
      .option(\.size.clauses, "clauses", value: "N", "How many clauses each draft has"),
      .option(\.size.stances, "stances", value: "N", "How many stances are taken"),
      .option(\.seed, "seed", value: "N", "The seed that all follows from"),
      .operand(\.folder, "DIR", completion: .directory, "The folder for the tables"),
    ],
    examples: [Example("parley-bench generate-assembly tables", "154 delegations, 40,000 stances")])

  func run(in context: inout BenchContext) throws -> ExitStatus {
    guard size.parties > 0, size.drafts > 0, size.clauses > 0, size.stances >= 0, seed >= 0 else {
      throw UsageError("numbers must be above zero")
    }
    mkdir(folder.value, 0o777)
    var maker = AssemblyMaker(size, seed: UInt64(seed))
    try maker.write { try Files.write($1, to: "\(folder.value)/\($0)") }
    return .done
  }
}
