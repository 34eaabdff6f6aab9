extension ToolInfo {
  /// A completion script for fish.
  package func fishCompletion() -> String {
    let prefix = "_" + functionName
    return """
      # fish completion for \(name). To load it: \(name) completions fish | source

      # Succeeds if the option $argv[2] of the command $argv[1] takes a value.
      function \(prefix)_takes
          switch "$argv[1]:$argv[2]"
      \(takesCases())
          end
          return 1
      end

      # Prints the command typed so far, then the number of its operands.
      function \(prefix)_at
          set -l typed (commandline -opc)
          set -l command ''
          set -l operands 0
          set -l skips 0
          set -l ended 0
          for word in $typed[2..-1]
              if test $skips = 1
                  set skips 0
              else if test $ended = 0; and test "x$word" = x--
                  set ended 1
              else if test $ended = 0; and string match -q -- '--*=*' $word
                  continue
              else if test $ended = 0; and string match -q -- '-?*' $word
                  \(prefix)_takes "$command" $word; and set skips 1
              else if contains -- "$command" \(partNames())
                  set command (string trim -- "$command $word")
              else
                  set operands (math $operands + 1)
              end
          end
          printf '%s\\n' "$command" $operands
      end

      # Succeeds if the command is one of $argv.
      function \(prefix)_is
          set -l at (\(prefix)_at)
          contains -- "$at[1]" $argv
      end

      # Succeeds if operand $argv[1] comes next, or with `+` a later one, of a command of the rest.
      function \(prefix)_operand
          set -l at (\(prefix)_at)
          contains -- "$at[1]" $argv[2..-1]; or return 1
          set -l place (math $at[2] + 1)
          if string match -q -- '*+' $argv[1]
              test $place -ge (string trim -c + -- $argv[1])
          else
              test $place = $argv[1]
          end
      end

      # Asks the tool for the names of a kind, with the global options typed so far.
      function \(prefix)_names
          set -l typed (commandline -opc)
          set -l globals
          set -l given
          set -l takes ''
          for word in $typed[2..-1]
              if test -n "$takes"
                  set globals $globals $takes $word
                  set takes ''
              else if test "x$word" = x--
                  break
              else if contains -- $word \(globalNames())
                  set takes $word
              else if contains -- (string split -m 1 = -- $word)[1] \(globalNames())
                  set globals $globals $word
              else if not string match -q -- '-*' $word
                  set given $given $word
              end
          end
          set -l prefix (commandline -ct | string replace -r -- '^--[a-z0-9-]+=' '')
          $typed[1] $globals __complete $argv[1] -- "$prefix" $given 2>/dev/null
      end

      complete -c \(name) -f
      \(completeLines(prefix).joined(separator: "\n"))

      """
  }

  private func takesCases() -> String {
    var patterns = globals.filter { $0.kind == .option }.flatMap { option in
      option.spellings.map { ShellQuote.fish("*:\($0)") }
    }
    for command in commands {
      for option in command.options where option.kind == .option {
        patterns += command.names.flatMap { name in
          option.spellings.map { ShellQuote.fish("\(name):\($0)") }
        }
      }
    }
    return patterns.map { "        case \($0)\n            return 0" }.joined(separator: "\n")
  }

  /// The first words of commands that have a second one.
  private func partNames() -> String {
    ([""] + families.map(\.name)).map(ShellQuote.fish).joined(separator: " ")
  }

  private func globalNames() -> String {
    let names = globals.filter { $0.kind == .option }.flatMap(\.spellings)
    return names.isEmpty ? "''" : names.map(ShellQuote.fish).joined(separator: " ")
  }

  private func completeLines(_ prefix: String) -> [String] {
    var lines: [String] = []
    for choice in choices() {
      lines.append(offer(prefix, in: [""], choice.name, choice.summary))
    }
    for family in families {
      for member in members(of: family.name) {
        lines.append(offer(prefix, in: [family.name], member.lastWord, member.summary))
      }
    }
    for global in globals { lines.append(option(prefix, global, when: nil)) }
    for command in commands {
      let names = command.names.map(ShellQuote.fish).joined(separator: " ")
      for parameter in command.options {
        lines.append(option(prefix, parameter, when: "\(prefix)_is \(names)"))
      }
      for (place, operand) in command.operands.enumerated() {
        let which = operand.occurrence.repeats ? "\(place + 1)+" : "\(place + 1)"
        let completion =
          command.name == BuiltIn.helpName
          ? .words(choices().map(\.name)) : operand.completion
        guard let source = source(prefix, completion) else { continue }
        let test = ShellQuote.fish("\(prefix)_operand \(which) \(names)")
        lines.append("complete -c \(name) -n \(test) \(source)")
      }
    }
    return lines
  }

  private func offer(
    _ prefix: String, in commands: [String], _ word: String, _ summary: String
  ) -> String {
    let names = commands.map(ShellQuote.fish).joined(separator: " ")
    let test = ShellQuote.fish("\(prefix)_is \(names)")
    return "complete -c \(name) -n \(test) -a \(ShellQuote.fish(word)) "
      + "-d \(ShellQuote.fish(summary))"
  }

  private func option(_ prefix: String, _ option: ParameterInfo, when test: String?) -> String {
    var line = "complete -c \(name)"
    if let test { line += " -n \(ShellQuote.fish(test))" }
    line += " -l \(option.name)"
    if let short = option.short { line += " -s \(short)" }
    if option.kind == .option { line += " \(source(prefix, option.completion) ?? "-x")" }
    return line + " -d \(ShellQuote.fish(option.summary))"
  }

  private func source(_ prefix: String, _ completion: Completion) -> String? {
    switch completion {
    case .none: nil
    case .file: "-r -F"
    case .directory: "-x -a '(__fish_complete_directories)'"
    case .words(let words): "-x -a \(ShellQuote.fish(words.joined(separator: " ")))"
    case .lookup(let kind):
      "-x -a \(ShellQuote.fish("(\(prefix)_names \(ShellQuote.fish(kind)))"))"
    }
  }
}
