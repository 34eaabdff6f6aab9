import CommandLineTable
import Glibc

/// `parley-bench log`: reading, writing and checking logs, as whole processes, each program in turn.
struct LogBenchmark: Command {
  var parley: String?
  var rounds = 5
  var seed = 1
  var largest = 1_000_000
  var json = false

  static let spec = CommandSpec<Self>(
    "log", group: "Benchmarks", summary: "Read and write logs, against the peers found on PATH",
    discussion: """
      10,000, 100,000 and 1,000,000 stances of 200 parties on 6,000 clauses. Every program writes to \
      a file; they run in turn, so that a busy moment hits all of them. Medians are shown, and the \
      median of the ratios to parley round by round. Temporary files go to TMPDIR.
      """,
    parameters: [
      .option(\.parley, "parley", value: "FILE", completion: .file, "The parley to measure"),
      .option(\.rounds, "rounds", value: "N", "How often each program runs"),
      .option(\.seed, "seed", value: "N", "The seed of the logs"),
      .option(\.largest, "largest", value: "N", "Stances of the largest log"),
      .flag(\.json, "json", "Write JSON"),
    ],
    examples: [Example("parley-bench log --largest 100000", "Without the large log")])

  func run(in context: inout BenchContext) throws -> ExitStatus {
    guard rounds > 0, seed >= 0, largest > 0 else { throw UsageError("numbers must be above zero") }
    let program = try BenchContext.parley(parley)
    let folder = try Files.temporaryFolder()
    defer { LogBench.remove(folder) }
    var bench = LogBench(parley: program, folder: folder, rounds: rounds, seed: seed)
    for size in [10_000, 100_000, 1_000_000] where size <= largest {
      context.tell("parley-bench: \(size) stances")
      try bench.measure(size)
    }
    try context.writeOut(json ? try bench.results.json() : bench.results.table())
    return .done
  }
}

/// One run of the benchmark: the folder it works in and what it found so far.
struct LogBench {
  let parley: String
  let folder: String
  let rounds: Int
  let seed: Int
  var results: LogResults
  let sqlite = ChildProcess.find("sqlite3")
  let openssl = ChildProcess.find("openssl")
  let sha256sum = ChildProcess.find("sha256sum")
  private var hasDuckDB = false
  private static let day = "2020-06-30"

  init(parley: String, folder: String, rounds: Int, seed: Int) {
    (self.parley, self.folder, self.rounds, self.seed) = (parley, folder, rounds, seed)
    results = LogResults(rounds: rounds, seed: seed)
    if let python = ChildProcess.find("python3"),
      let run = try? ChildProcess.run(
        [python, "-c", "import duckdb"], output: "/dev/null", limit: 30)
    {
      hasDuckDB = run.status == 0
    }
    for (name, isThere) in [
      ("sqlite3", sqlite != nil), ("duckdb for python3", hasDuckDB), ("openssl", openssl != nil),
      ("sha256sum", sha256sum != nil),
    ] where !isThere { results.missing.append(name) }
  }

  /// One program of a comparison, and what must be done before each of its runs.
  struct Runner {
    var name: String
    var words: [String]
    var prepare: () -> Void = {}
  }

  private var log: String { folder + "/talks" }
  private var feed: String { log + "/log/bench.jsonl" }
  private var table: String { folder + "/stances.csv" }
  private var database: String { folder + "/stances.db" }
  var script: String { folder + "/script" }

  mutating func measure(_ size: Int) throws {
    let own = "/proc/self/exe"
    LogBench.remove(log)
    try start([own, "generate-log", "--stances", "\(size)", "--seed", "\(seed)", log])
    try start(
      [own, "generate-log", "--table", "--stances", "\(size)", "--seed", "\(seed)", table])
    results.begin(size: size, bytes: Files.size(feed))
    try reading()
    try writing()
    try importing(size)
    try checking()
  }

  func start(_ words: [String]) throws {
    let run = try ChildProcess.run(words, output: "/dev/null", limit: 300)
    guard run.status == 0 else { throw BenchError("'\(words.joined(separator: " "))' failed") }
  }

  mutating func compare(_ work: String, _ runners: [Runner], warm: Int = 1) throws {
    var outcomes = runners.map { LogResults.Outcome(name: $0.name) }
    for round in -warm..<rounds {
      for (index, runner) in runners.enumerated() {
        runner.prepare()
        let run = try ChildProcess.run(runner.words, output: folder + "/out", limit: 120)
        guard run.status == 0 else {
          outcomes[index].failed = true
          continue
        }
        if round >= 0 { outcomes[index].seconds.append(run.seconds) }
        outcomes[index].peakBytes = max(outcomes[index].peakBytes, run.peakBytes)
      }
    }
    results.add(work, outcomes)
  }

  // MARK: The work

