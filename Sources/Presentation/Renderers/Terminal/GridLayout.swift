/// One way to lay out a grid, with a cost for how hard it is to read.
struct GridLayout: Equatable {
  /// The labels of the columns.
  enum Labels: Hashable {
    /// Full names or headings, wrapped.
    case names
    /// Identifiers or numbers, in full.
    case ids
    /// Labels of that many columns, with a key below.
    case short(Int)
  }

  var turned: Bool
  var words: Bool
  var labels: Labels
  var headWidth: Int
  var gap: Int
  var widths: [Int]
  var labelTexts: [String]
  /// The columns of each panel; the sums of a turned grid follow those of the last.
  var panels: [Range<Int>]
  var cost: Int

  /// The width of row labels, including the gap after them.
  static func margin(_ sheet: GridSheet, headWidth: Int) -> Int {
    (sheet.numberWidth > 0 ? sheet.numberWidth + 1 : 0) + headWidth + 2
  }

  /// The most lines a column label may take.
  static let labelLines = 4
  /// The most lines a row label may take.
  static let headLines = 3
  /// Names in column labels are broken only if one of their words is longer.
  static let longestLabelWord = 14

  /// The possible column labels of a sheet in a layout, computed once.
  private struct Labeling {
    var labels: Labels
    var texts: [String]
    var widths: [Int]
    /// The cost of reading these labels in any layout.
    var cost: Int

    init(_ labels: Labels, _ sheet: GridSheet, width: Int) {
      self.labels = labels
      texts = GridLayout.texts(sheet, labels)
      widths = zip(sheet.columns, texts).map { GridLayout.labelWidth($0, labels, text: $1) }
      switch labels {
      case .names: cost = 0
      case .ids: cost = 3 + (sheet.turned ? 0 : GridLayout.keyLines(sheet, width) + 50)
      case .short(let size):
        let cut = zip(sheet.columns, texts).count { $0.short != $1 && $0.id != $1 }
        cost = GridLayout.keyLines(sheet, width) + (sheet.turned ? 8 : 50) + cut
        cost += size > 2 ? 0 : 12
      }
    }
  }

  /// The layout that is easiest to read in the given width.
  ///
  /// - `givesUpEarly`: whether a layout is abandoned when it cannot be better than another.
  static func best(
    _ grid: Grid, cells: GridCells, renderer: TerminalRenderer, givesUpEarly: Bool = true
  ) -> (GridSheet, GridLayout) {
    let heads = GridSheet.Heads(grid, renderer: renderer)
    let sheets = [false, true].map {
      GridSheet(grid, cells: cells, heads, turned: $0, renderer: renderer)
    }
    var best: (GridSheet, GridLayout)?
    for sheet in sheets {
      let labelings = [
        Labels.names, .ids, .short(8), .short(7), .short(6), .short(4), .short(3), .short(2),
      ].map { Labeling($0, sheet, width: renderer.width) }
      func tryAll(words: Bool, _ cells: [Int]) {
        let limit = best?.1.cost ?? .max
        let found = cheapest(
          sheet, labelings, words: words, cells: cells, below: limit, width: renderer.width,
          givesUpEarly: givesUpEarly)
        if let found { best = (sheet, found) }
      }
      let cells = sheet.cellWidths(words: true)
      tryAll(words: true, cells)
      let narrow = sheet.narrowWidths(of: cells)
      if narrow != cells { tryAll(words: true, narrow) }
      tryAll(words: false, sheet.cellWidths(words: false))
    }
    if let best { return best }
    let cells = sheets[0].cellWidths(words: false)
    return (sheets[0], lastResort(sheets[0], cells: cells, width: renderer.width))
  }

  /// The first of the cheapest layouts, if one costs less than `limit`.
  private static func cheapest(
    _ sheet: GridSheet, _ labelings: [Labeling], words: Bool, cells: [Int], below limit: Int,
    width: Int, givesUpEarly: Bool
  ) -> GridLayout? {
    let natural = sheet.rows.map { $0.nameWidth + $0.indent }.max() ?? 0
    let sums = sheet.turned ? 0 : sheet.sums.map { Line($0.label).width }.max() ?? 0
    let widest = max(natural, sums, Line(sheet.corner).width, 4)
    let heads = Set([56, 40, 32, 26, 20, 16, 12, 10, 8].map { min(widest, $0) }).sorted(by: >)
    let headCosts = heads.map { headCost(sheet, width: $0) }
    var best: GridLayout?
    for labeling in labelings {
      let wanted = zip(cells, labeling.widths).map { max($0, $1) }
      for (head, headCost) in zip(heads, headCosts) {
        for gap in words ? [2] : [2, 1] {
          let layout = GridLayout(
            turned: sheet.turned, words: words, labels: labeling.labels, headWidth: head, gap: gap,
            widths: wanted, labelTexts: labeling.texts, panels: [], cost: labeling.cost)
          let least = best?.cost ?? limit
          let filled = layout.filled(
            sheet, headCost: headCost, width: width, below: givesUpEarly ? least : .max)
          if let filled, filled.cost < least { best = filled }
        }
      }
    }
    return best
  }

