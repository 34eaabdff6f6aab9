import CommandLineTable
import Glibc
import Presentation

/// `parley-bench reports`: the large answers about one negotiation, as whole processes.
struct ReportsBenchmark: Command {
  var parley: String?
  var rounds = 3
  var tables: String?
  var folder = Required<String>()

  static let spec = CommandSpec<Self>(
    "reports", group: "Benchmarks", summary: "Ask a large negotiation for every large answer",
    discussion: """
      DIR is a negotiation of one plan. With --tables it is made anew from tables first, as \
      'parley-bench generate-assembly' writes them.
      """,
    parameters: [
      .operand(\.folder, "DIR", completion: .directory, "The negotiation"),
      .option(\.tables, "tables", value: "DIR", completion: .directory, "Import these first"),
      .option(\.parley, "parley", value: "FILE", completion: .file, "The parley to measure"),
      .option(\.rounds, "rounds", value: "N", "How often each command runs"),
    ],
    examples: [Example("parley-bench reports --tables tables assembly", "An assembly")])

  /// What is asked.
  ///
  /// A page that is too large is written whole all the same.
  private static let questions = [
    "matrix", "matrix --json", "brief", "brief --json", "gaps", "gaps --json", "agreement",
    "agreement --json", "shifts", "shifts --json", "show PLAN@DRAFT", "show PLAN@DRAFT --json",
    "timeline", "timeline --json", "log", "log --json", "diff EARLIER PLAN@DRAFT",
    "diff EARLIER PLAN@DRAFT --json", "report --whole",
  ]

  func run(in context: inout BenchContext) throws -> ExitStatus {
    guard rounds > 0 else { throw UsageError("numbers must be above zero") }
    let program = try BenchContext.parley(parley)
    let scratch = try Files.temporaryFolder()
    defer { LogBench.remove(scratch) }
    if let tables {
      for words in [
        ["init", folder.value, "--writer", "bench"], ["-C", folder.value, "import", tables],
      ] {
        let run = try ChildProcess.run([program] + words, output: "/dev/null", limit: 600)
        guard run.status == 0 else { throw BenchError("'\(words[0])' ended with \(run.status)") }
      }
    }
    let drafts = try drafts(program, scratch)
    let output = scratch + "/out"
    var rows: [[Text]] = []
    for question in Self.questions {
      guard let words = words(question, drafts) else { continue }
      var (times, peak, size) = ([Double](), 0, 0)
      for round in 0...rounds {
        let run = try ChildProcess.run(
          [program, "-C", folder.value] + words, output: output, limit: 300)
        guard run.status < 2 else { throw BenchError("'\(question)' ended with \(run.status)") }
        // The first run makes the snapshot.
        guard round > 0 else { continue }
        times.append(run.seconds)
        peak = max(peak, run.peakBytes)
        size = Files.size(output)
      }
      rows.append(
        [
          words.joined(separator: " "), "\(DiffResults.decimals(DiffResults.median(times))) s",
          "\(peak / 1_000_000) MB", "\(DiffResults.decimals(Double(size) / 1e6)) MB",
        ].map { Text($0) })
    }
    let table = Table(
      columns: ["command", "median", "peak memory", "output"].enumerated().map {
        Table.Column(Text($1), alignment: $0 == 0 ? .leading : .trailing)
      }, rows: rows)
    try context.writeOut(MarkdownRenderer().render(Document(blocks: [.table(table)])))
    return .done
  }

  /// The last two drafts, in the order in which they were recorded.
  private func drafts(_ program: String, _ scratch: String) throws -> [String] {
    let list = scratch + "/drafts"
    _ = try ChildProcess.run(
      [program, "-C", folder.value, "list", "drafts", "--format", "csv"], output: list, limit: 60)
    let names = Files.text(of: list).split(separator: "\n").dropFirst().compactMap { line in
      line.split(separator: ",").first { $0.contains("@") }.map(String.init)
    }
    guard let last = names.last else { throw BenchError("no drafts in '\(folder.value)'") }
    return names.count > 1 ? [names[names.count - 2], last] : [last]
  }

  private func words(_ question: String, _ drafts: [String]) -> [String]? {
    guard let last = drafts.last else { return nil }
    let words = question.split(separator: " ").map(String.init)
    if words.contains("EARLIER"), drafts.count < 2 { return nil }
    return words.map { word in
      switch word {
      case "EARLIER": drafts[0]
      case "PLAN@DRAFT": last
      default: word
      }
    }
  }
}
