import Testing

@testable import NegotiationModel

@Suite struct WordFilterTests {
  /// All words of all languages, folded.
  private static let words: Set<String> = {
    var words: Set<String> = []
    for language in LanguageMarkers.all {
      for name in Array(language.words.values.joined()) + Array(language.ordinals.values.joined()) {
        for word in name.split(separator: " ") { words.insert(WordFolding.folded(String(word))) }
      }
      for verb in language.verbs { words.insert(WordFolding.folded(verb)) }
    }
    return words
  }()

  @Test func noTwoWordsHaveOneNumber() {
    #expect(Set(Self.words.map { WordFilter.Mix($0) }).count == Self.words.count)
    for word in Self.words { #expect(WordFilter.Mix(folding: word) == WordFilter.Mix(word)) }
  }

  @Test func holdsEveryWordOfItsList() {
    let words = Self.words
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
      let isHeld = Array(word.utf8).withUnsafeBytes { filter.mayHold(WordFilter.Mix(letters: $0)) }
      #expect(isHeld, "\(word)")
    }
    let isHeld = Array("water".utf8).withUnsafeBytes { filter.mayHold(WordFilter.Mix(letters: $0)) }
    #expect(!isHeld)
  }

  @Test func isEmptyWithoutWords() {
    #expect(!WordFilter([String]()).mayHold(WordFilter.Mix()))
  }
}
