import TestSupport

@testable import Presentation

/// The document that every renderer is tested on.
enum Sample {
  static let accepts = Grid.Cell(
    glyph: "▲", plain: "++", word: "accepts", code: "accept", role: .strongYes)
  static let rejects = Grid.Cell(
    glyph: "▼", plain: "--", word: "rejects", code: "reject", role: .strongNo, marks: "!")
  static let silent = Grid.Cell(
    glyph: "·", plain: "..", word: "is silent", code: "silent", role: Role.none)
  static let objects = Grid.Cell(
    glyph: "▽", plain: "-?", word: "objects", code: "object", role: .no, marks: "≠")

  static let legend: [Grid.LegendEntry] = [
    .init(symbol: "▲", plain: "++", meaning: "accepts", role: .strongYes),
    .init(symbol: "○", plain: "00", meaning: "is open", role: .neutral),
    .init(symbol: "▽", plain: "-?", meaning: "objects", role: .no),
    .init(symbol: "▼", plain: "--", meaning: "rejects", role: .strongNo),
    .init(symbol: "·", plain: "..", meaning: "is silent"),
    .init(symbol: "!", meaning: "red line"),
    .init(symbol: "~", meaning: "to be confirmed"),
    .init(symbol: "≠", plain: "#", meaning: "contradictory"),
  ]

  static let smallGrid = Grid(
    title: "Plan A", rowTitle: "party", columnTitle: "clause",
    rows: [
      .init(id: "north", name: "North", cells: [accepts, rejects, silent]),
      .init(
        id: "qatar", name: .data("قطر", language: "ar"), cells: [objects, accepts, accepts]),
    ],
    columns: [
      .init(id: "ceiling", number: "6", heading: "Size of the armed forces"),
      .init(id: "border", number: "7", heading: "Border"),
      .init(id: "vote", number: "25", heading: "Elections within 100 days"),
    ],
    footers: [.init(label: "accepts", short: "▲", plain: "++", values: ["1", "1", "1"])],
    legend: legend, notes: ["n = 2; 1 silent"])

  static let table = Table(
    caption: "Sources",
    columns: [
      .init("id", priority: 2), .init("publisher", minimum: 6, priority: 1),
      .init("count", alignment: .trailing, priority: 2),
    ],
    rows: [
      ["s1", .data("Agence | Presse", language: "fr"), "12"],
      ["s2", .data("وكالة الأنباء", language: "ar"), "7"],
      ["s3", .data("=cmd()"), "-3"],
    ])

  static let document = Document(
    title: "Where they stand",
    blocks: [
      .heading(level: 1, "Summary", anchor: "summary"),
      .paragraph("said by \("قطر", language: "ar") on \(2) Dec, *not* <b>bold</b>"),
      .list([
        ListItem("one", children: ["inner"]),
        ListItem(Text("two", role: .warning)),
      ]),
      .definitions([
        Definition("party", "North"), Definition("evil", .data("a\u{1B}[31mred\u{202E}x")),
      ]),
      .quotation(
        Quotation(
          .data("نرفض هذا البند", language: "ar"), language: "ar", attribution: "minister, 2025")),
      .table(table),
      .grid(smallGrid),
      .redline(
        Redline([
          .init(.keep, "capped at "), .init(.delete, "600,000"), .init(.insert, "800,000"),
          .init(.keep, " persons\nin "), .init(.insert, "زمن السلم"), .init(.keep, "."),
        ])),
      .code("tool run --now"),
      .note("thin evidence", role: .warning),
      .rule,
    ])

  /// A grid of any size, whose cells follow from the seed.
  static func grid(rows: Int, columns: Int, seed: UInt64, groups: Bool = false) -> Grid {
    var generator = Seeded(seed)
    let kinds = [accepts, rejects, silent, silent, objects]
    let names = [
      "Ukraine", "United States", "المملكة العربية السعودية", "中国", "NATO", "Netherlands",
    ]
    let headings = ["Security guarantees", "Size of the armed forces", "Territories", "选举", ""]
    return Grid(
      rowTitle: "party", columnTitle: "clause",
      rows: (0..<rows).map { row in
        .init(
          id: "party-\(row)", name: .data(names.pick(&generator)),
          group: groups ? Text("group \(row / 3)") : nil, indent: row % 3 == 2 ? 1 : 0,
          cells: (0..<columns).map { _ in
            Int.random(in: 0..<9, using: &generator) == 0 ? nil : kinds.pick(&generator)
          })
      },
      columns: (0..<columns).map {
        .init(id: "clause-\($0)", number: "\($0 + 1)", heading: .data(headings.pick(&generator)))
      },
      footers: [
        .init(label: "accepts", short: "▲", plain: "++", values: (0..<columns).map { "\($0)" })
      ],
      legend: legend)
  }
}

/// Makes documents out of the worst that the world sends.
struct DocumentMaker {
  var generator: Seeded

  init(seed: UInt64) { generator = Seeded(seed) }

