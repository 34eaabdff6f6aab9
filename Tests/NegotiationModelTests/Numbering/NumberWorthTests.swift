import Foundation
import TestSupport
import Testing

@testable import NegotiationModel

/// Numbers in words and numerals are worth what the same number is in digits.
struct NumberWorthTests {
  @Test(arguments: [
    ("5", "5"), ("5.", "5"), ("(5)", "5"), ("[Article 5]", "5"), ("1.2", "1.2"), ("٥", "5"),
    ("۱۲", "12"), ("१२", "12"), ("๑๒", "12"), ("premier", "1"), ("Premier", "1"), ("1er", "1"),
    ("Ier", "1"), ("1º", "1"), ("2ª", "2"), ("first", "1"), ("Twenty-First", "21"),
    ("twenty first", "21"), ("двадцать первая", "21"), ("первый", "1"), ("перша", "1"),
    ("الحادية والعشرون", "21"), ("اول", "1"), ("Erster", "1"), ("prvi", "1"), ("I", "1"),
    ("iv", "4"), ("XII", "12"), ("Ⅳ", "4"), ("ⅹⅱ", "12"), ("IV.2", "4.2"), ("一", "1"),
    ("十二", "12"), ("一百零五", "105"), ("廿一", "21"), ("二〇", "20"), ("二之一", "2^1"), ("2の2", "2^2"),
    ("26의2", "26^2"), ("3 bis", "3^2"), ("3bis", "3^2"), ("III ter", "3^3"), ("3-ter", "3^3"),
    ("٣ مكرر", "3^2"), ("3 مكررا", "3^2"), ("5^1", "5^1"), ("5¹", "5^1"), ("21A", "21a"),
    ("5(a)", "5(a)"), ("יב", "12"), ("י״ב", "12"), ("Β΄", "2"), ("ιβ", "12"), ("Article 5", "5"),
    ("article premier", "1"), ("§ 5", "5"), ("第五条", "5"), ("المادة 5", "5"), ("Статья первая", "1"),
  ])
  func `a number is worth its value`(_ text: String, _ key: String) {
    #expect(NumberWorth(text)?.key == key)
  }

  @Test(arguments: [
    "", " ", "army", "c", "D", "part-1", "а", "б", "Annex 5", "Chapter 5", "[",
    "—", "\u{202E}", "\u{0}", "e",
  ])
  func `what is no number has no worth`(_ text: String) {
    #expect(NumberWorth(text)?.key == nil)
  }

  @Test(arguments: LanguageMarkers.all.map(\.code))
  func `every word for a number is worth it`(code: String) throws {
    let language = try #require(LanguageMarkers.all.first { $0.code == code })
    for (value, words) in language.ordinals {
      for word in words where OrdinalWords.value(of: word) == value {
        for form in [word, word.capitalized, " \(word) .", "[\(word)]"] {
          #expect(NumberWorth(form)?.key == String(value), "\(form)")
        }
      }
    }
  }

  @Test func `worth is the same in every way of writing, and once found is found again`() {
    let numerals: [(Int, [String])] = [
      (1, ["1", "I", "一", "א", "Α΄", "first", "première", "١"]),
      (4, ["4", "IV", "四", "ד", "Δ", "fourth", "четвертый", "४"]),
      (16, ["16", "XVI", "十六", "יו", "sixteenth"]),
      (20, ["20", "XX", "二十", "כ", "Κ΄", "twentieth", "двадцатый"]),
    ]
    for (value, forms) in numerals {
      for form in forms {
        #expect(NumberWorth(form)?.key == String(value), "\(form)")
        #expect(NumberWorth(form + " bis")?.key == "\(value)^2", "\(form)")
      }
    }
  }

  @Test func `a letter in a list of letters is no Roman number`() {
    func places(_ typed: String, _ numbers: [String]) -> [Int] {
      NumberWorth.places(of: typed, among: Array(numbers.enumerated()).map { ($0.0, $0.1) })
    }
    #expect(places("1", ["I", "II", "III", "IV", "V"]) == [0])
    #expect(places("5", ["I", "II", "III", "IV", "V"]) == [4])
    #expect(places("1", ["A", "B", "H", "I", "J"]) == [])
    #expect(places("first", ["1", "2", "1"]) == [0, 2])
    #expect(places("2", ["1", "other", "II"]) == [2])
    #expect(places("nothing", ["1", "2"]) == [])
  }

  @Test func `hostile text ends quickly and has no worth that is a number`() {
    for seed in 0..<300 as Range<UInt64> {
      var random = Seeded(seed)
      let text = HostileText.random(&random)
      if let worth = NumberWorth(text) { #expect(!worth.key.isEmpty) }
    }
    #expect(NumberWorth(String(repeating: "IX", count: 100_000)) == nil)
    #expect(NumberWorth(String(repeating: "9", count: 90)) == nil)
  }
}
