import CommandLineTable
import Glibc

/// `parley-bench votes`: a folder of tables of roll calls, beside sqlite3 doing the same job on the same
/// tables.
struct VotesBenchmark: Command {
  var parley: String?
  var rounds = 5
  var draft = "unga@all"
  var party = "fra"
  var json = false
  var tables = Required<String>()

  static let spec = CommandSpec<Self>(
    "votes", group: "Benchmarks", summary: "Import a folder of roll calls, ask and verify",
    discussion: """
      DIR holds tables as 'parley import' reads them, and one draft whose clauses are roll calls. \
      Fifty clauses spread over the draft are asked for. sqlite3 gets the stances alone, and keeps \
      neither words nor texts.
      """,
    parameters: [
      .operand(\.tables, "DIR", completion: .file, "The folder of tables"),
      .option(\.parley, "parley", value: "FILE", completion: .file, "The parley to measure"),
      .option(\.rounds, "rounds", value: "N", "How often each program runs"),
      .option(\.draft, "draft", value: "DRAFT", "The draft of the roll calls"),
      .option(\.party, "party", value: "PARTY", "The party to show"),
      .flag(\.json, "json", "Write JSON"),
    ],
    examples: [Example("parley-bench votes unga", "The votes of the UN General Assembly")])

  func run(in context: inout BenchContext) throws -> ExitStatus {
    guard rounds > 0 else { throw UsageError("numbers must be above zero") }
    let program = try BenchContext.parley(parley)
    guard Files.exists(tables.value + "/stances.csv") else {
      throw BenchError("no table '\(tables.value)/stances.csv'")
    }
    let folder = try Files.temporaryFolder()
    defer { LogBench.remove(folder) }
    var bench = LogBench(parley: program, folder: folder, rounds: rounds, seed: 0)
    try bench.measureVotes(in: tables.value, draft: draft, party: party)
    try context.writeOut(json ? try bench.results.json() : bench.results.table())
    return .done
  }
}

extension LogBench {
  /// Imports roll calls and asks about them.
  fileprivate mutating func measureVotes(in tables: String, draft: String, party: String) throws {
    let (log, database, stances) = (
      folder + "/votes", folder + "/votes.db", tables + "/stances.csv"
    )
    let (targets, count) = LogBench.targets(in: stances)
    let sorted = targets.sorted()
    let step = max(1, sorted.count / 50)
    let asked = stride(from: 0, to: sorted.count, by: step).prefix(50).map { sorted[$0] }
    let clauses = asked.compactMap { $0.split(separator: "/").last }.joined(separator: ",")
    results.begin(size: count, bytes: Files.size(stances))

    let (parley, sqlite) = (parley, sqlite)
    var importing = [
      Runner(
        name: "parley import", words: [parley, "-C", log, "import", tables],
        prepare: {
          LogBench.remove(log)
          _ = try? ChildProcess.run(
            [parley, "init", log, "--writer", "bench"], output: "/dev/null", limit: 30)
        })
    ]
    if let sqlite {
      try Files.write(
        """
        PRAGMA journal_mode=WAL;
        CREATE TABLE s(party TEXT, stance TEXT, target TEXT, said TEXT);
        .mode csv
        .import --skip 1 \(stances) s
        CREATE INDEX i ON s(target, party, said, stance);
        """, to: script)
      importing.append(
        Runner(
          name: "sqlite3 .import and index", words: [sqlite, database, ".read \(script)"],
          prepare: { unlink(database) }))
    }
    try compare("the tables imported", importing)

    let matrix = [parley, "-C", log, "matrix", draft, "--clauses", clauses]
    for _ in 0..<3 {
      usleep(60_000)
      try start(matrix)
    }
    func asking(_ name: String, _ words: [String], _ query: String) -> [Runner] {
      [Runner(name: name, words: words)]
        + (sqlite.map { [Runner(name: "sqlite3", words: [$0, database, query])] } ?? [])
    }
    let names = asked.map { "'\($0)'" }.joined(separator: ",")
    try compare(
      "matrix of 50 clauses, snapshot",
      asking(
        "parley", matrix,
        "SELECT target, party, stance, max(said) FROM s WHERE target IN (\(names)) "
          + "GROUP BY target, party"))
    try compare(
      "everything one party said",
      asking(
        "parley show", [parley, "-C", log, "show", party],
        "SELECT target, stance, said FROM s WHERE party = '\(party)' ORDER BY said"))
    var checking = [Runner(name: "parley verify", words: [parley, "-C", log, "verify"])]
    if let openssl {
      checking.append(
        Runner(
          name: "openssl dgst -sha256",
          words: [openssl, "dgst", "-sha256", log + "/log/bench.jsonl"]))
    }
    if let sqlite {
      checking.append(
        Runner(name: "sqlite3", words: [sqlite, database, "PRAGMA integrity_check"]))
    }
    try compare("the whole log verified", checking)
  }

  /// The targets that a table of plain stances names, and how many stances it holds.
  private static func targets(in table: String) -> (Set<String>, Int) {
    var (targets, count, line, isFirst) = (Set<String>(), 0, [UInt8](), true)
    Files.forEachChunk(of: table) { chunk in
      for byte in chunk {
        guard byte == 0x0A else {
          line.append(byte)
          continue
        }
        let cells = line.split(separator: 0x2C)
        if !isFirst, cells.count > 2 {
          count += 1
          targets.insert(String(decoding: cells[2], as: UTF8.self))
        }
        isFirst = false
        line.removeAll(keepingCapacity: true)
      }
    }
    return (targets, count)
  }
}