  private static let pieces = [
    "a", "the word ", " ", "\n", "\r\n", "\t", "\u{1B}[31m", "\u{0}", "\u{7}", "\u{9B}2J", "قطر",
    "المملكة العربية ", "שלום", "中国人民", "。", "（", "한국", "👩‍👩‍👧", "🇺🇦", "❤️", "e\u{301}\u{302}\u{323}",
    "\u{202E}", "\u{2066}", "\u{2069}", "\u{2028}", "\u{FEFF}", "\u{200F}", "\u{200D}", "\u{300}",
    "|", "`", "<b>", "&amp;", "=1+1", "-", "*", "_x_", "\"", "'", ",", ";", "\\", "# ", "1. ",
    "supercalifragilisticexpialidocious", "नमस्ते क्षि", "ประเทศไทย", "x-y-z", "[-", "+}", "™",
  ]

  mutating func string(_ most: Int = 12) -> String {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in Self.pieces.pick(&generator) }
      .joined()
  }

  mutating func text(_ most: Int = 12) -> Text {
    Text(
      (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        Span(
          string(most), role: Bool.random(using: &generator) ? Role.allCases.pick(&generator) : nil,
          isolate: Bool.random(using: &generator),
          link: Int.random(in: 0..<6, using: &generator) == 0 ? "https://example.org/a(b)" : nil)
      })
  }

  mutating func texts(_ most: Int) -> [Text] {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in text() }
  }

  mutating func table() -> Table {
    let columns = Int.random(in: 0...7, using: &generator)
    return Table(
      caption: Bool.random(using: &generator) ? text() : nil,
      columns: (0..<columns).map { _ in
        Table.Column(
          text(3), alignment: [.leading, .trailing, .center].pick(&generator),
          minimum: Bool.random(using: &generator) ? Int.random(in: 0...40, using: &generator) : nil,
          maximum: Bool.random(using: &generator) ? Int.random(in: 0...40, using: &generator) : nil,
          priority: Int.random(in: 0...3, using: &generator),
          truncates: Bool.random(using: &generator))
      }, rows: (0..<Int.random(in: 0...5, using: &generator)).map { _ in texts(8) })
  }

  mutating func grid() -> Grid {
    let columns = Int.random(in: 0...25, using: &generator)
    let rows = Int.random(in: 0...12, using: &generator)
    func cell(_ maker: inout DocumentMaker) -> Grid.Cell? {
      if Bool.random(using: &maker.generator) {
        return [Sample.accepts, Sample.rejects].pick(&maker.generator)
      }
      if Bool.random(using: &maker.generator) { return nil }
      return Grid.Cell(
        glyph: maker.string(2), plain: maker.string(2), word: maker.string(4),
        marks: maker.string(2))
    }
    return Grid(
      title: Bool.random(using: &generator) ? text() : nil, rowTitle: text(2), columnTitle: text(2),
      rows: (0..<rows).map { _ in
        .init(
          id: string(4), name: text(6), short: Bool.random(using: &generator) ? string(2) : nil,
          group: Bool.random(using: &generator) ? text(4) : nil,
          indent: Int.random(in: -2...9, using: &generator),
          cells: (0..<Int.random(in: 0...25, using: &generator)).map { _ in cell(&self) })
      },
      columns: (0..<columns).map { _ in
        .init(
          id: string(4), number: string(2), heading: text(6),
          group: Bool.random(using: &generator) ? text(4) : nil)
      },
      footers: (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        .init(label: text(4), short: string(2), values: texts(25))
      }, legend: Sample.legend, notes: texts(2))
  }

  mutating func block() -> Block {
    switch Int.random(in: 0..<11, using: &generator) {
    case 0: .heading(level: Int.random(in: -1...9, using: &generator), text())
    case 1: .paragraph(text(40))
    case 2:
      .list(
        texts(4).map { ListItem($0, children: texts(2).map { ListItem($0) }) },
        ordered: Bool.random(using: &generator))
    case 3: .definitions(texts(4).map { Definition($0, texts(3)) })
    case 4: .quotation(Quotation(text(30), attribution: text()))
    case 5: .table(table())
    case 6, 7: .grid(grid())
    case 8:
      .redline(
        Redline(
          (0..<8).map { _ in .init(Redline.Operation.allCases.pick(&generator), string()) }))
    case 9: .code(string(30))
    default: .note(text())
    }
  }

  mutating func document() -> Document {
    Document(
      title: Bool.random(using: &generator) ? text() : nil,
      blocks: (0..<Int.random(in: 0...6, using: &generator)).map { _ in block() })
  }
}

extension String {
  /// Whether isolates open and close in pairs, never closing what is not open.
  var hasBalancedIsolates: Bool {
    var depth = 0
    for scalar in unicodeScalars {
      if (0x2066...0x2068).contains(scalar.value) { depth += 1 }
      if scalar.value == 0x2069 { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// The string without colours.
  var withoutColors: String {
    var result = String.UnicodeScalarView()
    var inside = false
    for scalar in unicodeScalars {
      if scalar == "\u{1B}" { inside = true }
      if !inside { result.append(scalar) }
      if inside, scalar == "m" { inside = false }
    }
    return String(result)
  }
}
