import NegotiationModel
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
}
