import OfficeDocuments
import Testing

@testable import Presentation

/// A document in Word has the blocks of every other format.
struct WordRendererTests {
  private static func part(_ name: String, of bytes: [UInt8]) throws -> String {
    String(decoding: try ZipArchive(bytes).bytes(of: name), as: UTF8.self)
  }

  private static func xml(_ document: Document) throws -> String {
    try part("word/document.xml", of: WordRenderer().render(document))
  }

  @Test func `blocks become paragraphs, tables and headings`() throws {
    let document = Document(
      title: "Brief",
      blocks: [
        .heading(level: 1, "Agreed", anchor: "agreed"),
        .paragraph(Text("see ") + Text("above", link: "#agreed")),
        .list([ListItem("one", children: ["inner"]), "two"]),
        .list(["first", "second"], ordered: true), .list(["first again"], ordered: true),
        .definitions([Definition("by", ["Upland", "Lowland"])]),
        .quotation(Quotation("لا", language: "ar", attribution: "A minister")),
        .table(Table(columns: [.init("a"), .init("b")], rows: [["1", "2"]])),
        .redline(Redline([.init(.keep, "may "), .init(.delete, "not "), .init(.insert, "ever ")])),
        .code("parley log"), .note("mind this", role: .warning), .rule,
      ])
    let read = try WordDocument(WordRenderer().render(document)).reading(.accepted).paragraphs
    #expect(read.first?.isTitle == true)
    #expect(read[1].headingLevel == 0)
    let words = read.map { ($0.number.map { $0 + " " } ?? "") + $0.text }
    for text in [
      "see above", "inner", "1. first", "2. second", "1. first again", "Upland", "Lowland", "لا",
      "A minister", "may not ", "may ever ", "parley log", "Note: mind this",
    ] { #expect(words.contains(text), "\(text)") }
    let xml = try Self.xml(document)
    #expect(xml.contains("<w:hyperlink w:anchor=\"place1\">"))
    #expect(xml.contains("<w:tblHeader/>"))
    #expect(!xml.contains("w:orient=\"landscape\""))
  }

  @Test func `a wide grid lies on its side, with its legend`() throws {
    let cell = Grid.Cell(glyph: "▲", plain: "++", word: "accepts", role: .strongYes, marks: "!")
    let columns = (1...12).map { Grid.Column(id: "c\($0)", number: "\($0)", heading: "Clause") }
    let rows = (1...6).map {
      Grid.Row(id: "p\($0)", name: "Party \($0)", cells: Array(repeating: cell, count: 12))
    }
    let grid = Grid(
      columnTitle: "clause", rows: rows, columns: columns,
      legend: [.init(symbol: "▲", meaning: "accepts"), .init(symbol: "!", meaning: "red line")])
    let bytes = WordRenderer().render(Document(blocks: [.grid(grid)]))
    let xml = try Self.part("word/document.xml", of: bytes)
    #expect(xml.contains("w:orient=\"landscape\""))
    #expect(xml.contains("w:fill=\"BFDDF2\""))
    let words = try WordDocument(bytes).reading(.accepted).paragraphs.map(\.text)
    #expect(words.contains("12 Clause"))
    #expect(words.filter { $0 == "▲!" }.count == 72)
    #expect(words.contains("Legend: ▲ accepts   ! red line"))
  }

  @Test func `an Arabic document is read from the right as a whole`() throws {
    let document = Document(
      title: "الموجز", language: "ar", direction: .rightToLeft,
      blocks: [
        .paragraph("في \(2025) قالت \("TASS")"),
        .table(Table(columns: [.init("الطرف")], rows: [["روسيا"]])),
      ])
    let xml = try Self.xml(document)
    #expect(xml.contains("<w:bidiVisual/>"))
    #expect(xml.contains("<w:bidi/></w:sectPr>"))
    #expect(xml.matches(of: /<w:bidi w:val="1"\/>/).count >= 4)
    // A run of Latin letters or figures is none that goes from the right.
    #expect(xml.contains("<w:r><w:t xml:space=\"preserve\">TASS</w:t></w:r>"))
    #expect(xml.contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\"> قالت </w:t>"))
  }

  /// A day behind Arabic words would stand with its parts turned round, and a bracket on the wrong side.
  @Test func `days and brackets keep their order in Arabic words`() throws {
    let words = Text("روسيا ") + Text.data("2025-12-24") + " " + Text.data("[desk:1]") + " صمت"
    func text(_ direction: Direction, _ language: String) throws -> String {
      let document = Document(
        language: language, direction: direction, blocks: [.paragraph(words)])
      return try WordDocument(WordRenderer().render(document)).reading(.accepted).paragraphs[0]
        .text
    }
    let (left, right) = ("\u{200E}", "\u{200F}")
    #expect(
      try text(.rightToLeft, "ar")
        == "روسيا \(left)2025-12-24\(left)\(right) \(left)[desk:1]\(left)\(right) صمت")
    #expect(try text(.leftToRight, "en") == "روسيا 2025-12-24 [desk:1] صمت")
  }

