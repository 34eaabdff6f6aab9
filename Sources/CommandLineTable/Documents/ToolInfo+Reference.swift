extension ToolInfo {
  /// The command reference as Markdown, for the documents.
  package func reference() -> String {
    var blocks = ["# Commands", sentence(summary), fence("\(name) [OPTION…] COMMAND [ARGUMENT…]")]
    for group in groups {
      blocks.append("## \(escaped(group))")
      for command in commands where command.group == group { blocks += describe(command) }
    }
    for matter in pages {
      let title = matter.name.prefix(1).uppercased() + matter.name.dropFirst()
      blocks.append("## \(escaped(title))")
      blocks.append(sentence(matter.summary))
      blocks.append(list(matter.rows.map { ($0.word, $0.meaning) }))
      if !matter.text.isEmpty { blocks.append(escaped(matter.text)) }
    }
    blocks += parameterBlocks(globals, otherwise: "Global options", level: "##")
    blocks += noteBlocks(
      "Exit status", exitStatuses.map { (String($0.status.rawValue), $0.meaning) })
    blocks += noteBlocks("Environment", environment.map { ($0.name, $0.meaning) })
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func describe(_ command: CommandInfo) -> [String] {
    var blocks = [
      "### \(name) \(command.name)", sentence(command.summary), fence("\(name) \(command.usage)"),
    ]
    if !command.aliases.isEmpty {
      blocks.append("Also written: \(command.aliases.map(code).joined(separator: ", "))")
    }
    if !command.discussion.isEmpty {
      blocks.append(escaped(command.discussion))
    }
    // Operands have no section, so they come first, in one list with the command's own options.
    blocks += parameterBlocks(
      command.operands + command.options, otherwise: "", level: "####")
    if !command.examples.isEmpty {
      blocks.append(command.examples.count > 1 ? "Examples:" : "Example:")
      blocks.append(
        fence(command.examples.map { "# \($0.purpose)\n\($0.line)" }.joined(separator: "\n")))
    }
    return blocks
  }

  private func parameterBlocks(
    _ parameters: [ParameterInfo], otherwise: String, level: String
  ) -> [String] {
    parameters.sections(otherwise: otherwise).filter { !$0.parameters.isEmpty }.flatMap {
      title, parameters in
      let items = list(
        parameters.map {
          (String($0.label.drop { $0 == " " }), $0.sentence)
        })
      guard !title.isEmpty else { return [items] }
      // Only options that many commands share get a heading; inside a command a line is enough.
      return [level == "##" ? "## \(escaped(title))" : "\(escaped(title)):", items]
    }
  }

  private func noteBlocks(_ title: String, _ notes: [(String, String)]) -> [String] {
    notes.isEmpty ? [] : ["## \(title)", list(notes)]
  }

  private func list(_ rows: [(String, String)]) -> String {
    rows.map { "- \(code($0)): \(escaped($1))" }.joined(separator: "\n")
  }

  private func sentence(_ summary: String) -> String { "\(escaped(summary))." }

  private func code(_ text: String) -> String { "`\(text)`" }

  private func fence(_ text: String) -> String { "```\n\(text)\n```" }

  /// Text in which no sign has a meaning in Markdown.
  private func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      if "\\`*_<>[]|#".unicodeScalars.contains(scalar) { safe += "\\" }
      safe.unicodeScalars.append(scalar)
    }
    return safe
  }
}
