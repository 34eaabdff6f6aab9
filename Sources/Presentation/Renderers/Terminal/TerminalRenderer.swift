/// Renders documents for a terminal: every line fits the width, and colour is never needed.
///
/// For a pipe or a file it renders the same text without what only a terminal needs: nothing is
/// wrapped, so that a search finds every phrase, and there are no direction marks but those of the
/// data. Grids keep the layout that fits the width.
package struct TerminalRenderer: Renderer {
  /// The narrowest width that is used.
  package static let leastWidth = 20
  /// Lines of prose are shorter than this, because long ones are hard to read.
  static let proseWidth = 100
  /// A width that no line exceeds.
  private static let unlimited = 1 << 30

  /// The width for grids, in columns.
  package let width: Int
  /// The width for prose, in columns; larger than any line if nothing is wrapped.
  let lineWidth: Int
  package let color: ColorMode
  /// Whether the renderer's own signs are ASCII; data is shown unchanged.
  package let ascii: Bool
  package let labels: RendererLabels
  fileprivate(set) var pen: Pen

  package init(
    width: Int = 80, color: ColorMode = .none, ascii: Bool = false,
    labels: RendererLabels = RendererLabels(), palette: Palette = .standard, isolates: Bool = true,
    wraps: Bool = true
  ) {
    self.width = max(width, Self.leastWidth)
    lineWidth = wraps ? self.width : Self.unlimited
    self.color = color
    self.ascii = ascii
    self.labels = labels
    pen = Pen(palette: palette, color: color, isolates: isolates)
  }

  package func render(_ document: Document) -> String {
    var renderer = self
    renderer.pen.base = document.direction
    return renderer.text(of: document)
  }

  private func text(of document: Document) -> String {
    var parts: [[String]] = []
    if let title = document.title { parts.append(heading(1, title)) }
    var followsTitled = false
    for block in document.blocks {
      let lines = self.lines(of: block)
      let isTitled = if case .titled = block { true } else { false }
      // Titled blocks save lines: only their headings separate them.
      if isTitled && followsTitled {
        parts[parts.count - 1] += lines
      } else if !lines.isEmpty {
        parts.append(lines)
      }
      followsTitled = isTitled
    }
    var result = ""
    for (index, part) in parts.enumerated() {
      if index > 0 { result += "\n" }
      for line in part {
        result += line
        result += "\n"
      }
    }
    return result
  }

  /// The lines of one block.
  func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let level, let text, _): heading(level + 1, text)
    case .titled(let text, let block): heading(2, text) + lines(of: block)
    case .paragraph(let text): prose(text)
    case .list(let items, let ordered): list(items, ordered: ordered, indent: 0)
    case .definitions(let definitions): self.definitions(definitions)
    case .quotation(let quotation): self.quotation(quotation)
    case .table(let table): TerminalTable(table, renderer: self).lines()
    case .grid(let grid): TerminalGrid(grid, renderer: self).lines()
    case .redline(let redline): self.redline(redline)
    case .code(let text):
      Escaping.terminal(text, newlines: .kept).split(
        separator: "\n", omittingEmptySubsequences: false
      ).flatMap { line in
        hanging(first: "  ", rest: "    ", [Run(String(line), role: .code)], width: lineWidth)
      }
    case .note(let text, let role):
      hanging(
        first: labels.note + labels.colon, rest: "  ",
        runs(text.inRole(role), newlines: .kept), width: proseWidth)
    case .rule: [pen.draw(Line(rule(min(width, 72)), role: .muted))]
    }
  }

  var proseWidth: Int { wraps ? min(width, Self.proseWidth) : lineWidth }
  var wraps: Bool { lineWidth == width }
  var ellipsis: String { ascii ? "..." : "…" }
  var bullet: String { ascii ? "-" : "•" }

  /// A thin line of `count` columns; at most as long as a line of prose if nothing is wrapped.
  func rule(_ count: Int) -> String {
    let count = wraps ? count : min(count, Self.proseWidth)
    return String(repeating: ascii ? "-" : "─", count: max(0, count))
  }

  /// The runs of a text, escaped.
  func runs(_ text: Text, newlines: Escaping.Newlines = .spaces) -> [Run] {
    var result: [Run] = []
    for span in (pen.isolates ? text : text.arrowsTurned(in: pen.base)).spans {
      result.append(
        Run(
          Escaping.terminal(pen.isolates ? span.text : span.unmarked, newlines: newlines),
          role: span.role ?? (span.link == nil ? nil : .link), isolate: span.isolate))
      if let link = span.link, !link.hasPrefix("#"), link != span.text {
        result.append(Run(" <" + Escaping.terminal(link) + ">", role: .muted))
      }
    }
    return result
  }

  /// Wrapped lines, with one indent for the first and another for the following ones.
  func hanging(first: String, rest: String, _ runs: [Run], width: Int) -> [String] {
    let indent = max(first.displayWidth, rest.displayWidth)
    let lines = Line.wrap(runs, width: max(4, width - indent))
    return lines.enumerated().map { index, line in
      ((index == 0 ? first : rest) + pen.draw(line)).withoutTrailingSpaces
    }
  }

  private func heading(_ level: Int, _ text: Text) -> [String] {
    let runs = runs(text.inRole(.heading))
    guard level <= 1 else {
      let sign = (ascii ? "--" : "──") + " "
      return hanging(first: sign, rest: "   ", runs, width: lineWidth)
    }
    let lines = Line.wrap(runs, width: lineWidth)
    let longest = lines.map(\.width).max() ?? 0
    return lines.map { pen.draw($0) } + [pen.draw(Line(rule(longest), role: .muted))]
  }

  private func prose(_ text: Text) -> [String] {
    Line.wrap(runs(text, newlines: .kept), width: proseWidth).map { pen.draw($0) }
  }

  private func list(_ items: [ListItem], ordered: Bool, indent: Int) -> [String] {
    let indent = min(indent, lineWidth / 2)
    let digits = String(items.count).count
    return items.enumerated().flatMap { index, item in
      let number = String(index + 1).padded(to: digits, alignment: .trailing)
      let sign = ordered ? number + ". " : bullet + " "
      let first = pen.spaces(indent) + sign
      return hanging(
        first: first, rest: pen.spaces(first.displayWidth), runs(item.text, newlines: .kept),
        width: proseWidth)
        + list(item.children, ordered: ordered, indent: indent + sign.displayWidth)
    }
  }

  private func definitions(_ definitions: [Definition]) -> [String] {
    let widest = definitions.map { Line(runs($0.term)).width }.max() ?? 0
    let termWidth = wraps ? min(widest, max(8, proseWidth / 3)) : widest
    return definitions.flatMap { definition -> [String] in
      let term = runs(definition.term.inRole(.emphasis))
      let fits = Line(term).width <= termWidth
      let values = definition.values.flatMap { value in
        Line.wrap(runs(value, newlines: .kept), width: max(4, proseWidth - termWidth - 2))
      }
      let indent = pen.spaces(termWidth + 2)
      var result: [String] = []
      if !fits || values.isEmpty {
        result = Line.wrap(term, width: proseWidth).map { pen.draw($0) }
      }
      for (index, line) in values.enumerated() {
        let isFirst = index == 0 && fits
        let start = isFirst ? pen.draw(Line(term), width: termWidth + 2) : indent
        result.append((start + pen.draw(line)).withoutTrailingSpaces)
      }
      return result
    }
  }

  private func quotation(_ quotation: Quotation) -> [String] {
    let bar = ascii ? "| " : "│ "
    let words = quotation.text.inRole(.quotation)
    var result = hanging(first: bar, rest: bar, runs(words, newlines: .kept), width: proseWidth)
    if let attribution = quotation.attribution {
      let sign = bar + (ascii ? "-- " : "— ")
      result += hanging(
        first: sign, rest: bar + "  ", runs(attribution.inRole(.muted)), width: proseWidth)
    }
    return result
  }
}

