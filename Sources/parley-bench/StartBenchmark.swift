import CommandLineTable
import Glibc
import Presentation

/// `parley-bench start`: whole commands on a small log, each beside a program that does nothing.
struct StartBenchmark: Command {
  var parley: String?
  var rounds = 25
  var folder = "Data/Examples/ukraine-2025"
  var json = false

  static let spec = CommandSpec<Self>(
    "start", group: "Benchmarks", summary: "Run every reading command on a small log",
    discussion: """
      What a user waits for on a log of some hundred entries is the start of the program. Each \
      command runs in turn with 'true', which takes what a process takes. A report of 200 kB is read \
      beside 'wc -w', which counts its words.
      """,
    parameters: [
      .option(\.parley, "parley", value: "FILE", completion: .file, "The parley to measure"),
      .option(\.rounds, "rounds", value: "N", "How often each command runs"),
      .option(\.folder, "folder", value: "DIR", completion: .file, "The negotiation to ask"),
      .flag(\.json, "json", "Write JSON"),
    ],
    examples: [Example("parley-bench start --rounds 50", "Each command fifty times")])

  /// What is asked, of drafts that the example has.
  private static let commands = [
    "--version", "matrix", "matrix peace@twenty --lang ar", "show ukraine", "shifts", "brief",
    "gaps", "timeline", "agreement", "power", "disagreements", "verify",
    "diff peace@us-28 peace@e3", "log", "log --json",
  ]

  struct Row: Encodable {
    var command: String
    var milliseconds: Double
    var overTrue: Double
    var peakBytes: Int
  }

  func run(in context: inout BenchContext) throws -> ExitStatus {
    guard rounds > 0 else { throw UsageError("numbers must be above zero") }
    let program = try BenchContext.parley(parley)
    guard Files.exists(folder + "/parley.json") else {
      throw BenchError("no negotiation '\(folder)'; run it from the folder of the package")
    }
    let scratch = try Files.temporaryFolder()
    defer { LogBench.remove(scratch) }
    let report = scratch + "/report.txt"
    try Files.write(StartBenchmark.report(), to: report)
    var rows: [Row] = []
    let commands = StartBenchmark.commands.map { command in
      (
        command,
        [program] + (command == "--version" ? [] : ["-C", folder])
          + command.split(separator: " ").map(String.init)
      )
    }
    let reading = [
      ("read, of 200 kB", [program, "-C", folder, "read", report]),
      // What counting the words of the same report takes.
      ("wc -w, of the same 200 kB", ["wc", "-w", report]),
    ]
    for (command, words) in commands + reading {
      var (times, nothing, peak) = ([Double](), [Double](), 0)
      for round in 0...rounds {
        let run = try ChildProcess.run(words, output: "/dev/null", limit: 30)
        let empty = try ChildProcess.run(["true"], output: "/dev/null", limit: 30)
        // Findings end with 1; the first run of each is not counted.
        guard run.status < 2 else { throw BenchError("'\(command)' ended with \(run.status)") }
        guard round > 0 else { continue }
        times.append(run.seconds)
        nothing.append(empty.seconds)
        peak = max(peak, run.peakBytes)
      }
      let (own, least) = (DiffResults.median(times) * 1000, DiffResults.median(nothing) * 1000)
      rows.append(
        Row(
          command: command, milliseconds: own, overTrue: own - least, peakBytes: peak))
    }
    try context.writeOut(json ? try StartBenchmark.json(rows) : StartBenchmark.table(rows))
    return .done
  }

  /// A report of 200 kB that names parties of the example in every paragraph.
  private static func report() -> String {
    let paragraphs = [
      "The President of Ukraine said the country accepts a ceasefire if security guarantees come first.",
      "\"We reject foreign troops,\" the Kremlin said on Monday, adding that elections must be held within 100 days.",
      "The United States is ready to discuss frozen assets and sanctions relief, a White House official said.",
    ]
    var text = ""
    var at = 0
    while text.utf8.count < 200_000 {
      text += "Report \(at): " + paragraphs[at % paragraphs.count] + "\n\n"
      at += 1
    }
    return text
  }

  private static func json(_ rows: [Row]) throws -> String {
    struct Whole: Encodable {
      let schema = "parley.bench-start/1"
      let commands: [Row]
    }
    return String(decoding: try JSONRenderer.render(Whole(commands: rows)), as: UTF8.self)
  }

  private static func table(_ rows: [Row]) -> String {
    let titles = ["command", "median", "over 'true'", "peak memory"]
    let table = Table(
      columns: titles.enumerated().map {
        Table.Column(Text($1), alignment: $0 == 0 ? .leading : .trailing)
      },
      rows: rows.map { row in
        [
          row.command, "\(DiffResults.decimals(row.milliseconds)) ms",
          "\(DiffResults.decimals(row.overTrue)) ms",
          "\(DiffResults.decimals(Double(row.peakBytes) / 1e6)) MB",
        ].map { Text($0) }
      })
    return MarkdownRenderer().render(
      Document(blocks: [.heading(level: 2, Text("Whole commands")), .table(table)]))
  }
}
