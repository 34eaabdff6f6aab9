extension ToolInfo {
  /// The completion script for a shell.
  package func completionScript(for shell: CompletionShell) -> String {
    switch shell {
    case .bash: bashCompletion()
    case .zsh: zshCompletion()
    case .fish: fishCompletion()
    }
  }

  /// The tool's name as part of a shell function's name.
  var functionName: String {
    "_"
      + String(
        name.unicodeScalars.map { scalar in
          scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            ? Character(scalar) : "_"
        })
  }

  /// The parts of a script that bash and zsh share: the contents of the table, as `case` lists.
  ///
  /// They set variables of the calling function: `kind` says how to complete (`none`, `words`,
  /// `files`, `dirs` or `lookup KIND`); `list` holds words, one a line, each with an optional
  /// explanation after a tab; `given` holds the operands and values typed before.
  func shellFacts() -> String {
    let prefix = functionName
    return """
      # The words that may stand after the command $1; fails if the command is whole.
      \(prefix)_commands() {
        case "$1" in
      \(commandCases())
        *) return 1 ;;
        esac
        kind=words
      }

      # The options of the command $1.
      \(prefix)_options() {
        case "$1" in
      \(optionCases())
        *) list=\(ShellQuote.posix(optionList(globals))) ;;
        esac
        kind=words
      }

      # How to complete the value of the option $2 of the command $1; fails for a flag.
      \(prefix)_value() {
        case "$1:$2" in
      \(valueCases())
        *) return 1 ;;
        esac
      }

      # Succeeds for the options with a value that every command has.
      \(prefix)_is_global() {
        case "$1" in
        \(globalPattern())) return 0 ;;
        *) return 1 ;;
        esac
      }

      # How to complete the operand number $2 of the command $1.
      \(prefix)_operand() {
        case "$1:$2" in
      \(operandCases())
        *) kind=none ;;
        esac
      }

      # Reads the words before the one to complete.
      \(prefix)_walk() {
        local word
        for word in "$@"; do
          if [[ -n $takes ]]; then
            if \(prefix)_is_global "$takes"; then
              case "$word" in '~/'*) word="$HOME/${word#??}" ;; esac
              globals+=("$takes" "$word")
            else
              given+=("$word")
            fi
            takes=''
          elif [[ -z $ended && $word == -- ]]; then
            ended=1
          elif [[ -z $ended && $word == --*=* ]]; then
            if \(prefix)_is_global "${word%%=*}"; then globals+=("$word"); fi
          elif [[ -z $ended && $word == -?* ]]; then
            if \(prefix)_value "$command" "$word"; then takes="$word"; fi
          elif \(prefix)_commands "$command"; then
            command="${command:+$command }$word"
          else
            operands=$((operands + 1))
            given+=("$word")
          fi
        done
      }

      # Decides what the word $1 is; `lead` is what precedes a value in the same word.
      \(prefix)_decide() {
        kind=none list=''
        if [[ -n $takes ]]; then
          \(prefix)_value "$command" "$takes"
        elif [[ -z $ended && $1 == --*=* ]]; then
          if \(prefix)_value "$command" "${1%%=*}"; then lead="${1%%=*}="; fi
        elif [[ -z $ended && $1 == -* ]]; then
          \(prefix)_options "$command"
        elif ! \(prefix)_commands "$command"; then
          \(prefix)_operand "$command" $((operands + 1))
        fi
      }
      """
  }

  private func commandCases() -> String {
    let top = choices().map { listed($0.name, $0.summary) }.joined(separator: "\n")
    var lines = ["  '') list=\(ShellQuote.posix(top)) ;;"]
    for family in families {
      let kinds = members(of: family.name).map { listed($0.lastWord, $0.summary) }
      lines.append(
        "  \(ShellQuote.posix(family.name))) "
          + "list=\(ShellQuote.posix(kinds.joined(separator: "\n"))) ;;")
    }
    return lines.joined(separator: "\n")
  }

  private func optionCases() -> String {
    commands.filter { !$0.options.isEmpty }.map { command in
      let pattern = command.names.map(ShellQuote.posix).joined(separator: "|")
      return "  \(pattern)) list=\(ShellQuote.posix(optionList(command.options + globals))) ;;"
    }.joined(separator: "\n")
  }

  private func optionList(_ options: [ParameterInfo]) -> String {
    options.map { listed($0.spelling, $0.summary) }.joined(separator: "\n")
  }

  private func valueCases() -> String {
    var lines = globals.filter { $0.kind == .option }.map { option in
      let pattern = option.spellings.map { "*:" + ShellQuote.posix($0) }.joined(separator: "|")
      return "  \(pattern)) \(setting(option.completion)) ;;"
    }
    for command in commands {
      for option in command.options where option.kind == .option {
        let pattern = command.names.flatMap { name in
          option.spellings.map { ShellQuote.posix("\(name):\($0)") }
        }
        lines.append("  \(pattern.joined(separator: "|"))) \(setting(option.completion)) ;;")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func globalPattern() -> String {
    let spellings = globals.filter { $0.kind == .option }.flatMap(\.spellings)
    return spellings.isEmpty ? "' '" : spellings.map(ShellQuote.posix).joined(separator: "|")
  }

  private func operandCases() -> String {
    var lines: [String] = []
    for command in commands {
      for (place, operand) in command.operands.enumerated() {
        let pattern = command.names.map { name in
          operand.occurrence.repeats
            ? ShellQuote.posix("\(name):") + "*" : ShellQuote.posix("\(name):\(place + 1)")
        }
        let isHelp = command.name == BuiltIn.helpName
        let value =
          isHelp ? "\(functionName)_commands ''" : setting(operand.completion)
        lines.append("  \(pattern.joined(separator: "|"))) \(value) ;;")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func setting(_ completion: Completion) -> String {
    switch completion {
    case .none: "kind=none"
    case .file: "kind=files"
    case .directory: "kind=dirs"
    case .words(let words): "kind=words list=\(ShellQuote.posix(words.joined(separator: "\n")))"
    case .lookup(let kind): "kind=\(ShellQuote.posix("lookup \(kind)"))"
    }
  }

  private func listed(_ name: String, _ summary: String) -> String {
    summary.isEmpty ? name : "\(name)\t\(summary)"
  }
}

extension CommandInfo {
  /// The name and its aliases.
  var names: [String] { [name] + aliases }
}

/// Quotes words so that a shell reads them unchanged.
enum ShellQuote {
  static func posix(_ word: String) -> String {
    var text = "'"
    for scalar in word.unicodeScalars {
      if scalar == "'" { text += #"'\''"# } else { text.unicodeScalars.append(scalar) }
    }
    return text + "'"
  }

  static func fish(_ word: String) -> String {
    var text = "'"
    for scalar in word.unicodeScalars {
      if scalar == "'" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text + "'"
  }
}
