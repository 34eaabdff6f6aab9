import NegotiationModel
import Testing

@testable import NegotiationExchange

/// The corpus of structure: whole texts, each with the numbers of its own provisions.
struct StructureTests {
  @Test(arguments: StructureCase.all)
  func `a text gives its own provisions`(test: StructureCase) throws {
    let draft = try DraftReader.read(text: test.text)
    #expect(draft.clauses.map { $0.number ?? "-" } == test.numbers)
    let sections = draft.sections.map { "\($0.kind.rawValue):\($0.number ?? ""):\($0.heading)" }
    #expect(sections == test.sections)
    #expect(tiles(draft, test.text.utf8.count))
  }

  @Test(arguments: StructureCase.all)
  func `a text survives its written form`(test: StructureCase) throws {
    let draft = try DraftReader.read(text: test.text)
    let names = draft.identifiers()
    let written = DraftWriter.markdown(draft, identifiers: names)
    let again = try DraftReader.read(text: written)
    #expect(again.clauses.map(\.explicitIdentifier) == names, "\(written)")
    #expect(again.clauses.map(\.number) == draft.clauses.map(\.number), "\(written)")
    #expect(again.clauses.map(\.heading) == draft.clauses.map(\.heading))
    #expect(again.clauses.map(\.text) == draft.clauses.map(\.text))
    #expect(again.sections.map(\.heading) == draft.sections.map(\.heading))
    #expect(again.sections.map(\.kind) == draft.sections.map(\.kind))
  }

  @Test(arguments: StructureCase.all)
  func `line ends and a byte order mark change nothing`(test: StructureCase) throws {
    let text =
      "\u{FEFF}"
      + test.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let draft = try DraftReader.read(text: text)
    #expect(draft.clauses.map { $0.number ?? "-" } == test.numbers)
    #expect(tiles(draft, text.utf8.count))
  }
}
