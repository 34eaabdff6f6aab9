/// A grid as it lies on the page: upright, or turned so that its columns run down the side.
struct GridSheet {
  /// The label of a row or a column.
  struct Head {
    var number: String
    var name: [Run]
    var nameWidth: Int
    var longestWord: Int
    var id: String
    var short: String?
    var indent: Int
    var group: [Run]?
  }

  /// Sums: rows below an upright grid, columns at the right of a turned one.
  struct Sum {
    var label: [Run]
    var short: String
    var values: [[Run]]
    var width: Int
  }

  let turned: Bool
  let corner: [Run]
  let rows: [Head]
  let columns: [Head]
  let sums: [Sum]
  let numberWidth: Int
  private let grid: Grid
  private let renderer: TerminalRenderer
  private let plainMarks: [Character: String]
  /// How wide each cell is as a sign and in words, row after row.
  private var sizes: [[Size]] = []

  private struct Size {
    var sign = 0
    var words = 0
    var longestWord = 0
  }

  init(_ grid: Grid, turned: Bool, renderer: TerminalRenderer) {
    self.grid = grid
    self.turned = turned
    self.renderer = renderer
    func head(_ name: Text, id: String, number: String, short: String?, indent: Int, group: Text?)
      -> Head
    {
      let runs = renderer.runs(name.isEmpty ? Text.data(id) : name)
      let words = runs.map(\.text).joined().split { $0 == " " || $0 == "-" }
      return Head(
        number: Escaping.terminal(number), name: runs, nameWidth: Line(runs).width,
        longestWord: words.map { DisplayWidth.of(String($0)) }.max() ?? 0,
        id: Escaping.terminal(id), short: short.map { Escaping.terminal($0) },
        indent: min(max(0, indent), 4), group: group.map { renderer.runs($0) })
    }
    let parties = grid.rows.map {
      head(
        $0.name, id: $0.id, number: "", short: $0.short, indent: turned ? 0 : 2 * $0.indent,
        group: $0.group)
    }
    let subjects = grid.columns.map {
      head($0.heading, id: $0.id, number: $0.number, short: nil, indent: 0, group: $0.group)
    }
    rows = turned ? subjects : parties
    columns = turned ? parties : subjects
    corner = renderer.runs((turned ? grid.columnTitle : grid.rowTitle).inRole(.muted))
    numberWidth = rows.map { DisplayWidth.of($0.number) }.max() ?? 0
    sums = grid.footers.map { footer in
      let values = grid.columns.indices.map {
        $0 < footer.values.count ? renderer.runs(footer.values[$0]) : []
      }
      let short = Escaping.terminal(renderer.ascii ? footer.plain : footer.short)
      let widest = values.map { Line($0).width }.max() ?? 0
      return Sum(
        label: renderer.runs(footer.label), short: short, values: values,
        width: max(widest, short.displayWidth))
    }
    var marks: [Character: String] = [:]
    for entry in grid.legend {
      if let mark = entry.symbol.first, entry.symbol.count == 1 { marks[mark] = entry.plain }
    }
    plainMarks = marks
    sizes = measured()
  }

  /// Measures each kind of cell once; a grid has few kinds and many cells.
  private func measured() -> [[Size]] {
    var known: [Grid.Cell: Size] = [:]
    return rows.indices.map { row in
      columns.indices.map { column in
        guard let cell = turned ? grid.cell(column, row) : grid.cell(row, column) else {
          return Size()
        }
        if let size = known[cell] { return size }
        let line = self.cell(row, column, words: true)
        let words = line.runs.dropFirst().map(\.text).joined().split(separator: " ")
        let size = Size(
          sign: self.cell(row, column, words: false).width, words: line.width,
          longestWord: (line.runs.first?.text.displayWidth ?? 0) + 1
            + (words.map { DisplayWidth.of(String($0)) }.max() ?? 0))
        known[cell] = size
        return size
      }
    }
  }

  /// What a cell shows, in one line.
  func cell(_ row: Int, _ column: Int, words: Bool) -> Line {
    guard let cell = turned ? grid.cell(column, row) : grid.cell(row, column) else { return Line() }
    let sign = Escaping.terminal(renderer.ascii ? cell.plain : cell.glyph)
    var marks = Escaping.terminal(cell.marks)
    if renderer.ascii { marks = marks.map { plainMarks[$0] ?? String($0) }.joined() }
    var result = [Run(sign, role: cell.role)]
    if words { result.append(Run(" " + Escaping.terminal(cell.word), role: cell.role)) }
    if !marks.isEmpty {
      result.append(Run((words || renderer.ascii ? " " : "") + marks, role: .warning))
    }
    return Line(result)
  }

  /// What a cell shows in words, broken below its first word where the column is narrow.
  func cellLines(_ row: Int, _ column: Int, words: Bool, width: Int) -> [Line] {
    let whole = cell(row, column, words: words)
    guard words, whole.width > width, let sign = whole.runs.first else { return [whole] }
    let indent = sign.text.displayWidth + 1
    guard width > indent + 2 else { return [whole] }
    return Line.wrap(
      whole.runs.dropFirst().map { run in
        var run = run
        if whole.runs[1] == run { run.text.removeFirst() }
        return run
      }, width: width - indent
    ).enumerated().map { index, line in
      let start = index == 0 ? [sign, Run(" ")] : [Run(String(repeating: " ", count: indent))]
      return Line(start + line.runs)
    }
  }

  /// Column widths at which words still stand unbroken, but phrases may not.
  func narrowWidths(of natural: [Int]) -> [Int] {
    columns.indices.map { column in
      var widest = 12
      for row in rows.indices where sizes[row][column].words > widest {
        widest = max(widest, sizes[row][column].longestWord)
      }
      return min(natural[column], widest)
    }
  }

  /// How many rows hold a cell of more than one line, in words.
  func tallRows(widths: [Int]) -> Int {
    rows.indices.count { row in
      columns.indices.contains { sizes[row][$0].words > widths[$0] }
    }
  }

  /// How wide each column must be for its cells alone.
  func cellWidths(words: Bool) -> [Int] {
    columns.indices.map { column in
      var widest = 1
      for row in rows.indices {
        let size = sizes[row][column]
        widest = max(widest, words ? size.words : size.sign)
      }
      if !turned {
        for sum in sums { widest = max(widest, Line(sum.values[column]).width) }
      }
      return widest
    }
  }
}
