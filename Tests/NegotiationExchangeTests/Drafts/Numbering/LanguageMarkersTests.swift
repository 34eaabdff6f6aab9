import Foundation
import Testing

@testable import NegotiationExchange

struct LanguageMarkersTests {
  @Test(arguments: LanguageMarkers.all.map(\.code))
  func `every word of a language names what it counts`(code: String) throws {
    let language = try #require(LanguageMarkers.all.first { $0.code == code })
    for (kind, words) in language.words {
      for word in words {
        for form in [word, word.capitalized, word.uppercased()] {
          let marker = NumberMarker.reading("\(form) 7")
          #expect(marker?.number == "7", "\(form) 7")
          #expect(marker?.value == SequenceNumber(7), "\(form) 7")
          guard let marker, let meaning = MarkerWords.meanings[marker.word] else { continue }
          #expect(meaning.kinds.contains { $0.kind == kind }, "\(form) 7 is \(marker.kind)")
        }
      }
    }
    for word in language.after {
      #expect(NumberMarker.reading("7. \(word)")?.isWord == true, "7. \(word)")
      #expect(NumberMarker.reading("7. \(word)")?.number == "7", "7. \(word)")
    }
    for (kind, sign) in language.counters {
      for number in ["第7", "第 7 ", "第七", "제7"] {
        let marker = NumberMarker.reading(number + sign + " X")
        #expect(marker?.value == SequenceNumber(7), "\(number)\(sign)")
        #expect(
          marker?.kind == kind
            || LanguageMarkers.all.count { l in
              l.counters.contains { $0.sign == sign }
            } > 1)
      }
    }
  }

  @Test(arguments: LanguageMarkers.all.map(\.code))
  func `numbers in words count where laws use them`(code: String) throws {
    let language = try #require(LanguageMarkers.all.first { $0.code == code })
    let words = language.words[.article] ?? language.words[.chapter] ?? []
    guard let name = words.first else { return }
    for (value, ordinals) in language.ordinals {
      for ordinal in ordinals {
        let marker = NumberMarker.reading("\(name) \(ordinal)")
        #expect(marker?.number == ordinal, "\(name) \(ordinal)")
        // A word may be worth another number in another language.
        #expect(marker?.value.parts.first?.value == OrdinalWords.value(of: ordinal), "\(ordinal)")
        if ordinal == ordinals.first { #expect(value > 0) }
      }
    }
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

  @Test func `there are lists for at least twenty-four languages, each with a tag of its own`() {
    let codes = LanguageMarkers.all.map(\.code)
    #expect(codes.count >= 24)
    #expect(Set(codes).count == codes.count)
    for language in LanguageMarkers.all {
      #expect(!language.verbs.isEmpty)
      #expect(!(language.words[.annex] ?? []).isEmpty)
    }
  }
}
