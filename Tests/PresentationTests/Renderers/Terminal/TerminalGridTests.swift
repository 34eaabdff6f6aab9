import TestSupport
import Testing

@testable import Presentation

struct TerminalGridTests {
  private func lines(_ grid: Grid, _ width: Int, ascii: Bool = false) -> [String] {
    TerminalRenderer(width: width, ascii: ascii, isolates: false)
      .render(Document(blocks: [.grid(grid)])).split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .map(String.init)
  }

  @Test func `few columns show headings and words`() {
    #expect(
      lines(Sample.smallGrid, 80).joined(separator: "\n") == """
        Plan A

                 6               7            25
                 Size of the     Border       Elections
        party    armed forces                 within 100 days
        ─────────────────────────────────────────────────────
        North    ▲ accepts       ▼ rejects !  · is silent
        قطر      ▽ objects ≠     ▲ accepts    ▲ accepts
        ─────────────────────────────────────────────────────
        accepts  1               1            1

        Marks  ! red line   ≠ contradictory

        n = 2; 1 silent

        """)
  }

  @Test func `a narrow terminal gets panels, in which every row keeps its whole name`() {
    var grid = Sample.grid(rows: 3, columns: 5, seed: 3)
    let ids = ["ukraine", "united-states", "united-kingdom", "nato", "egypt", "qatar", "china"]
    let names = ["Ukraine", "United States", "United Kingdom", "NATO", "Egypt", "قطر", "中国"]
    grid.rows = zip(ids, names).enumerated().map { index, pair in
      .init(id: pair.0, name: .data(pair.1), cells: grid.rows[index % 3].cells)
    }
    grid.columns = [
      "Security guarantees", "Size of the armed forces", "Territories", "Elections", "Amnesty",
    ]
    .enumerated().map { .init(id: $1, number: "\($0 + 1)", heading: .data($1)) }
    #expect(
      lines(grid, 50).joined(separator: "\n") == """
        \u{20}         1            2               3
                  Security     Size of the     Territories
        party     guarantees   armed forces
        ──────────────────────────────────────────────────
        Ukraine   · is silent                  · is silent
        United    · is silent  · is silent     ▼ rejects !
        States
        United    · is silent  · is silent     ▼ rejects !
        Kingdom
        NATO      · is silent                  · is silent
        Egypt     · is silent  · is silent     ▼ rejects !
        قطر       · is silent  · is silent     ▼ rejects !
        中国      · is silent                  · is silent
        ──────────────────────────────────────────────────
        accepts   0            1               2

                  4            5
        party     Elections    Amnesty
        ──────────────────────────────────
        Ukraine   ▽ objects ≠  ▽ objects ≠
        United                 · is silent
        States
        United    · is silent  · is silent
        Kingdom
        NATO      ▽ objects ≠  ▽ objects ≠
        Egypt                  · is silent
        قطر       · is silent  · is silent
        中国      ▽ objects ≠  ▽ objects ≠
        ──────────────────────────────────
        accepts   3            4

        Marks  ! red line   ≠ contradictory

        """)
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func `every cell is shown once, in whatever layout`(seed: UInt64) {
    let grid = Sample.grid(
      rows: Int(seed % 23) + 1, columns: Int(seed * 5 % 31) + 1, seed: seed, groups: seed % 2 == 0)
    let width = 40 + Int(seed * 13 % 161)
    let body = lines(grid, width).prefix {
      !$0.hasPrefix("Key") && !$0.hasPrefix("Legend") && !$0.hasPrefix("Marks")
    }
    let shown = body.joined().filter { $0 == "▼" }.count
    let held = grid.rows.flatMap(\.cells).count { $0?.glyph == "▼" }
    #expect(shown == held, "width \(width)")
    let marks = body.joined().filter { $0 == "≠" }.count
    #expect(marks == grid.rows.flatMap(\.cells).count { $0?.marks == "≠" })
  }

  @Test(arguments: [80, 120, 200])
  func `a large grid fits, names every heading, and repeats row labels in each panel`(width: Int) {
    let grid = Sample.grid(rows: 20, columns: 28, seed: 11)
    let all = lines(grid, width)
    for line in all { #expect(line.displayWidth <= width) }
    #expect(all.count < 100)
    for row in grid.rows { #expect(all.contains { $0.contains(row.name.plain.prefix(4)) }) }
    // Clauses stand in numbered rows, each with the words of its heading, once for each panel.
    let panels = all.count { $0.hasPrefix("clause") }
    #expect(panels > 0)
    for column in grid.columns {
      let label = column.number.padded(to: 2, alignment: .trailing) + " "
      let name = column.heading.isEmpty ? column.id : String(column.heading.plain.prefix(5))
      #expect(all.count { $0.hasPrefix(label + name) } == panels, "\(label)\(name)")
    }
  }

  @Test func `the legend explains what occurs and nothing else`() {
    #expect(Sample.smallGrid.occurringLegend.map(\.symbol) == ["▲", "▽", "▼", "·", "!", "≠"])
    #expect(Sample.smallGrid.occurringMarks.map(\.symbol) == ["!", "≠"])
    let text = lines(Sample.grid(rows: 12, columns: 12, seed: 5), 80).joined(separator: "\n")
    #expect(text.contains("▼ rejects") && text.contains("! red line"))
    #expect(!text.contains("is open") && !text.contains("to be confirmed"))
  }

  @Test func `groups stand over their rows`() {
    var grid = Sample.smallGrid
    grid.rows[0].group = "principals"
    grid.rows[1].group = "mediators"
    let all = lines(grid, 80).map { $0.filter { $0 != "─" } }
    let first = all.firstIndex(of: "principals")
    let second = all.firstIndex(of: "mediators")
    #expect(first != nil && second == first.map { $0 + 2 })
  }

  @Test func `a hundred parties and a thousand clauses are laid out in good time`() {
    let grid = Sample.grid(rows: 100, columns: 1000, seed: 2)
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = lines(grid, 120).count }
    #expect(count > 1000)
    #expect(time < .seconds(20))
  }

  @Test(arguments: 1...8)
  func `short labels are distinct and short`(width: Int) {
    let names = [
      "united-states", "united-kingdom", "ukraine", "uganda", "us", "", "中国", "قطر", "u",
    ]
    let labels = ShortLabels.make(names, given: names.map { _ in nil }, width: width)
    #expect(Set(labels).count == names.count)
    for label in labels { #expect(label.displayWidth <= max(2, width)) }
  }

  @Test func `a given label wins, and initials come before first letters`() {
    let labels = ShortLabels.make(
      ["ukraine", "united-states", "united-kingdom"], given: ["UA", nil, "toolong"], width: 3)
    #expect(labels == ["UA", "us", "uk"])
  }

  @Test func `labels of Arabic names leave out the article, which would make many alike`() {
    let names = ["الولايات المتحدة", "المملكة المتحدة", "الصين", "الأمم", "إلى", "البر"]
    let labels = ShortLabels.make(names, given: names.map { _ in nil }, width: 3)
    #expect(labels == ["وم", "مم", "صين", "أمم", "إلى", "الب"])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `labels of plain names are those that any name would get`(seed: UInt64) {
    var generator = Seeded(seed)
    let letters = Array("ab C-_.09 x")
    for _ in 0..<200 {
      let name = String(
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in letters.pick(&generator) })
      let width = Int.random(in: 0...9, using: &generator)
      // Refuses the first few labels, so that the later ones come into question.
      let refused = Int.random(in: 0...6, using: &generator)
      func first(_ make: (String, Int, (String) -> Bool) -> String) -> String {
        var asked = 0
        return make(name, width) { _ in
          asked += 1
          return asked > refused
        }
      }
      #expect(ShortLabels.isPlain(name))
      #expect(
        first { ShortLabels.firstPlain($0, width: $1, where: $2) }
          == first { ShortLabels.firstOfAny($0, width: $1, where: $2) })
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `the layout is the best of all, though most are given up early`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    let grid = maker.grid()
    for width in [20, 37, 60, 80, 120, 250] {
      let renderer = TerminalRenderer(width: width)
      let cells = GridCells(grid, renderer: renderer)
      let (sheet, layout) = GridLayout.best(grid, cells: cells, renderer: renderer)
      let (slowSheet, slow) = GridLayout.best(
        grid, cells: cells, renderer: renderer, givesUpEarly: false)
      #expect(sheet.turned == slowSheet.turned)
      #expect(layout == slow)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `one cell in many places is drawn like many equal cells`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    let grid = maker.grid()
    var apart = grid
    for row in apart.rows.indices {
      apart.rows[row].cells = apart.rows[row].cells.map { cell in
        cell.map {
          Grid.Cell(
            glyph: $0.glyph, plain: $0.plain, word: $0.word, code: $0.code, role: $0.role,
            marks: $0.marks)
        }
      }
    }
    #expect(apart == grid)
    for width in [24, 60, 120] { #expect(lines(apart, width) == lines(grid, width)) }
  }
}
