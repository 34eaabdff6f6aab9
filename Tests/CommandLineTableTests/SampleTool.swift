@testable import CommandLineTable

/// What the sample commands saw, and what was written.
struct SampleContext: CommandLineContext {
  var columns = 80
  var output = ""
  var globals = SampleGlobals()
  var ran: String?
  var diff: DiffSample?
  var record: RecordSample?
  var matrix: MatrixSample?
  var load: LoadSample?

  mutating func writeOut(_ text: String) { output += text }
}

struct SampleGlobals: Sendable, Hashable {
  var directory: String?
  var quiet = false

  static let group = ParameterGroup<Self>(
    "Global options",
    [
      .option(
        \.directory, "directory", short: "C", value: "DIR", completion: .directory,
        "Work in this folder"),
      .flag(\.quiet, "quiet", short: "q", "Say nothing that is not asked for"),
    ])
}

enum SampleFormat: String, ChoiceValue { case text, markdown, csv, json }

struct PartyWord: ArgumentValue {
  var name: String
  var argumentText: String { name }
  static var completion: Completion { .lookup("party") }
  init(_ name: String) { self.name = name }
  init(argument: String) throws(UsageError) {
    guard !argument.isEmpty else { throw UsageError("a party's name cannot be empty") }
    name = argument
  }
}

struct OutputSample: Sendable {
  var format = SampleFormat.text
  var file: String?

  static let group = ParameterGroup<Self>(
    "Output",
    [
      .option(\.format, "format", short: "f", value: "FORMAT", "How the answer is written"),
      .flag(\.format, sets: .json, "json", "Short for --format json"),
      .option(
        \.file, "output", short: "o", value: "FILE", completion: .file, "Write to this file"),
    ])
}

struct DiffSample: Command {
  var old = Required<String>()
  var new = Required<String>()
  var output = OutputSample()
  var parties: [PartyWord] = []
  var words = false
  var all = false

  static let spec = CommandSpec<Self>(
    "diff", aliases: ["compare"], group: "Compare",
    summary: "Show what changed between two drafts",
    discussion: "The drafts may be two files; then no folder is needed.",
    parameters: [
      .operand(\.old, "OLD", completion: .lookup("draft"), "The earlier draft"),
      .operand(\.new, "NEW", completion: .lookup("draft"), "The later draft"),
      .option(\.parties, "party", short: "p", value: "PARTY", "Only this party's stances"),
      .flag(\.words, "words", short: "w", "Mark changes word by word"),
      .flag(\.all, "all", short: "a", "Show what did not change too"),
    ] + OutputSample.group.mounted(at: \.output),
    examples: [Example("parley diff v2 v3 --words", "Compare two drafts word by word")],
    validate: { (command) throws(UsageError) in
      if command.words, command.output.format == .csv {
        throw UsageError("'--words' cannot be written as csv", hint: "leave out --words")
      }
    })

  func run(in context: inout SampleContext) -> ExitStatus {
    context.ran = "diff"
    context.diff = self
    return .no
  }
}

struct RecordSample: Command {
  var party = Required<PartyWord>()
  var targets = OneOrMore<String>()
  var quote: String?
  var conditions: [String] = []
  var weight = 3

  static let spec = CommandSpec<Self>(
    "record", group: "Record", summary: "Record where a party stands",
    parameters: [
      .operand(\.party, "PARTY", "Who said it"),
      .operand(\.targets, "TARGET", completion: .lookup("target"), "What it is about"),
      .option(\.quote, "quote", value: "TEXT", "The words as they were said"),
      .option(\.conditions, "condition", value: "TEXT", "What must happen first"),
      .option(\.weight, "weight", value: "NUMBER", "How much it matters"),
    ],
    examples: [
      Example("parley record gov us@v1/army --quote 'we agree; now'", "Record a consent"),
      Example("parley -C talks record gov a b", "Record one for two clauses"),
    ])

