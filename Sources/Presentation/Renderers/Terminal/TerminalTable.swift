/// Lays out a table in the columns of a terminal.
struct TerminalTable {
  private let table: Table
  private let renderer: TerminalRenderer
  private let gap = 2

  init(_ table: Table, renderer: TerminalRenderer) {
    self.table = table
    self.renderer = renderer
  }

  func lines() -> [String] {
    guard !table.columns.isEmpty else { return [] }
    let pen = renderer.pen
    let titles = table.columns.map { renderer.runs($0.title.inRole(.heading)) }
    let cells = table.rows.indices.map { row in
      table.columns.indices.map { renderer.runs(table.cell(row, $0), newlines: .kept) }
    }
    let (shown, widths) = layout(titles: titles, cells: cells)
    let alignments = shown.map { table.columns[$0].alignment }
    var result: [String] = []
    if let caption = table.caption {
      result += renderer.hanging(
        first: "", rest: "", renderer.runs(caption.inRole(.emphasis)), width: renderer.lineWidth)
    }
    func add(_ row: [[Line]]) {
      result += pen.draw(rows: row, widths: widths, alignments: alignments, gap: gap)
    }
    let hasTitles = titles.contains { !$0.allSatisfy(\.text.isEmpty) }
    if hasTitles {
      add(zip(shown, widths).map { Line.wrap(titles[$0], width: $1) })
      add(widths.map { [Line(renderer.rule($0), role: .muted)] })
    }
    for row in cells {
      add(
        zip(shown, widths).map { column, width in
          Line.wrap(
            row[column], width: width,
            limit: table.columns[column].truncates && renderer.wraps ? 1 : .max,
            ellipsis: renderer.ellipsis)
        })
    }
    if shown.count < table.columns.count {
      let hidden = table.columns.indices.filter { !shown.contains($0) }
        .map { table.columns[$0].title }
      let note =
        Text(renderer.labels.notShown + ": ")
        + hidden.joined(separator: Text(renderer.labels.comma))
      result += renderer.hanging(
        first: "", rest: "  ", renderer.runs(note.inRole(.muted)), width: renderer.lineWidth)
    }
    return result
  }

  /// The columns that are shown, and their widths.
  private func layout(titles: [[Run]], cells: [[[Run]]]) -> (shown: [Int], widths: [Int]) {
    let natural = table.columns.indices.map { column in
      var width = Line(titles[column]).width
      for row in cells { width = max(width, Self.longestLine(row[column])) }
      return max(1, min(width, renderer.wraps ? table.columns[column].maximum ?? .max : .max))
    }
    let floor = table.columns.indices.map { column in
      min(natural[column], max(2, table.columns[column].minimum ?? 8))
    }
    var shown = Array(table.columns.indices)
    func room() -> Int { renderer.lineWidth - gap * (shown.count - 1) }
    while shown.count > 1, shown.reduce(0, { $0 + floor[$1] }) > room() {
      let lowest = shown.map { table.columns[$0].priority }.min() ?? 0
      guard let victim = shown.lastIndex(where: { table.columns[$0].priority == lowest }) else {
        break
      }
      shown.remove(at: victim)
    }
    return (
      shown, Self.share(room(), natural: shown.map { natural[$0] }, floor: shown.map { floor[$0] })
    )
  }

  /// Gives each column its natural width, and takes what is missing from the widest ones.
  static func share(_ room: Int, natural: [Int], floor: [Int]) -> [Int] {
    guard natural.reduce(0, +) > room else { return natural }
    func widths(_ cap: Int) -> [Int] { zip(natural, floor).map { min($0, max($1, cap)) } }
    var low = 1
    var high = natural.max() ?? 1
    while low < high {
      let middle = (low + high + 1) / 2
      if widths(middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
    }
    var result = widths(low)
    var spare = room - result.reduce(0, +)
    for index in result.indices where spare > 0 && result[index] < natural[index] {
      result[index] += 1
      spare -= 1
    }
    return result.map { min($0, max(1, room)) }
  }

  private static func longestLine(_ runs: [Run]) -> Int {
    guard runs.contains(where: \.text.hasLineFeed) else { return Line(runs).width }
    let text = runs.map(\.text).joined()
    return text.split(separator: "\n").map { DisplayWidth.of(String($0)) }.max() ?? 0
  }
}
