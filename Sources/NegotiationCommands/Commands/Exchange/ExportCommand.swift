internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports
internal import SystemFiles

/// `parley export`.
struct ExportCommand: Command {
  /// The format given by `--format`.
  var named: ExportFormat?
  var output: OutputFile?
  var moment = MomentOptions()

  static let spec = CommandSpec<Self>(
    "export", group: "Exchange", summary: "Write the tables and drafts, or every entry as JSON",
    discussion: """
      CSV writes the tables that import reads into a folder, with corrections and withdrawals \
      folded in. XLSX writes them into one spreadsheet, a sheet each, with the texts of the drafts. \
      JSON writes every entry as it was recorded, unknown fields included. With --clearance all hold \
      only what may be shown.
      """,
    parameters: [
      .option(\.named, "format", value: "FORMAT", "Tables (csv, xlsx), or entries (json)"),
      .flag(\.named, sets: .json, "json", "The same as --format json"),
      .option(
        \.output, "output", short: "o", value: "DIR|FILE",
        "A folder, or a file that ends in .json or .xlsx"),
    ] + MomentOptions.group.mounted(at: \.moment),
    examples: [
      Example("parley export --format csv -o tables", "Write the tables"),
      Example("parley export -o tables.xlsx", "Write them as one spreadsheet"),
    ],
    validate: { (command) throws(UsageError) in
      if command.format != .json && command.output == nil {
        let place = command.format == .csv ? "DIR" : "tables.xlsx"
        throw UsageError(
          "missing option '--output'",
          hint: "parley export --format \(command.format.rawValue) -o \(place)")
      }
      try command.checkEnding()
    })

  /// The format given by name, else that of the file's ending, else tables in a folder.
  private var format: ExportFormat {
    if let named { return named }
    return switch output?.ending {
    case .format(.json): .json
    case .format(.xlsx): .xlsx
    default: .csv
    }
  }

  /// Refuses a name that looks like a single table or report: tables are written into a folder.
  private func checkEnding() throws(UsageError) {
    guard named == nil, let output else { return }
    switch output.ending {
    case .none, .unknown, .format(.json), .format(.xlsx): return
    case .format:
      throw UsageError(
        "export writes a folder of tables, or a file that ends in .json or .xlsx: '\(output.path)'",
        hint: "-o \(ShellWord.quoted(output.withoutEnding))")
    }
  }

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment, isCopy: true)
    switch format {
    case .json:
      var options = OutputOptions()
      (options.named, options.file) = (.json, output)
      try context.write(try json(reading), options)
    case .xlsx:
      guard let output = output?.path else { return .usage }
      let exporter = Exporter(reading.negotiation, asOf: moment.asOf, read: reading.entry)
      try UserFiles.write(try exporter.spreadsheet(), to: context.absolute(output))
      context.tell("wrote '\(output)'")
    case .csv:
      guard let output = output?.path else { return .usage }
      try context.makeFolder(output)
      let folder = try ExportFolder(at: context.absolute(output), named: output)
      let files = try Exporter(reading.negotiation, asOf: moment.asOf, read: reading.entry)
        .files()
      let removed = try folder.replace(with: files)
      let note = removed == 0 ? "" : ", and removed \(removed) of an earlier export"
      context.tell("wrote \(files.count) files into '\(output)'\(note)")
    }
    context.tellRemark(.english)
    return .done
  }

  private struct Whole: Encodable {
    let schema = "parley.export/1"
    let id: String
    let title: JSONValue
    let format: Int
    let entries: [JSONValue]
  }

  private func json(_ reading: NegotiationReading) throws -> String {
    let entries = try reading.negotiation.allEntries.compactMap { entry in
      try reading.fields(entry.id).map(JSONValue.object)
    }
    let manifest = reading.folder.manifest
    return try CommandContext.json(
      Whole(
        id: manifest.identifier, title: manifest.title.map(JSONValue.string) ?? .null,
        format: manifest.format, entries: entries))
  }
}
