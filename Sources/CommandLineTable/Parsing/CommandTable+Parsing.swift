/// What help can be asked about.
enum HelpTopic: Hashable {
  case tool
  case family(String)
  case command(CommandInfo)
  case page(ToolPage)
}

extension ToolInfo {
  /// The command or family that the words begin with, and how many words name it.
  func resolve(_ words: [String]) -> (topic: HelpTopic, length: Int)? {
    guard let first = words.first else { return nil }
    if words.count > 1 {
      let name = "\(first) \(words[1])"
      if let command = commands.first(where: { $0.name == name || $0.aliases.contains(name) }) {
        return (.command(command), 2)
      }
    }
    if let command = commands.first(where: { $0.name == first || $0.aliases.contains(first) }) {
      return (.command(command), 1)
    }
    if commands.contains(where: { $0.family == first }) { return (.family(first), 1) }
    return pages.first { $0.name == first }.map { (.page($0), 1) }
  }

  /// The error for a word that is not a command.
  func unknownCommand(_ word: String) -> UsageError {
    var hint = Suggestion.hint(
      for: word, among: choices().map(\.name) + commands.flatMap(\.aliases))
    let members = commands.filter { $0.family != nil && $0.lastWord == word }.map(\.name)
    if !members.isEmpty {
      hint = "did you mean '\(members.joined(separator: "' or '"))'?"
    }
    return UsageError("unknown command '\(word)'", hint: hint ?? "\(name) --help")
  }

  /// The error for a missing word, or one that does not complete the name of a command.
  func unknownMember(_ word: String?, of family: String) -> UsageError {
    let kinds = members(of: family).map(\.lastWord)
    guard let word else {
      return UsageError(
        "'\(family)' needs one of: \(kinds.joined(separator: ", "))",
        hint: "\(name) \(family) --help")
    }
    return UsageError(
      "unknown command '\(family) \(word)'",
      hint: Suggestion.hint(for: word, among: kinds) ?? "\(name) \(family) --help")
  }
}

extension CommandTable {
  /// What a command line requests.
  enum Request {
    case nothing
    case help(HelpTopic, full: Bool)
    case version
    case completions(CompletionShell)
    case names(NameLookup, globals: @Sendable (inout Context) throws -> Void)
    case command(globals: @Sendable (inout Context) throws -> Void, run: Run)
  }

  /// Parses the words without running anything; examples are checked this way too.
  ///
  /// - `meaning`: expands shorthand words.
  func request(
    _ words: [String], meaning: Meaning = { (_, word) throws(UsageError) in word }
  ) throws(UsageError) -> Request {
    if let help = askedForHelp(words) { return help }
    var line = Line(scanner: WordScanner(words))
    do {
      guard let first = try nextOperand(&line) else {
        _ = try prepareGlobals(line.globals)
        return line.instead(.tool) ?? .nothing
      }
      return try request(first, &line, meaning)
    } catch {
      throw error.hinting(helpCommand(line.commandName))
    }
  }

  /// A command line being parsed.
  struct Line {
    var scanner: WordScanner
    var globals: [Assignment] = []
    var wantsVersion = false
    /// Whether help was requested inside a cluster such as `-wh`; whole words are checked earlier.
    var wantsHelp = false
    /// What to do instead of running a command, if anything.
    func instead(_ topic: HelpTopic) -> Request? {
      wantsHelp ? .help(topic, full: false) : wantsVersion ? .version : nil
    }
    var commandName = ""
  }

  private func request(
    _ first: String, _ line: inout Line, _ meaning: Meaning
  ) throws(UsageError) -> Request {
    if first == BuiltIn.lookupName {
      let own = try readRest(&line, of: BuiltIn.lookup.parameters)
      let words = try BuiltIn.LookupWords.parameters.fill(BuiltIn.LookupWords(), with: own)
      return .names(
        NameLookup(kind: words.kind.value, prefix: words.prefix, before: words.before),
        globals: try prepareGlobals(line.globals))
    }
    var named = [first]
    if entries.contains(where: { $0.isMember(of: first) }) {
      line.commandName = first
      guard let second = try nextOperand(&line) else {
        if let request = line.instead(.family(first)) { return request }
        throw info.unknownMember(nil, of: first)
      }
      named.append(second)
    }
    let name = named.joined(separator: " ")
    if let entry = entries.first(where: { $0.name == name }) {
      return try request(entry, &line, meaning)
    }
    guard case (.command(let command), let length)? = info.resolve(named), length == named.count
    else {
      throw named.count > 1
        ? info.unknownMember(named[1], of: first) : info.unknownCommand(first)
    }
    line.commandName = command.name
    // An alias of a command; the command has its own name.
    if let entry = entries.first(where: { $0.name == command.name }) {
      return try request(entry, &line, meaning)
    }
    let own = try readRest(&line, of: command.parameters)
    if let request = line.instead(.command(command)) { return request }
    _ = try prepareGlobals(line.globals)
    guard command.name == BuiltIn.completionsName else {
      return .help(try topic(own.compactMap(\.word)), full: true)
    }
    let words = try BuiltIn.CompletionWords.parameters.fill(BuiltIn.CompletionWords(), with: own)
    return .completions(words.shell.value)
  }

