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
    for size in [1_000, 10_000, 100_000] where size <= largest {
      let words = try plan(size, folder)
      let isLargest = size > 10_000
      results.add(
        try measure(
          "plan of \(size) clauses", isLargest ? Array(programs.prefix(2)) : programs, folder,
          rounds: isLargest ? min(rounds, 3) : rounds, truth: words, clauses: size))
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
          text.rawValue, text.isForPeers ? programs : Array(programs.prefix(1)), folder,
          rounds: min(rounds, 3)))
    }
    try context.writeOut(json ? results.json() : results.table(columns: context.columns))
    return .done
  }

  /// Writes a plan by a process of its own, and says how many words really changed.
  private func plan(_ clauses: Int, _ folder: String) throws -> Int {
    let run = try ChildProcess.run(
      [
        "/proc/self/exe", "generate", "--clauses", "\(clauses)", "--seed", "\(seed)",
        "\(folder)/old.md", "\(folder)/new.md",
      ], output: "\(folder)/truth", limit: 600)
    guard run.status == 0, let words = Int(Files.text(of: "\(folder)/truth").dropLast()) else {
      throw BenchError("cannot write a plan of \(clauses) clauses")
    }
    return words
  }

  private func measure(
    _ name: String, _ programs: [DiffProgram], _ folder: String, rounds: Int, truth: Int? = nil,
    clauses: Int? = nil, files: (old: String, new: String)? = nil
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
      name: name, bytes: bytes, clauses: clauses, wordsChanged: truth, outcomes: outcomes)
  }
}

/// Texts that make comparisons slow.
enum HardText: String, CaseIterable {
  case twoWords = "two words 50,000 times, 200 kB"
  case shuffledPhrase = "one phrase 10,000 times, reordered, 200 kB"
  case noSpaces = "1 MB without a space"
  case chinese = "1 MB of Chinese"
  case brackets = "50,000 nested brackets"

  /// The peers of this benchmark take minutes where there are no words.
  var isForPeers: Bool { self == .twoWords || self == .shuffledPhrase }

  var texts: (String, String) {
    switch self {
    case .twoWords:
      (
        clause(String(repeating: "a b ", count: 50_000)),
        clause(String(repeating: "b b a ", count: 33_000))
      )
    case .shuffledPhrase:
      (
        clause(String(repeating: "the party shall not ", count: 10_000)),
        clause(String(repeating: "shall the not party ", count: 10_000))
      )
    case .noSpaces:
      (clause(signs(1_000_000, changed: false)), clause(signs(1_000_000, changed: true)))
    case .chinese: (clause(characters(changed: false)), clause(characters(changed: true)))
    case .brackets:
      (clause(nested("text")), clause(nested("word")))
    }
  }

  private func clause(_ text: String) -> String { "# A plan\n\n## 1. Article\n\n\(text)\n" }

  private func nested(_ word: String) -> String {
    String(repeating: "[", count: 50_000) + word + String(repeating: "]", count: 50_000)
  }

  private func signs(_ count: Int, changed: Bool) -> String {
    var numbers = SeededNumbers(3)
    let alphabet = Array("abcdefghijkmnopqrstuvwxyz0123456789-_/".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for place in 0..<count {
      let byte = alphabet[Int.random(in: alphabet.indices, using: &numbers)]
      bytes.append(changed && place % 997 == 0 ? UInt8(ascii: "Z") : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func characters(changed: Bool) -> String {
    var numbers = SeededNumbers(4)
    var result = ""
    for place in 0..<333_000 {
      let value = UInt32.random(in: 0x4E00..<0x6000, using: &numbers)
      result.unicodeScalars.append(
        changed && place % 97 == 0 ? "人" : Unicode.Scalar(value) ?? "人")
    }
    return result
  }
}
