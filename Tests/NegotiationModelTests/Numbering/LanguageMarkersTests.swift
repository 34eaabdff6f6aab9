import Foundation
import Testing

@testable import NegotiationModel

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
          guard let marker, let meaning = MarkerWords.meaning(of: marker.word) else { continue }
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
        #expect(marker?.value.first?.value == OrdinalWords.value(of: ordinal), "\(ordinal)")
        if ordinal == ordinals.first { #expect(value > 0) }
      }
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
