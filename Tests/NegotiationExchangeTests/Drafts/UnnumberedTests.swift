import NegotiationExchange
import Testing

struct UnnumberedTests {
  private func paragraphs(_ text: String) throws -> [String] {
    try DraftReader.read(Array(text.utf8), withoutClauses: .paragraphs).clauses.map(\.text)
  }

  @Test func `paragraphs are clauses where there is nothing else, if that is asked for`() throws {
    #expect(
      try paragraphs("One line\nand more.\n\n\nAnother.\n") == ["One line\nand more.", "Another."])
    #expect(try paragraphs("") == [])
    #expect(try paragraphs("\n \n") == [])
    #expect(try paragraphs("First.\n\n1. Forces leave.\n\n2. Prisoners return.\n").count == 2)
    #expect(throws: DraftFailure.self) { try DraftReader.read(text: "Just words.\n") }
  }

  @Test func `spans of paragraphs tile the file`() throws {
    let text = "\u{FEFF}One.\r\n\r\nTwo\r\nlines.\r\n"
    let draft = try DraftReader.read(Array(text.utf8), withoutClauses: .paragraphs)
    var end = 0
    for span in draft.spans {
      #expect(span.bytes.lowerBound == end)
      end = span.bytes.upperBound
    }
    #expect(end == text.utf8.count)
    #expect(draft.clauses.map(\.text) == ["One.", "Two\nlines."])
  }

  @Test func `a sentence that wraps before a number does not decide how clauses are numbered`()
    throws
  {
    let text = """
      A preamble in two steps: (1) one and
      (2) another, under the terms of
      Section 2 above.

        0. Scope of it.

        1. Forces leave under
      Section 0 above.

        2. Prisoners return.
      """
    #expect(try DraftReader.read(text: text).clauses.map(\.number) == ["0", "1", "2"])
  }

  @Test func `words that open a section become a clause, and nothing is lost or doubled`() throws {
    let text = """
      # Plan

      Before all.

      ## Part 1. Security

      The parties undertake:

      ### 1. Forces

      They leave.

      ## Part 2. Money

      ### 2. Funds

      They come.
      """
    let draft = try DraftReader.read(text: text)
    #expect(draft.clauses.map(\.text) == ["They leave.", "They come."])
    #expect(draft.sections.map(\.clausesBefore) == [0, 1])
    #expect(draft.sections.map(\.text) == ["The parties undertake:", ""])
    #expect(draft.sectionIdentifiers(clauses: draft.identifiers()) == ["part-1", "part-2"])
    #expect(draft.preamble == "Before all.")
  }
}
