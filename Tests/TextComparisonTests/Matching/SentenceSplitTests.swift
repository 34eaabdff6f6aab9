import Testing

@testable import TextComparison

/// A text is cut into parts long enough to be recognised.
struct SentenceSplitTests {
  @Test func `sentences and long phrases are parts, crumbs stay with their neighbour`() {
    var folding = TextFolding()
    let text =
      "One two three four five six seven eight nine ten. Short one, and then (a) some more words to make it long enough; end."
    let parts = SentenceSplit.parts(text, &folding)
    #expect(parts.map { String($0.text) }.joined() == text)
    #expect(parts.count == 2)
    #expect(parts.allSatisfy { $0.words.count >= 10 })
  }
}