  private mutating func reading() throws {
    let matrix = [parley, "-C", log, "matrix", "plan-42", "--as-of", LogBench.day]
    let (log, stamp) = (log, log + "/.parley/stamp")
    var cold = [
      Runner(
        name: "parley", words: matrix,
        prepare: {
          unlink(log + "/.parley/snapshot")
          unlink(stamp)
        })
    ]
    if hasDuckDB, let python = ChildProcess.find("python3") {
      try Files.write(LogBench.duckDB, to: folder + "/duck.py")
      cold.append(Runner(name: "DuckDB, JSON Lines", words: [python, folder + "/duck.py", feed]))
      cold.append(Runner(name: "python3, import duckdb", words: [python, "-c", "import duckdb"]))
    }
    try compare("matrix of 40 clauses, no snapshot", cold)
    // Three readings: the first is noted, the second makes the snapshot.
    for _ in 0..<3 {
      usleep(60_000)
      try start(matrix)
    }
    var kept = [Runner(name: "parley", words: matrix)]
    if let sqlite {
      try prepareDatabase(sqlite, index: "s(party, target, said, stance)")
      kept.append(
        Runner(
          name: "sqlite3, index by party", words: [sqlite, database, LogBench.latest("plan-42")]))
      let other = folder + "/other.db"
      try start(["/bin/cp", database, other])
      try start([sqlite, other, "CREATE INDEX j ON s(target, party, said, stance)"])
      kept.append(
        Runner(
          name: "sqlite3, index by clause", words: [sqlite, other, LogBench.latest("plan-42")]))
    }
    kept.append(Runner(name: "parley --version", words: [parley, "--version"]))
    try compare("matrix of 40 clauses, prepared", kept)
  }

  private mutating func writing() throws {
    var runners = [
      Runner(
        name: "parley record",
        words: [
          parley, "-C", log, "record", "p5", "open", "plan-42@v1/c3", "--on", "2024-12-31",
        ])
    ]
    if let sqlite {
      runners.append(
        Runner(
          name: "sqlite3, one row",
          words: [
            sqlite, database,
            "PRAGMA synchronous=FULL; INSERT INTO s VALUES('p5','open','plan-42@v1/c3','2024-12-31')",
          ]))
    }
    try compare("one stance recorded, durable", runners)
    try appending()
  }

  /// Appends in one process, each acknowledged before the next.
  private mutating func appending() throws {
    let (own, lines, inserts) = ("/proc/self/exe", folder + "/lines", folder + "/inserts")
    var runners = [
      Runner(name: "parley's log", words: [own, "append", "--count", "1000", log]),
      Runner(
        name: "write + fdatasync", words: [own, "append", "--bare", "--count", "1000", lines]),
    ]
    if let sqlite {
      let insert = "INSERT INTO s VALUES('p5','open','plan-42@v1/c3','2024-12-31');\n"
      try Files.write(
        "PRAGMA synchronous=FULL;\n" + String(repeating: insert, count: 1_000), to: inserts)
      runners.append(
        Runner(
          name: "sqlite3, WAL, a transaction each", words: [sqlite, database, ".read \(inserts)"]))
    }
    try compare("1,000 appends, each durable", runners)
  }

  private mutating func importing(_ size: Int) throws {
    guard size <= 100_000 else { return }
    let (target, database) = (folder + "/import", folder + "/import.db")
    let entities = folder + "/empty"
    LogBench.remove(entities)
    try start(
      ["/proc/self/exe", "generate-log", "--stances", "1", "--seed", "\(seed)", entities])
    var runners = [
      Runner(
        name: "parley import", words: [parley, "-C", target, "import", table],
        prepare: {
          LogBench.remove(target)
          _ = try? ChildProcess.run(
            ["/bin/cp", "-r", entities, target], output: "/dev/null", limit: 30)
        })
    ]
    if let sqlite {
      try Files.write(load(database, index: "s(party, target, said, stance)"), to: script)
      runners.append(
        Runner(
          name: "sqlite3 .import and index", words: [sqlite, database, ".read \(script)"],
          prepare: { unlink(database) }))
    }
    try compare("stances from CSV", runners)
  }

  private mutating func checking() throws {
    var runners = [Runner(name: "parley verify", words: [parley, "-C", log, "verify"])]
    if let openssl {
      runners.append(
        Runner(name: "openssl dgst -sha256", words: [openssl, "dgst", "-sha256", feed]))
    }
    if let sha256sum { runners.append(Runner(name: "sha256sum", words: [sha256sum, feed])) }
    try compare("the whole log verified", runners)
  }

  // MARK: Peers

  private func prepareDatabase(_ sqlite: String, index: String) throws {
    unlink(database)
    try Files.write(load(database, index: index), to: script)
    try start([sqlite, database, ".read \(script)"])
  }

  private func load(_ database: String, index: String) -> String {
    """
    PRAGMA journal_mode=WAL;
    CREATE TABLE s(party TEXT, stance TEXT, target TEXT, said TEXT);
    .mode csv
    .import --skip 1 \(table) s
    CREATE INDEX i ON \(index);
    """
  }

  private static func latest(_ plan: String) -> String {
    "SELECT target, party, stance, max(said) FROM s WHERE target >= '\(plan)@v1/' AND target < "
      + "'\(plan)@v10' AND said <= '\(day)' GROUP BY target, party"
  }

  private static let duckDB = """
    import duckdb, sys
    rows = duckdb.connect().execute('''SELECT party, target, arg_max(stance, (occurredOn, counter))
      FROM (SELECT party, stance, occurredOn, counter, unnest(targets) AS target
        FROM read_json(?, format='newline_delimited', maximum_object_size=67108864, columns={
          counter: 'BIGINT', type: 'VARCHAR', occurredOn: 'VARCHAR', party: 'VARCHAR',
          stance: 'VARCHAR', targets: 'VARCHAR[]'})
        WHERE type = 'stance' AND occurredOn <= '\(day)')
      WHERE target LIKE 'plan-42@v1/%' GROUP BY ALL''', [sys.argv[1]]).fetchall()
    sys.stdout.write(str(len(rows)))
    """

  /// Removes a folder of the benchmark's own and all that is in it.
  static func remove(_ path: String) {
    guard path.contains("parley-bench.") else { return }
    _ = try? ChildProcess.run(["/bin/rm", "-rf", path], output: "/dev/null", limit: 60)
  }
}
