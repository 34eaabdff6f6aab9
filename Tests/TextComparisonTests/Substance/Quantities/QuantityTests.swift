import TestSupport
import Testing

@testable import TextComparison

/// A text and the one quantity it holds.
struct Reading: Sendable, CustomTestStringConvertible {
  let text: String
  let value: Double
  var upper: Double?
  var unit: String?

  var testDescription: String { text }

  init(_ text: String, _ value: Double, _ unit: String? = nil, upper: Double? = nil) {
    (self.text, self.value, self.unit, self.upper) = (text, value, unit, upper)
  }
}

struct QuantityTests {
  static let readings: [Reading] = [
    .init("800,000", 800_000), .init("800 000", 800_000), .init("800.000", 800_000),
    .init("800'000", 800_000), .init("800\u{202F}000", 800_000), .init("٨٠٠٬٠٠٠", 800_000),
    .init("۸۰۰٬۰۰۰", 800_000), .init("８００", 800), .init("800 thousand", 800_000),
    .init("٨٠٠ ألف", 800_000), .init("800 тысяч", 800_000),
    .init("800 тыс. чел.", 800_000, "person"),
    .init("800 тисяч", 800_000), .init("80万", 800_000), .init("八十万", 800_000),
    .init("1.5", 1.5), .init("1,5", 1.5), .init("1,234.5", 1_234.5), .init("1.234,5", 1_234.5),
    .init("٣٫٥", 3.5), .init("$100 bn", 100e9, "USD"), .init("$100bn", 100e9, "USD"),
    .init("100 billion US dollars", 100e9, "USD"), .init("100 млрд долларов США", 100e9, "USD"),
    .init("100 milliards d'euros", 100e9, "EUR"), .init("1000亿美元", 100e9, "USD"),
    .init("50 %", 50, "percent"), .init("50 per cent", 50, "percent"),
    .init("٥٠ في المئة", 50, "percent"), .init("百分之五十", 50, "percent"),
    .init("50 процентов", 50, "percent"), .init("50 відсотків", 50, "percent"),
    .init("cinquante pour cent", 50, "percent"), .init("100 days", 100, "day"),
    .init("five years", 5, "year"), .init("مئة يوم", 100, "day"), .init("пять лет", 5, "year"),
    .init("п'ять років", 5, "year"), .init("cinq ans", 5, "year"), .init("五年内", 5, "year"),
    .init("يومين", 2, "day"), .init("خمسة وعشرون يوما", 25, "day"),
    .init("one hundred and twenty-five days", 125, "day"),
    .init("двести пятьдесят дней", 250, "day"), .init("soixante-quinze jours", 75, "day"),
    .init("两万五千人", 25_000, "person"), .init("600,000–800,000", 600_000, upper: 800_000),
    .init("from 5 to 7 days", 5, "day", upper: 7),
    .init("between 5 and 7 days", 5, "day", upper: 7),
    .init("от 5 до 7 дней", 5, "day", upper: 7), .init("من ٥ إلى ٧ أيام", 5, "day", upper: 7),
    .init("5至7天", 5, "day", upper: 7), .init("600–800 thousand", 600_000, upper: 800_000),
    .init("3 December 2025", 2025_12_03, "date"), .init("December 3, 2025", 2025_12_03, "date"),
    .init("2025-12-03", 2025_12_03, "date"), .init("3 декабря 2025 г.", 2025_12_03, "date"),
    .init("3 грудня 2025 року", 2025_12_03, "date"), .init("3 décembre 2025", 2025_12_03, "date"),
    .init("٣ ديسمبر ٢٠٢٥", 2025_12_03, "date"), .init("2025年12月3日", 2025_12_03, "date"),
    .init("in 2025", 2025, "date"), .init("2000 people", 2_000, "person"),
    .init("10 working days", 10, "working day"),
  ]

  @Test(arguments: readings)
  func `a quantity is read in any script and language`(reading: Reading) throws {
    let found = Quantity.all(in: reading.text)
    let first = try #require(found.first)
    #expect(found.count == 1)
    #expect(first.value == reading.value)
    #expect(first.upper == reading.upper)
    #expect(first.unit == reading.unit)
    let bytes = Array(reading.text.utf8)
    #expect(String(decoding: bytes[first.range], as: UTF8.self) == first.text)
  }

  @Test(arguments: [
    "Article 5", "Articles 5, 6 and 7", "المادة 5", "المادة الخامسة", "Статья 5", "пункты 5 и 6",
    "стаття 5", "第五条", "第5条", "article 5", "5. Forces", "5) Forces", "(5) Forces", "S-300",
    "COVID-19", "the G7", "No. 5", "№ 5", "n° 5", "رقم 5", "version 3.2.1", "the 1st meeting",
    "5-й пункт", "one of the parties", "一切", "Resolution 2202 (2015)", "§ 5", "MH17", "",
    "a.org/version/2/1/x",
  ])
  func `numbers that name something are no quantities`(text: String) {
    #expect(Quantity.all(in: text).isEmpty)
  }

  @Test func `a changed number is paired and measured`() throws {
    let changes = TextDifference(
      old: "Forces are capped at 600,000 persons for 5 years.",
      new: "Forces are capped at 800 thousand persons in peacetime for 5 years."
    ).quantities
    let change = try #require(changes.first)
    #expect(changes.count == 1)
    #expect(change.old?.value == 600_000)
    #expect(change.new?.value == 800_000)
    #expect(change.absolute == 200_000)
    #expect(abs((change.relative ?? 0) - 1.0 / 3) < 1e-12)
  }

  @Test func `two numbers that change places both changed`() {
    let changes = TextDifference(
      old: "600,000 for Ukraine and 800,000 for Russia",
      new: "800,000 for Ukraine and 600,000 for Russia"
    ).quantities
    #expect(changes.map { $0.old?.value } == [600_000, 800_000])
    #expect(changes.map { $0.new?.value } == [800_000, 600_000])
  }

  @Test func `a date moves by days, without a ratio`() {
    let changes = TextDifference(old: "by 28 February 2028", new: "by 1 March 2028").quantities
    #expect(changes.map(\.absolute) == [2])
    #expect(changes.map(\.relative) == [nil])
  }

  @Test func `a number that only came has no old side`() {
    let changes = TextDifference(old: "Forces leave.", new: "Forces leave in 10 days.").quantities
    #expect(changes.count == 1)
    #expect(changes.first?.old == nil)
    #expect(changes.first?.absolute == nil)
  }

  @Test func `a ceiling that became a floor is a change`() {
    let changes = TextDifference(old: "at most 5 members", new: "at least 5 members").quantities
    #expect(changes.map { $0.old?.bound } == [.most])
    #expect(changes.map { $0.new?.bound } == [.least])
  }

  @Test(arguments: [
    String(repeating: "9", count: 5_000), String(repeating: "hundred ", count: 400),
    String(repeating: "万", count: 500), "9" + String(repeating: ",999", count: 400), "٬٫", "0",
    "$", "% %", "1/0/0", "99999999999999999999 million billion trillion",
  ])
  func `no number is too long or too strange to read`(text: String) {
    for quantity in Quantity.all(in: text) {
      #expect(quantity.value.isFinite)
      #expect(quantity.range.upperBound <= text.utf8.count)
    }
  }
}
