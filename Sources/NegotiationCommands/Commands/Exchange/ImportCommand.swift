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
  var delimiter: Delimiter?
  var updates = false
  var repeats = false

  static let spec = CommandSpec<Self>(
    "import", group: "Exchange", summary: "Record tables and drafts in bulk, all or nothing",
    discussion: """
      A folder is searched for parties.csv, members.csv, people.csv, sources.csv, topics.csv, \
      plans.csv, drafts.csv, alignments.csv, rounds.csv, salience.csv, stances.csv and \
      adjudications.csv. A single table is known by its file name, else by its columns. Every problem \
      of every file is listed; any problem records nothing. Rows that were imported before are passed \
      over; one that has other values now is refused, or corrects what is recorded with --update. \
      Of a spreadsheet (.xlsx) each sheet is a table, known by its name, else by its columns.
      """,
    parameters: [
      .operand(\.files, "FILE|DIR", completion: .file, "What to read; - is standard input"),
      .flag(\.isDryRun, "dry-run", short: "n", "Check everything and record nothing"),
      .flag(\.creates, "create", "Make the parties, plans, drafts and clauses that are missing"),
      .flag(\.updates, "update", "Correct what is recorded where a row has other values now"),
      .flag(\.repeats, "again", "Record rows again that were imported before"),
      .option(
        \.delimiter, "delimiter", value: "SIGN", "The sign between fields, in place of the header's"
      ),
    ],
    examples: [
      Example("parley import tables --dry-run", "See whether a folder of tables is sound")
    ],
    validate: { (command) throws(UsageError) in
      if command.updates && command.repeats {
        throw UsageError("'--update' and '--again' exclude each other")
      }
    })

  func run(in context: inout CommandContext) throws -> ExitStatus {
    // A signal is reported whenever it comes: either all rows are recorded or none.
    let interruption = context.files.interruption
    interruption.begin()
    defer { interruption.end() }
    var inputs = try files.values.flatMap { try self.inputs($0, context) }
    let (writer, log, before) = try open(&inputs, context)
    let first = (log.reader.feed(of: writer)?.count ?? 0) + 1
    var importer = Importer(
      before, writer: writer, nextNumber: first, today: try context.latestDay(), creates: creates,
      repeats: repeats ? .record : updates ? .update : .skip
    ) { [reader = log.reader] id in try reader.entry(id) }
    importer.interruption = interruption
    importer.take(inputs)
    if let signal = interruption.signal() { throw LogError.interrupted(signal: signal) }
    if let damage = importer.damage { throw damage }
    guard importer.findings.isEmpty else { throw failure(importer.findings) }
    let summary = Self.words(importer.counts)
    let total = importer.nextNumber - first
    if !importer.repeated.isEmpty {
      context.tell("recorded before: \(Self.words(importer.repeated))")
    }
    if isDryRun {
      let entries = total == 1 ? "1 entry" : "\(total) entries"
      context.tell("would record \(entries): \(summary); nothing was recorded")
      context.tell(importer.doubts)
      tell(importer, context)
      return .done
    }
    guard total > 0 else {
      context.tell("nothing to record")
      return .done
    }
    let receipt = try log.append(
      batch: ImportedBatch(importer), count: total, after: before.latest, clock: try context.now())
    withExtendedLifetime(log) { log.folder.remember(receipt) }
    try context.warnOfInstants(receipt, in: before)
    if let setAside = receipt.setAside {
      context.tell("parley: warning: the rest of a write that was cut off is in \(setAside)")
    }
    let last = total == 1 ? "" : " to \(writer):\(first + total - 1)"
    context.tell("recorded \(writer):\(first)\(last): \(summary)")
    context.tell(importer.doubts)
    tell(importer, context)
    return .done
  }

  /// Tells what was done with the documents that drafts were read from, and what they say at the margin.
  private func tell(_ importer: Importer, _ context: CommandContext) {
    for read in importer.documents {
      context.tell(read.document, from: read.file, revisions: nil, withDoubts: false)
      if let draft = importer.negotiation.drafts[read.draft] {
        context.tell(read.document.comments, on: draft)
      }
    }
  }

  private static func words(_ counts: [String: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { kind, count in
      "\(count) \(count == 1 ? kind : plurals[kind] ?? kind + "s")"
    }.joined(separator: ", ")
  }

  /// The kinds of entries whose plural has more than an s.
  private static let plurals = [
    "party": "parties", "person": "people", "salience": "salience",
  ]

  /// Opens the log, and meanwhile reads the tables of stances as far as possible without it.
  private func open(
    _ inputs: inout [ImportInput], _ context: CommandContext
  ) throws -> (WriterID, LogWriter, Negotiation) {
    let today = try? context.latestDay()
    let isLarge = inputs.contains(where: \.isWorthReadingAhead)
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
        inputs.map { input in today.map { input.readAhead(today: $0) } ?? input }
      })
    inputs = ahead
    return try opened.get()
  }

  private func failure(_ findings: ImportFindings) -> Failure {
    Failure(
      .data,
      findings.list.enumerated().map { at, finding in
        // A hint compares all names: for thousands of problems that would take minutes.
        let remedy = at < ImportCommand.hinted ? finding.remedy : nil
        return (finding.line, remedy.flatMap { Failure.hint($0, updating: updating) })
      })
  }

  /// The number of problems that get a hint of their own.
  private static let hinted = 100

  /// The command that imports the same tables and corrects what is recorded.
  private var updating: String {
    let options =
      ["--update"] + (creates ? ["--create"] : [])
      + (delimiter.map { ["--delimiter", ShellWord.quoted($0.argumentText)] } ?? [])
    return (["parley import"] + files.values.map(ShellWord.quoted) + options)
      .joined(separator: " ")
  }

  private func inputs(_ file: String, _ context: CommandContext) throws -> [ImportInput] {
    let path = context.absolute(file)
    if file != "-", UserFiles.isFolder(path) {
      return try ImportInput.tables(inFolder: path, named: file, delimiter: delimiter)
    }
    let folder =
      file == "-"
      ? context.currentDirectory : path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let bytes = try context.readFile(file)
    if let sheets = try ImportInput.sheets(of: bytes, named: file, folder: folder) {
      if !sheets.others.isEmpty {
        let names = sheets.others.joined(separator: "', '")
        context.tell("\(file): not read, because they are not tables: '\(names)'")
      }
      return sheets.tables
    }
    return [
      try ImportInput(name: file, folder: folder, bytes: bytes, delimiter: delimiter)
    ]
  }
}
