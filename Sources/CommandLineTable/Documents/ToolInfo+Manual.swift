extension ToolInfo {
  /// The manual page in mdoc, for `man`.
  ///
  /// The date is passed in, as `2026-01-31` or in its printed form, so that building twice gives
  /// the same bytes.
  package func manual(date: String) -> String {
    var page = ManualPage()
    page.macro("Dd", MDoc.date(date))
    page.macro("Dt", MDoc.argument(name.uppercased()) + " 1")
    page.macro("Os")
    page.section("NAME")
    page.macro("Nm", MDoc.argument(name))
    page.macro("Nd", MDoc.argument(summary.loweringFirst))
    page.section("SYNOPSIS")
    page.macro("Nm")
    page.macro("Op", "Ar option ...")
    page.macro("Ar", "command")
    page.macro("Op", "Ar argument ...")
    page.section("DESCRIPTION")
    page.paragraphs(discussion.isEmpty ? "\(summary)." : discussion)
    for group in groups {
      page.section(group.uppercased())
      for command in commands where command.group == group { write(command, to: &page) }
    }
    for matter in pages {
      page.section(matter.name.uppercased())
      page.paragraphs("\(matter.summary).")
      page.list(matter.rows.map { ("Li \(MDoc.argument($0.word))", $0.meaning) })
      if !matter.text.isEmpty { page.paragraph(matter.text) }
    }
    for (title, parameters) in globals.sections(otherwise: "Global options") {
      page.section(title.uppercased())
      page.list(parameters)
    }
    if !environment.isEmpty {
      page.section("ENVIRONMENT")
      page.list(environment.map { ("Ev \(MDoc.argument($0.name))", $0.meaning) })
    }
    if !exitStatuses.isEmpty {
      page.section("EXIT STATUS")
      page.list(exitStatuses.map { ("Li \($0.status.rawValue)", $0.meaning) })
    }
    if !examples.isEmpty {
      page.section("EXAMPLES")
      page.examples(examples)
    }
    if !reporting.isEmpty {
      page.section("BUGS")
      page.paragraphs(reporting)
    }
    return page.text
  }

  private func write(_ command: CommandInfo, to page: inout ManualPage) {
    page.macro("Ss", MDoc.argument("\(name) \(command.name)"))
    page.paragraphs("\(command.summary).")
    page.macro("Pp")
    page.macro("Dl", MDoc.argument("\(name) \(command.usage)"))
    if !command.aliases.isEmpty {
      page.paragraph("Also written: \(command.aliases.joined(separator: ", ")).")
    }
    if !command.discussion.isEmpty { page.paragraph(command.discussion) }
    if !command.parameters.isEmpty { page.list(command.operands + command.options) }
    if !command.examples.isEmpty {
      page.macro("Pp")
      page.examples(command.examples)
    }
  }
}

/// A page of mdoc being written; everything but macros is escaped.
private struct ManualPage {
  private(set) var text = ""

  mutating func macro(_ name: String, _ arguments: String = "") {
    text += arguments.isEmpty ? ".\(name)\n" : ".\(name) \(arguments)\n"
  }

  mutating func section(_ title: String) { macro("Sh", MDoc.argument(title)) }

  /// Paragraphs separated by empty lines, without a break before the first.
  mutating func paragraphs(_ words: String) {
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty { macro("Pp") } else { text += MDoc.line(String(line)) + "\n" }
    }
  }

  mutating func paragraph(_ words: String) {
    macro("Pp")
    paragraphs(words)
  }

  mutating func list(_ parameters: [ParameterInfo]) {
    list(
      parameters.map { parameter in
        let value = parameter.kind == .option ? " Ar \(MDoc.argument(parameter.valueName))" : ""
        let dashes = parameter.short.map { "Fl \(MDoc.argument(String($0))) , " } ?? ""
        let head =
          parameter.kind == .operand
          ? "Ar \(MDoc.argument(parameter.name))"
          : "\(dashes)Fl Fl \(MDoc.argument(parameter.name))\(value)"
        return (head, parameter.sentence)
      })
  }

  mutating func list(_ rows: [(String, String)]) {
    macro("Bl", "-tag -width Ds")
    for (head, body) in rows {
      macro("It", head)
      paragraphs("\(body).")
    }
    macro("El")
  }

  mutating func examples(_ examples: [Example]) {
    for (place, example) in examples.enumerated() {
      if place > 0 { macro("Pp") }
      paragraphs("\(example.purpose):")
      macro("Pp")
      macro("Dl", MDoc.argument(example.line))
    }
  }
}

/// Escapes text so that roff prints it unchanged.
enum MDoc {
  /// A line of running text.
  static func line(_ text: String) -> String {
    let safe = escaped(text)
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }

  /// One argument of a macro, never taken for a macro itself.
  static func argument(_ text: String) -> String {
    // No macro has more than three letters, and every punctuation sign is shorter.
    let guarded = text.unicodeScalars.count <= 3 ? "\\&" : ""
    let safe = guarded + escaped(text, quoted: true)
    return safe.contains(" ") ? "\"\(safe)\"" : safe
  }

  /// `January 31, 2026` from `2026-01-31`; any other text is returned unchanged.
  static func date(_ text: String) -> String {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else {
      return escaped(text)
    }
    return "\(months[parts[1] - 1]) \(parts[2]), \(parts[0])"
  }

  private static func escaped(_ text: String, quoted: Bool = false) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": safe += "\\e"
      case "-": safe += "\\-"
      case "…": safe += "..."
      case "\"" where quoted: safe += "\\(dq"
      case "'" where quoted: safe += "\\(aq"
      case "\n", "\r": safe += " "
      case _ where !scalar.isASCII: safe += "\\[u\(hexadecimal(scalar))]"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// The text with a small first letter, unless the first word is all capitals.
  fileprivate var loweringFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
