/// One flag, option or operand as plain data, which every generator reads.
package struct ParameterInfo: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case flag, option, operand }

  package var kind: Kind
  /// The long name without dashes; for an operand, the word that stands for it.
  package var name: String
  /// The one-letter name of a flag or option.
  package var short: Character?
  /// The word that stands for the value; empty for flags.
  package var valueName: String
  /// One imperative or noun phrase, without a full stop.
  package var summary: String
  /// The heading above it in help; empty for the command's own parameters.
  package var section: String
  package var occurrence: Occurrence
  package var choices: [String]
  package var completion: Completion
  /// The default, as it would be typed.
  package var defaultText: String?

  /// `--name` for flags and options, the bare name for operands.
  package var spelling: String { kind == .operand ? name : "--\(name)" }
  /// All spellings with dashes, the short one first; empty for operands.
  package var spellings: [String] {
    guard kind != .operand else { return [] }
    return (short.map { ["-\($0)"] } ?? []) + ["--\(name)"]
  }

  /// The facts that follow from the type, each in brackets, as help prints them.
  package var notes: [String] {
    var notes: [String] = []
    if !choices.isEmpty { notes.append("(one of: \(choices.joined(separator: ", ")))") }
    if let defaultText { notes.append("(default: \(defaultText))") }
    if occurrence.isRequired, kind == .option { notes.append("(required)") }
    if occurrence.repeats { notes.append("(can be repeated)") }
    return notes
  }

  /// The summary with its notes, on one line.
  package var sentence: String { ([summary] + notes).joined(separator: " ") }

  /// The parameter in a usage line: `FILE…`, `[FOLDER]`, `--name TEXT`.
  package var usage: String {
    let bare: String
    switch kind {
    case .flag: bare = "--\(name)"
    case .option: bare = "--\(name) \(valueName)"
    case .operand: bare = name
    }
    let more = occurrence.repeats ? bare + "…" : bare
    return occurrence.isRequired ? more : "[\(more)]"
  }
}

/// A working command line and its purpose; the table checks that it parses.
package struct Example: Hashable, Sendable {
  package var line: String
  package var purpose: String

  package init(_ line: String, _ purpose: String) {
    self.line = line
    self.purpose = purpose
  }
}

/// One command as plain data.
package struct CommandInfo: Hashable, Sendable {
  /// One word, or two for a member of a family: `add user`.
  package var name: String
  package var aliases: [String]
  /// The group of commands in help.
  package var group: String
  package var summary: String
  package var discussion: String
  private var deferredParameters: Deferred<[ParameterInfo]>
  package var examples: [Example]

  package init(
    name: String, aliases: [String], group: String, summary: String, discussion: String,
    parameters: Deferred<[ParameterInfo]>, examples: [Example]
  ) {
    self.name = name
    self.aliases = aliases
    self.group = group
    self.summary = summary
    self.discussion = discussion
    deferredParameters = parameters
    self.examples = examples
  }

  package var parameters: [ParameterInfo] {
    get { deferredParameters.value }
    set { deferredParameters = Deferred(newValue) }
  }
  package var options: [ParameterInfo] { parameters.filter { $0.kind != .operand } }
  package var operands: [ParameterInfo] { parameters.filter { $0.kind == .operand } }
  /// The family's word, if the command belongs to one.
  package var family: String? {
    guard let space = name.firstIndex(of: " ") else { return nil }
    return String(name[..<space])
  }
  /// The word that distinguishes it from other members of its family.
  package var lastWord: String { name.split(separator: " ").last.map(String.init) ?? name }

  /// The usage line without the tool's name.
  package var usage: String {
    let required = options.filter(\.occurrence.isRequired)
    let others = options.count > required.count ? ["[OPTION…]"] : []
    return ([name] + operands.map(\.usage) + required.map(\.usage) + others)
      .joined(separator: " ")
  }
}

/// The first word shared by several two-word commands.
package struct CommandFamily: Hashable, Sendable {
  package var name: String
  package var summary: String

  package init(_ name: String, summary: String) {
    self.name = name
    self.summary = summary
  }
}

/// A subject that help explains besides the commands: `TOOL help NAME`.
package struct ToolPage: Hashable, Sendable {
  /// A word and what it means.
  package struct Row: Hashable, Sendable {
    package var word: String
    package var meaning: String

    package init(_ word: String, _ meaning: String) {
      self.word = word
      self.meaning = meaning
    }
  }

  package var name: String
  package var summary: String
  package var rows: [Row]
  package var text: String

  package init(_ name: String, summary: String, rows: [Row], text: String = "") {
    self.name = name
    self.summary = summary
    self.rows = rows
    self.text = text
  }
}

/// One line of the list of exit statuses.
package struct ExitStatusNote: Hashable, Sendable {
  package var status: ExitStatus
  package var meaning: String

  package init(_ status: ExitStatus, _ meaning: String) {
    self.status = status
    self.meaning = meaning
  }
}

/// One environment variable the tool reads.
package struct EnvironmentNote: Hashable, Sendable {
  package var name: String
  package var meaning: String

  package init(_ name: String, _ meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}

/// A whole tool as plain data, the only input of help, completions, manual and reference.
///
/// The author gives everything but `commands` and `globals`, which the table adds.
package struct ToolInfo: Hashable, Sendable {
  package var name: String
  package var version: String
  package var summary: String
  package var discussion: String
  package var examples: [Example]
  package var families: [CommandFamily]
  /// The subjects that help explains besides the commands.
  package var pages: [ToolPage]
  package var exitStatuses: [ExitStatusNote]
  package var environment: [EnvironmentNote]
  /// Where to report faults; may be empty.
  package var reporting: String
  package internal(set) var commands: [CommandInfo] = []
  package internal(set) var globals: [ParameterInfo] = []

  package init(
    name: String, version: String, summary: String, discussion: String = "",
    examples: [Example] = [], families: [CommandFamily] = [], pages: [ToolPage] = [],
    exitStatuses: [ExitStatusNote] = [], environment: [EnvironmentNote] = [],
    reporting: String = ""
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.families = families
    self.pages = pages
    self.exitStatuses = exitStatuses
    self.environment = environment
    self.reporting = reporting
  }

  /// The groups in the order of their first command.
  var groups: [String] {
    var groups: [String] = []
    for command in commands where !groups.contains(command.group) { groups.append(command.group) }
    return groups
  }

  /// The commands of one family, in order.
  func members(of family: String) -> [CommandInfo] { commands.filter { $0.family == family } }

  /// Everything that can follow where a command is expected: name and summary, each family once.
  func choices(in group: String? = nil) -> [(name: String, summary: String)] {
    var shown: [(name: String, summary: String)] = []
    for command in commands where group == nil || command.group == group {
      guard let family = command.family else {
        shown.append((command.name, command.summary))
        continue
      }
      guard !shown.contains(where: { $0.name == family }) else { continue }
      let summary = families.first { $0.name == family }?.summary ?? ""
      shown.append((family, summary))
    }
    return shown
  }
}
