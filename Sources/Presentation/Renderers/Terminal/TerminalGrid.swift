/// Draws a grid in the layout that is easiest to read.
struct TerminalGrid {
  private let grid: Grid
  private let renderer: TerminalRenderer
  private let cells: GridCells
  private let sheet: GridSheet
  private let layout: GridLayout
  /// The gap between columns.
  private let gap: String

  init(_ grid: Grid, renderer: TerminalRenderer) {
    self.grid = grid
    self.renderer = renderer
    cells = GridCells(grid, renderer: renderer)
    (sheet, layout) = GridLayout.best(grid, cells: cells, renderer: renderer)
    gap = renderer.pen.spaces(layout.gap)
  }

  func lines() -> [String] {
    var result: [String] = []
    if let title = grid.title {
      let runs = renderer.runs(title.inRole(.emphasis))
      result += renderer.hanging(first: "", rest: "", runs, width: renderer.width) + [""]
    }
    let legend = legend()
    if grid.hasLegendFirst, !legend.isEmpty { result += legend + [""] }
    if !grid.rows.isEmpty || !grid.columns.isEmpty {
      var stock = CellStock(cells, layout: layout, renderer: renderer)
      for (index, panel) in layout.panels.enumerated() {
        if index > 0 { result.append("") }
        result += lines(of: panel, number: index, &stock)
      }
    }
    for part in [key(), grid.hasLegendFirst ? [] : legend, notes()] where !part.isEmpty {
      if !result.isEmpty { result.append("") }
      result += part
    }
    return result
  }

  // MARK: Panels

  private func lines(of panel: Range<Int>, number: Int, _ stock: inout CellStock) -> [String] {
    let showsSums = sheet.turned && number == layout.panels.count - 1 && !sheet.sums.isEmpty
    var result = header(panel, number: number, showsSums: showsSums)
    let width = panelWidth(panel, showsSums: showsSums)
    let rule = renderer.pen.draw(Line(renderer.rule(width), role: .muted))
    result.append(rule)
    for row in sheet.rows.indices {
      let head = sheet.rows[row]
      if sheet.startsGroup[row], let group = head.group {
        let line = Line(group.map { Run($0.text, role: $0.role ?? .muted, isolate: $0.isolate) })
        result.append(renderer.pen.draw(line.truncated(to: renderer.width)))
      }
      var drawn = panel.map { stock.lines(of: sheet.kind(row, $0), column: $0) }
      if showsSums { drawn += sums(sheet.sums.map { [Line($0.values[row])] }) }
      let labels = headLines(
        head, limit: number == 0 || head.number.isEmpty ? GridLayout.headLines : 1)
      result += assemble(labels, drawn, panel: panel, number: head.number)
    }
    guard !sheet.turned, !sheet.sums.isEmpty else { return result }
    result.append(rule)
    for sum in sheet.sums {
      let label = Line.wrap(
        sum.label, width: layout.headWidth, limit: 2, ellipsis: renderer.ellipsis)
      result += assemble(
        label, draw(panel.map { [Line(sum.values[$0])] }, of: panel), panel: panel)
    }
    return result
  }

