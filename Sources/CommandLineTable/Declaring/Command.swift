/// What a command line needs of the world: a width, and a place for help.
package protocol CommandLineContext: SendableMetatype {
  /// The columns help is wrapped to.
  var columns: Int { get }
  /// Writes text to standard output as it is.
  mutating func writeOut(_ text: String) throws
}

/// A subcommand: a value whose properties are filled in from the command line and then run.
///
/// Stored properties are the arguments, with their defaults; `spec` binds each to a name and a
/// sentence. Nothing is looked up by string when it runs.
package protocol Command<Context>: Sendable {
  associatedtype Context
  init()
  /// The command's one description; parser, help, completions and manual page all read it.
  static var spec: CommandSpec<Self> { get }
  func run(in context: inout Context) throws -> ExitStatus
}

/// The description of a command.
///
/// `C` is any type as far as the compiler knows: to look up that it is a ``Command`` takes the runtime
/// longer than all else that it does for one, and a start makes the descriptions of all.
package struct CommandSpec<C>: Sendable {
  /// One word, or two for a member of a family: `add user`.
  package var name: String
  package var aliases: [String]
  /// The task it stands under in help.
  package var group: String
  /// Imperative, one line, no full stop.
  package var summary: String
  /// Paragraphs, parted by empty lines.
  package var discussion: String
  package var examples: [Example]
  /// Rules across parameters, in one place; called once all required arguments are filled.
  package var validate: @Sendable (C) throws(UsageError) -> Void
  /// Whether all operands together may be left out, however they are declared: the command asks then.
  package var mayBeBare: Bool
  private let makeParameters: @Sendable () -> [Parameter<C>]

  /// What the command takes, in the order of the help text.
  ///
  /// Made when asked for: a start runs one command, and the key paths of all forty cost more time than
  /// a short answer.
  package var parameters: [Parameter<C>] { makeParameters() }

  package init(
    _ name: String, aliases: [String] = [], group: String, summary: String,
    discussion: String = "", parameters: @autoclosure @escaping @Sendable () -> [Parameter<C>] = [],
    examples: [Example] = [], mayBeBare: Bool = false,
    validate: @escaping @Sendable (C) throws(UsageError) -> Void = { (_) throws(UsageError) in }
  ) {
    self.name = name
    self.aliases = aliases
    self.group = group
    self.summary = summary
    self.discussion = discussion
    makeParameters = parameters
    self.examples = examples
    self.mayBeBare = mayBeBare
    self.validate = validate
  }
}

extension CommandSpec where C: Command {
  /// The command as plain data.
  package var info: CommandInfo {
    CommandInfo(
      name: name, aliases: aliases, group: group, summary: summary, discussion: discussion,
      parameters: Deferred { [makeParameters] in
        let blank = C()
        return makeParameters().map { $0.info(in: blank) }
      }, examples: examples)
  }

  /// The command that words behind its name make, for commands that run other commands.
  ///
  /// Words that are short for others, such as `today`, must be written out.
  ///
  /// - Throws: ``UsageError`` where the command line would be refused, and then nothing else happens.
  package func command(from words: [String]) throws(UsageError) -> C {
    let (outlines, fill) = reader
    return try fill(
      ParameterIndex(outlines).assignments(of: words), { (_, word) throws(UsageError) in word })
  }

  /// The command's parameters as far as words are told apart by them, and what fills a command with
  /// the words.
  var reader:
    (
      outlines: [ParameterInfo],
      fill: ([Assignment], Meaning) throws(UsageError) -> C
    )
  {
    let (parameters, mayBeBare, validate) = (parameters, mayBeBare, validate)
    return (
      parameters.map(\.outline),
      { (assignments, meaning) throws(UsageError) in
        let command = try parameters.fill(
          C(), with: assignments, mayBeBare: mayBeBare, meaning: meaning)
        try validate(command)
        return command
      }
    )
  }
}
