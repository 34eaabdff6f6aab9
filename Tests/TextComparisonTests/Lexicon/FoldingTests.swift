import Testing

@testable import TextComparison

/// Words in ASCII are folded by a shorter way, which must give what the general one gives.
struct FoldingTests {
  @Test("every ASCII sign folds alone as it does beside a letter of another script")
  func asciiSigns() {
    for value in UInt8(0x21)..<0x7F {
      let sign = String(UnicodeScalar(value))
      #expect(Folding.fold("ж" + sign) == "ж" + Folding.fold(sign), "sign \(value)")
    }
  }

  @Test("words of random ASCII letters fold as their letters do one by one")
  func asciiWords() {
    var seed: UInt64 = 7
    func next(_ limit: UInt64) -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (seed >> 33) % limit
    }
    for _ in 0..<500 {
      // At most five letters: longer words may have another spelling.
      let word = (0..<1 + next(5)).map { _ in Character(UnicodeScalar(UInt8(0x21 + next(0x5E)))) }
      #expect(Folding.fold(String(word)) == word.map { Folding.fold(String($0)) }.joined())
    }
  }

  @Test("the spelling of a word is levelled whatever its capitals")
  func spellings() {
    #expect(Folding.fold("DEFENCE") == "defense")
    #expect(Folding.fold("Demilitarised") == "demilitarized")
    #expect(Folding.fold("organize") == "organize")
    #expect(Folding.fold("Demilitary") == "demilitary")
  }
}
