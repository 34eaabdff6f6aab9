import TestSupport
import Testing

@testable import TextComparison

struct TextChangeGradingTests {
  @Test(arguments: GradedPairs.all)
  func `a pair is graded as a reader would, in both directions`(pair: GradedPair) {
    #expect(TextChangeGrading.grade(pair.old, pair.new) == pair.wanted)
    #expect(TextChangeGrading.grade(pair.new, pair.old) == pair.wanted)
    #expect(TextDifference(old: pair.old, new: pair.new).change == pair.wanted)
  }

  @Test(
    arguments: GradedPairs.amounts + GradedPairs.duties + GradedPairs.wording + GradedPairs.terms)
  func `amounts, duties, bans and conditions are told from mere words`(pair: GradedPair) {
    let there = TextDifference(old: pair.old, new: pair.new)
    #expect(there.change == pair.wanted)
    #expect(there.kinds.first == pair.wanted)
    #expect(TextChangeGrading.grade(pair.new, pair.old) == pair.wanted)
  }

  @Test func `the table covers six languages and every kind`() {
    #expect(GradedPairs.all.count >= 60)
    #expect(Set(GradedPairs.all.map(\.language)) == ["en", "fr", "ru", "uk", "ar", "zh"])
    #expect(
      Set(GradedPairs.all.map(\.wanted))
        == [.identical, .typographic, .reworded, .quantity, .obligation, .polarity])
  }

  @Test(arguments: UInt64(0)..<300)
  func `swapping the texts mirrors what was found`(seed: UInt64) {
    var generator = Seeded(seed)
    let old = Self.sentences(using: &generator)
    let new = Self.sentences(using: &generator)
    let there = TextDifference(old: old, new: new)
    let back = TextDifference(old: new, new: old)
    #expect(there.change == back.change)
    #expect(there.redline.mirrored == back.redline)
    #expect(there.quantities.map(\.mirrored) == back.quantities)
    #expect(there.obligations.map(\.mirrored) == back.obligations)
    #expect(there.polarities.map(\.mirrored) == back.polarities)
    #expect(there.redline.oldText == old && there.redline.newText == new)
  }

  @Test(arguments: UInt64(0)..<200)
  func `a text against itself is identical, and its sentences in another order are reworded`(
    seed: UInt64
  ) {
    var generator = Seeded(seed)
    let parts = GradedPairs.english.map(\.old).filter { $0.hasSuffix(".") }
    let chosen = (0..<6).map { _ in parts.pick(&generator) }
    let text = chosen.joined(separator: " ")
    let shuffled = chosen.shuffled(using: &generator).joined(separator: " ")
    #expect(TextChangeGrading.grade(text, text) == .identical)
    #expect(TextChangeGrading.grade(text, shuffled) <= .reworded)
  }

  @Test(arguments: UInt64(0)..<300)
  func `no text makes grading fail`(seed: UInt64) {
    var generator = Seeded(seed)
    let (old, new) = MixedText.pair(pieces: 60, using: &generator)
    #expect(TextChangeGrading.grade(old, new) == TextChangeGrading.grade(new, old))
    #expect(TextChangeGrading.grade(old, old) == .identical)
  }

  static func sentences(using generator: inout Seeded) -> String {
    (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      let pair = GradedPairs.all.pick(&generator)
      return Bool.random(using: &generator) ? pair.old : pair.new
    }.joined(separator: " ")
  }
}
