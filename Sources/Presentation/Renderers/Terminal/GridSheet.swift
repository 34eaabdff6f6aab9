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
  /// Which rows begin a group.
  let startsGroup: [Bool]
  let groupCount: Int
  let hasColumnGroups: Bool
  let cells: GridCells
  /// Which kinds of cell each column holds.
  private let kinds: [[Int32]]

  init(_ grid: Grid, cells: GridCells, turned: Bool, renderer: TerminalRenderer) {
    self.cells = cells
    self.turned = turned
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

  /// Column widths at which words still stand unbroken, but phrases may not.
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

  /// How many rows hold a cell of more than one line, in words.
  func tallRows(widths: [Int]) -> Int {
    let narrow = columns.indices.filter { column in
      kinds[column].contains { cells.size(Int($0)).words > widths[column] }
    }
    if narrow.isEmpty { return 0 }
    return rows.indices.count { row in
      narrow.contains { cells.size(kind(row, $0)).words > widths[$0] }
    }
  }

  /// How wide each column must be for its cells alone.
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