  /// The request of one of the tool's own commands; the others are not described for it.
  private func request(
    _ entry: Entry, _ line: inout Line, _ meaning: Meaning
  ) throws(UsageError) -> Request {
    line.commandName = entry.name
    let reader = entry.makeReader()
    let own = try readRest(&line, of: reader.outlines)
    if line.wantsHelp { return .help(.command(entry.makeInfo()), full: false) }
    if line.wantsVersion { return .version }
    let globals = try prepareGlobals(line.globals)
    return .command(globals: globals, run: try reader.prepare(own, meaning))
  }

  /// Reads up to the next operand; only global options may come before it.
  private func nextOperand(_ line: inout Line) throws(UsageError) -> String? {
    do {
      while let item = try line.scanner.read(globalIndex) {
        switch item {
        case .operand(let word): return word
        case .option(let assignment): take(assignment, &line)
        }
      }
      return nil
    } catch {
      guard let option = line.scanner.unknownOption,
        let owner = info.commands.first(where: { command in
          command.options.contains { $0.spellings.contains(option) }
        })
      else { throw error }
      throw UsageError(
        error.message,
        hint: "a command's options stand after its name: \(info.name) \(owner.name) \(option)")
    }
  }

  /// Reads the rest of a command's words: returns its own assignments, and stores global ones in
  /// the line.
  private func readRest(
    _ line: inout Line, of parameters: [ParameterInfo]
  ) throws(UsageError) -> [Assignment] {
    let index = ParameterIndex(parameters + tool.globals)
    let ownCount = parameters.count
    var own: [Assignment] = []
    var operandsRead = 0
    while let item = try line.scanner.read(index) {
      switch item {
      case .option(var assignment):
        if assignment.parameter < ownCount {
          own.append(assignment)
        } else {
          assignment.parameter -= ownCount
          take(assignment, &line)
        }
      case .operand(let word):
        own.append(try index.assign(word, &operandsRead))
      }
    }
    return own
  }

  private func take(_ assignment: Assignment, _ line: inout Line) {
    switch globalIndex.parameters[assignment.parameter].name {
    case "version": line.wantsVersion = true
    case "help": line.wantsHelp = true
    default: line.globals.append(assignment)
    }
  }

  private func helpCommand(_ name: String) -> String {
    name.isEmpty ? "\(tool.name) --help" : "\(tool.name) \(name) --help"
  }

  private func topic(_ words: [String]) throws(UsageError) -> HelpTopic {
    guard let first = words.first else { return .tool }
    guard let found = info.resolve(words) else { throw info.unknownCommand(first) }
    guard found.length == words.count else {
      guard case .family(let family) = found.topic, words.count == 2 else {
        throw UsageError(
          "unexpected argument '\(words[found.length])'", hint: "\(info.name) help \(first)")
      }
      throw info.unknownMember(words[1], of: family)
    }
    return found.topic
  }

  /// The request of `--help` or `-h` anywhere, even on an otherwise invalid line.
  ///
  /// It examines whole words only, before anything is parsed, so that a user gets help in spite of
  /// the mistake that it explains. After `--` words are operands.
  private func askedForHelp(_ words: [String]) -> Request? {
    var full = false
    var asked = false
    var operands: [String] = []
    var skips = false
    for word in words {
      if word == "--" { break }
      if word == "--help" || word == "-h" {
        asked = true
        full = full || word == "--help"
        skips = false
      } else if skips {
        skips = false
      } else if word != "-", word.utf8.first == UInt8(ascii: "-") {
        skips = tool.globals.contains { $0.kind == .option && $0.spellings.contains(word) }
      } else if operands.count < 3 {
        operands.append(word)
      }
    }
    guard asked else { return nil }
    if operands.first == BuiltIn.helpName, operands.count > 1 { operands.removeFirst() }
    return .help(info.resolve(operands)?.topic ?? .tool, full: full)
  }
}
