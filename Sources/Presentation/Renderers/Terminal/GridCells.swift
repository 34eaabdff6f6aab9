/// The cells of a grid by kind: the text and the width of each kind, computed once.
///
/// A grid has thousands of places and a few kinds of cell. Kind 0 is a place without a cell.
struct GridCells {
  /// The width of a kind, in columns.
  struct Size {
    /// As a sign.
    var sign = 0
    /// In words, on one line.
    var words = 0
    /// As its sign and its longest word.
    var longestWord = 0
  }

  let rowCount: Int
  let columnCount: Int
  /// The kind of every place, row by row.
  private var places: [Int32]
  private var signs = [Line()]
  private var words = [Line()]
  private var sizes = [Size()]

  init(_ grid: Grid, renderer: TerminalRenderer) {
    rowCount = grid.rows.count
    columnCount = grid.columns.count
    places = Array(repeating: 0, count: rowCount * columnCount)
    var plainMarks: [Character: String] = [:]
    for entry in renderer.ascii ? grid.legend : [] {
      if let mark = entry.symbol.first, entry.symbol.count == 1 { plainMarks[mark] = entry.plain }
    }
    // One cell may be in many places, and equal cells are of one kind.
    var seen: [Int: Int32] = [:]
    var known: [Grid.Cell] = []
    for (row, head) in grid.rows.enumerated() {
      for (column, cell) in head.cells.prefix(columnCount).enumerated() {
        guard let cell else { continue }
        let name = Int(bitPattern: ObjectIdentifier(cell))
        var kind = seen[name]
        if kind == nil {
          let place = known.firstIndex(of: cell) ?? known.count
          if place == known.count {
            known.append(cell)
            add(cell, renderer, plainMarks)
          }
          // Kind 0 means that there is no cell.
          kind = Int32(place + 1)
          seen[name] = kind
        }
        places[row * columnCount + column] = kind ?? 0
      }
    }
  }

  private mutating func add(
    _ cell: Grid.Cell, _ renderer: TerminalRenderer, _ plainMarks: [Character: String]
  ) {
    let sign = Run(Escaping.terminal(renderer.ascii ? cell.plain : cell.glyph), role: cell.role)
    let word = Run(" " + Escaping.terminal(cell.word), role: cell.role)
    var marks = Escaping.terminal(cell.marks)
    if renderer.ascii { marks = marks.map { plainMarks[$0] ?? String($0) }.joined() }
    var (short, long) = ([sign], [sign, word])
    if !marks.isEmpty {
      short.append(Run((renderer.ascii ? " " : "") + marks, role: .warning))
      long.append(Run(" " + marks, role: .warning))
    }
    signs.append(Line(short))
    words.append(Line(long))
    let parts = long.dropFirst().map(\.text).joined().split(separator: " ")
    sizes.append(
      Size(
        sign: Line(short).width, words: Line(long).width,
        longestWord: sign.text.displayWidth + 1
          + (parts.map { DisplayWidth.of(String($0)) }.max() ?? 0)))
  }

  /// The number of kinds, including that of no cell.
  var kindCount: Int { signs.count }

  func kind(_ row: Int, _ column: Int) -> Int { Int(places[row * columnCount + column]) }

  func size(_ kind: Int) -> Size { sizes[kind] }

  /// The kinds in a row or a column, without duplicates, in order of appearance.
  func kinds(ofLine line: Int, isRow: Bool) -> [Int32] {
    var met = [Bool](repeating: false, count: kindCount)
    var result: [Int32] = []
    for at in 0..<(isRow ? columnCount : rowCount) {
      let kind = isRow ? kind(line, at) : kind(at, line)
      guard !met[kind] else { continue }
      met[kind] = true
      result.append(Int32(kind))
    }
    return result
  }

  /// The text of a kind; words are broken after the first word if the column is narrow.
  func lines(_ kind: Int, words inWords: Bool, width: Int) -> [Line] {
    guard inWords else { return [signs[kind]] }
    let whole = words[kind]
    guard whole.width > width, let sign = whole.runs.first else { return [whole] }
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
}
