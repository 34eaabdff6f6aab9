/// One way to lay a grid out, and how hard it would be to read.
struct GridLayout {
  /// What stands above the columns.
  enum Labels: Hashable {
    /// Full names or headings, wrapped.
    case names
    /// Identifiers or numbers, whole.
    case ids
    /// Labels of so many columns, with a key below.
    case short(Int)
  }

  var turned: Bool
  var words: Bool
  var labels: Labels
  var headWidth: Int
  var gap: Int
  var widths: [Int]
  var labelTexts: [String]
  /// Which columns each panel shows; the sums of a turned grid follow those of the last.
  var panels: [Range<Int>]
  var cost: Int

  /// The room that row labels take, with the gap behind them.
  static func margin(_ sheet: GridSheet, headWidth: Int) -> Int {
    (sheet.numberWidth > 0 ? sheet.numberWidth + 1 : 0) + headWidth + 2
  }

  /// The most lines a column label may take.
  static let labelLines = 4
  /// The most lines a row label may take.
  static let headLines = 3
  /// Names in column labels are broken if a word of theirs is longer.
  static let longestLabelWord = 14

  /// The layout that reads most easily in the given width.
  static func best(_ grid: Grid, renderer: TerminalRenderer) -> (GridSheet, GridLayout) {
    let sheets = [false, true].map { GridSheet(grid, turned: $0, renderer: renderer) }
    var best: (GridSheet, GridLayout)?
    for sheet in sheets {
      for words in [true, false] {
        let cells = sheet.cellWidths(words: words)
        var choices = candidates(sheet, words: words, cells: cells, renderer: renderer)
        let narrow = sheet.narrowWidths(of: cells)
        if words, narrow != cells {
          choices += candidates(sheet, words: true, cells: narrow, renderer: renderer)
        }
        for layout in choices {
          if let found = best, found.1.cost <= layout.cost { continue }
          best = (sheet, layout)
        }
      }
    }
    if let best { return best }
    let cells = sheets[0].cellWidths(words: false)
    return (sheets[0], lastResort(sheets[0], cells: cells, width: renderer.width))
  }

  private static func candidates(
    _ sheet: GridSheet, words: Bool, cells: [Int], renderer: TerminalRenderer
  ) -> [GridLayout] {
    let natural = sheet.rows.map { $0.nameWidth + $0.indent }.max() ?? 0
    let sums = sheet.turned ? 0 : sheet.sums.map { Line($0.label).width }.max() ?? 0
    let widest = max(natural, sums, Line(sheet.corner).width, 4)
    let heads = Set([56, 40, 32, 26, 20, 16, 12, 10, 8].map { min(widest, $0) }).sorted(by: >)
    let headCosts = heads.map { headCost(sheet, width: $0) }
    var result: [GridLayout] = []
    for labels in [
      Labels.names, .ids, .short(8), .short(7), .short(6), .short(4), .short(3), .short(2),
    ] {
      let texts = texts(sheet, labels)
      let wanted = zip(cells.indices, cells).map { index, cell in
        max(cell, labelWidth(sheet.columns[index], labels, text: texts[index]))
      }
      for (head, headCost) in zip(heads, headCosts) {
        for gap in words ? [2] : [2, 1] {
          let layout = GridLayout(
            turned: sheet.turned, words: words, labels: labels, headWidth: head, gap: gap,
            widths: wanted, labelTexts: texts, panels: [], cost: 0)
          if let done = layout.filled(sheet, headCost: headCost, width: renderer.width) {
            result.append(done)
          }
        }
      }
    }
    return result
  }

  /// The layout with its panels, spare room given away, and its cost; `nil` when it cannot fit.
  private func filled(_ sheet: GridSheet, headCost: (lines: Int, cut: Int), width: Int)
    -> GridLayout?
  {
    let room = width - Self.margin(sheet, headWidth: headWidth)
    let tail = sheet.turned ? sheet.sums.reduce(0) { $0 + $1.width + gap } + 1 : 0
    guard let panels = Self.panels(widths, gap: gap, room: room, tail: tail) else { return nil }
    var layout = self
    layout.panels = panels
    layout.widen(sheet, room: room, tail: tail)
    let labelLines = layout.labelHeight(sheet)
    let groups = sheet.rows.indices.count { index in
      sheet.rows[index].group != nil
        && (index == 0 || sheet.rows[index].group != sheet.rows[index - 1].group)
    }
    let sums = sheet.turned ? 0 : sheet.sums.count
    // Numbered row labels get more than one line in the first panel only.
    var cost = panels.count * (sheet.rows.count + groups + sums + labelLines + 2)
    cost += (headCost.lines - sheet.rows.count) * (sheet.numberWidth > 0 ? 1 : panels.count)
    cost += words ? sheet.tallRows(widths: layout.widths) : 0
    cost += 14 * (panels.count - 1) + 3 * headCost.cut
    cost += words ? 0 : sheet.rows.count * sheet.columns.count <= 60 ? 16 : 6
    cost += sheet.turned ? 2 : 0
    cost += sheet.columns.contains { $0.group != nil } ? 3 : 0
    cost += gap > 1 ? 0 : labels == .names ? 6 : 2
    switch labels {
    case .names: cost += 2 * layout.brokenLabels(sheet)
    case .ids: cost += 3 + (sheet.turned ? 0 : Self.keyLines(sheet, width) + 50)
    case .short(let size):
      let cut = zip(sheet.columns, labelTexts).count { $0.short != $1 && $0.id != $1 }
      cost += Self.keyLines(sheet, width) + (sheet.turned ? 8 : 50) + cut + (size > 2 ? 0 : 12)
    }
    layout.cost = cost
    return layout
  }