/// Counts the lines of documents on a terminal that share most of their blocks.
///
/// A block is drawn once, and of a list below a heading each entry once: to find out how much fits
/// on a page, nearly the same document is counted many times.
package struct LineCounter {
  private var renderer: TerminalRenderer
  private var known: [Block: Int] = [:]

  package init(width: Int, labels: RendererLabels) {
    renderer = TerminalRenderer(width: width, labels: labels)
  }

  /// The number of lines of a document; those counted with one counter have one direction.
  package mutating func count(_ document: Document) -> Int {
    renderer.pen.base = document.direction
    var lines = document.title.map { count(.heading(level: 0, $0)) } ?? 0
    var parts = lines > 0 ? 1 : 0
    var followsTitled = false
    for block in document.blocks {
      let own = count(block)
      let isTitled = if case .titled = block { true } else { false }
      lines += own
      if own > 0, !(isTitled && followsTitled) { parts += 1 }
      followsTitled = isTitled
    }
    return lines + max(0, parts - 1)
  }

  private mutating func count(_ block: Block) -> Int {
    if case .titled(let text, .list(let items, ordered: false)) = block, !items.isEmpty {
      var lines = count(.titled(text, .list([])))
      for item in items { lines += count(.list([item])) }
      return lines
    }
    if let lines = known[block] { return lines }
    let lines = renderer.lines(of: block).count
    known[block] = lines
    return lines
  }
}