  private func header(_ panel: Range<Int>, number: Int, showsSums: Bool) -> [String] {
    var labels: [[Line]] = panel.map { column in
      let head = sheet.columns[column]
      let width = layout.widths[column]
      guard layout.labels == .names else {
        let text = layout.labelTexts[column]
        return [Line([Run(text, role: .heading, isolate: true)]).truncated(to: width)]
      }
      let name = head.name.map { Run($0.text, role: $0.role ?? .heading, isolate: $0.isolate) }
      let lines = Line.wrap(
        name, width: width, limit: GridLayout.labelLines, ellipsis: renderer.ellipsis)
      return head.number.isEmpty
        ? lines : [Line(head.number, role: .muted).truncated(to: width)] + lines
    }
    if showsSums { labels += sheet.sums.map { [Line($0.short, role: .muted)] } }
    // Labels are aligned at the bottom, numbers at the top.
    let height = labels.map(\.count).max() ?? 1
    let lowered = labels.enumerated().map { index, lines -> [Line] in
      let numbered =
        layout.labels == .names && index < panel.count
        && !sheet.columns[panel.lowerBound + index].number.isEmpty
      if numbered { return lines }
      return Array(repeating: Line(), count: height - lines.count) + lines
    }
    let room = GridLayout.margin(sheet, headWidth: layout.headWidth) - 2
    var corner = Line(sheet.corner).truncated(to: room, ellipsis: renderer.ellipsis)
    if number > 0 {
      let comma = corner.width == 0 ? "" : ", "
      let words = corner + Line(comma + renderer.labels.continued, role: .muted)
      if words.width <= room { corner = words }
    }
    let cornerLines = Array(repeating: Line(), count: max(0, height - 1)) + [corner]
    let drawn =
      draw(Array(lowered.prefix(panel.count)), of: panel)
      + sums(Array(lowered.dropFirst(panel.count)))
    return groupLine(panel) + assemble(cornerLines, drawn, panel: panel, isCorner: true)
  }

  /// The labels of groups of columns, each above its columns.
  private func groupLine(_ panel: Range<Int>) -> [String] {
    guard panel.contains(where: { sheet.columns[$0].group != nil }) else { return [] }
    var cells: [Line] = []
    var widths: [Int] = []
    for column in panel {
      let group = sheet.columns[column].group
      if column > panel.lowerBound, group == sheet.columns[column - 1].group, !widths.isEmpty {
        widths[widths.count - 1] += layout.gap + layout.widths[column]
      } else {
        cells.append(Line((group ?? []).map { Run($0.text, role: .muted, isolate: $0.isolate) }))
        widths.append(layout.widths[column])
      }
    }
    let pen = renderer.pen
    var result = pen.spaces(GridLayout.margin(sheet, headWidth: layout.headWidth))
    for (index, (cell, width)) in zip(cells, widths).enumerated() {
      if index > 0 { result += pen.spaces(layout.gap) }
      var line = cell.truncated(to: width, ellipsis: width < 4 ? "" : renderer.ellipsis)
      let rest = width - line.width - 1
      if rest > 0, line.width > 0 {
        line.runs.append(Run(" " + renderer.rule(rest), role: .muted))
      }
      result += pen.draw(line, width: width)
    }
    return [result.withoutTrailingSpaces]
  }

  /// The drawn lines of some columns' cells, each as wide as its column and the gap after it.
  private func draw(_ cells: [[Line]], of panel: Range<Int>) -> [[String]] {
    zip(panel, cells).map { column, lines in
      let width = layout.widths[column]
      return lines.map { line in
        renderer.pen.draw(line.truncated(to: width, ellipsis: renderer.ellipsis), width: width)
          + gap
      }
    }
  }

  /// The same for the sums at the right of a turned grid, the first of them after a wider gap.
  private func sums(_ cells: [[Line]]) -> [[String]] {
    zip(sheet.sums, cells).enumerated().map { index, pair in
      let (sum, lines) = pair
      return lines.map { line in
        (index == 0 ? " " : "")
          + renderer.pen.draw(
            line.truncated(to: sum.width, ellipsis: renderer.ellipsis), width: sum.width,
            alignment: .trailing) + gap
      }
    }
  }

