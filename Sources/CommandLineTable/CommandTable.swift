/// All commands of a tool, in the order of the help text.
///
/// One table makes parser, help, completions, manual page and reference; nothing is kept in step
/// by hand. `help`, `completions` and the hidden `__complete KIND [-- PREFIX WORD…]`, which
/// completion scripts call for names only the tool knows, belong to every table.
///
/// ```
/// let table = CommandTable(tool, globals: Globals.group, blank: Globals(),
///   store: { globals, context in context.globals = globals },
///   names: { lookup, context in try context.names(lookup.kind, typed: lookup.prefix) },
///   [.init("copy", CopyCommand.self), .init("list", ListCommand.self)])
/// let status = try table.run(words, in: &context)
/// ```
package struct CommandTable<Context: CommandLineContext>: Sendable {
  /// What runs after a command line was parsed.
  typealias Run = @Sendable (inout Context) throws -> ExitStatus

  /// Reads the words of one command.
  struct Reader {
    /// The command's parameters without defaults, because only help needs those.
    let outlines: [ParameterInfo]
    let prepare: ([Assignment], Meaning) throws(UsageError) -> Run
  }

  /// One command with its type erased.
  ///
  /// Most commands of a run need only their names. A description is made when needed, because
  /// making all of them takes longer than a short answer.
  package struct Entry: Sendable {
    /// The name of the command; ``CommandTable/rules()`` checks that it is the command's own.
    var name: String
    var makeInfo: @Sendable () -> CommandInfo
    let makeReader: @Sendable () -> Reader

    package init<C: Command>(_ name: String, _ type: C.Type) where C.Context == Context {
      self.name = name
      makeInfo = { C.spec.info }
      makeReader = {
        let (outlines, fill) = C.spec.reader
        return Reader(
          outlines: outlines,
          prepare: { (assignments, meaning) throws(UsageError) in
            let command = try fill(assignments, meaning)
            return { try command.run(in: &$0) }
          })
      }
    }

    /// Whether the command's name is this word and one more.
    func isMember(of family: String) -> Bool {
      name.utf8.count > family.utf8.count && name.hasPrefix(family)
        && name.utf8.dropFirst(family.utf8.count).first == UInt8(ascii: " ")
    }
  }

  /// The tool as plain data, without its commands and the defaults of its global options.
  let tool: ToolInfo
  private let makeGlobals: @Sendable () -> [ParameterInfo]
  let entries: [Entry]
  /// The author's global options, then `--help` and `--version`.
  let globalIndex: ParameterIndex
  /// Reads the author's global options and stores them.
  let prepareGlobals:
    @Sendable ([Assignment]) throws(UsageError) -> @Sendable (inout Context) throws -> Void
  let names: @Sendable (NameLookup, inout Context) throws -> [String]
  let meaning: @Sendable (_ kind: String, _ word: String, Context) throws(UsageError) -> String

  /// Makes the table of a tool.
  ///
  /// `store` gets the global options, from before and after the command's name, before the command
  /// runs. `names` answers completion scripts: the names of a kind that can complete the typed
  /// prefix, even if they do not begin with it. `meaning` expands shorthand words of a kind, such
  /// as `today` for a day.
  package init<Globals: Sendable>(
    _ tool: ToolInfo,
    globals: ParameterGroup<Globals>, blank: Globals,
    store: @escaping @Sendable (Globals, inout Context) throws -> Void,
    names: @escaping @Sendable (NameLookup, inout Context) throws -> [String] = { _, _ in [] },
    meaning:
      @escaping @Sendable (
        _ kind: String, _ word: String, Context
      ) throws(UsageError) -> String = { (_, word, _) throws(UsageError) in word },
    _ entries: [Entry]
  ) {
    let title = globals.title
    @Sendable func titled(_ own: [ParameterInfo]) -> [ParameterInfo] {
      (own + BuiltIn.flags).map { global in
        var global = global
        global.section = title
        return global
      }
    }
    var outlined = tool
    outlined.globals = titled(globals.parameters.map(\.outline))
    self.tool = outlined
    makeGlobals = { titled(globals.parameters.map { $0.info(in: blank) }) }
    self.entries = entries
    self.names = names
    self.meaning = meaning
    globalIndex = ParameterIndex(outlined.globals)
    prepareGlobals = { (assignments) throws(UsageError) in
      let filled = try globals.parameters.fill(blank, with: assignments)
      return { try store(filled, &$0) }
    }
  }

  /// The tool as plain data, with all its commands; the generators read it.
  package var info: ToolInfo {
    var whole = tool
    whole.commands = entries.map { $0.makeInfo() } + BuiltIn.commands
    whole.globals = makeGlobals()
    return whole
  }

  /// Makes the table of a tool without global options.
  package init(_ tool: ToolInfo, _ entries: [Entry]) {
    self.init(
      tool, globals: ParameterGroup<Int>("Global options", []), blank: 0, store: { _, _ in },
      entries)
  }

  /// Parses the words, without the tool's own name, and runs the command.
  ///
  /// A line that cannot be parsed throws a ``UsageError`` and does nothing.
  package func run(_ words: [String], in context: inout Context) throws -> ExitStatus {
    let asked = context
    let request = try request(words) { (kind, word) throws(UsageError) in
      try meaning(kind, word, asked)
    }
    switch request {
    case .nothing:
      try context.writeOut(info.shortHelp(columns: context.columns))
      return .usage
    case .help(let topic, let full):
      try context.writeOut(info.help(for: topic, full: full, columns: context.columns))
      return .done
    case .version:
      try context.writeOut("\(tool.name) \(tool.version)\n")
      return .done
    case .completions(let shell):
      try context.writeOut(info.completionScript(for: shell))
      return .done
    case .names(let lookup, let globals):
      try globals(&context)
      var text = ""
      for name in try names(lookup, &context) {
        // A script reads one name a line, so a name with a line break cannot be completed.
        guard !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { continue }
        text += "\(name)\n"
      }
      try context.writeOut(text)
      return .done
    case .command(let globals, let run):
      try globals(&context)
      return try run(&context)
    }
  }

  /// The full help of a command, of a family, or for an empty name of the tool; `nil` for an
  /// unknown name.
  package func help(for name: String, columns: Int) -> String? {
    guard !name.isEmpty else { return info.help(for: .tool, full: true, columns: columns) }
    let words = name.split(separator: " ").map(String.init)
    guard let found = info.resolve(words), found.length == words.count else { return nil }
    return info.help(for: found.topic, full: true, columns: columns)
  }
}
