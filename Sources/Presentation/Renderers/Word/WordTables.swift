internal import OfficeDocuments

/// Converts tables and grids of a document to tables of a Word file.
struct WordTables {
  private let words: WordWords
  private let labels: RendererLabels
  /// The width between the margins.
  let width: Int

  /// A grid with more columns is turned, and the document becomes landscape.
  static let manyColumns = 8
  /// The most letters of an upright name.
  private static let tallest = 26

  init(_ words: WordWords, labels: RendererLabels, isWide: Bool) {
    self.words = words
    self.labels = labels
    width = isWide ? WrittenDocument.width.landscape : WrittenDocument.width.portrait
  }

  /// Whether any table has more columns, or longer words side by side, than a portrait page holds.
  static func needWidth(_ blocks: [Block]) -> Bool {
    blocks.contains { block in
      switch block {
      case .grid(let grid): min(grid.columns.count, grid.rows.count) > 5
      case .table(let table):
        table.columns.count > 5
          || demands(table, { $0.plain }, longest: .max).reduce(0) { $0 + $1.wish } > 160
            && table.columns.count > 2
      default: false
      }
    }
  }

  // MARK: Tables of words

  func table(_ table: Table) -> [WrittenDocument.Block] {
    if table.columns.isEmpty { return [] }
    let areShort = table.columns.indices.map { column in
      table.rows.indices.allSatisfy { row in
        let text = table.cell(row, column).plain
        return text.utf8.count < 60 && !text.contains("\n")
      }
    }
    func cell(_ text: Text, _ column: Int, _ style: WrittenStyle) -> WrittenTable.Cell {
      // A cell is read from the side of its words; short ones stand under the others of their column.
      let side = text.spans.contains(where: \.isolate) ? text.direction : nil
      var paragraph = words.paragraph(
        style, text, newlines: .kept, isRightToLeft: side.map { $0 == .rightToLeft })
      if paragraph.isRightToLeft != words.isRightToLeft, areShort[column] {
        paragraph.alignment = .end
      }
      switch table.columns[column].alignment {
      case .leading: break
      case .trailing: paragraph.alignment = .end
      case .center: paragraph.alignment = .center
      }
      return WrittenTable.Cell([paragraph])
    }
    var rows: [WrittenTable.Row] = []
    if table.columns.contains(where: { !$0.title.isEmpty }) {
      rows.append(
        heading(table.columns.indices.map { cell(table.columns[$0].title, $0, .cellHeading) }))
    }
    rows += table.rows.indices.map { row in
      WrittenTable.Row(table.columns.indices.map { cell(table.cell(row, $0), $0, .cell) })
    }
    return caption(table.caption) + [
      .table(
        WrittenTable(
          widths: widths(Self.demands(table, { words.plain($0) }, longest: 400)), rows: rows,
          isRightToLeft: words.isRightToLeft))
    ]
  }

  func definitions(_ definitions: [Definition]) -> [WrittenDocument.Block] {
    if definitions.isEmpty { return [] }
    let rows = definitions.map { definition in
      WrittenTable.Row([
        WrittenTable.Cell([words.paragraph(.cell, definition.term)]),
        WrittenTable.Cell(
          definition.values.map { words.paragraph(.cell, $0, newlines: .kept) }),
      ])
    }
    let first = width / 4
    return [
      .table(
        WrittenTable(
          widths: [first, width - first], rows: rows, isRightToLeft: words.isRightToLeft))
    ]
  }

  private func caption(_ text: Text?) -> [WrittenDocument.Block] {
    text.map { [.paragraph(words.paragraph(.caption, $0))] } ?? []
  }

  private func heading(_ cells: [WrittenTable.Cell]) -> WrittenTable.Row {
    WrittenTable.Row(
      cells.map { cell in
        var cell = cell
        cell.fill = 0xE8ECF0
        return cell
      }, isHeading: true)
  }

  // MARK: Widths

  /// The room that a column asks for, in letters: for its longest word, and for about three lines.
  private struct Demand {
    var least: Int
    var wish: Int
  }

