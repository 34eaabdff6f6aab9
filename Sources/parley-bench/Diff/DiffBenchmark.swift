import CommandLineTable
import Glibc

/// `parley-bench diff`: comparing drafts, as whole processes, each program in turn.
struct DiffBenchmark: Command {
  var parley: String?
  var pairs: [String] = []
  var rounds = 5
  var seed = 1
  var largest = 100_000
  var limit = 60
  var json = false

  static let spec = CommandSpec<Self>(
    "diff", group: "Benchmarks", summary: "Compare drafts, against the peers found on PATH",
    discussion: """
      Every program reads two files and writes to a file; they run in turn, so that a busy moment \
      hits all of them. Medians are shown, and the median of the ratios to parley round by round.
      """,
    parameters: [
      .option(\.parley, "parley", value: "FILE", completion: .file, "The parley to measure"),
      .option(
        \.pairs, "pair", value: "DIR", completion: .directory,
        "A folder with old.md and new.md to compare too"),
      .option(\.rounds, "rounds", value: "N", "How often each program runs"),
      .option(\.seed, "seed", value: "N", "The seed of the plans"),
      .option(\.largest, "largest", value: "N", "Clauses of the largest plan"),
      .option(\.limit, "limit", value: "SECONDS", "When a program is stopped"),
      .flag(\.json, "json", "Write JSON"),
    ],
    examples: [
      Example("parley-bench diff --rounds 9", "Nine runs of each"),
      Example("parley-bench diff --pair texts/gpl2-gpl3 --json", "With a pair of your own"),
    ])

  func run(in context: inout BenchContext) throws -> ExitStatus {
    guard rounds > 0, limit > 0, largest > 0, seed >= 0 else {
      throw UsageError("numbers must be above zero")
    }
    let program = parley ?? BenchContext.ownFolder + "/parley"
    guard Files.exists(program) else {
      throw BenchError("no program '\(program)'; build it first: swift build -c release")
    }
    let folder = try Files.temporaryFolder()
    defer {
      for name in ["old.md", "new.md", "out", "truth"] { unlink("\(folder)/\(name)") };
      rmdir(folder)
    }
    let (programs, missing) = DiffProgram.all(parley: program)
    var results = DiffResults(rounds: rounds, seed: seed, missing: missing)
    for form in PlanMaker.Form.allCases {
      for size in [1_000, 10_000, 100_000] where size <= largest {
        let words = try plan(size, form, folder)
        let isLargest = size > 10_000
        var measured = try measure(
          "plan of \(size) clauses as \(form.rawValue)",
          isLargest ? Array(programs.prefix(3)) : programs, folder,
          rounds: isLargest ? min(rounds, 3) : rounds, truth: words)
        (measured.series, measured.clauses) = (form.rawValue, size)
        results.add(measured)
      }
    }
    if Files.exists(Self.licences.old), Files.exists(Self.licences.new) {
      results.add(
        try measure("GPL 2 and GPL 3", programs, folder, rounds: rounds, files: Self.licences))
    }
    for pair in pairs {
      let name = pair.split(separator: "/").last.map(String.init) ?? pair
      let files = (old: "\(pair)/old.md", new: "\(pair)/new.md")
      guard Files.exists(files.old), Files.exists(files.new) else {
        throw BenchError("no old.md and new.md in '\(pair)'")
      }
      results.add(try measure(name, programs, folder, rounds: rounds, files: files))
    }
    for text in HardText.allCases {
      let (old, new) = text.texts
      try Files.write(old, to: "\(folder)/old.md")
      try Files.write(new, to: "\(folder)/new.md")
      results.add(
        try measure(
          text.rawValue, text.isForPeers ? programs : Array(programs.prefix(2)), folder,
          rounds: min(rounds, 3)))
    }
    try context.writeOut(json ? results.json() : results.table(columns: context.columns))
    return .done
  }

  /// Two drafts of one text that many systems have.
  private static let licences = (
    old: "/usr/share/common-licenses/GPL-2", new: "/usr/share/common-licenses/GPL-3"
  )

  /// Writes a plan by a process of its own, and says how many words really changed.
  private func plan(
    _ clauses: Int, _ form: PlanMaker.Form, _ folder: String
  ) throws -> Int {
    let run = try ChildProcess.run(
      [
        "/proc/self/exe", "generate", "--clauses", "\(clauses)", "--seed", "\(seed)",
        "\(folder)/old.md", "\(folder)/new.md",
      ] + (form == .lines ? ["--lines"] : []), output: "\(folder)/truth", limit: 600)
    guard run.status == 0, let words = Int(Files.text(of: "\(folder)/truth").dropLast()) else {
      throw BenchError("cannot write a plan of \(clauses) clauses")
    }
    return words
  }

  private func measure(
    _ name: String, _ programs: [DiffProgram], _ folder: String, rounds: Int, truth: Int? = nil,
    files: (old: String, new: String)? = nil
  ) throws -> DiffResults.Case {
    let (old, new) = files ?? ("\(folder)/old.md", "\(folder)/new.md")
    let bytes = Files.size(old) + Files.size(new)
    let output = "\(folder)/out"
    var outcomes = programs.map { DiffResults.Outcome(name: $0.name) }
    for round in 0...rounds {
      for (index, program) in programs.enumerated() {
        guard Files.size(old) <= program.largest else {
          outcomes[index].isLeftOut = true
          continue
        }
        if outcomes[index].timedOut { continue }
        let run = try ChildProcess.run(
          program.words(old, new), output: output, limit: Double(limit))
        outcomes[index].timedOut = run.timedOut
        outcomes[index].peakBytes = max(outcomes[index].peakBytes, run.peakBytes)
        // The first run only warms the caches; its output is what is counted.
        if round == 0 {
          if truth != nil, program.marks {
            outcomes[index].wordsMarked = MarkedWords.count(in: output)
          }
          if run.timedOut { outcomes[index].seconds = [run.seconds] }
        } else {
          outcomes[index].seconds.append(run.seconds)
        }
      }
    }
    return DiffResults.Case(
      name: name, bytes: bytes, wordsChanged: truth, outcomes: outcomes)
  }
}
