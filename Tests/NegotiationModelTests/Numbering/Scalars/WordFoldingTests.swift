import Testing

@testable import NegotiationModel

@Suite struct WordFoldingTests {
  @Test(arguments: [
    ("ARTICULO", "articulo"), ("Artículo", "articulo"), ("ΆΡΘΡΟ", "αρθρο"), ("Стаття", "стаття"),
    ("İçindekiler", "icindekiler"), ("المادّة", "الماده"), ("第五条", "第五条"), ("ya-la'", "ya-la'"),
  ])
  func makesWordsAlike(_ word: String, _ folded: String) {
    #expect(WordFolding.folded(word) == folded)
    #expect(WordFolding.folded(Array(word.unicodeScalars)) == folded)
  }

  /// What is taken over as it is has no capitals in Unicode either.
  @Test func leavesScriptsWithoutCapitals() {
    for value in [0x900...0x109F, 0x3000...0xA63F, 0xAC00...0xD7A3].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      #expect(scalar.properties.lowercaseMapping == String(scalar))
    }
  }
}