  /// The layout with its panels and spare width distributed, and its cost; `nil` if it cannot fit
  /// or costs at least `limit`.
  private func filled(
    _ sheet: GridSheet, headCost: (lines: Int, cut: Int), width: Int, below limit: Int
  ) -> GridLayout? {
    var cost = self.cost + 3 * headCost.cut
    cost += words ? 0 : sheet.rows.count * sheet.columns.count <= 60 ? 16 : 6
    cost += sheet.turned ? 2 : 0
    cost += sheet.hasColumnGroups ? 3 : 0
    cost += gap > 1 ? 0 : labels == .names ? 6 : 2
    let lines = sheet.rows.count + sheet.groupCount + (sheet.turned ? 0 : sheet.sums.count) + 2
    let room = width - Self.margin(sheet, headWidth: headWidth)
    let tail = sheet.turned ? sheet.sums.reduce(0) { $0 + $1.width + gap } + 1 : 0
    guard room > 0, widths.allSatisfy({ $0 <= room }), tail <= room else { return nil }
    // Everything after this only adds to the cost; the widest panels give the fewest.
    let fewest = Self.panelCount(widths, gap: gap, cap: room)
    guard cost + fewest * (lines + 1) + 14 * (fewest - 1) < limit else { return nil }
    var layout = self
    layout.panels = Self.panels(widths, gap: gap, room: room, tail: tail)
    layout.widen(sheet, room: room, tail: tail)
    let count = layout.panels.count
    cost += count * (lines + layout.labelHeight(sheet)) + 14 * (count - 1)
    // Numbered row labels take more than one line only in the first panel.
    cost += (headCost.lines - sheet.rows.count) * (sheet.numberWidth > 0 ? 1 : count)
    if labels == .names { cost += 2 * layout.brokenLabels(sheet) }
    guard cost < limit else { return nil }
    cost += words ? sheet.tallRows(widths: layout.widths) : 0
    layout.cost = cost
    return cost < limit ? layout : nil
  }

  /// Distributes spare width to columns whose labels need many lines.
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

  /// An estimate of the number of lines of the column labels.
  private func labelHeight(_ sheet: GridSheet) -> Int {
    guard labels == .names else { return 1 }
    let lines = zip(sheet.columns, widths).map { head, width in
      Self.lines(head.nameWidth, in: width) + (head.number.isEmpty ? 0 : 1)
    }
    return min(lines.max() ?? 1, Self.labelLines + 1)
  }

  /// The number of column labels that are cut, or broken inside a word.
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

  /// An estimate of the number of lines for text of `size` columns, with unused columns at line
  /// ends.
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

  /// The number of panels of at most `cap` columns, if every column fits into one.
  private static func panelCount(_ widths: [Int], gap: Int, cap: Int) -> Int {
    var count = 1
    var used = -gap
    for width in widths {
      if used + gap + width > cap {
        count += 1
        used = -gap
      }
      used += gap + width
    }
    return count
  }

  /// Divides columns into as few panels as possible, of about equal width.
  private static func panels(_ widths: [Int], gap: Int, room: Int, tail: Int) -> [Range<Int>] {
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

  /// A layout that fits any width: one cut column after another.
  private static func lastResort(_ sheet: GridSheet, cells: [Int], width: Int) -> GridLayout {
    let head = 6
    let room = max(1, width - min(margin(sheet, headWidth: head), width / 2))
    let widths = cells.map { min($0, room) }
    return GridLayout(
      turned: false, words: false, labels: .short(2), headWidth: head, gap: 1, widths: widths,
      labelTexts: texts(sheet, .short(2)),
      panels: panels(widths, gap: 1, room: room, tail: 0), cost: .max)
  }
}
