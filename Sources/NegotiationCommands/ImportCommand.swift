internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel
internal import SystemFiles
internal import TextComparison

/// `parley import`.
struct ImportCommand: Command {
  var files = OneOrMore<String>()
  var isDryRun = false
  var creates = false

  static let spec = CommandSpec<Self>(
    "import", group: "Exchange", summary: "Record tables and drafts in bulk, all or nothing",
    discussion: """
      A folder is searched for parties.csv, members.csv, people.csv, sources.csv, topics.csv, \
      plans.csv, drafts.csv, rounds.csv, salience.csv and stances.csv. A single table is known by its file name, \
      else by its columns. Every problem of every file is listed; any problem records nothing.
      """,
    parameters: [
      .operand(\.files, "FILE|DIR", completion: .file, "What to read; - is standard input"),
      .flag(\.isDryRun, "dry-run", short: "n", "Check everything and record nothing"),
      .flag(\.creates, "create", "Make the parties, plans, drafts and clauses that are missing"),
    ],
    examples: [Example("parley import tables --dry-run", "See whether a folder of tables is sound")]
  )

  func run(in context: inout CommandContext) throws -> ExitStatus {
    var inputs: [Importer.Input] = []
    for file in files.values { inputs += try self.inputs(file, context) }
    for index in inputs.indices where inputs[index].kind == .drafts {
      inputs[index].texts = DraftTexts(inputs[index])
    }
    let (writer, log, before) = try open(&inputs, context)
    let first = (log.reader.feed(of: writer)?.count ?? 0) + 1
    var importer = Importer(
      before, writer: writer, nextNumber: first, today: try context.today(), creates: creates)
    importer.take(inputs)
    guard importer.problems.isEmpty else { throw failure(importer) }
    let summary = importer.counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      .joined(separator: ", ")
    let total = importer.nextNumber - first
    if isDryRun {
      context.tell("would record \(total) entries: \(summary); nothing was recorded")
      return .done
    }
    guard total > 0 else {
      context.tell("nothing to record")
      return .done
    }
    let receipt = try log.append(
      batch: ImportedEvents(importer), count: total, after: before.latest, clock: try context.now())
    withExtendedLifetime(log) { log.folder.remember(receipt) }
    try context.warnOfInstants(receipt, in: before)
    if let setAside = receipt.setAside {
      context.tell("parley: warning: the rest of a write that was cut off is in \(setAside)")
    }
    context.tell("recorded \(writer):\(first) to \(writer):\(first + total - 1): \(summary)")
    return .done
  }

  /// Opens the log, and meanwhile reads the tables of stances as far as that can be done without it.
  private func open(
    _ inputs: inout [Importer.Input], _ context: CommandContext
  ) throws -> (WriterID, LogWriter, Negotiation) {
    let today = try? context.today()
    let isLarge = inputs.contains { $0.kind == .stances && $0.bytes.count >= StancesAhead.smallest }
    let (opened, ahead) = (isLarge ? TaskRunner.parallel : .serial).results(
      {
        Result {
          let folder = try context.folder()
          let writer = try context.writer(of: folder)
          let log = try LogWriter(folder: folder, writer: writer)
          return (writer, log, try log.reader.negotiation())
        }
      },
      { [inputs] in
        inputs.map { input in
          input.kind == .stances ? today.flatMap { StancesAhead(input, today: $0) } : nil
        }
      })
    for (index, ahead) in ahead.enumerated() { inputs[index].ahead = ahead }
    return try opened.get()
  }

  private func failure(_ importer: Importer) -> Failure {
    var lines = Array(importer.problems.prefix(Importer.shownProblems))
    let rest = importer.problems.count - lines.count
    if rest > 0 { lines.append("parley: and \(rest) more problems") }
    return Failure(.data, lines, hint: importer.hint)
  }

  private func inputs(_ file: String, _ context: CommandContext) throws -> [Importer.Input] {
    if file == "-" {
      return [try input("-", context.currentDirectory, try context.readFile(file))]
    }
    let path = context.absolute(file)
    guard UserFiles.isFolder(path) else {
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
      return [try input(file, folder, try context.readFile(file))]
    }
    let folder = try Directory(at: path)
    let there = try TableKind.allCases.filter { try folder.kind(of: $0.fileName) != nil }
    let found = try there.map { kind in
      let name = file + "/" + kind.fileName
      return Importer.Input(
        name: name, folder: path, bytes: try bytes(of: kind.fileName, in: folder, named: name),
        kind: kind)
    }
    guard !found.isEmpty else {
      throw Failure(
        .noInput, "no tables in '\(file)'",
        hint: TableKind.allCases.map(\.fileName).joined(separator: ", "))
    }
    return found
  }

  /// The bytes of a table found in a folder, which is a regular file of it.
  private func bytes(
    of table: String, in folder: Directory, named name: String
  ) throws(FileError) -> [UInt8] {
    do throws(FileError) {
      return try folder.contents(of: table, limit: .max)
    } catch {
      throw error.naming(name)
    }
  }

  private func input(
    _ name: String, _ folder: String, _ bytes: [UInt8]
  ) throws -> Importer.Input {
    if let kind = TableKind(fileName: name) {
      return Importer.Input(name: name, folder: folder, bytes: bytes, kind: kind)
    }
    let table = TableReader(fileName: name, bytes: bytes)
    guard let kind = table.kind else {
      throw Failure(
        .data,
        table.problems.map {
          "\(name):\($0.position.line):\($0.position.column): \($0.message)"
        })
    }
    return Importer.Input(name: name, folder: folder, bytes: bytes, kind: kind)
  }
}

/// All that an import records in the order of their numbers: entities, then stances.
private struct ImportedEvents: Sequence {
  let importer: Importer

  init(_ importer: Importer) { self.importer = importer }

  func makeIterator() -> AnyIterator<AppendItem> {
    var entities = importer.events.makeIterator()
    var stances = StanceReplay(importer)
    return AnyIterator { entities.next().map { .event($0) } ?? stances.next() }
  }
}
