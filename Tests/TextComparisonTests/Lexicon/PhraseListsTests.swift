import Testing

@testable import TextComparison

/// Lists of words are read without the tokenizer where it would cut at blanks alone.
struct PhraseListsTests {
  private func plainLength(_ scalar: Unicode.Scalar) -> Int {
    Array(String(scalar).utf8).withUnsafeBufferPointer {
      PhraseListMaking.plainLength($0, at: 0)
    }
  }

  @Test func `the tokenizer parts no letter that is called plain from those beside it`() {
    let plain = (0..<UInt32(0x3_0000)).compactMap { Unicode.Scalar($0) }
      .filter { plainLength($0) > 0 }
    #expect(plain.count == 26 + 1 + 190 + 128)
    for scalar in plain where scalar != " " {
      #expect(plainLength(scalar) == String(scalar).utf8.count)
      for word in ["\(scalar)", "a\(scalar)", "\(scalar)я", "h\(scalar)\(scalar)ttp"] {
        let tokens = Tokens("\(word) \(word)")
        let texts = tokens.all.map { tokens.text($0) }
        #expect(texts.map { Array($0.utf8) } == [word, " ", word].map { Array($0.utf8) })
        #expect(tokens.all.allSatisfy { $0.kind == .word || $0.kind == .space })
      }
    }
  }
}
