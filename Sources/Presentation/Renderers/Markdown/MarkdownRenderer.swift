/// Renders documents as Markdown (CommonMark with the tables of GitHub).
///
/// Every word from the document is escaped: it can neither become markup nor raw HTML.
package struct MarkdownRenderer: Renderer {
  package let labels: RendererLabels
  /// The direction of the words that are not data.
  private var base = Direction.leftToRight
  /// A grid with more columns shows signs instead of words, and is turned.
  static let wordColumns = 8

  package init(labels: RendererLabels = RendererLabels()) { self.labels = labels }

  package func render(_ document: Document) -> String {
    var renderer = self
    renderer.base = document.direction
    return renderer.text(of: document)
  }

  private func text(of document: Document) -> String {
    var parts: [String] = []
    if let title = document.title { parts.append("# " + heading(title)) }
    for block in document.blocks {
      let text = render(block)
      if !text.isEmpty { parts.append(text) }
    }
    return parts.isEmpty ? "" : parts.joined(separator: "\n\n") + "\n"
  }

  private func render(_ block: Block) -> String {
    switch block {
    case .heading(let level, let text, _):
      String(repeating: "#", count: min(6, max(1, level) + 1)) + " " + heading(text)
    case .titled(let text, let block):
      [render(.heading(level: 1, text)), render(block)].filter { !$0.isEmpty }
        .joined(separator: "\n\n")
    case .paragraph(let text): inline(text, newlines: .kept)
    case .list(let items, let ordered): list(items, ordered: ordered, indent: "")
    case .definitions(let definitions):
      definitions.map { definition in
        let values = definition.values.map { inline($0) }
        let term = "- " + strong(inline(definition.term, isStrong: true))
        return values.count == 1
          ? term + ": " + values[0] : ([term] + values.map { "  - " + $0 }).joined(separator: "\n")
      }.joined(separator: "\n")
    case .quotation(let quotation): self.quotation(quotation)
    case .table(let table): self.table(table)
    case .grid(let grid): self.grid(grid)
    case .redline(let redline): self.redline(redline)
    case .code(let text): code(text)
    case .note(let text, _):
      "> " + strong(Escaping.markdown(labels.noteSign)) + " " + inline(text)
    case .rule: "---"
    }
  }

  // MARK: Words

  /// The words of a heading: there a number begins no list, but signs at its end would be taken for its own.
  private func heading(_ text: Text) -> String {
    let words = inline(text, within: "#")
    let core = words.prefix(words.count - words.reversed().prefix { $0 == "#" }.count)
    return core.count == words.count ? words : core + "\\" + words.dropFirst(core.count)
  }

  /// The words of a text; `isStrong` where all of it stands in strong text already.
  ///
  /// - `before`: what stands in the line before them.
  private func inline(
    _ text: Text, newlines: Escaping.Newlines = .spaces, within before: String = "",
    isStrong: Bool = false
  ) -> String {
    var result = ""
    // Programs that show Markdown use the direction of the first letter.
    for span in text.arrowsTurned(in: base).spans {
      var words =
        span.role == .code
        ? Escaping.markdownCode(span.unmarked)
        : escaped(span.unmarked, newlines, after: before + result)
      if let link = span.link, let target = Escaping.url(link) {
        let safe = target.split(separator: ")", omittingEmptySubsequences: false)
          .joined(separator: "%29")
        words = "[" + words + "](<" + safe + ">)"
      }
      switch isStrong ? nil : span.role {
      case .emphasis, .strongYes, .strongNo, .warning, .error: result += strong(words)
      default: result += words
      }
    }
    return result
  }

  /// Escaped words, to follow what is written already.
  private func escaped(_ text: String, _ newlines: Escaping.Newlines, after before: String)
    -> String
  {
    let atStart = before.isEmpty || before.utf8.last == 0x0A
    let words = Escaping.markdown(text, newlines: newlines, atLineStart: atStart)
    // A number and a full stop from two spans must not become the number of a list item.
    let line = before.utf8.reversed().prefix { $0 != 0x0A }
    let isPoint = words.utf8.first == 0x2E || words.utf8.first == 0x29
    let isNumber = !line.isEmpty && line.allSatisfy { (0x30...0x39).contains($0) }
    return isPoint && isNumber ? "\\" + words : words
  }

  /// Strong text; spaces around it stay outside, as Markdown requires.
  private func strong(_ words: String) -> String { wrapped(words, in: "**") }

  private func wrapped(_ words: String, in mark: String) -> String {
    let core = words.drop { $0 == " " }
    let before = words.prefix(words.count - core.count)
    var inner = core
    var after = ""
    while inner.last == " " {
      inner.removeLast()
      after += " "
    }
    return inner.isEmpty ? words : before + mark + inner + mark + after
  }

  private func list(_ items: [ListItem], ordered: Bool, indent: String) -> String {
    items.enumerated().map { index, item in
      let sign = ordered ? "\(index + 1). " : "- "
      let inner = indent + String(repeating: " ", count: sign.count)
      let line = indent + sign + inline(item.text)
      let children = list(item.children, ordered: ordered, indent: inner)
      return children.isEmpty ? line : line + "\n" + children
    }.joined(separator: "\n")
  }

  private func quotation(_ quotation: Quotation) -> String {
    let lines = inline(quotation.text, newlines: .kept).split(
      separator: "\n", omittingEmptySubsequences: false)
    var result = lines.map { "> " + $0 }
    if let attribution = quotation.attribution {
      result += [">", "> — " + inline(attribution)]
    }
    return result.joined(separator: "\n")
  }

  private func code(_ text: String) -> String {
    let lines = Escaping.terminal(text, newlines: .kept).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.map { "    " + $0 }.joined(separator: "\n")
  }

  /// A redline, with marks that are visible even without styles.
  private func redline(_ redline: Redline) -> String {
    var result = ""
    for part in redline.parts {
      let text = Escaping.terminal(part.text, newlines: .kept)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { result += "\\\n" }
        if line.isEmpty { continue }
        let isKept = part.operation == .keep
        let words = escaped(String(line), .spaces, after: isKept ? result : "-")
        switch part.operation {
        case .keep: result += words
        case .delete: result += "\\[-" + wrapped(words, in: "~~") + "-\\]"
        case .insert: result += "{+" + wrapped(words, in: "**") + "+}"
        }
      }
    }
    return result
  }

  // MARK: Tables

  private func table(_ table: Table) -> String {
    guard !table.columns.isEmpty else { return "" }
    let rules = table.columns.map { column in
      switch column.alignment {
      case .leading: "---"
      case .trailing: "---:"
      case .center: ":---:"
      }
    }
    let rows = table.rows.indices.map { row in
      table.columns.indices.map { inline(table.cell(row, $0), within: "|") }
    }
    let body = pipes(header: table.columns.map { inline($0.title) }, rules: rules, rows: rows)
    return table.caption.map { strong(inline($0)) + "\n\n" + body } ?? body
  }

  private func pipes(header: [String], rules: [String], rows: [[String]]) -> String {
    ([header, rules] + rows).map { row in
      "| " + row.map { $0.isEmpty ? " " : $0 }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  private func grid(_ grid: Grid) -> String {
    let turned = grid.columns.count > Self.wordColumns
    let words = min(grid.columns.count, grid.rows.count) <= Self.wordColumns
    func show(_ cell: Grid.Cell?) -> String {
      guard let cell else { return "" }
      let parts = [cell.glyph, words ? cell.word : "", cell.marks].filter { !$0.isEmpty }
      return Escaping.markdown(parts.joined(separator: " "), atLineStart: false)
    }
    let subjects = grid.columns.map { column in
      let number = Escaping.markdown(column.number)
      let heading = inline(column.heading.isEmpty ? Text.data(column.id) : column.heading)
      return number.isEmpty ? heading : number + " " + heading
    }
    let parties = grid.rows.map { inline($0.name.isEmpty ? Text.data($0.id) : $0.name) }
    let header: [String]
    var rows: [[String]]
    if turned {
      header = [inline(grid.columnTitle)] + parties + grid.footers.map { inline($0.label) }
      rows = grid.columns.indices.map { column in
        [subjects[column]] + grid.rows.indices.map { show(grid.cell($0, column)) }
          + grid.footers.map {
            column < $0.values.count ? inline($0.values[column], within: "|") : ""
          }
      }
    } else {
      header = [inline(grid.rowTitle)] + subjects
      rows = grid.rows.indices.map { row in
        [parties[row]] + grid.columns.indices.map { show(grid.cell(row, $0)) }
      }
      rows += grid.footers.map { footer in
        [strong(inline(footer.label))]
          + grid.columns.indices.map {
            $0 < footer.values.count ? inline(footer.values[$0], within: "|") : ""
          }
      }
    }
    var parts: [String] = []
    if let title = grid.title { parts.append(strong(inline(title))) }
    parts.append(pipes(header: header, rules: header.map { _ in "---" }, rows: rows))
    let legend = grid.occurringLegend.map { entry in
      Escaping.markdown(entry.symbol, atLineStart: false) + " " + inline(entry.meaning)
    }
    if !legend.isEmpty {
      parts.append(Escaping.markdown(labels.legend) + ": " + legend.joined(separator: ", "))
    }
    parts += grid.notes.map { inline($0) }
    return parts.joined(separator: "\n\n")
  }
}
