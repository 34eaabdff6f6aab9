import Foundation
import OfficeDocuments
import TestSupport
import Testing

/// Numbers that no file holds: they are counted from the lists and styles of the document.
struct NumberingCounterTests {
  private typealias W = WordFile

  private func numbers(
    _ body: String, _ numbering: String, styles: String? = nil, _ side: WordSide = .accepted
  ) throws -> [String?] {
    try WordDocument(W(body: body, styles: styles, numbering: numbering).bytes)
      .reading(side).paragraphs.map(\.number)
  }

  private let legal = W.list(
    0, [("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)")])

  /// What LibreOffice prints of each document stands beside it.
  @Test(arguments: Fixture.names("Numbering", ending: ".docx"))
  func `the numbers are those that LibreOffice prints`(file: String) throws {
    let printed = String(
      decoding: try Fixture.bytes("Numbering/" + file.dropLast(4) + "txt"), as: UTF8.self)
    let expected = printed.split(whereSeparator: \.isNewline)
      .map { $0.drop { $0 == " " || $0 == "\u{FEFF}" } }.filter { !$0.isEmpty }
    let document = try WordDocument(try Fixture.bytes("Numbering/" + file))
    let own = document.reading(.accepted).paragraphs.map {
      ($0.number.map { $0 + " " } ?? "") + $0.text
    }
    #expect(expected.count > 15)
    #expect(own.filter { !$0.isEmpty } == expected.map(String.init))
  }

  @Test func `levels count within one another`() throws {
    let levels = [0, 1, 1, 2, 2, 1, 0, 1, 2]
    let body = levels.map { W.paragraph("x", W.item(1, $0)) }.joined()
    #expect(
      try numbers(body, legal + W.instance(1, of: 0))
        == ["1.", "1.1", "1.2", "(a)", "(b)", "1.3", "2.", "2.1", "(a)"])
  }

  @Test func `lists of one kind count on, and a start of their own begins again once`() throws {
    let numbering =
      legal + W.instance(1, of: 0) + W.instance(2, of: 0)
      + W.instance(
        3, of: 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
    let body = [1, 1, 2, 3, 3, 1].map { W.paragraph("x", W.item($0)) }.joined()
    #expect(try numbers(body, numbering) == ["1.", "2.", "3.", "5.", "6.", "7."])
  }

  @Test func `an override may have another format`() throws {
    let own = """
      <w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/>\
      <w:numFmt w:val="upperRoman"/><w:lvlText w:val="Article %1"/></w:lvl></w:lvlOverride>
      """
    let body = [1, 1].map { W.paragraph("x", W.item($0)) }.joined()
    #expect(
      try numbers(body, legal + W.instance(1, of: 0, own)) == ["Article III", "Article IV"])
  }

  @Test func `a level begins again only where it says so`() throws {
    let never = W.list(
      0, [("decimal", "%1."), ("decimal", "%2)")], more: [1: "<w:lvlRestart w:val=\"0\"/>"])
    let body = [0, 1, 1, 0, 1].map { W.paragraph("x", W.item(1, $0)) }.joined()
    #expect(try numbers(body, never + W.instance(1, of: 0)) == ["1.", "1)", "2)", "2.", "3)"])
  }

  @Test func `legal numbering writes digits for Roman chapters`() throws {
    let list = W.list(
      0, [("upperRoman", "Chapter %1"), ("decimal", "%1.%2")], more: [1: "<w:isLgl/>"])
    let body = [0, 0, 1].map { W.paragraph("x", W.item(1, $0)) }.joined()
    #expect(
      try numbers(body, list + W.instance(1, of: 0)) == ["Chapter I", "Chapter II", "2.1"])
  }

  @Test func `a deleted paragraph takes no number, and the original has its own count`() throws {
    let body =
      W.paragraph("One.", W.item(1))
      + W.wrapped(W.deleted("Two."), W.item(1) + W.mark("del"))
      + W.wrapped(W.inserted("New."), W.item(1) + W.mark("ins"))
      + W.wrapped(W.inserted("New too."), W.item(1) + W.mark("ins"))
      + W.paragraph("Three.", W.item(1))
    let numbering = legal + W.instance(1, of: 0)
    #expect(try numbers(body, numbering) == ["1.", "2.", "3.", "4."])
    #expect(try numbers(body, numbering, .original) == ["1.", "2.", "3."])
  }

  @Test func `a number that was given or changed by a tracked change is in one text only`() throws {
    let stamp = "w:id=\"1\" w:author=\"Ana\""
    let given = """
      <w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins \(stamp)/></w:numPr>
      """
    let changed = """
      \(W.item(1, 1))<w:pPrChange \(stamp)><w:pPr>\(W.item(1, 0))</w:pPr></w:pPrChange>
      """
    let body = W.paragraph("x", W.item(1)) + W.paragraph("x", given) + W.paragraph("x", changed)
    let numbering = legal + W.instance(1, of: 0)
    #expect(try numbers(body, numbering) == ["1.", "2.", "2.1"])
    #expect(try numbers(body, numbering, .original) == ["1.", nil, "2."])
  }

  @Test func `styles bring numbers, through what they are based on, and zero takes them away`()
    throws
  {
    let styles = """
      <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:pPr>\
      <w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/>\
      <w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="C"><w:name w:val="C"/><w:basedOn w:val="A"/></w:style>
      """
    let own = W.list(
      0, [("decimal", "%1."), ("decimal", "%1.%2")],
      more: [0: "<w:pStyle w:val=\"A\"/>", 1: "<w:pStyle w:val=\"B\"/>"])
    func style(_ id: String, _ more: String = "") -> String {
      W.paragraph("x", "<w:pStyle w:val=\"\(id)\"/>" + more)
    }
    let body =
      style("A") + style("B") + style("C") + style("A", W.item(0)) + style("B", W.item(0))
      + style("B")
    #expect(
      try numbers(body, own + W.instance(1, of: 0), styles: styles)
        == ["1.", "1.1", "2.", nil, nil, "2.1"])
  }

  @Test func `a list may take its levels from a style of lists`() throws {
    let numbering =
      W.list(0, [("upperLetter", "%1.")])
      + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
      + W.instance(1, of: 0) + W.instance(2, of: 1)
    let styles = """
      <w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr>\
      <w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    let body = [2, 2].map { W.paragraph("x", W.item($0)) }.joined()
    #expect(try numbers(body, numbering, styles: styles) == ["A.", "B."])
  }

  @Test func `a bullet is no number, and a heading in its line goes on with the next`() throws {
    let bullets = W.list(0, [("bullet", "\u{F0B7}")])
    let body =
      W.paragraph("Point", W.item(1))
      + W.paragraph("Term. ", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>")
      + W.paragraph("Two years.")
    let read = try WordDocument(
      W(body: body, numbering: bullets + W.instance(1, of: 0)).bytes
    ).reading(.accepted)
    #expect(read.paragraphs.map(\.text) == ["Point", "Term. Two years."])
    #expect(read.paragraphs.map(\.isBullet) == [true, false])
    #expect(read.paragraphs.map(\.number) == [nil, nil])
  }

  @Test func `a list that refers to itself ends`() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>\
      <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>\
      <w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr>\
      <w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    let numbering =
      "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
      + W.instance(1, of: 1)
    let body = W.paragraph("x", "<w:pStyle w:val=\"A\"/>" + W.item(1))
    #expect(try numbers(body, numbering, styles: styles) == [nil])
  }
}
