import Testing

@testable import NegotiationCommands

struct QuotationLanguageTests {
  @Test(
    arguments: [
      ("غير مقبولة لموسكو", [], "ar", true), ("سلبا", [], "ar", false),
      ("این پیشنهاد", ["fa"], "fa", true), ("یہ تجویز ہے", [], "ur", true),
      ("Мы готовы. Это всё", [], "ru", true), ("Ми готові, є умови", [], "uk", true),
      ("Мир", ["uk"], "uk", true), ("Мир", [], "ru", false), ("和平", [], "zh", false),
      ("平和について", [], "ja", true), ("שלום", [], "he", false), ("평화", [], "ko", true),
      ("No deal", ["fr"], "fr", true), ("No deal", ["ar"], "en", false),
      ("No deal", ["ar", "en"], "en", true),
      ("800", ["ru"], "ru", false), ("", [], nil, false), ("سلباً with NATO", ["en"], "en", true),
    ] as [(String, [String], String?, Bool)])
  func `letters tell the language as far as they can`(
    text: String, likely: [String], tag: String?, isSure: Bool
  ) {
    let language = QuotationLanguage(of: text, likely: likely)
    #expect(language.tag == tag)
    #expect(language.isSure == isSure)
  }
}
