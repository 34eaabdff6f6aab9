/// Help texts, from plain data.
extension ToolInfo {
  /// Lines wider than this are hard to read, however wide the terminal.
  private static let widestColumns = 100
  /// Text cannot be laid out in less; the terminal may wrap the lines.
  private static let narrowestColumns = 20

  /// Purpose, usage, two examples and the names of the commands; printed without arguments.
  func shortHelp(columns: Int) -> String { help(for: .tool, full: false, columns: columns) }

  func help(for topic: HelpTopic, full: Bool, columns: Int) -> String {
    let columns = min(max(columns, Self.narrowestColumns), Self.widestColumns)
    var page = HelpPage(columns: columns)
    switch topic {
    case .tool: full ? writeTool(to: &page) : writeShortTool(to: &page)
    case .family(let name): writeFamily(name, to: &page)
    case .command(let command): write(command, full: full, to: &page)
    case .page(let matter): write(matter, to: &page)
    }
    return page.text
  }

  private var usage: String { "\(name) [OPTION…] COMMAND [ARGUMENT…]" }

  private func writeShortTool(to page: inout HelpPage) {
    page.paragraph("\(name): \(summary)")
    page.section("USAGE", verbatim: [usage])
    page.examples(Array(examples.prefix(2)))
    page.section(
      "COMMANDS",
      rows: groups.map { group in
        (group, choices(in: group).map(\.name).joined(separator: ", "))
      })
    page.paragraph("See '\(name) --help' for all, '\(name) help COMMAND' for one.")
  }

  private func writeTool(to page: inout HelpPage) {
    page.paragraph("\(name): \(summary)")
    page.section("USAGE", verbatim: [usage])
    page.examples(examples)
    if !discussion.isEmpty { page.paragraph(discussion) }
    for group in groups {
      page.section(group.uppercased(), rows: choices(in: group).map { ($0.name, $0.summary) })
    }
    page.section("MORE HELP", rows: pages.map { ("help \($0.name)", $0.summary) })
    page.parameters(globals, otherwise: "GLOBAL OPTIONS")
    page.section(
      "EXIT STATUS", rows: exitStatuses.map { (String($0.status.rawValue), $0.meaning) })
    page.section("ENVIRONMENT", rows: environment.map { ($0.name, $0.meaning) })
    if !reporting.isEmpty { page.paragraph(reporting) }
    page.paragraph("See '\(name) help COMMAND' for a command.")
  }

  private func writeFamily(_ family: String, to page: inout HelpPage) {
    let summary = families.first { $0.name == family }?.summary ?? ""
    page.paragraph(summary.isEmpty ? "\(name) \(family)" : "\(name) \(family): \(summary)")
    let members = members(of: family)
    page.section("USAGE", verbatim: members.map { "\(name) \($0.usage)" })
    page.examples(members.compactMap(\.examples.first))
    page.section("COMMANDS", rows: members.map { ($0.name, $0.summary) })
    page.paragraph("See '\(name) help \(family) \(members.first?.lastWord ?? "")' for one.")
  }

  private func write(_ matter: ToolPage, to page: inout HelpPage) {
    page.paragraph("\(name) help \(matter.name): \(matter.summary)")
    page.section(matter.name.uppercased(), rows: matter.rows.map { ($0.word, $0.meaning) })
    if !matter.text.isEmpty { page.paragraph(matter.text) }
  }

  private func write(_ command: CommandInfo, full: Bool, to page: inout HelpPage) {
    page.paragraph("\(name) \(command.name): \(command.summary)")
    page.section("USAGE", verbatim: ["\(name) \(command.usage)"])
    page.examples(full ? command.examples : Array(command.examples.prefix(1)))
    if full, !command.discussion.isEmpty { page.paragraph(command.discussion) }
    if !command.aliases.isEmpty {
      page.paragraph("Also written: \(command.aliases.joined(separator: ", "))")
    }
    page.section("ARGUMENTS", rows: command.operands.map { ($0.name, $0.sentence) })
    page.parameters(command.options, otherwise: "OPTIONS")
    if full {
      page.parameters(globals, otherwise: "GLOBAL OPTIONS")
      page.section(
        "EXIT STATUS", rows: exitStatuses.map { (String($0.status.rawValue), $0.meaning) })
    } else {
      page.paragraph("See '\(name) \(command.name) --help' for more.")
    }
  }
}

extension ParameterInfo {
  /// The parameter at the beginning of its line in help: `-u, --user NAME`.
  var label: String {
    guard kind != .operand else { return name }
    let dashes = short.map { "-\($0), --\(name)" } ?? "    --\(name)"
    return kind == .option ? "\(dashes) \(valueName)" : dashes
  }
}

extension [ParameterInfo] {
  /// The parameters under their headings, in the order of first use; those without a heading come
  /// first, under `otherwise`.
  func sections(otherwise: String) -> [(title: String, parameters: [ParameterInfo])] {
    var titles: [String] = contains { $0.section.isEmpty } ? [""] : []
    for parameter in self where !titles.contains(parameter.section) {
      titles.append(parameter.section)
    }
    return titles.map { title in
      (title.isEmpty ? otherwise : title, filter { $0.section == title })
    }
  }
}

/// A page of help being written: blocks separated by one empty line.
private struct HelpPage {
  let columns: Int
  private(set) var text = ""

  init(columns: Int) { self.columns = columns }

  mutating func paragraph(_ words: String) {
    block(Wrapping.wrap(words, indent: 0, columns: columns))
  }

  /// Lines to type; a long one continues with a deeper indent.
  mutating func section(_ title: String, verbatim lines: [String]) {
    guard !lines.isEmpty else { return }
    block([title] + lines.flatMap(command))
  }

  mutating func section(_ title: String, rows: [(String, String)]) {
    guard !rows.isEmpty else { return }
    block([title] + Wrapping.rows(rows.map { (label: $0, text: $1) }, columns: columns))
  }

  mutating func examples(_ examples: [Example]) {
    guard !examples.isEmpty else { return }
    var lines = ["EXAMPLES"]
    for example in examples {
      // An example is pasted into a shell, so it is never wrapped.
      lines.append("  " + example.line)
      lines += Wrapping.wrap(example.purpose, indent: 6, columns: columns)
    }
    block(lines)
  }

  mutating func parameters(_ parameters: [ParameterInfo], otherwise: String) {
    for (title, parameters) in parameters.sections(otherwise: otherwise) {
      section(title.uppercased(), rows: parameters.map { ($0.label, $0.sentence) })
    }
  }

  private func command(_ line: String) -> [String] {
    let lines = Wrapping.wrap(line, indent: 2, columns: columns - 4)
    guard lines.count > 1 else { return lines }
    return [lines[0]] + lines.dropFirst().map { "    " + $0 }
  }

  private mutating func block(_ lines: [String]) {
    if !text.isEmpty { text += "\n" }
    for line in lines { text += line + "\n" }
  }
}