  /// - `longest`: beyond so many letters a cell asks for no more room, so that long texts share it evenly.
  private static func demands(
    _ table: Table, _ plain: (Text) -> String, longest most: Int
  ) -> [Demand] {
    table.columns.indices.map { column in
      let texts = [table.columns[column].title] + table.rows.indices.map { table.cell($0, column) }
      var longestWord = 1
      var longest = 1
      for text in texts {
        let plain = plain(text)
        longest = max(longest, plain.displayWidth)
        for word in plain.split(whereSeparator: \.isWhitespace) {
          longestWord = max(longestWord, min(String(word).displayWidth, 24))
        }
      }
      return Demand(
        least: max(longestWord, 3),
        wish: max(longestWord + 1, min(longest, 14 + min(longest, most) / 4), 4))
    }
  }

  /// The room shared out: a column has at least what its longest word needs, if all fit so.
  private func widths(_ demands: [Demand]) -> [Int] {
    // A letter of the size of tables is about 105 wide, a bold one 120; beside it lie the margins.
    let least = demands.map { 200 + 120 * $0.least }
    let wanted = zip(demands, least).map { max(200 + 115 * $0.wish, $1) }
    if wanted.reduce(0, +) <= width { return wanted }
    let needed = least.reduce(0, +)
    if needed >= width { return least.map { $0 * width / needed } }
    let spare = width - needed
    let excess = zip(wanted, least).map { $0 - $1 }
    let total = max(excess.reduce(0, +), 1)
    return zip(least, excess).map { $0 + $1 * spare / total }
  }

  // MARK: Grids

  func grid(_ grid: Grid) -> [WrittenDocument.Block] {
    let isTurned = grid.columns.count > Self.manyColumns
    let labels = isTurned ? headLabels(grid) : []
    var table = isTurned ? turned(grid, labels) : straight(grid)
    table.isCentred = true
    var blocks = caption(grid.title) + [.table(table)]
    let key = zip(labels, grid.rows).filter { words.plain($0) != words.plain($1.name) }
    if !key.isEmpty {
      let entries = key.map { $0.inRole(.emphasis) + " " + $1.name }
      blocks.append(
        .paragraph(
          words.paragraph(
            .cell,
            Text("\(self.labels.key): ", role: .emphasis) + entries.joined(separator: Text("   "))))
      )
    }
    let legend = grid.occurringLegend
    if !legend.isEmpty {
      let entries = legend.map { entry in
        Text(entry.symbol, role: entry.role) + Text(" ") + entry.meaning
      }
      blocks.append(
        .paragraph(
          words.paragraph(
            .cell,
            Text("\(self.labels.legend): ", role: .emphasis)
              + entries.joined(separator: Text("   ")))))
    }
    return blocks
      + grid.notes.map { .paragraph(words.paragraph(.cell, $0.inRole(.muted))) }
  }

  private func straight(_ grid: Grid) -> WrittenTable {
    var rows = [
      heading(
        [name(grid.rowTitle, .cellHeading)]
          + grid.columns.map { name(columnName($0), .cellHeading) })
    ]
    var group: Text?
    for (at, row) in grid.rows.enumerated() {
      if let next = row.group, next != group {
        var cell = name(next.inRole(.muted), .cellHeading)
        cell.columns = grid.columns.count + 1
        rows.append(WrittenTable.Row([cell]))
      }
      group = row.group
      rows.append(
        WrittenTable.Row(
          [name(indented(row), .cell)]
            + grid.columns.indices.map { cell(grid.cell(at, $0), withWord: true) }))
    }
    rows += grid.footers.map { footer in
      WrittenTable.Row(
        [name(footer.label.inRole(.muted), .cell)]
          + grid.columns.indices.map { sum(footer, $0) })
    }
    let first = max(width / (grid.columns.count + 2), width / 5)
    return WrittenTable(
      widths: even(first: first, others: grid.columns.count), rows: rows,
      isRightToLeft: words.isRightToLeft)
  }