  /// The blank behind the number of a clause stood on its other side, and the full stop before it.
  @Test(arguments: [
    ("4. ", true), ("14) ", true), ("(3)", true), ("٤. ", true), ("7", true), (" 12: ", true),
    ("2025-12-24", false), ("1.2 ", false), ("+2", false), ("12 %", false), ("10:30", false),
  ])
  func `a single number follows the words around it in Arabic, a day keeps its order`(
    number: String, isFromRight: Bool
  ) throws {
    let document = Document(
      language: "ar", direction: .rightToLeft,
      blocks: [.paragraph(Text.data(number) + Text("الأراضي"))])
    let xml = try Self.xml(document)
    let words = isFromRight ? number : "\u{200E}\(number)"
    #expect(
      xml.contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">\(words)") == isFromRight)
    #expect(xml.contains("<w:r><w:t xml:space=\"preserve\">\(words)") != isFromRight)
  }

  @Test func `a column has room for its longest word and its head`() throws {
    let table = Table(
      columns: [.init("clause"), .init("what it says"), .init("in substance")],
      rows: [["3", Text(String(repeating: "words ", count: 80)), ""]])
    let xml = try Self.xml(Document(blocks: [.table(table)]))
    let widths = xml.matches(of: /<w:gridCol w:w="(\d+)"\/>/).compactMap { Int($0.output.1) }
    #expect(widths.count == 3 && widths.reduce(0, +) <= WrittenDocument.width.landscape)
    #expect(widths[0] >= 6 * 120 && widths[2] >= 9 * 120)
  }

  @Test func `an upright name that is too long has a short one, explained below`() throws {
    let columns = (1...12).map { Grid.Column(id: "c\($0)", number: "\($0)", heading: "Clause") }
    var rows = (1...6).map {
      Grid.Row(
        id: "p\($0)", name: "Party \($0)",
        cells: Array(repeating: Grid.Cell(glyph: "▲", plain: "++", word: "accepts"), count: 12))
    }
    rows[2].name = "International Atomic Energy Agency"
    rows[2].short = "IAEA"
    rows[3].name = "E3 (United Kingdom, France, Germany)"
    let grid = Grid(columnTitle: "clause", rows: rows, columns: columns)
    let bytes = WordRenderer().render(Document(blocks: [.grid(grid)]))
    let words = try WordDocument(bytes).reading(.accepted).paragraphs.map(\.text)
    #expect(words.contains("IAEA") && words.contains("Party 2"))
    #expect(
      words.contains(
        "Key: IAEA International Atomic Energy Agency   E3 E3 (United Kingdom, France, Germany)"))
  }

  @Test func `only the web is linked, and what acts is spelled`() throws {
    let document = Document(
      blocks: [
        .paragraph(Text("a", link: "javascript:alert(1)") + Text("b", link: "file:///etc/passwd")),
        .paragraph(Text("c", link: "https://example.org/?a=<b>") + Text("#x", link: "#nowhere")),
        .paragraph(Text.data("\u{202E}evil\u{0}")),
      ])
    let bytes = WordRenderer().render(document)
    let rels = try Self.part("word/_rels/document.xml.rels", of: bytes)
    #expect(rels.matches(of: /TargetMode="External"/).count == 1)
    #expect(rels.contains("https://example.org/?a=%3Cb%3E"))
    #expect(try Self.part("word/document.xml", of: bytes).contains("\\u{202E}evil\\u{0}"))
  }
}
