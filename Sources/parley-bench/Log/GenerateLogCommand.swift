import CommandLineTable

/// `parley-bench generate-log`: writes a negotiation to measure on.
struct GenerateLogCommand: Command {
  var stances = 10_000
  var seed = 1
  var table = false
  var path = Required<String>()

  static let spec = CommandSpec<Self>(
    "generate-log", group: "Texts", summary: "Write a negotiation of many stances",
    parameters: [
      .option(\.stances, "stances", value: "N", "How many stances"),
      .option(\.seed, "seed", value: "N", "The seed that all follows from"),
      .flag(\.table, "table", "Write the stances as a table instead"),
      .operand(\.path, "PATH", "The folder, or the file for a table"),
    ],
    examples: [Example("parley-bench generate-log --stances 100000 talks", "A folder to try on")])

  func run(in context: inout BenchContext) throws -> ExitStatus {
    guard stances > 0, seed >= 0 else { throw UsageError("--stances and --seed: above zero") }
    let maker = LogMaker(seed: seed)
    do {
      if table {
        try maker.writeTable(stances: stances, to: path.value)
      } else {
        try maker.write(stances: stances, to: path.value)
      }
    } catch let error as BenchError {
      throw error
    } catch {
      throw BenchError("cannot write '\(path.value)': \(error)")
    }
    return .done
  }
}