  /// Clauses from top to bottom, parties side by side with vertical names.
  private func turned(_ grid: Grid, _ names: [Text]) -> WrittenTable {
    let count = grid.rows.count + grid.footers.count
    let isShort = Self.isShort(grid, words)
    let isUpright = count > 5 && !isShort
    func head(_ text: Text) -> WrittenTable.Cell {
      var cell = name(text, isShort ? .cell : .cellHeading)
      cell.isUpright = isUpright
      return cell
    }
    var corner = name(grid.columnTitle, .cellHeading)
    corner.isUpright = false
    let sums = grid.footers.map { isShort ? Text($0.short) : $0.label }
    var first = heading([corner] + names.map { head($0) } + sums.map { head($0.inRole(.muted)) })
    if isUpright {
      // Upright words ask for no room of their own.
      let longest = (names + sums).map { words.plain($0).displayWidth }.max() ?? 1
      first.height = 200 + 118 * min(longest, Self.tallest)
    }
    var rows = [first]
    for (at, column) in grid.columns.enumerated() {
      rows.append(
        WrittenTable.Row(
          [name(columnName(column), .cell)]
            + grid.rows.indices.map { cell(grid.cell($0, at), withWord: !isUpright && !isShort) }
            + grid.footers.map { sum($0, at) }))
    }
    var table = WrittenTable(
      widths: even(
        first: max(width / (isShort ? 5 : 4), width - count * 1_100), others: count), rows: rows,
      isRightToLeft: words.isRightToLeft)
    if isUpright || isShort { table.margin = 30 }
    return table
  }

  /// What stands before a bracket or another name, which is a name by itself.
  private static func head(of name: String) -> String {
    name.prefix { !"(/,;–—".contains($0) }.split(separator: " ").joined(separator: " ")
  }

  /// The names at the heads of narrow columns: short ones where all must be or a name is too long.
  private func headLabels(_ grid: Grid) -> [Text] {
    if Self.isShort(grid, words) { return shortNames(grid) }
    guard grid.rows.count + grid.footers.count > 5 else { return grid.rows.map(\.name) }
    return grid.rows.map { row in
      let name = words.plain(row.name)
      if name.displayWidth <= Self.tallest { return row.name }
      if let short = row.short, !short.isEmpty { return Text.data(short) }
      let head = Self.head(of: name)
      let isTaken = grid.rows.contains {
        $0.id != row.id && Self.head(of: words.plain($0.name)) == head
      }
      if !head.isEmpty, head.displayWidth <= Self.tallest, !isTaken { return Text.data(head) }
      return Text.data(ShortLabels.make([name], given: [nil], width: 8)[0])
    }
  }

  /// Whether columns have short names with a key below: letters that join cannot be vertical, and
  /// LibreOffice loses vertical headings in a right-to-left table.
  private static func isShort(_ grid: Grid, _ words: WordWords) -> Bool {
    words.isRightToLeft && grid.rows.count + grid.footers.count > 5
  }

  private func shortNames(_ grid: Grid) -> [Text] {
    ShortLabels.make(
      grid.rows.map { words.plain($0.name) }, given: grid.rows.map(\.short), width: 4
    ).map { Text.data($0) }
  }

  private func even(first: Int, others: Int) -> [Int] {
    let each = max((width - first) / max(others, 1), 300)
    return [max(width - each * others, 1_200)] + Array(repeating: each, count: others)
  }

  private func name(_ text: Text, _ style: WrittenStyle) -> WrittenTable.Cell {
    WrittenTable.Cell([words.paragraph(style, text)])
  }

  private func columnName(_ column: Grid.Column) -> Text {
    let number = column.number.isEmpty ? Text() : Text.data(column.number, role: .muted) + " "
    return number + column.heading
  }

  private func indented(_ row: Grid.Row) -> Text {
    row.indent > 0 ? Text(String(repeating: "\u{2003}", count: row.indent)) + row.name : row.name
  }

  private func sum(_ footer: Grid.Footer, _ column: Int) -> WrittenTable.Cell {
    centred(column < footer.values.count ? footer.values[column].inRole(.muted) : Text())
  }

  private func cell(_ cell: Grid.Cell?, withWord: Bool) -> WrittenTable.Cell {
    guard let cell else { return WrittenTable.Cell([]) }
    var text = Text(cell.glyph, role: cell.role)
    if withWord, cell.role != .muted || cell.code != "silent" {
      text += Text(" " + cell.word, role: cell.role)
    }
    if !cell.marks.isEmpty { text += Text((withWord ? " " : "") + cell.marks, role: .muted) }
    var result = centred(text)
    result.fill = cell.role.flatMap(PaperColors.ground)
    return result
  }

  private func centred(_ text: Text) -> WrittenTable.Cell {
    var paragraph = words.paragraph(.cell, text)
    paragraph.alignment = .center
    return WrittenTable.Cell([paragraph])
  }
}
