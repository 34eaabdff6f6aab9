import TestSupport
import Testing

@testable import TextComparison

struct DraftLanguageTests {
  @Test(arguments: DraftedPairs.all + DraftedPairs.laws)
  func `a pair is graded as a reader of its language would, in both directions`(pair: GradedPair) {
    let language = TextLanguage(tag: pair.language)
    let there = TextDifference(old: pair.old, new: pair.new, language: language)
    let back = TextDifference(old: pair.new, new: pair.old, language: language)
    #expect(there.change == pair.wanted)
    #expect(there.kinds.first == pair.wanted)
    #expect(back.change == pair.wanted)
    #expect(there.quantities.map(\.mirrored) == back.quantities)
    #expect(there.obligations.map(\.mirrored) == back.obligations)
    #expect(there.polarities.map(\.mirrored) == back.polarities)
  }

  /// One clause alone tells its language nearly always.
  @Test func `without a tag ninety-nine of a hundred pairs are graded the same`() {
    let pairs = DraftedPairs.all + DraftedPairs.laws
    let wrong = pairs.filter { TextChangeGrading.grade($0.old, $0.new) != $0.wanted }
    #expect(wrong.count * 100 <= pairs.count, "\(wrong.map(\.testDescription))")
  }

  @Test(arguments: DraftLanguage.all.map(\.tag))
  func `every language has pairs of every kind`(tag: String) {
    let pairs = (GradedPairs.all + DraftedPairs.all).filter { $0.language == tag }
    let kinds = Set(pairs.map(\.wanted))
    if TextLanguageTests.first.contains(tag) {
      #expect(kinds.isSuperset(of: [.typographic, .reworded, .quantity, .obligation, .polarity]))
    } else {
      #expect(kinds == [.typographic, .reworded, .quantity, .obligation, .polarity])
      #expect(pairs.count >= 60)
    }
  }

  @Test func `no two languages have one tag, and each tells itself`() {
    #expect(Set(DraftLanguage.all.map(\.tag)).count == DraftLanguage.all.count)
    for language in DraftLanguage.all where language.script == .latin {
      #expect(TextLanguage(judging: [language.commonest]).tag == language.tag)
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `swapping mixed sentences mirrors what was found`(seed: UInt64) {
    var generator = Seeded(seed)
    let tag = DraftLanguage.all.pick(&generator).tag
    let pairs = (DraftedPairs.all + DraftedPairs.laws + GradedPairs.all).filter {
      $0.language == tag
    }
    func text() -> String {
      (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        let pair = pairs.pick(&generator)
        return Bool.random(using: &generator) ? pair.old : pair.new
      }.joined(separator: " ")
    }
    let (old, new) = (text(), text())
    let language = TextLanguage(tag: tag)
    let there = TextDifference(old: old, new: new, language: language)
    let back = TextDifference(old: new, new: old, language: language)
    #expect(there.change == back.change)
    #expect(there.redline.mirrored == back.redline)
    #expect(there.quantities.map(\.mirrored) == back.quantities)
    #expect(there.obligations.map(\.mirrored) == back.obligations)
    #expect(there.polarities.map(\.mirrored) == back.polarities)
  }

  @Test(arguments: UInt64(0)..<200)
  func `no text makes grading in any language fail`(seed: UInt64) {
    var generator = Seeded(seed)
    let language = TextLanguage(tag: DraftLanguage.all.pick(&generator).tag)
    let (old, new) = MixedText.pair(pieces: 60, using: &generator)
    #expect(
      TextChangeGrading.grade(old, new, language: language)
        == TextChangeGrading.grade(new, old, language: language))
    #expect(TextChangeGrading.grade(old, old, language: language) == .identical)
  }
}
