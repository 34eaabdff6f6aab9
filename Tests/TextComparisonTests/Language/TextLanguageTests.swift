import TestSupport
import Testing

@testable import TextComparison

struct TextLanguageTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let tag: String?
    let isListed: Bool
    let text: String

    init(_ tag: String?, _ isListed: Bool, _ text: String) {
      (self.tag, self.isListed, self.text) = (tag, isListed, text)
    }

    var testDescription: String { text }
  }

  static let samples: [Sample] = [
    Sample("en", true, "The parties shall withdraw to the agreed line."),
    Sample("fr", true, "Les parties se retirent sur la ligne convenue."),
    Sample("ru", true, "Стороны отводят войска."), Sample("ar", true, "تسحب الأطراف قواتها."),
    Sample("zh", true, "各方撤军。"),
    Sample("uk", true, "Сторони відводять війська."),
    Sample("uk", true, "Держава має право на захист своїх кордонів."),
    Sample("ru", true, "Объекты передаются государству в течение месяца."),
    Sample("ru", true, "В статье сказано, что стороны должны договориться."),
    Sample("bg", false, "Страните се задължават да изтеглят войските си до края на месеца."),
    Sample("bg", false, "Споразумението влиза в сила след подписването му."),
    Sample("sr", false, "Стране ће повући своје снаге са линије."),
    Sample("mk", false, "Страните ќе ги повлечат своите сили од линијата."),
    Sample("be", false, "Бакі адводзяць войскі, каб спыніць стральбу ў горадзе."),
    Sample(nil, false, "Тараптар өз әскерлерін шекарадан шығарады."),
    Sample("es", true, "El Estado deberá construir viviendas en la ciudad."),
    Sample("es", true, "Toda persona tiene derecho a vivir en la ciudad y en un entorno sano."),
    Sample("de", true, "Die Wehrpflicht soll nicht abgeschafft werden."),
    Sample("pt", true, "As partes devem retirar as suas forças para a linha."),
    Sample("it", true, "Le parti devono ritirare le forze dalla linea."),
    Sample("ur", false, "فریقین اپنی افواج کو لائن سے پیچھے ہٹائیں گے۔"),
    Sample("fa", true, "مهلت سه ماه است."),
    Sample("pt", true, "O parágrafo 2 aplica-se também."), Sample("es", true, "inciso 3"),
    Sample("nl", false, "De partijen moeten zich van het gebied terugtrekken."),
    Sample("pl", true, "Strony nie mogą wycofać się z linii oraz od granicy."),
    Sample("tr", true, "Taraflar bu hattan çekilir ve her biri için bir kurul olarak çalışır."),
    Sample("ja", true, "両当事者はその部隊を撤退させる。"), Sample("ko", true, "당사자는 군대를 철수한다."),
    Sample("fa", true, "طرف‌ها نیروهای خود را از خط می‌کشند و گزارش می‌دهند."),
    Sample("he", true, "הצדדים ייסוגו."), Sample("hi", true, "पक्ष पीछे हटेंगे।"),
    Sample("el", false, "Τα μέρη αποσύρονται."), Sample(nil, false, "ภาคีถอนทหาร"),
    // Nothing tells: the English lists are tried.
    Sample(nil, true, "Peace - now"), Sample(nil, true, "600,000"), Sample(nil, true, ""),
    // A name of another language makes no Spanish of an English sentence.
    Sample("en", true, "The people of São Tomé and Türkiye shall elect a council."),
  ]

  @Test(arguments: samples)
  func `script and words tell the language`(sample: Sample) {
    let found = TextLanguage(judging: [sample.text])
    #expect(found.tag == sample.tag)
    #expect(found.isListed == sample.isListed)
  }

  /// The languages whose lists were there first.
  static let first: Set<String> = ["en", "fr", "ru", "uk", "ar", "zh"]

  @Test func `the tag of a draft decides`() {
    let spanish = TextLanguage(tag: "es-CL", texts: ["Les parties se retirent sur la ligne."])
    #expect(spanish.tag == "es")
    #expect(spanish.reason == .tag)
    #expect(spanish.isListed)
    #expect(!TextLanguage(tag: "sv", texts: []).isListed)
    #expect(TextLanguage(tag: "FR", texts: []).isListed)
  }

  static let changed = [
    ("Staterna får dra tillbaka sina styrkor.", "Staterna får inte dra tillbaka sina styrkor."),
    ("en trygg, sund miljö utan våld", "en trygg och sund miljö"),
    ("Se Artikel 5.", "Se Artikel 6."),
    ("inom hundra dagar", "inom nittio dagar"),
  ]

  @Test(arguments: changed)
  func `without lists a change of words is no more than that`(old: String, new: String) {
    let change = TextDifference(old: old, new: new, language: TextLanguage(tag: "sv"))
    #expect(change.kinds == [.reworded])
    #expect(change.quantities.isEmpty && change.obligations.isEmpty && change.polarities.isEmpty)
    #expect(change.redline.oldText == old && change.redline.newText == new)
  }

  static let counted = [
    ("de", "höchstens 800 000 Soldaten", "höchstens 600 000 Soldaten"),
    ("es", "en un plazo de 100 días", "en un plazo de 90 días"),
    ("tr", "sınır 800.000 kişidir", "sınır 600.000 kişidir"),
    ("ja", "上限は800,000人とする。", "上限は600,000人とする。"),
    ("hi", "सीमा ८०० किलोमीटर है।", "सीमा ६०० किलोमीटर है।"),
    ("fa", "سقف ۸۰۰ نفر است", "سقف ۶۰۰ نفر است"), ("pl", "udział 50 %", "udział 60 %"),
    ("bg", "таван от 800 000 души", "таван от 600 000 души"),
  ]

  @Test(arguments: counted)
  func `digits are compared in every language`(tag: String, old: String, new: String) {
    let change = TextDifference(old: old, new: new, language: TextLanguage(tag: tag))
    #expect(change.kinds == [.quantity])
    #expect(change.quantities.count == 1)
  }

  @Test func `an ending behind an apostrophe is a word of no language`() {
    #expect(TextLanguage(judging: ["Yönergeleri 'ne uymayan programlar"]).tag == "tr")
    #expect(TextLanguage(judging: ["Yönergeleri'ne uymayan programlar"]).tag == "tr")
    #expect(TextLanguage(judging: ["l'accord n'est pas clos, qu'est-ce que l'on fait"]).tag == "fr")
    #expect(TextLanguage(judging: ["l'articolo dell'accordo"]).tag == "it")
    #expect(TextLanguage(judging: ["the party's forces don't leave"]).tag == "en")
  }

  @Test func `without lists typography is told from words`() {
    let change = TextChangeGrading.grade(
      "De «Staterna»", "de \"Staterna\"", language: TextLanguage(tag: "sv"))
    #expect(change == .typographic)
  }

  @Test(arguments: UInt64(0)..<200)
  func `no text makes judging fail, and its length decides nothing`(seed: UInt64) {
    var generator = Seeded(seed)
    let text = MixedText.make(pieces: 40, using: &generator)
    let found = TextLanguage(judging: [text])
    #expect(found == TextLanguage(judging: [text, ""]))
    #expect(found.reason != .tag)
  }

  @Test func `a clause of two drafts is judged by the tag of the later one`() throws {
    func clause(_ text: String) -> [MatchClause] {
      [MatchClause(id: "a", isExplicit: true, number: "1", heading: "Stad", text: text)]
    }
    let diff = DraftComparison(
      old: clause("utan våld, sund"), new: clause("sund"), languageTag: "sv")
    #expect(diff.language.tag == "sv")
    #expect(diff.changes.map(\.textChange) == [.reworded])
  }
}
