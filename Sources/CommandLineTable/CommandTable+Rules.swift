extension CommandTable {
  /// What is wrong with the table itself, one sentence each; a test requires that the list is
  /// empty.
  ///
  /// Names are valid and unique within a command and the globals, every option names its value,
  /// every summary is one short line, operands can be distinguished by position, and every example
  /// parses and belongs to its command.
  package func rules() -> [String] {
    var broken = commandNameRules() + familyRules()
    for command in info.commands {
      broken += parameterRules(command.parameters + info.globals, of: command.name)
      broken += summaryRule(command.summary, of: "'\(command.name)'")
      broken += operandRules(command)
    }
    for entry in entries {
      let command = entry.makeInfo()
      if command.name != entry.name {
        broken.append("'\(command.name)' stands in the table as '\(entry.name)'")
      }
      broken += exampleRules(command)
    }
    for example in info.examples {
      broken += exampleRule(example, of: "the tool") { request in
        if case .nothing = request { "does nothing" } else { nil }
      }
    }
    broken += summaryRule(info.summary, of: "the tool")
    return broken
  }

  private func commandNameRules() -> [String] {
    var broken: [String] = []
    var seen: Set<String> = []
    for command in info.commands {
      for name in [command.name] + command.aliases {
        let words = name.split(separator: " ", omittingEmptySubsequences: false)
        if !(1...2).contains(words.count) || !words.allSatisfy(isLegalName) {
          broken.append("'\(name)' is not a valid name of a command")
        }
        if !seen.insert(name).inserted { broken.append("two commands are named '\(name)'") }
      }
      if command.group.isEmpty { broken.append("'\(command.name)' belongs to no group") }
    }
    return broken
  }

  private func familyRules() -> [String] {
    var broken: [String] = []
    let names = Set(info.commands.flatMap { [$0.name] + $0.aliases })
    for family in info.families {
      broken += summaryRule(family.summary, of: "family '\(family.name)'")
      if names.contains(family.name) {
        broken.append("'\(family.name)' is a command and a family")
      }
      if info.members(of: family.name).isEmpty {
        broken.append("family '\(family.name)' has no members")
      }
    }
    for command in info.commands {
      guard let family = command.family else { continue }
      if !info.families.contains(where: { $0.name == family }) {
        broken.append("'\(command.name)' belongs to a family without a summary")
      }
    }
    return broken
  }

  private func parameterRules(_ parameters: [ParameterInfo], of command: String) -> [String] {
    var broken: [String] = []
    var seen: Set<String> = []
    for parameter in parameters {
      let named = "'\(parameter.spelling)' of '\(command)'"
      for spelling in parameter.kind == .operand ? [parameter.name] : parameter.spellings
      where !seen.insert(spelling).inserted {
        broken.append("'\(spelling)' of '\(command)' is taken twice")
      }
      switch parameter.kind {
      case .flag, .option:
        if !isLegalName(parameter.name) || parameter.name.utf8.count < 2 {
          broken.append("\(named) is not a valid name of an option")
        }
        if let short = parameter.short, !short.isASCII || !(short.isLetter || short.isNumber) {
          broken.append("\(named) has no legal short name")
        }
        if parameter.kind == .option, !isLegalValueName(parameter.valueName) {
          broken.append("\(named) has no legal value name")
        }
      case .operand:
        if !isLegalValueName(parameter.name) { broken.append("\(named) is not a valid name") }
      }
      broken += summaryRule(parameter.summary, of: named)
    }
    return broken
  }

  /// Operands are distinguished by position: required ones come first, a repeated one last.
  private func operandRules(_ command: CommandInfo) -> [String] {
    var broken: [String] = []
    var earlier: ParameterInfo?
    for operand in command.operands {
      if let earlier, earlier.occurrence.repeats {
        broken.append("'\(operand.name)' of '\(command.name)' follows an operand that repeats")
      }
      if let earlier, !earlier.occurrence.isRequired, operand.occurrence.isRequired {
        broken.append("'\(operand.name)' of '\(command.name)' follows one that may be absent")
      }
      earlier = operand
    }
    return broken
  }

  private func summaryRule(_ summary: String, of owner: String) -> [String] {
    var broken: [String] = []
    if summary.isEmpty { broken.append("the summary of \(owner) is empty") }
    if summary.contains(where: \.isNewline) {
      broken.append("the summary of \(owner) is more than one line")
    }
    if summary.unicodeScalars.count > 60 {
      broken.append("the summary of \(owner) is longer than 60 columns")
    }
    if summary.first?.isLowercase == true {
      broken.append("the summary of \(owner) does not begin with a capital")
    }
    if summary.hasSuffix(".") { broken.append("the summary of \(owner) ends with a full stop") }
    return broken
  }

  private func exampleRules(_ command: CommandInfo) -> [String] {
    guard !command.examples.isEmpty else { return ["'\(command.name)' has no example"] }
    return command.examples.flatMap { example in
      exampleRule(example, of: "'\(command.name)'") { request in
        guard case .command = request,
          case (.command(let meant), _)? = operands(of: example).flatMap(info.resolve)
        else { return "runs no command" }
        return meant.name == command.name ? nil : "means '\(meant.name)'"
      }
    }
  }

  private func exampleRule(
    _ example: Example, of owner: String, _ objection: (Request) -> String?
  ) -> [String] {
    let named = "example '\(example.line)' of \(owner)"
    var broken = example.purpose.isEmpty ? ["\(named) says no purpose"] : []
    guard let words = ShellWords.split(example.line), words.first == info.name else {
      return broken + ["\(named) does not call '\(info.name)'"]
    }
    do {
      if let reason = objection(try request(Array(words.dropFirst()))) {
        broken.append("\(named) \(reason)")
      }
    } catch {
      broken.append("\(named) does not parse: \(error.message)")
    }
    return broken
  }

  /// The words of an example from its command on.
  private func operands(of example: Example) -> [String]? {
    var scanner = WordScanner(Array(ShellWords.split(example.line)?.dropFirst() ?? []))
    var found: [String] = []
    while found.count < 2, let item = try? scanner.read(globalIndex) {
      if case .operand(let word) = item { found.append(word) }
    }
    return found
  }

  private func isLegalName(_ name: some StringProtocol) -> Bool {
    guard let first = name.utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else {
      return false
    }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    } && !name.hasSuffix("-")
  }

  /// Capitals stand for what the user fills in; signs such as in `NAME@HOST` may separate them.
  private func isLegalValueName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, ("A"..."Z").contains(first) else { return false }
    return name.unicodeScalars.allSatisfy {
      $0.isASCII && $0.value > 0x20 && !("a"..."z").contains($0)
    }
  }
}

/// Splits a line into words as a POSIX shell does.
enum ShellWords {
  /// The words, or `nil` if a quotation mark is not closed.
  ///
  /// Reading stops at a pipe or a redirection.
  static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Unicode.Scalar?
    var escaped = false
    for scalar in line.unicodeScalars {
      if escaped {
        word = (word ?? "") + String(scalar)
        escaped = false
      } else if scalar == "\\", quote != "'" {
        escaped = true
      } else if let open = quote {
        if scalar == open { quote = nil } else { word = (word ?? "") + String(scalar) }
      } else if scalar == "'" || scalar == "\"" {
        quote = scalar
        word = word ?? ""
      } else if scalar == "|" || scalar == ">" || scalar == "<" || scalar == ";" {
        break
      } else if scalar == " " || scalar == "\t" {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(scalar)
      }
    }
    guard quote == nil, !escaped else { return nil }
    return words + (word.map { [$0] } ?? [])
  }
}
