internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel
internal import Presentation
internal import StatementReading
internal import SystemFiles

/// `parley read`.
struct ReadCommand: Command {
  var files = OneOrMore<String>()
  var language: LanguageTag?
  var source: SourceID?
  var publisher: String?
  var date: Day?
  var url: String?
  var on: Day?
  var plan: Target?
  var review = false
  var resume = false
  var format: ReadingFormat?
  var output: OutputFile?

  static let spec = CommandSpec<Self>(
    "read", group: "Record", summary: "Propose statements from the text of a report",
    discussion: """
      Finds who says what in a report in Arabic, English, French, Russian or Ukrainian: the party, the \
      speaker, the words, the day, what stance it may be and on which clause or topic, and which words \
      say so. It works by rules and by the names of this negotiation, and is often wrong: nothing is \
      recorded before somebody has looked at it. --review shows one statement after the other; what is \
      accepted is recorded as if it had been typed. --format csv is a table for a spreadsheet, which \
      'import' takes back.

      In other languages only names, quotations and days are found.
      """,
    parameters: [
      .operand(\.files, "FILE", completion: .file, "Plain text in UTF-8; - is standard input"),
      .option(
        \.language, "lang", value: "LANG", "The language of the report; by default, of its words"),
      .option(\.source, "source", value: "ID", "Where it is known from"),
      .option(
        \.publisher, "publisher", value: "TEXT",
        "Add a source of this publisher with the first statement"),
      .option(\.date, "date", value: "DATE", "When that source was published"),
      .option(\.url, "url", value: "URL", "Where that source can be read"),
      .option(\.on, "on", value: "DATE", "The day of the report"),
      .option(
        \.plan, "plan", value: "PLAN[@DRAFT]", completion: .lookup("draft"),
        "The plan of the report; by default all plans"),
      .flag(\.review, "review", "Look at one statement after the other and record it"),
      .flag(\.resume, "resume", "Go on with the review that was left last"),
      .option(\.format, "format", value: "FORMAT", "How to write what was found"),
      .flag(\.format, sets: .json, "json", "The same as --format json"),
      .option(\.output, "output", short: "o", value: "FILE", "Write to this file"),
    ],
    examples: [
      Example("parley read report.txt --source next_news", "List what the report may say"),
      Example(
        "parley read report.txt --source next_news --review", "Look at each statement and record it"
      ),
      Example(
        "parley read report.txt --source next_news --format csv -o found.csv",
        "Go over it in a spreadsheet"),
    ],
    mayBeBare: true, validate: { (command) throws(UsageError) in try command.check() })

  private func check() throws(UsageError) {
    if resume {
      guard files.values.isEmpty, source == nil, publisher == nil, plan == nil, format == nil else {
        throw UsageError(
          "'--resume' goes on with the report that was left, and takes nothing else",
          hint: "parley read --resume")
      }
      return
    }
    guard !files.values.isEmpty else {
      throw UsageError("missing argument 'FILE'", hint: "parley read FILE")
    }
    if source != nil, publisher != nil {
      throw UsageError("'--source' and '--publisher' exclude each other")
    }
    if publisher == nil, date != nil || url != nil {
      throw UsageError("'--date' and '--url' belong to '--publisher'")
    }
    if review, format != nil || output != nil {
      throw UsageError("'--review' records on the terminal, and writes nothing else")
    }
    if review, files.values.count > 1 { throw UsageError("'--review' takes one report at a time") }
    switch plan {
    case .plan, .draft, nil: break
    default: throw UsageError("'--plan' takes a plan or a draft", hint: "parley list drafts")
    }
  }

  func run(in context: inout CommandContext) throws -> ExitStatus {
    if review || resume { return try ReadingSession.run(self, in: &context) }
    let negotiation = try context.open().negotiation
    var reports: [ReadingReport] = []
    for file in files.values { reports.append(try report(file, in: negotiation, context)) }
    for report in reports { report.tell(in: context) }
    try write(reports, in: context)
    return .done
  }

  /// The report on one file.
  func report(
    _ file: String, in negotiation: Negotiation, _ context: CommandContext
  ) throws -> ReadingReport {
    let bytes = try file == "-" ? context.readInput() : UserFiles.read(context.absolute(file))
    if let kind = bytes.withUnsafeBytes(FileKind.of) {
      throw Failure(.data, "'\(file)' is \(kind.message)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.data, "'\(file)' is not text in UTF-8: save it as UTF-8")
    }
    let source = try source.map { try negotiation.source(named: $0.text) }
    var options = StatementReader.Options(
      language: language?.tag ?? source.flatMap { negotiation.sources[$0]?.language })
    options.on = on ?? date ?? source.flatMap { negotiation.sources[$0]?.date }
    switch plan {
    case .plan(let id):
      // A plan without a draft is read by its topics.
      if negotiation.plans[id] == nil { _ = try negotiation.draft(named: id.text, asOf: nil) }
      options.plan = id
    case .draft(let ref):
      options.draft = try negotiation.draft(named: ref.description, asOf: nil).ref
    default: break
    }
    // A byte order mark does not belong to the text.
    let plain =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let reading = StatementReader(negotiation, options).read(plain)
    return ReadingReport(file: file, text: plain, reading: reading, source: source?.text)
  }

  private func write(_ reports: [ReadingReport], in context: CommandContext) throws {
    var options = OutputOptions()
    options.file = output
    switch format ?? ReadingFormat(output) {
    case .json:
      options.named = .json
      let text =
        try reports.count == 1 ? CommandContext.json(reports[0]) : CommandContext.json(reports)
      try context.write(text, options)
    case .csv:
      options.named = .csv
      try context.write(CandidateTable.text(of: reports), options)
    case .text, nil:
      options.named = .text
      let text = reports.map { context.terminalRenderer(options).render($0.document) }.joined(
        separator: "\n")
      try context.write(text, options)
    }
  }
}

/// The formats in which `read` writes its findings.
enum ReadingFormat: String, ChoiceValue {
  case text, csv, json

  /// The format for the ending of a file.
  init?(_ file: OutputFile?) {
    guard case .format(let format)? = file?.ending,
      let known = ReadingFormat(rawValue: format.rawValue)
    else {
      return nil
    }
    self = known
  }
}