  /// Gives spare room to columns whose labels need many lines.
  private mutating func widen(_ sheet: GridSheet, room: Int, tail: Int) {
    guard labels == .names else { return }
    for (index, panel) in panels.enumerated() where !panel.isEmpty {
      let last = index == panels.count - 1
      var spare = room - (last ? tail : 0) - panel.reduce(-gap) { $0 + widths[$1] + gap }
      while spare > 0 {
        let needs = panel.map { Self.lines(sheet.columns[$0].nameWidth, in: widths[$0]) }
        guard let most = needs.max(), most > 2 else { break }
        for (column, need) in zip(panel, needs) where need == most && spare > 0 {
          widths[column] += 1
          spare -= 1
        }
      }
    }
  }

  /// About how many lines the column labels take.
  private func labelHeight(_ sheet: GridSheet) -> Int {
    guard labels == .names else { return 1 }
    let lines = zip(sheet.columns, widths).map { head, width in
      Self.lines(head.nameWidth, in: width) + (head.number.isEmpty ? 0 : 1)
    }
    return min(lines.max() ?? 1, Self.labelLines + 1)
  }

  /// How many column labels lose a part, or break inside a word.
  private func brokenLabels(_ sheet: GridSheet) -> Int {
    zip(sheet.columns, widths).count { head, width in
      Self.lines(head.nameWidth, in: width) > Self.labelLines || head.longestWord > width
    }
  }

  private static func headCost(_ sheet: GridSheet, width: Int) -> (lines: Int, cut: Int) {
    var lines = 0
    var cut = 0
    for head in sheet.rows {
      let need = Self.lines(head.nameWidth, in: width - head.indent)
      lines += min(need, headLines)
      if need > headLines || head.longestWord > width - head.indent { cut += 1 }
    }
    return (lines, cut)
  }

  /// About how many lines text of `size` columns takes, with the waste at their ends.
  private static func lines(_ size: Int, in width: Int) -> Int {
    if size <= width { return 1 }
    let useful = max(1, width - width / 6)
    return (size + useful - 1) / useful
  }

  private static func keyLines(_ sheet: GridSheet, _ width: Int) -> Int {
    let widest = sheet.columns.map { min($0.nameWidth, 40) }.max() ?? 0
    let across = max(1, (width + 3) / (widest + 8))
    return (sheet.columns.count + across - 1) / across + 1
  }

  private static func texts(_ sheet: GridSheet, _ labels: Labels) -> [String] {
    switch labels {
    case .names: return sheet.columns.map { _ in "" }
    case .ids: return sheet.columns.map { $0.number.isEmpty ? $0.id : $0.number }
    case .short(let width):
      return ShortLabels.make(
        sheet.columns.map { $0.number.isEmpty ? $0.id : $0.number },
        given: sheet.columns.map(\.short), width: width)
    }
  }

  private static func labelWidth(_ head: GridSheet.Head, _ labels: Labels, text: String) -> Int {
    switch labels {
    case .names: max(min(head.longestWord, longestLabelWord), head.number.displayWidth)
    case .ids, .short: text.displayWidth
    }
  }

  /// Divides columns into panels of about equal width, as few as there can be.
  private static func panels(_ widths: [Int], gap: Int, room: Int, tail: Int) -> [Range<Int>]? {
    guard room > 0, widths.allSatisfy({ $0 <= room }), tail <= room else { return nil }
    func split(_ cap: Int) -> [Range<Int>] {
      var result: [Range<Int>] = []
      var start = 0
      var used = -gap
      for (index, width) in widths.enumerated() {
        if used + gap + width > cap, index > start {
          result.append(start..<index)
          start = index
          used = -gap
        }
        used += gap + width
      }
      if used + tail > room {
        result.append(start..<widths.count)
        start = widths.count
      }
      result.append(start..<widths.count)
      return result
    }
    let fewest = split(room).count
    var low = widths.max() ?? 0
    var high = room
    while low < high {
      let middle = (low + high) / 2
      if split(middle).count <= fewest { high = middle } else { low = middle + 1 }
    }
    return split(high)
  }

  /// Something that fits however narrow it is: one cut column after another.
  private static func lastResort(_ sheet: GridSheet, cells: [Int], width: Int) -> GridLayout {
    let head = 6
    let room = max(1, width - min(margin(sheet, headWidth: head), width / 2))
    let widths = cells.map { min($0, room) }
    return GridLayout(
      turned: false, words: false, labels: .short(2), headWidth: head, gap: 1, widths: widths,
      labelTexts: texts(sheet, .short(2)),
      panels: panels(widths, gap: 1, room: room, tail: 0) ?? cells.indices.map { $0..<$0 + 1 },
      cost: .max)
  }
}