  func run(in context: inout SampleContext) -> ExitStatus {
    context.ran = "record"
    context.record = self
    return .done
  }
}

struct MatrixSample: Command {
  var plan: String?
  var output = OutputSample()

  static let spec = CommandSpec<Self>(
    "matrix", group: "Compare", summary: "Show who stands where",
    parameters: [.operand(\.plan, "PLAN", completion: .lookup("plan"), "The plan to show")]
      + OutputSample.group.mounted(at: \.output),
    examples: [Example("parley matrix | less", "Show the latest draft")])

  func run(in context: inout SampleContext) -> ExitStatus {
    context.ran = "matrix"
    context.matrix = self
    return .done
  }
}

struct LoadSample: Command {
  var files: [String] = []

  static let spec = CommandSpec<Self>(
    "import", group: "Record", summary: "Read tables",
    parameters: [.operand(\.files, "FILE", completion: .file, "The tables")],
    examples: [Example("parley import - < stances.csv", "Read one table")])

  func run(in context: inout SampleContext) -> ExitStatus {
    context.ran = "import"
    context.load = self
    return .done
  }
}

struct AddPartySample: Command {
  var id = Required<String>()
  var names = OneOrMore<String>()

  static let spec = CommandSpec<Self>(
    "add party", aliases: ["add actor"], group: "Record", summary: "Add a party",
    parameters: [
      .operand(\.id, "ID", "Its identifier"),
      .option(\.names, "name", short: "n", value: "TEXT", "What it is called"),
    ],
    examples: [Example("parley add party gov --name Government", "Add a party")])

  func run(in context: inout SampleContext) -> ExitStatus {
    context.ran = "add party \(id.value) \(names.values)"
    return .done
  }
}

struct AddPlanSample: Command {
  var id = Required<String>()

  static let spec = CommandSpec<Self>(
    "add plan", group: "Record", summary: "Add a plan",
    parameters: [.operand(\.id, "ID", "Its identifier")],
    examples: [Example("parley add plan us", "Add a plan")])

  func run(in context: inout SampleContext) -> ExitStatus {
    context.ran = "add plan \(id.value)"
    return .done
  }
}

enum Sample {
  static let tool = ToolInfo(
    name: "parley", version: "1.2.0", summary: "Track who stands where",
    examples: [Example("parley matrix us", "Show the plan's matrix")],
    families: [CommandFamily("add", summary: "Add a party or a plan")],
    exitStatuses: [
      ExitStatusNote(.done, "Done"), ExitStatusNote(.usage, "The line cannot be understood"),
    ],
    environment: [EnvironmentNote("PARLEY_DIR", "The folder, where -C is not given")],
    reporting: "Faults go to the house.")

  static let table = CommandTable<SampleContext>(
    tool, globals: SampleGlobals.group, blank: SampleGlobals(),
    store: { globals, context in context.globals = globals },
    names: { lookup, context in
      let names = [lookup.kind, "gov", "government", "bad\nname"] + lookup.before
      return (names + [context.globals.directory ?? "nowhere"])
        .filter { $0.hasPrefix(lookup.prefix) }
    },
    [
      .init("record", RecordSample.self), .init("add party", AddPartySample.self),
      .init("add plan", AddPlanSample.self),
      .init("import", LoadSample.self), .init("matrix", MatrixSample.self),
      .init("diff", DiffSample.self),
    ])

  /// Runs a line of words parted by spaces, and hands back what happened.
  static func run(_ line: String) throws -> (status: ExitStatus, context: SampleContext) {
    try run(words: line.split(separator: " ").map(String.init))
  }

  static func run(words: [String]) throws -> (status: ExitStatus, context: SampleContext) {
    var context = SampleContext()
    let status = try table.run(words, in: &context)
    return (status, context)
  }

  /// The refusal of a line; `nil` if it is not refused.
  static func refusal(_ line: String) -> UsageError? {
    do {
      _ = try run(line)
      return nil
    } catch {
      return error as? UsageError
    }
  }
}
