import OfficeDocuments
import TestSupport
import Testing

/// A Word document that is written says what was put into it, in whatever program reads it.
struct WrittenDocumentTests {
  private static func part(_ name: String, of document: WrittenDocument) throws -> String {
    String(decoding: try ZipArchive(document.bytes).bytes(of: name), as: UTF8.self)
  }

  private static func tracked(_ lines: [(text: String, change: WordChange?)]) -> WrittenDocument {
    var document = WrittenDocument(language: "en")
    document.author = "Upland"
    document.day = "2026-01-12"
    document.body = lines.map { line in
      var paragraph = WrittenParagraph(.text, [WrittenRun(line.text, change: line.change)])
      paragraph.mark = line.change
      return .paragraph(paragraph)
    }
    return document
  }

  private static func texts(_ document: WrittenDocument, _ side: WordSide) throws -> [String] {
    try WordDocument(document.bytes).reading(side).paragraphs.map(\.text)
  }

  @Test func `accepting gives what stayed and came, rejecting what stayed and went`() throws {
    let document = Self.tracked([
      ("One.", nil), ("Gone.", .deletion), ("New.", .insertion), ("Two\nlines\tand a tab.", nil),
      ("Far.", .moveTo(1)), ("Three.", nil), ("Far.", .moveFrom(1)), ("End.", nil),
    ])
    #expect(
      try Self.texts(document, .accepted) == [
        "One.", "New.", "Two\nlines\tand a tab.", "Far.", "Three.", "End.",
      ])
    #expect(
      try Self.texts(document, .original) == [
        "One.", "Gone.", "Two\nlines\tand a tab.", "Three.", "Far.", "End.",
      ])
    let read = try WordDocument(document.bytes)
    #expect(Set(read.revisions.map(\.author)) == ["Upland"])
    #expect(Set(read.revisions.map(\.date)) == ["2026-01-12T00:00:00Z"])
  }

  /// Rules: breaking any of them makes some program repair the file.
  @Test func `marks keep the rules that programs insist on`() throws {
    let document = Self.tracked([
      ("A", .deletion), ("B", .insertion), ("C", .moveTo(1)), ("D", .moveTo(1)), ("E", nil),
      ("C", .moveFrom(1)), ("D", .moveFrom(1)), ("F", nil),
    ])
    let xml = try Self.part("word/document.xml", of: document)
    let kinds = "ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart"
    let ids = xml.matches(of: try Regex("<w:(?:\(kinds)) w:id=\"(\\d+)\"")).map {
      $0.output[1].substring
    }
    #expect(ids.count == 14)
    #expect(Set(ids).count == ids.count)
    #expect(xml.matches(of: /<w:delText\b/).count == 1)
    let deletion = "<w:del w:id=\"2\" w:author=\"Upland\" w:date=\"2026-01-12T00:00:00Z\">"
    #expect(xml.contains(deletion + "<w:r><w:delText"))
    for name in ["moveFrom", "moveTo"] {
      #expect(xml.matches(of: try Regex("<w:\(name)RangeStart [^>]*w:name=\"move1\"/>")).count == 1)
      #expect(xml.matches(of: try Regex("<w:\(name)RangeEnd ")).count == 1)
    }
  }

  @Test func `a comment is at its paragraph, once, with author and day`() throws {
    var document = WrittenDocument(language: "en")
    var paragraph = WrittenParagraph(.heading(1), [WrittenRun("1. Water")])
    paragraph.comments = [0, 1]
    document.body = [.paragraph(paragraph)]
    document.comments = [
      .init(
        author: "Upland", day: "2026-01-12",
        paragraphs: [WrittenParagraph(.comment, [WrittenRun("objects")])]),
      .init(author: "Lowland", day: nil, paragraphs: [WrittenParagraph(.comment, [])]),
    ]
    let found = try WordDocument(document.bytes).comments()
    #expect(found.map(\.author) == ["Upland", "Lowland"])
    #expect(found.map(\.day) == ["2026-01-12", nil])
    #expect(found.map(\.text) == ["objects", ""])
    #expect(found.map(\.words) == ["1. Water", "1. Water"])
    let xml = try Self.part("word/document.xml", of: document)
    #expect(xml.matches(of: /<w:commentReference\b/).count == 2)
  }

  @Test func `the pages before a text are no part of it`() throws {
    var document = WrittenDocument(language: "en")
    document.cover = [.paragraph(WrittenParagraph(.title, [WrittenRun("Cover")]))]
    document.body = [.paragraph(WrittenParagraph(.text, [WrittenRun("Text.")]))]
    #expect(try Self.texts(document, .accepted) == ["Text."])
    #expect(try Self.part("word/document.xml", of: document).contains("Cover"))
  }

  @Test func `hostile words are words, and links lead to the web alone`() throws {
    let words = "<w:t>&\u{0}\u{1B}]]>=cmd|' /C calc'!A1 \u{202E}"
    var document = WrittenDocument(language: "ar", isRightToLeft: true)
    document.title = words
    document.author = words
    document.body = [
      .paragraph(WrittenParagraph(.text, [WrittenRun(words, change: .insertion)])),
      .table(
        WrittenTable(
          widths: [900],
          rows: [.init([.init([WrittenParagraph(.cell, [WrittenRun(words)])])], isHeading: true)],
          isRightToLeft: true)),
    ]
    let clean = "<w:t>&]]>=cmd|' /C calc'!A1 \u{202E}"
    #expect(try Self.texts(document, .accepted) == [clean, clean, ""])
    #expect(try Self.part("word/document.xml", of: document).contains("<w:tblHeader/>"))
    #expect(document.bytes == document.bytes)
  }

  @Test func `headings and lists are known as such`() throws {
    var document = WrittenDocument(language: "en")
    var item = WrittenParagraph(.listItem, [WrittenRun("item")])
    item.list = .init(level: 0, number: 0)
    var other = item
    other.list = .init(level: 0, number: 1)
    document.body =
      [
        .paragraph(WrittenParagraph(.title, [WrittenRun("Title")])),
        .paragraph(WrittenParagraph(.heading(2), [WrittenRun("Heading")])),
      ] + [item, item, other].map { .paragraph($0) }
    let read = try WordDocument(document.bytes).reading(.accepted).paragraphs
    #expect(read.map(\.isTitle) == [true, false, false, false, false])
    #expect(read.map(\.headingLevel) == [nil, 1, nil, nil, nil])
    #expect(read.map(\.number) == [nil, nil, "1.", "2.", "1."])
  }
}
