import OfficeDocuments
import TestSupport
import Testing

/// Accepting and rejecting: what Word makes of a document is what is read of it.
struct TrackedChangesTests {
  /// A document, and what Word made of it by accepting or rejecting everything.
  static let triples = Fixture.names("Tracked", ending: ".docx")
    .filter { !$0.hasSuffix("-Accepted.docx") && !$0.hasSuffix("-Rejected.docx") }
    .map { String($0.dropLast(5)) }

  /// The paragraphs of one text, without who changed what.
  static func lines(_ name: String, _ side: WordSide) throws -> [WordParagraph] {
    let document = try WordDocument(try Fixture.bytes("Tracked/\(name).docx"))
    return document.reading(side).paragraphs.map { paragraph in
      var paragraph = paragraph
      paragraph.revisions = []
      return paragraph
    }
  }

  static func notes(_ name: String, _ side: WordSide) throws -> [WordNote] {
    try WordDocument(try Fixture.bytes("Tracked/\(name).docx")).reading(side).notes
  }

  @Test func `there are 33 triples`() { #expect(Self.triples.count == 33) }

  @Test(arguments: triples)
  func `the accepted text is that of the accepted document`(name: String) throws {
    #expect(try Self.lines(name, .accepted) == Self.lines(name + "-Accepted", .accepted))
    #expect(try Self.notes(name, .accepted) == Self.notes(name + "-Accepted", .accepted))
  }

  @Test(arguments: triples)
  func `the original text is that of the rejected document`(name: String) throws {
    #expect(try Self.lines(name, .original) == Self.lines(name + "-Rejected", .accepted))
    #expect(try Self.notes(name, .original) == Self.notes(name + "-Rejected", .accepted))
  }

  /// Triples in which the two texts differ, so that the law above says something.
  @Test func `most triples have two texts`() throws {
    let different = try Self.triples.filter {
      try Self.lines($0, .accepted) != Self.lines($0, .original)
        || Self.notes($0, .accepted) != Self.notes($0, .original)
    }
    #expect(different.count >= 20, "\(different)")
  }

  @Test func `what is no text is named`() throws {
    let formula = try Self.lines("RP014-Inserted-Math-Control-Char", .accepted)
    #expect(formula.map(\.text) == ["A=2πr2"])
    #expect(formula.flatMap(\.omissions).map(\.kind) == [.formula])
  }

  // MARK: Paragraphs

  private typealias W = WordFile

  private func texts(_ body: String, _ side: WordSide) throws -> [String] {
    try WordDocument(W(body: body).bytes).reading(side).paragraphs.map(\.text)
  }

  @Test func `a deleted end joins two paragraphs and an inserted one parts them`() throws {
    let body =
      W.paragraph("One. ", W.mark("del")) + W.paragraph("Two.")
      + W.paragraph("Three. ", W.mark("ins")) + W.paragraph("Four.")
    #expect(try texts(body, .accepted) == ["One. Two.", "Three. ", "Four."])
    #expect(try texts(body, .original) == ["One. ", "Two.", "Three. Four."])
  }

  @Test func `a paragraph that is gone leaves no empty line`() throws {
    let body =
      W.paragraph("Stays.") + W.wrapped(W.deleted("Goes."), W.mark("del"))
      + W.wrapped(W.inserted("Comes."), W.mark("ins")) + W.paragraph("Stays too.")
    #expect(try texts(body, .accepted) == ["Stays.", "Comes.", "Stays too."])
    #expect(try texts(body, .original) == ["Stays.", "Goes.", "Stays too."])
  }

  @Test func `what was inserted and deleted again is in neither text`() throws {
    let body = W.wrapped(
      W.run("A ") + "<w:ins w:id=\"1\" w:author=\"Ana\">\(W.deleted("never "))</w:ins>"
        + W.run("b."))
    #expect(try texts(body, .accepted) == ["A b."])
    #expect(try texts(body, .original) == ["A b."])
  }

  @Test func `a move is in each text once`() throws {
    func moved(_ name: String) -> String {
      "<w:\(name) w:id=\"3\" w:author=\"Ana\">\(W.run("Moved."))</w:\(name)>"
    }
    let body =
      W.wrapped(moved("moveTo"), W.mark("moveTo")) + W.paragraph("Fixed.")
      + W.wrapped(moved("moveFrom"), W.mark("moveFrom")) + W.paragraph("Last.")
    #expect(try texts(body, .accepted) == ["Moved.", "Fixed.", "Last."])
    #expect(try texts(body, .original) == ["Fixed.", "Moved.", "Last."])
  }

  @Test func `rows and cells come and go, and a table in between parts paragraphs`() throws {
    let stamp = "w:id=\"7\" w:author=\"Ana\""
    let body = """
      \(W.paragraph("Before. ", W.mark("del")))<w:tbl>\
      <w:tr><w:tc>\(W.paragraph("1"))</w:tc><w:tc><w:tcPr><w:cellIns \(stamp)/></w:tcPr>\
      \(W.paragraph("2"))</w:tc></w:tr>\
      <w:tr><w:trPr><w:del \(stamp)/></w:trPr><w:tc>\(W.paragraph("3"))</w:tc></w:tr>\
      <w:tr><w:trPr><w:ins \(stamp)/></w:trPr><w:tc>\(W.paragraph("4"))</w:tc></w:tr></w:tbl>\
      \(W.paragraph("After."))
      """
    #expect(try texts(body, .accepted) == ["Before. ", "1", "2", "4", "After."])
    #expect(try texts(body, .original) == ["Before. ", "1", "3", "After."])
    let places = try WordDocument(W(body: body).bytes).reading(.accepted).paragraphs.map(\.place)
    #expect(
      places == [
        .body, .cell(table: 0, row: 0, column: 0), .cell(table: 0, row: 0, column: 1),
        .cell(table: 0, row: 1, column: 0), .body,
      ])
  }

  @Test func `a table that is gone parts no paragraphs`() throws {
    let row =
      "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"A\"/></w:trPr><w:tc>\(W.paragraph("x"))</w:tc></w:tr>"
    let body = W.paragraph("One ", W.mark("del")) + "<w:tbl>\(row)</w:tbl>" + W.paragraph("two.")
    #expect(try texts(body, .accepted) == ["One two."])
  }

  @Test func `who changed what is known`() throws {
    let body = W.wrapped(W.run("A ") + W.inserted("b"))
    let document = try WordDocument(W(body: body).bytes)
    #expect(document.revisions.map(\.author) == ["Ana"])
    #expect(document.revisions.map(\.date) == ["2026-03-04T10:00:00Z"])
    #expect(document.reading(.accepted).paragraphs.map(\.revisions) == [[0]])
  }
}
