import Testing

@testable import TextComparison

/// Words that differ only in writing are folded to one.
struct TextFoldingTests {
  @Test(arguments: [
    ("Don't STOP", ["don", "t", "stop"]), ("الحـــرّيّة", ["الحريه"]), ("إلى ٦٠٠", ["الي", "600"]),
    ("Ещё ё", ["еще", "е"]), ("第12条", ["第", "12", "条"]), ("e\u{301}", ["é"]), ("ＡＢ１", ["ab1"]),
    ("a\u{200B}b", ["ab"]), ("—()", []),
  ])
  func `text folds to the words that count`(text: String, words: [String]) {
    var folding = TextFolding()
    let result = folding.words(text)
    let found = (0..<result.count).map { index in
      String(String.UnicodeScalarView(result.word(index).compactMap { Unicode.Scalar($0) }))
    }
    #expect(found == words)
  }
}
