import Foundation
import Testing

@testable import TextComparison

/// The parts the matcher is built from.
struct ClauseMatchingInnerTests {
  @Test(arguments: [1e-6, 0.3, 0.999, 1, 1.0001, 1.4142, 2, 7.5, 1e5, 3e12])
  func `the logarithm agrees with the system's`(x: Double) {
    #expect(abs(SimilarityMath.logarithm(x) - log(x)) < 1e-12)
  }

  @Test(arguments: [-50, -6, -1, -0.01, 0, 0.5, 3, 12, 60.0])
  func `the probability is the logistic function`(x: Double) {
    #expect(abs(SimilarityMath.probability(x) - 1 / (1 + exp(-x))) < 1e-9)
  }

  @Test(arguments: [
    ("Don't STOP", ["don", "t", "stop"]), ("الحـــرّيّة", ["الحريه"]), ("إلى ٦٠٠", ["الي", "600"]),
    ("Ещё ё", ["еще", "е"]), ("第12条", ["第", "12", "条"]), ("e\u{301}", ["é"]), ("ＡＢ１", ["ab1"]),
    ("a\u{200B}b", ["ab"]), ("—()", []),
  ])
  func `text folds to the words that count`(text: String, words: [String]) {
    var folding = ShinglesFolding()
    let result = folding.words(text)
    let found = (0..<result.count).map { index in
      String(String.UnicodeScalarView(result.word(index).compactMap { Unicode.Scalar($0) }))
    }
    #expect(found == words)
  }

  @Test func `sentences and long phrases are parts, crumbs stay with their neighbour`() {
    var folding = ShinglesFolding()
    let text =
      "One two three four five six seven eight nine ten. Short one, and then (a) some more words to make it long enough; end."
    let parts = SentenceSplit.parts(text, &folding)
    #expect(parts.map { String($0.text) }.joined() == text)
    #expect(parts.count == 2)
    #expect(parts.allSatisfy { $0.words.count >= 10 })
  }

  @Test(arguments: [[], [0], [0, 1, 2], [2, 0, 1], [1, 0], [3, 2, 1, 0], [0, 2, 1, 3, 5, 4]])
  func `what keeps its place is a longest common order`(order: [Int]) {
    let moved = ClauseMatchingOrder.isMoved(
      order.enumerated().map { (old: $0.offset, new: $0.element) },
      shares: order.map { _ in 1 }, weights: order.map { _ in 1 })
    let kept = zip(order, moved).filter { !$0.1 }.map(\.0)
    #expect(kept == kept.sorted())
    #expect(kept.count == longest(order))
  }

  /// The length of the longest rising run, by trying all.
  private func longest(_ order: [Int]) -> Int {
    (0..<(1 << order.count)).map { mask -> Int in
      let chosen = order.indices.filter { mask >> $0 & 1 == 1 }.map { order[$0] }
      return chosen == chosen.sorted() ? chosen.count : 0
    }.max() ?? 0
  }
}
