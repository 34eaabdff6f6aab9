import Testing

@testable import NegotiationExchange

@Suite struct WordFilterTests {
  @Test func holdsEveryWordOfItsList() {
    let words = Array(MarkerWords.meanings.keys) + Array(MarkerWords.verbs)
    let filter = WordFilter(words)
    for word in words {
      var mix = WordFilter.Mix()
      for scalar in word.unicodeScalars { mix.add(scalar.value) }
      #expect(filter.mayHold(mix), "\(word)")
    }
  }

  @Test func readsLettersInEitherCase() {
    let filter = WordFilter(["article", "part"])
    for word in ["article", "Article", "ARTICLE", "Part"] {
      let isHeld = Array(word.utf8).withUnsafeBytes { filter.mayHold(letters: $0) }
      #expect(isHeld, "\(word)")
    }
    let isHeld = Array("water".utf8).withUnsafeBytes { filter.mayHold(letters: $0) }
    #expect(!isHeld)
  }

  @Test func isEmptyWithoutWords() {
    #expect(!WordFilter([String]()).mayHold(WordFilter.Mix()))
  }
}
