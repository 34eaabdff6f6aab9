import TestSupport
import Testing

@testable import NegotiationModel

struct NumberMarkerTests {
  @Test(arguments: [
    ("Article 3 bis", "3 bis"), ("Article 3bis", "3bis"), ("Article 3-ter", "3-ter"),
    ("Artículo 11 bis. Dos", "11 bis"), ("Article 1er", "1er"), ("Art. 1º", "1º"),
    ("Artículo 2ª", "2ª"), ("Art. 1-A. X", "1-A"), ("Art. 1º-A X", "1º-A"), ("§ 31B", "31B"),
    ("§ 2a Wort", "2a"), ("第二条之一", "二之一"), ("第2条の2", "2の2"), ("第 9 条", "9"),
    ("第９条", "９"), ("제26조의2", "26의2"), ("제 5 조", "5"), ("مادة 3 مكرر", "3 مكرر"),
    ("المادة ٣ مكررا", "٣ مكررا"), ("المادة (5 مكرر)", "5 مكرر"), ("5. cikk", "5"), ("2. §", "2"),
    ("12 a §", "12 a"), ("3. člen", "3"), ("Articolul 5^1", "5^1"), ("Art. 5¹. X", "5¹"),
    ("Статья 5.1", "5.1"), ("Άρθρο 71Α", "71Α"), ("Άρθρο Β΄", "Β΄"), ("Chapter IV", "IV"),
    ("Ⅳ. Money", "Ⅳ"), ("फ Article", ""), ("Article premier", "premier"), ("اصل اول", "اول"),
    ("Статья двадцать первая", "двадцать первая"), ("المادة الحادية والعشرون", "الحادية والعشرون"),
    ("Erster Teil", "Erster"), ("Section twenty-first", "twenty-first"), ("第一百零五条", "一百零五"),
    ("第廿一條", "廿一"), ("١. نص", "١"), ("۱- متن", "۱"), ("४. पाठ", "४"), ("২। পাঠ", "২"),
    ("๑. ข้อความ", "๑"), ("5、 文", "5"), ("1.—(1) This", "1"), ("21A. Education", "21A"),
    ("Annex AA", "AA"), ("附件一", "一"), ("Schedule 2", "2"), ("Madde 3/A – X", "3/A"),
    ("(5) x", "5"), ("(٥) نص", "٥"), ("iv. x", ""), ("Ibara ya 5", "5"), ("Điều 5. X", "5"),
  ])
  func `a number is read as it is printed`(line: String, number: String) {
    #expect(NumberMarker.reading(line)?.number ?? "" == number)
  }

  @Test(arguments: [
    ["3", "3 bis", "3 ter", "3 quater", "4"], ["21", "21A", "21B", "22"], ["1", "1-A", "2"],
    ["1.1", "1.2", "1.3", "2.1"], ["第一条", "第一条之一", "第一条之二", "第二条"],
    ["第9条", "第9条の2", "第9条の3", "第10条"], ["제1조", "제1조의2", "제2조"],
    ["مادة 3", "مادة 3 مكرر", "مادة 4"], ["I", "II", "III", "IV"], ["§ 2", "§ 2a", "§ 2b", "§ 3"],
    ["1.1.1", "1.1.2", "1.2.1"], ["Annex Y", "Annex Z", "Annex AA", "Annex AB"],
    ["Глава А", "Глава Б", "Глава В"], ["פרק ט", "פרק י", "פרק יא", "פרק יב"],
  ])
  func `numbers follow one another`(numbers: [String]) throws {
    let values = try numbers.map { number -> SequenceNumber in
      let hasWord = number.contains(" ") || number.contains("第") || number.contains("제")
      let line = hasWord && !number.hasPrefix("3 ") ? number : "Article " + number
      return try #require(NumberMarker.reading(line)?.value, "\(line)")
    }
    for (first, second) in zip(values, values.dropFirst()) {
      #expect(first < second)
      #expect(second.follows(first), "\(second) after \(first)")
      #expect(!first.follows(second))
    }
  }

  @Test(arguments: [
    "Article 5 of the treaty", "Article 5, paragraph 2", "section 4) and",
    "5-year plan", "Part of it", "Annexes are", "10% of it", "100,000 troops", "Articles 5 and 6",
  ])
  func `these only mention a number`(line: String) {
    #expect(NumberMarker.reading(line) == nil)
  }

  @Test(arguments: 0..<300)
  func `no text makes a marker longer than itself`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let pieces = [
      "Article", " ", "5", ".", "bis", "(", ")", "第", "条", "の", "II", "a", "-", "—", "§", "١",
      "مادة",
      "١", "مكرر", "[", "]", "**", "\u{202E}", "\u{200F}", "e\u{301}", "^", "²", "א", "'", "Ier",
      "の2",
    ]
    let line = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.pick(&random) }
      .joined()
    guard let marker = NumberMarker.reading(line) else { return }
    #expect(marker.length <= line.utf8.count)
    #expect(marker.number.map { line.contains($0) } ?? true)
    #expect(line.contains(marker.label))
  }

  @Test func `a number that is read at a glance is what the scanner makes of it`() {
    let words = [
      "the", "a", "A", "annexe", "Abschnitt", "abschnitt", "cikk", "člen", "§", "a §", "aB", "b)",
      "pdf", "—", "- x", "-x", "", "\u{A0}x", "(a)", "2", "zákon", "article 5", "I", "i", "teil",
      "Teil",
    ]
    for number in ["1", "7", "12", "2025", "99999", "007"] {
      for word in words {
        for rest in ["", " of the parties.", " §", ". x"] {
          for line in ["\(number). \(word)\(rest)", "  \(number).  \(word)\(rest)"] {
            let found = NumberMarker.reading(line)
            let blanks = line.prefix { $0 == " " }.count
            var scanner = MarkerScanner(
              Array(line.unicodeScalars.dropFirst(blanks)), isCut: false)
            var wanted = scanner.marker()
            wanted?.length = blanks + scanner.consumedBytes
            wanted?.indentation = blanks
            #expect(found == wanted, "\(line)")
          }
        }
      }
    }
  }
}
