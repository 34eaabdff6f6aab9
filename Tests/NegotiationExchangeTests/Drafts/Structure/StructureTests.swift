import Foundation
import Testing

@testable import NegotiationExchange
@testable import NegotiationModel

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

  @Test(arguments: LanguageMarkers.all.map(\.code))
  func `two articles below a chapter are read in every language`(code: String) throws {
    let language = try #require(LanguageMarkers.all.first { $0.code == code })
    let article: (Int) -> String
    if let word = language.words[.article]?.first {
      article = { "\(word.capitalized) \($0)" }
    } else {
      article = { "第\($0)\(language.counters.first { $0.kind == .article }?.sign ?? "")" }
    }
    let chapter: (Int) -> String
    if let word = language.words[.chapter]?.first {
      chapter = { "\(word.capitalized) \($0)" }
    } else {
      chapter = { "第\($0)\(language.counters.first { $0.kind == .chapter }?.sign ?? "")" }
    }
    for mark in ["", "## "] {
      let text = """
        \(mark)\(chapter(1))

        \(article(1))

        Aaa bbb.

        \(article(2))

        Ccc ddd.

        \(mark)\(chapter(2))

        \(article(3))

        Eee fff.
        """
      let draft = try DraftReader.read(text: text)
      #expect(draft.clauses.map(\.number) == ["1", "2", "3"], "\(text)")
      #expect(draft.sections.map(\.number) == ["1", "2"], "\(text)")
    }
  }
}
