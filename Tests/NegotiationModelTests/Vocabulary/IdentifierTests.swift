import NegotiationModel
import TestSupport
import Testing

struct IdentifierTests {
  @Test(arguments: ["usa", "us-28", "armed.forces_cap", "٥", "أوكرانيا", "ї-1", "7"])
  func `an identifier keeps its text`(text: String) {
    #expect(Identifier<Never>(text)?.text == text)
  }

  @Test(arguments: ["", "-a", ".a", "a b", "a/b", "a@b", "a\u{202E}", "a\n", "a;b"])
  func `a word outside the grammar is no identifier`(text: String) {
    #expect(Identifier<Never>(text) == nil)
  }

  @Test func `two spellings of one identifier are stored as one`() {
    let composed = Identifier<Never>("caf\u{E9}")
    let decomposed = Identifier<Never>("cafe\u{301}")
    #expect(composed == decomposed)
    #expect(composed.map { Array($0.text.utf8) } == decomposed.map { Array($0.text.utf8) })
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `a name in ASCII is judged as it is before a letter of another script`(seed: UInt64) {
    var generator = Seeded(seed)
    for _ in 0..<300 {
      let text = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 1...6, using: &generator)).map { _ in
            Unicode.Scalar(UInt8.random(in: 0x20...0x7F, using: &generator))
          }))
      #expect((Identifier<Never>(text) == nil) == (Identifier<Never>(text + "ї") == nil))
    }
  }
}
