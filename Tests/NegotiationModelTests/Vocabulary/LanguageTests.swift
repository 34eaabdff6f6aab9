import NegotiationModel
import Testing

struct LanguageTests {
  @Test(arguments: ["ar", "en", "uk", "haw", "zh-Hant", "sr-Latn-RS", "de-1996", "EN", "sl-x-1"])
  func `a language tag is one`(tag: String) {
    #expect(LanguageGrammar.isTag(tag))
  }

  @Test(arguments: [
    "", "e", "-", "en-", "-en", "en--US", "en_US", "e1", "1en", "en US", "en/..", "x/../../..", ".",
    "..", "en.md", "languagex", "en-languagex", "en\u{0}", "ён", "en-\u{661}", "é",
    "en" + String(repeating: "-a", count: 32),
  ])
  func `anything else is none`(text: String) {
    #expect(!LanguageGrammar.isTag(text))
  }
}
