import Foundation
import NegotiationModel
import NegotiationReports
import TestDesk
import Testing

/// Reports that once spoke English beside the reader's language.
struct ReportLanguageTests {
  private static let languages = ["ar", "fr", "ru", "uk"]

  /// The talks, and a second writer who heard one statement otherwise.
  private func talks() throws -> Desk {
    let desk = try Desk.talks()
    try desk.answer("init . --writer boris")
    try desk.answer("record north accepts deal@two/army --on 2026-01-02 --by omar --source wire")
    return desk
  }

  /// A text without the marks that keep each part's direction.
  private func plain(_ text: String) -> String {
    text.replacing("\u{2068}", with: "").replacing("\u{2069}", with: "")
  }

  /// The words in Latin letters that a report prints, from two letters on.
  private func latin(_ text: String) -> Set<String> {
    Set(text.split { !$0.isASCII || !$0.isLetter }.map(String.init).filter { $0.count > 1 })
  }

  @Test(arguments: languages)
  func `disagreements speak the reader's language alone`(language: String) throws {
    let desk = try talks()
    let english = try desk.answer("disagreements")
    let text = try desk.answer("disagreements --lang \(language)")
    #expect(english.contains("1 statement coded differently, 1 not settled"))
    let data: Set = ["deal", "two", "army", "amal", "boris", "North"]
    let own = latin(english).subtracting(data)
    #expect(own.contains("Disagreements") && own.contains("Cohen"))
    // The name of the man who made the figure, and what French spells alike.
    let alike: Set = language == "fr" ? ["Cohen", "Note", "clause", "date"] : []
    #expect(latin(text).isDisjoint(with: own.subtracting(alike)), "\(text)")
    if language != "fr" { #expect(latin(text).isSubset(of: data), "\(text)") }
  }

  @Test(arguments: [
    ("ar", ["لا تصريح", "تصريحات"]), ("fr", ["Aucune déclaration", "1 déclaration codée"]),
    ("ru", ["Ни одно заявление", "1 заявление отмечено"]),
    ("uk", ["Жодної заяви", "1 заяву позначено"]),
  ])
  func `how much disagrees is said as a reader says it`(language: String, words: [String]) throws {
    let desk = try Desk.talks()
    #expect(try desk.answer("disagreements --lang \(language)").contains(words[0]))
    #expect(try talks().answer("disagreements --lang \(language)").contains(words[1]))
  }

  @Test(arguments: [
    ("ar", ["الكلمات نفسها", "توافق الكلمات", "لا مقابل له"], "المعرّف نفسه «army»"),
    ("fr", ["mêmes mots", "mots concordants à", "aucun équivalent"], "même identifiant « army »"),
    (
      "ru", ["те же слова", "слова совпадают на", "соответствия нет"],
      "тот же идентификатор «army»"
    ),
    (
      "uk", ["ті самі слова", "слова збігаються на", "відповідника немає"],
      "той самий ідентифікатор «army»"
    ),
  ])
  func `why clauses were joined is said in the reader's language`(
    language: String, reasons: [String], identifier: String
  ) throws {
    let desk = try Desk.talks()
    let old = "# One\n\n## 1. Fire\nFire stops on all fronts.\n\n## 2. Army\n"
    try desk.write("old.md", old + "The army may have 600,000 people in peacetime.\n")
    try desk.write(
      "new.md",
      old + "The army may have 800,000 people in peacetime.\n\n## 3. Aid\nGrain comes by road.\n")
    let words = "--why --all --lang \(language) --format markdown"
    let files = try desk.answer("diff old.md new.md " + words)
    for reason in reasons { #expect(files.contains(reason), "\(reason): \(files)") }
    let drafts = try desk.answer("diff deal@one deal@two " + words)
    #expect(drafts.contains(identifier), "\(drafts)")
    for word in ["same", "identifier", "words agree", "neighbours", "nearest", "counterpart"] {
      #expect(!files.contains(word) && !drafts.contains(word), "\(word): \(files)\(drafts)")
    }
    // Scripts have one language.
    let json = try desk.answer("diff deal@one deal@two --json --lang \(language)")
    #expect(json.contains("same identifier 'army'") && !json.contains(identifier))
  }

  @Test(arguments: [
    ("ar", "21 قيداً، سجل واحد: سليم", "خطأ: "),
    ("fr", "21 entrées dans 1 journal : tout est sain", "erreur: "),
    ("ru", "21 запись, 1 журнал: всё в порядке", "ошибка: "),
    ("uk", "21 запис, 1 журнал: усе гаразд", "помилка: "),
    ("en", "21 entries in 1 feed: sound", "error: "),
  ])
  func `what a check comes to is said in the reader's language`(
    language: String, sound: String, error: String
  ) throws {
    let desk = try Desk.talks()
    #expect(plain(try desk.answer("verify --lang \(language)")).hasSuffix(sound + "\n"))
    let path = desk.path + "/log/amal.jsonl"
    let log = try String(contentsOfFile: path, encoding: .utf8)
    try log.replacing("No result.", with: "No ending.").write(
      toFile: path, atomically: true, encoding: .utf8)
    let outcome = desk.run(["verify", "--lang", language])
    #expect(outcome.status == 1)
    let broken = plain(outcome.output)
    // The finding itself is the same in every language, as its code is.
    #expect(broken.contains(error + "the line or the one before it was changed"))
    #expect(broken.contains("[digest]") && !broken.contains(sound))
    if language != "en" { #expect(!broken.contains(" feed")) }
  }

  @Test(arguments: Wording.all)
  func `verdicts are counted in the reader's language`(wording: Wording) {
    var verdicts: Set<String> = []
    for errors in [0, 1, 2, 5, 11] {
      let verdict = wording[.verify(.verdict(entries: 3, feeds: 2, errors: errors))]
      verdicts.insert(verdict)
      #expect(verdict.contains("3") && !verdict.contains(": 0"), "\(verdict)")
    }
    #expect(verdicts.count == 5)
    #expect(Set(Finding.Severity.allCases.map { wording[.verify(.severity($0))] }).count == 3)
  }

  @Test func `of the draft and the plan as such the stance on the draft is shown`() throws {
    let desk = try Desk.talks()
    try desk.answer("record host rejects deal@two --on 2025-12-05")
    try desk.answer("record host accepts deal --on 2025-12-07")
    let table = try desk.answer("matrix deal@two --format csv")
    let row = try #require(table.split(separator: "\n").first { $0.hasPrefix("host,") })
    #expect(row.hasPrefix("host,Host,reject"), "\(table)")
  }
}
