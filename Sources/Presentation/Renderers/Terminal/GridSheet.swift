/// A grid as it is placed on the page: upright, or turned so that its columns become rows.
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

    init(
      _ name: Text, id: String, number: String = "", short: String? = nil, indent: Int = 0,
      group: Text?, renderer: TerminalRenderer
    ) {
      self.number = Escaping.terminal(number)
      self.name = renderer.runs(name.isEmpty ? Text.data(id) : name)
      nameWidth = Line(self.name).width
      longestWord = Head.longestWord(of: self.name.map(\.text).joined())
      self.id = Escaping.terminal(id)
      self.short = short.map { Escaping.terminal($0) }
      self.indent = min(max(0, indent), 4)
      self.group = group.map { renderer.runs($0) }
    }

    /// The width of the longest word between spaces and hyphens.
    private static func longestWord(of text: String) -> Int {
      if ShortLabels.isPlain(text) {
        return text.utf8.split { $0 == 0x20 || $0 == 0x2D }.map(\.count).max() ?? 0
      }
      return text.split { $0 == " " || $0 == "-" }.map { DisplayWidth.of(String($0)) }.max() ?? 0
    }
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
  /// For each row, whether it begins a group.
  let startsGroup: [Bool]
  let groupCount: Int
  let hasColumnGroups: Bool
  let cells: GridCells
  /// The kinds of cell in each column.
  private let kinds: [[Int32]]

  /// The labels of the rows and columns of a grid, measured once for both placements.
  struct Heads {
    let rows: [Head]
    let columns: [Head]

    init(_ grid: Grid, renderer: TerminalRenderer) {
      rows = grid.rows.map {
        Head(
          $0.name, id: $0.id, short: $0.short, indent: 2 * $0.indent, group: $0.group,
          renderer: renderer)
      }
      columns = grid.columns.map {
        Head($0.heading, id: $0.id, number: $0.number, group: $0.group, renderer: renderer)
      }
    }
  }

  init(
    _ grid: Grid, cells: GridCells, _ heads: Heads, turned: Bool, renderer: TerminalRenderer
  ) {
    self.cells = cells
    self.turned = turned
    rows = turned ? heads.columns : heads.rows
    // Only rows are indented.
    columns = turned ? heads.rows : heads.columns
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
    kinds = columns.indices.map { cells.kinds(ofLine: $0, isRow: turned) }
    startsGroup = rows.indices.map { [rows] index in
      rows[index].group != nil && (index == 0 || rows[index].group != rows[index - 1].group)
    }
    groupCount = startsGroup.count { $0 }
    hasColumnGroups = columns.contains { $0.group != nil }
  }

  /// The kind of the cell where a row and a column meet.
  func kind(_ row: Int, _ column: Int) -> Int {
    turned ? cells.kind(column, row) : cells.kind(row, column)
  }

  /// Column widths in which words are not broken, and phrases may be.
  func narrowWidths(of natural: [Int]) -> [Int] {
    columns.indices.map { column in
      var widest = 12
      for kind in kinds[column] {
        let size = cells.size(Int(kind))
        if size.words > widest { widest = max(widest, size.longestWord) }
      }
      return min(natural[column], widest)
    }
  }

  /// The number of rows with a cell of more than one line, in words.
  func tallRows(widths: [Int]) -> Int {
    let narrow = columns.indices.filter { column in
      kinds[column].contains { cells.size(Int($0)).words > widths[column] }
    }
    if narrow.isEmpty { return 0 }
    return rows.indices.count { row in
      narrow.contains { cells.size(kind(row, $0)).words > widths[$0] }
    }
  }

  /// The width that each column needs for its cells.
  func cellWidths(words: Bool) -> [Int] {
    columns.indices.map { column in
      var widest = 1
      for kind in kinds[column] {
        let size = cells.size(Int(kind))
        widest = max(widest, words ? size.words : size.sign)
      }
      if !turned {
        for sum in sums { widest = max(widest, Line(sum.values[column]).width) }
      }
      return widest
    }
  }
}
