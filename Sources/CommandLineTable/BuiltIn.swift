/// A shell for which completion scripts are made.
package enum CompletionShell: String, ChoiceValue {
  case bash, zsh, fish
}

/// The commands and flags that every table has.
enum BuiltIn {
  static let helpName = "help"
  static let completionsName = "completions"
  /// Called by completion scripts only; not shown.
  static let lookupName = "__complete"
  static let group = "Help"

  struct HelpWords: Sendable {
    var command: [String] = []
    static let parameters: [Parameter<Self>] = [
      .operand(\.command, "COMMAND", "The command to explain; without it, the whole tool")
    ]
  }

  struct CompletionWords: Sendable {
    var shell = Required<CompletionShell>()
    static let parameters: [Parameter<Self>] = [
      .operand(\.shell, "SHELL", "The shell to write for")
    ]
  }

  struct LookupWords: Sendable {
    var kind = Required<String>()
    var prefix = ""
    var before: [String] = []
    static let parameters: [Parameter<Self>] = [
      .operand(\.kind, "KIND", "The kind of name"),
      .operand(\.prefix, "PREFIX", "What the names begin with"),
      .operand(\.before, "WORD", "The operands and values typed before"),
    ]
  }

  static let help = CommandInfo(
    name: helpName, aliases: [], group: group, summary: "Explain the tool or a command",
    discussion: "", parameters: Deferred { HelpWords.parameters.map { $0.info(in: HelpWords()) } },
    examples: [])

  static let completions = CommandInfo(
    name: completionsName, aliases: [], group: group,
    summary: "Write a completion script for a shell", discussion: "",
    parameters: Deferred { CompletionWords.parameters.map { $0.info(in: CompletionWords()) } },
    examples: [])

  static let lookup = CommandInfo(
    name: lookupName, aliases: [], group: group, summary: "List names for a completion script",
    discussion: "",
    parameters: Deferred { LookupWords.parameters.map { $0.info(in: LookupWords()) } },
    examples: [])

  static let commands = [help, completions]

  static let flags = [
    flag("help", short: "h", "Explain and do nothing else; -h in short"),
    flag("version", short: "V", "Show the version and do nothing else"),
  ]

  private static func flag(_ name: String, short: Character, _ summary: String) -> ParameterInfo {
    ParameterInfo(
      kind: .flag, name: name, short: short, valueName: "", summary: summary, section: "",
      occurrence: .optional, choices: [], completion: .none)
  }
}
