/// Many small cells under short labels, to be seen at once.
///
/// A renderer may turn it, split it into panels, or spell the cells out, whichever is easiest to
/// read in the available space.
package struct Grid: Hashable, Sendable {
  /// A cell where a row and a column meet.
  ///
  /// A class, because a grid has thousands of places and few kinds of cell: equal cells are one
  /// object, which a renderer measures and draws once.
  package final class Cell: Hashable, Sendable {
    /// One character that shows the value, such as `▲`.
    package let glyph: String
    /// The glyph in ASCII, such as `++`.
    package let plain: String
    /// The value in words, such as `accepts`.
    package let word: String
    /// The value for machines.
    package let code: String
    package let role: Role?
    /// Characters that qualify the value; the legend explains each.
    package let marks: String

    package init(
      glyph: String, plain: String, word: String, code: String? = nil, role: Role? = nil,
      marks: String = ""
    ) {
      self.glyph = glyph
      self.plain = plain
      self.word = word
      self.code = code ?? word
      self.role = role
      self.marks = marks
    }

    package static func == (left: Cell, right: Cell) -> Bool {
      left === right
        || left.glyph == right.glyph && left.plain == right.plain && left.word == right.word
          && left.code == right.code && left.role == right.role && left.marks == right.marks
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(code)
      hasher.combine(role)
      hasher.combine(marks)
      hasher.combine(word)
    }
  }

  /// A row: whose cells they are.
  package struct Row: Hashable, Sendable {
    package var id: String
    package var name: Text
    /// A label of two or three characters, if there is a customary one.
    package var short: String?
    /// Consecutive rows with the same group are under its label.
    package var group: Text?
    package var indent: Int
    /// One cell for each column; missing ones are empty.
    package var cells: [Cell?]

    package init(
      id: String, name: Text, short: String? = nil, group: Text? = nil, indent: Int = 0,
      cells: [Cell?] = []
    ) {
      self.id = id
      self.name = name
      self.short = short
      self.group = group
      self.indent = indent
      self.cells = cells
    }
  }

  /// A column: what the cells are about.
  package struct Column: Hashable, Sendable {
    package var id: String
    package var number: String
    package var heading: Text
    package var group: Text?

    package init(id: String, number: String = "", heading: Text = Text(), group: Text? = nil) {
      self.id = id
      self.number = number
      self.heading = heading
      self.group = group
    }
  }

  /// A sum below the columns.
  package struct Footer: Hashable, Sendable {
    package var label: Text
    /// One or two characters for narrow places, such as the glyph being counted.
    package var short: String
    /// The same in ASCII.
    package var plain: String
    package var values: [Text]

    package init(label: Text, short: String, plain: String? = nil, values: [Text]) {
      self.label = label
      self.short = short
      self.plain = plain ?? short
      self.values = values
    }
  }

  /// The meaning of a glyph or a mark.
  package struct LegendEntry: Hashable, Sendable {
    package var symbol: String
    /// The symbol in ASCII.
    package var plain: String
    package var meaning: Text
    package var role: Role?

    package init(symbol: String, plain: String? = nil, meaning: Text, role: Role? = nil) {
      self.symbol = symbol
      self.plain = plain ?? symbol
      self.meaning = meaning
      self.role = role
    }
  }

  package var title: Text?
  /// What the rows are called, such as `party`.
  package var rowTitle: Text
  /// What the columns are called, such as `clause`.
  package var columnTitle: Text
  package var rows: [Row]
  package var columns: [Column]
  package var footers: [Footer]
  /// The explanation of every symbol; renderers print those that occur (`occurringLegend`).
  package var legend: [LegendEntry]
  /// Whether the legend comes before the cells, because they fill many screens.
  package var hasLegendFirst = false
  package var notes: [Text]
  /// Notes on cells, by row and column, for formats that can show them.
  package var remarks: [Int: [Int: String]] = [:]

  package init(
    title: Text? = nil, rowTitle: Text = Text(), columnTitle: Text = Text(), rows: [Row],
    columns: [Column], footers: [Footer] = [], legend: [LegendEntry] = [], notes: [Text] = []
  ) {
    self.title = title
    self.rowTitle = rowTitle
    self.columnTitle = columnTitle
    self.rows = rows
    self.columns = columns
    self.footers = footers
    self.legend = legend
    self.notes = notes
  }

  /// The cell of a row and a column, `nil` if there is none.
  package func cell(_ row: Int, _ column: Int) -> Cell? {
    column < rows[row].cells.count ? rows[row].cells[column] : nil
  }

  /// Every cell that is shown, without duplicates.
  package var kinds: [Cell] {
    var seen: Set<Int> = []
    var kinds: [Cell] = []
    for row in rows {
      for case let cell? in row.cells.prefix(columns.count)
      where seen.insert(Int(bitPattern: ObjectIdentifier(cell))).inserted { kinds.append(cell) }
    }
    return kinds
  }

  /// The legend entries whose glyph some cell shows.
  package var occurringGlyphs: [LegendEntry] { occurringGlyphs(in: kinds) }

  /// The legend entries whose mark some cell shows.
  package var occurringMarks: [LegendEntry] { occurringMarks(in: kinds) }

  /// The legend entries of the glyphs of some cells.
  func occurringGlyphs(in kinds: [Cell]) -> [LegendEntry] {
    let seen = Set(kinds.map(\.glyph))
    return legend.filter { seen.contains($0.symbol) }
  }

  /// The legend entries of the marks of some cells.
  func occurringMarks(in kinds: [Cell]) -> [LegendEntry] {
    var seen: [Character] = []
    for cell in kinds {
      for mark in cell.marks where !seen.contains(mark) { seen.append(mark) }
    }
    return legend.filter { entry in
      entry.symbol.count == 1 && entry.symbol.contains(where: seen.contains)
    }
  }

  /// The legend entries whose glyph or mark some cell shows, in the order given.
  package var occurringLegend: [LegendEntry] {
    let kinds = kinds
    let found = Set(occurringGlyphs(in: kinds)).union(occurringMarks(in: kinds))
    return legend.filter(found.contains)
  }
}
