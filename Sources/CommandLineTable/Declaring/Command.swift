/// What a command line needs from its environment: a width, and a place for help.
package protocol CommandLineContext: SendableMetatype {
  /// The width for help, in columns.
  var columns: Int { get }
  /// Writes text to standard output, unchanged.
  mutating func writeOut(_ text: String) throws
}

/// A subcommand: a value whose properties are set from the command line, and which is then run.
///
/// Stored properties are the arguments, with their defaults; `spec` binds each to a name and a
/// sentence. Nothing is looked up by string when it runs.
package protocol Command<Context>: Sendable {
  associatedtype Context
  init()
  /// The only description of the command; parser, help, completions and manual page all read it.
  static var spec: CommandSpec<Self> { get }
  func run(in context: inout Context) throws -> ExitStatus
}

/// The description of a command.
///
/// For the compiler `C` is any type. The runtime needs longer to look up that it is a ``Command``
/// than for everything else, and each start makes the descriptions of all commands.
package struct CommandSpec<C>: Sendable {
  /// One word, or two for a member of a family: `add user`.
  package var name: String
  package var aliases: [String]
  /// The group of commands in help.
  package var group: String
  /// Imperative, one line, no full stop.
  package var summary: String
  /// Paragraphs, separated by empty lines.
  package var discussion: String
  package var examples: [Example]
  /// Checks rules that involve several parameters, after all required arguments were set.
  package var validate: @Sendable (C) throws(UsageError) -> Void
  /// Whether all operands together may be left out, however they are declared; the command then
  /// asks for them.
  package var mayBeBare: Bool
  private let makeParameters: @Sendable () -> [Parameter<C>]

  /// The parameters in the order of the help text.
  ///
  /// Made when needed: a run needs those of one command, and making the key paths of all forty
  /// takes longer than a short answer.
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

  /// The command that parsed words make, for commands that run other commands.
  ///
  /// Shorthand words such as `today` must be expanded already.
  ///
  /// - Throws: ``UsageError`` if the command line would be refused; nothing else happens then.
  package func command(from words: [String]) throws(UsageError) -> C {
    let (outlines, fill) = reader
    return try fill(
      ParameterIndex(outlines).assignments(of: words), { (_, word) throws(UsageError) in word })
  }

  /// What is needed to parse the command's words, and the function that sets its properties from
  /// them.
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