  /// Joins the label of a row and its cells.
  ///
  /// - `cells`: the drawn lines of each column of the panel, then those of the sums.
  private func assemble(
    _ head: [Line], _ cells: [[String]], panel: Range<Int>, number: String = "",
    isCorner: Bool = false
  ) -> [String] {
    let pen = renderer.pen
    let numbers = sheet.numberWidth > 0 && !isCorner
    let height = cells.reduce(head.count) { max($0, $1.count) }
    let margin = GridLayout.margin(sheet, headWidth: layout.headWidth)
    return (0..<height).map { level in
      var result = ""
      result.reserveCapacity(2 * renderer.width)
      if numbers {
        let text = level == 0 ? number.padded(to: sheet.numberWidth, alignment: .trailing) : ""
        result += pen.draw(Line(text, role: .muted), width: sheet.numberWidth + 1)
      }
      let room = margin - (numbers ? sheet.numberWidth + 1 : 0)
      result += pen.draw(level < head.count ? head[level] : Line(), width: room)
      for (index, lines) in cells.enumerated() {
        if level < lines.count {
          result += lines[level]
        } else if index < panel.count {
          result += pen.spaces(layout.widths[panel.lowerBound + index] + layout.gap)
        } else {
          let sum = index - panel.count
          result += pen.spaces((sum == 0 ? 1 : 0) + sheet.sums[sum].width + layout.gap)
        }
      }
      return result.withoutTrailingSpaces
    }
  }

  private func headLines(_ head: GridSheet.Head, limit: Int) -> [Line] {
    let indent = min(head.indent, layout.headWidth / 2)
    let lines = Line.wrap(
      head.name, width: max(1, layout.headWidth - indent), limit: limit,
      ellipsis: renderer.ellipsis)
    guard indent > 0 else { return lines }
    return lines.map { line in
      var line = line
      line.runs.insert(Run(renderer.pen.spaces(indent)), at: 0)
      return line
    }
  }

  private func panelWidth(_ panel: Range<Int>, showsSums: Bool) -> Int {
    var width = GridLayout.margin(sheet, headWidth: layout.headWidth) - layout.gap
    width += panel.reduce(0) { $0 + layout.widths[$1] + layout.gap }
    if showsSums { width += sheet.sums.reduce(1) { $0 + $1.width + layout.gap } }
    return min(width, renderer.width)
  }

  // MARK: What stands below

  /// The meaning of the short labels.
  private func key() -> [String] {
    switch layout.labels {
    case .names: return []
    case .ids where sheet.turned: return []
    case .ids, .short: break
    }
    let entries = zip(sheet.columns, layout.labelTexts).map { head, text in
      (label: text, name: head.name)
    }
    let pen = renderer.pen
    let labelWidth = entries.map { $0.label.displayWidth }.max() ?? 0
    let room = max(1, renderer.width - 2)
    let cells = entries.map { label, name in
      let label = Line([Run(label, role: .heading, isolate: true)])
      let name = Line(name).truncated(
        to: max(1, room - labelWidth - 1), ellipsis: renderer.ellipsis)
      return (
        text: pen.draw(label, width: labelWidth + 1) + pen.draw(name),
        width: labelWidth + 1 + name.width
      )
    }
    let down = Self.height(of: cells.map(\.width), room: room)
    let widths = stride(from: 0, to: cells.count, by: down).map { start in
      cells[start..<min(start + down, cells.count)].map(\.width).max() ?? 0
    }
    let title = Line(renderer.labels.key, role: .muted).truncated(to: renderer.width)
    return [pen.draw(title)]
      + (0..<down).map { level in
        var line = "  "
        for (place, width) in widths.enumerated() where place * down + level < cells.count {
          let cell = cells[place * down + level]
          line += (place > 0 ? "   " : "") + cell.text + pen.spaces(width - cell.width)
        }
        return line.withoutTrailingSpaces
      }
  }

  /// The fewest lines in which entries fit side by side, column by column.
  private static func height(of widths: [Int], room: Int) -> Int {
    var down = 1
    while down < widths.count {
      var used = -3
      for start in stride(from: 0, to: widths.count, by: down) {
        used += 3 + (widths[start..<min(start + down, widths.count)].max() ?? 0)
      }
      if used <= room { return down }
      down += max(1, down / 16)
    }
    return max(1, widths.count)
  }

