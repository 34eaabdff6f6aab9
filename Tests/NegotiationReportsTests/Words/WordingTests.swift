import NegotiationAnswers
import NegotiationModel
import NegotiationReports
import Presentation
import TestDesk
import TestSupport
import Testing
import TextComparison

/// Languages of reports.
///
/// That a table has an answer for every phrase is held by the compiler: the
/// tables are switches without a default.
struct WordingTests {
  private static let counts = [0, 1, 2, 3, 5, 11, 21, 100]

  @Test func `plural categories are those of CLDR`() {
    #expect(
      Self.counts.map { Plural.category(of: $0, arabic: ()) }
        == [.zero, .one, .two, .few, .few, .many, .many, .other])
    #expect(
      Self.counts.map { Plural.category(of: $0, eastSlavic: ()) }
        == [.many, .one, .few, .few, .many, .many, .one, .many])
    #expect(
      Self.counts.map { Plural.category(of: $0, french: ()) }
        == [.one, .one, .other, .other, .other, .other, .other, .other])
    #expect(
      Self.counts.map { Plural.category(of: $0, english: ()) }
        == [.other, .one, .other, .other, .other, .other, .other, .other])
  }

  @Test func `plural categories of further numbers`() {
    let arabic = [6, 10, 12, 99, 101, 102, 103, 110, 111, 200, 1002]
    #expect(
      arabic.map { Plural.category(of: $0, arabic: ()) }
        == [.few, .few, .many, .many, .other, .other, .few, .few, .many, .other, .other])
    let slavic = [4, 12, 14, 20, 22, 25, 101, 104, 111, 112, 122]
    #expect(
      slavic.map { Plural.category(of: $0, eastSlavic: ()) }
        == [.few, .many, .many, .many, .few, .many, .one, .few, .many, .many, .few])
    #expect(Plural.category(of: 1_000_000, french: ()) == .many)
    #expect(Plural.category(of: 1_000_001, french: ()) == .other)
  }

  @Test(arguments: [
    (
      Wording.arabic,
      [
        "لا أطراف", "طرف واحد", "طرفان", "3 أطراف", "5 أطراف", "11 طرفاً", "21 طرفاً", "100 طرف",
      ]
    ),
    (
      .russian,
      [
        "0 сторон", "1 сторона", "2 стороны", "3 стороны", "5 сторон", "11 сторон", "21 сторона",
        "100 сторон",
      ]
    ),
    (
      .ukrainian,
      [
        "0 сторін", "1 сторона", "2 сторони", "3 сторони", "5 сторін", "11 сторін", "21 сторона",
        "100 сторін",
      ]
    ),
    (
      .french,
      [
        "0 partie", "1 partie", "2 parties", "3 parties", "5 parties", "11 parties", "21 parties",
        "100 parties",
      ]
    ),
    (
      .english,
      [
        "0 parties", "1 party", "2 parties", "3 parties", "5 parties", "11 parties", "21 parties",
        "100 parties",
      ]
    ),
  ])
  func `parties are counted as a reader says it`(wording: Wording, wanted: [String]) {
    let comma = wording.language == "ar" ? "، " : ", "
    for (count, text) in zip(Self.counts, wanted) {
      let whole = wording[.count(parties: count, clauses: 1)]
      #expect(whole.hasPrefix(text + comma), "\(whole)")
    }
  }

  @Test(arguments: [
    (
      Wording.arabic,
      [
        "لا مواقف", "موقف واحد", "موقفان", "3 مواقف", "5 مواقف", "11 موقفاً", "21 موقفاً",
        "100 موقف",
      ]
    ),
    (
      .russian,
      [
        "0 позиций", "1 позиция", "2 позиции", "3 позиции", "5 позиций", "11 позиций",
        "21 позиция", "100 позиций",
      ]
    ),
    (
      .ukrainian,
      [
        "0 позицій", "1 позиція", "2 позиції", "3 позиції", "5 позицій", "11 позицій",
        "21 позиція", "100 позицій",
      ]
    ),
  ])
  func `stances are counted as a reader says it`(wording: Wording, wanted: [String]) {
    for (count, text) in zip(Self.counts, wanted) {
      let whole = wording[.dropped(count)]
      #expect(whole.hasPrefix(text + " "), "\(whole)")
    }
  }

  /// Phrases of every kind, with and without a number.
  private static let sample: [Phrase] =
    Stance.allCases.map { .stance($0) } + Party.Role.allCases.map { .role($0) }
    + TextChange.allCases.map { .textChange($0) }
    + ClauseMatchKind.allCases.map { .changeKind($0) }
    + counts.flatMap { count -> [Phrase] in
      [
        .dropped(count), .count(parties: count, clauses: count), .independentOrigins(count),
        .changeCount(.edited, count), .agreement(.morePairs(count)), .power(.notPlaced(count)),
        .handling(.leftOut(count: count, mark: .amber)),
      ]
    } + LabelPhrase.allCases.map { .label($0) }
    + Draft.Standing.allCases.map { .code(.draft($0)) } + Basis.allCases.map { .code(.basis($0)) }
    + Party.Kind.allCases.map { .code(.kind($0)) }
    + [
      .silent, .wholeOnly, .redLine, .inherited, .toConfirm, .stale, .contradicted, .oneOrigin,
      .noSource, .nothingSaid, .agreement(.title), .agreement(.explanation(minimum: 5)),
      .power(.title), .power(.explanation(minimum: 5)), .handling(.participant),
    ]

  @Test(arguments: Wording.all)
  func `no phrase is empty, and none is broken by a control character`(wording: Wording) {
    for phrase in Self.sample {
      let text = wording[phrase]
      #expect(!text.isEmpty, "\(phrase)")
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
      #expect(text.first != " " && text.last != " ", "\(phrase)")
    }
  }

  @Test(arguments: Wording.all.filter { ["ar", "ru", "uk"].contains($0.language) })
  func `a phrase in another script has a letter of it`(wording: Wording) {
    let script: ClosedRange<UInt32> =
      wording.language == "ar" ? 0x0600...0x06FF : 0x0400...0x04FF
    for phrase in Self.sample {
      let text = wording[phrase]
      #expect(text.unicodeScalars.contains { script.contains($0.value) }, "\(phrase): \(text)")
    }
  }

  @Test func `Ukrainian has no letter that only Russian has, nor the other way round`() {
    for phrase in Self.sample {
      #expect(!Wording.ukrainian[phrase].contains { "ыэъёЫЭЪЁ".contains($0) }, "\(phrase)")
      #expect(!Wording.russian[phrase].contains { "іїєґІЇЄҐ".contains($0) }, "\(phrase)")
    }
  }

  @Test func `only Arabic is read from the right`() {
    #expect(Wording.all.filter { $0.direction == .rightToLeft }.map(\.language) == ["ar"])
    #expect(Wording.all.map(\.language) == ["en", "ar", "fr", "ru", "uk"])
    #expect(Wording.named("zh").language == "en")
  }

  @Test func `what renderers print themselves is in the reader's language`() {
    let desk = Desk(writer: "desk")
    desk.write("# P\n\n## 1. One {#one}\nText.\n", to: "a.md")
    desk.run("add", "party", "usa", "--name", "USA", "--role", "principal")
    desk.run("add", "plan", "p", "--name", "P")
    desk.run("add", "draft", "p@v1", desk.path + "/a.md", "--on", "2025-01-01")
    for (language, legend, note) in [
      ("en", "Marks", "Note"), ("ar", "العلامات", "ملاحظة"), ("fr", "Marques", "Note"),
      ("ru", "Пометки", "Примечание"), ("uk", "Позначки", "Примітка"),
    ] {
      desk.run("record", "usa", "accepts", "p@v1/one", "--on", "2025-01-02")
      let text = desk.everything(["matrix", "p@v1", "--lang", language])
      #expect(text.contains(legend), "\(text)")
      let power = desk.everything(["power", "p@v1", "--lang", language])
      #expect(["", "\u{2069}", "\u{A0}"].contains { power.contains(note + $0 + ":") }, "\(power)")
    }
  }
}