  /// The cells whose word does not tell them from others of another glyph.
  private func sharingWords(_ kinds: [Grid.Cell]) -> [Grid.Cell] {
    let glyphs = Dictionary(grouping: kinds, by: \.word).mapValues { Set($0.map(\.glyph)) }
    return kinds.filter { (glyphs[$0.word]?.count ?? 0) > 1 }
  }

  /// The glyphs and marks that occur, and what they mean; words beside a glyph need no more, unless two
  /// glyphs share them.
  private func legend() -> [String] {
    let kinds = grid.kinds
    let glyphs = grid.occurringGlyphs(in: layout.words ? sharingWords(kinds) : kinds)
    let marks = grid.occurringMarks(in: kinds).filter { !glyphs.contains($0) }
    let items = [(renderer.labels.legend, glyphs), (renderer.labels.marks, marks)]
      .filter { !$0.1.isEmpty }
    let titleWidth = (items.map { $0.0.displayWidth }.max() ?? 0) + 2
    return items.flatMap { title, entries in
      flow(
        entries.map { entry in
          let symbol = Escaping.terminal(renderer.ascii ? entry.plain : entry.symbol)
          return Line(
            [Run(symbol, role: entry.role ?? .warning), Run(" ")] + renderer.runs(entry.meaning))
        }, title: title, indent: titleWidth > renderer.width / 4 ? 2 : titleWidth)
    }
  }

  /// Entries one after the other, unbroken if possible.
  private func flow(_ entries: [Line], title: String, indent: Int) -> [String] {
    let pen = renderer.pen
    let room = max(1, renderer.width - indent)
    let heading = Line(title, role: .muted)
    var result: [String] = []
    var line = pen.draw(heading, width: indent)
    if heading.width >= indent {
      result.append(pen.draw(heading.truncated(to: renderer.width)))
      line = pen.spaces(indent)
    }
    var used = 0
    for entry in entries {
      let separator = used > 0 ? 3 : 0
      if used > 0, used + separator + entry.width > room {
        result.append(line.withoutTrailingSpaces)
        line = pen.spaces(indent)
        used = 0
      }
      let shown = entry.truncated(to: room, ellipsis: renderer.ellipsis)
      line += (used > 0 ? "   " : "") + pen.draw(shown)
      used += (used > 0 ? 3 : 0) + shown.width
    }
    result.append(line.withoutTrailingSpaces)
    return result
  }

  private func notes() -> [String] {
    grid.notes.flatMap { note in
      renderer.hanging(
        first: "", rest: "  ", renderer.runs(note.inRole(.muted)), width: renderer.proseWidth)
    }
  }
}

/// The drawn lines of each kind of cell in each width, made when first needed.
private struct CellStock {
  private let cells: GridCells
  private let words: Bool
  private let renderer: TerminalRenderer
  private let gap: String
  private let widths: [Int]
  /// For each column, the index of its width in `widths`.
  private let widthNumbers: [Int]
  /// For each kind, its lines in every width; empty if not drawn yet.
  private var drawn: [[String]]

  init(_ cells: GridCells, layout: GridLayout, renderer: TerminalRenderer) {
    self.cells = cells
    self.renderer = renderer
    words = layout.words
    gap = renderer.pen.spaces(layout.gap)
    var numbers: [Int: Int] = [:]
    var widths: [Int] = []
    widthNumbers = layout.widths.map { width in
      if let known = numbers[width] { return known }
      numbers[width] = widths.count
      widths.append(width)
      return widths.count - 1
    }
    self.widths = widths
    drawn = Array(repeating: [], count: cells.kindCount * widths.count)
  }

  /// The lines of a kind in a column, as wide as the column and the gap after it.
  mutating func lines(of kind: Int, column: Int) -> [String] {
    let number = widthNumbers[column]
    let place = kind * widths.count + number
    if drawn[place].isEmpty {
      let width = widths[number]
      drawn[place] = cells.lines(kind, words: words, width: width).map { line in
        renderer.pen.draw(line.truncated(to: width, ellipsis: renderer.ellipsis), width: width)
          + gap
      }
    }
    return drawn[place]
  }
}
