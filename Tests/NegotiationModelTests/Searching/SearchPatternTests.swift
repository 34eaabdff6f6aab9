import TestSupport
import Testing

@testable import NegotiationModel

struct SearchPatternTests {
  private func fit(_ word: String, in text: String) throws -> SearchPattern.Fit? {
    try #require(SearchPattern([word])).places(of: 0, in: FoldedText(text)).first?.fit
  }

  @Test(arguments: [
    ("neutral", "Neutral", SearchPattern.Fit.whole),
    ("NEUTRAL", "a neutrality clause", .beginning),
    ("нейтральн", "Нейтральный статус", .beginning),
    ("محايد", "دولة مُحايِدة", .beginning),
    ("محايد", "والمحايدة", .behindPrefix),
    ("محايد", "للمحايدين", .behindPrefix),
    ("احمد", "أحمد", .whole),
    ("إلى", "الي", .whole),
    ("الشمال", "الشــمال", .whole),
    ("اتفاقية", "اتفاقيه", .whole),
    ("800", "٨٠٠ ألف", .whole),
    ("۸۰۰", "८००", .whole),
    ("Etat", "l’État", .whole),
    ("état", "ETAT", .whole),
    ("елка", "Ёлка", .whole),
    ("зброя", "збро́я", .whole),
    ("ΣΊΣΥΦΟΣ", "σίσυφος", .whole),
    ("e\u{301}t\u{E9}", "\u{E9}te\u{301}", .whole),
    ("istanbul", "İSTANBUL", .whole),
    ("중립", "중립국", .beginning),
    ("중립", "\u{110C}\u{116E}\u{11BC}\u{1105}\u{1175}\u{11B8}", .whole),
    ("中立", "永久中立国", .beginning),
    ("שלום", "והשלום", .behindPrefix),
    ("red line", "Red  line, said", .whole),
    ("red-line", "a red line", .whole),
    ("800,000", "at 800 000 men", .whole),
    ("об'єкт", "об’єкти", .beginning),
    ("stillstand", "Waffenstillstand", .inside),
    ("می\u{200C}خواهم", "میخواهم", .whole),
  ])
  func `a word is found however it is written`(
    word: String, text: String, wanted: SearchPattern.Fit
  ) throws {
    #expect(try fit(word, in: text) == wanted)
  }

  @Test(arguments: [
    ("neutral", "natural"), ("ато", "сенатор"), ("й", "и"),
    ("їжак", "іжак"), ("red line", "red and line"), ("line red", "red line"), ("شر", "نشر"),
    ("قال", "قل"), ("neutral", ""), ("中", "国"), ("800", "80 0"),
  ])
  func `what is another word is not found`(word: String, text: String) throws {
    #expect(try fit(word, in: text) == nil)
  }

  @Test func `a short word is found only where a word begins`() throws {
    #expect(try fit("un", in: "gun") == nil)
    #expect(try fit("un", in: "under the gun and fun") == .beginning)
    #expect(try fit("ато", in: "НАТО") == nil)
    #expect(try fit("нато", in: "НАТО") == .whole)
  }

  @Test(arguments: [[], [""], ["  "], ["!?", "—"], ["\u{0}"]] as [[String]])
  func `without a letter there is nothing to look for`(words: [String]) {
    #expect(SearchPattern(words) == nil)
  }

  @Test func `the place is that of the characters as written`() throws {
    let text = "a «مُحَايِدة» b"
    let place = try #require(
      SearchPattern(["محايد"])?.places(of: 0, in: FoldedText(text)).first?.place)
    let utf8 = Array(text.utf8)
    #expect(String(decoding: utf8[place], as: UTF8.self) == "مُحَايِد")
  }

  // MARK: Laws

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `the sieve lets through whatever is found, in text and in JSON`(seed: UInt64) throws {
    var generator = Seeded(seed)
    let letters = [
      "a", "E", "é", "e\u{301}", "ё", "й", "и\u{306}", "ї", "أ", "ا", "ى", "ي", "ة", "\u{64E}", "ـ",
      "ك", "ک", "٣", "3", "한", "\u{1112}\u{1161}\u{11AB}", "中", "ß", "İ", "ı", "ς", "Σ", " ", "-",
      "\u{200D}", "\u{1D15E}", "क्षि", "\u{0DDE}", "\n", "\"", "\\", "👩‍👩‍👧", "\u{1F1FA}", "ก", "/",
    ]
    func text(_ count: Int) -> String {
      (0..<count).map { _ in letters.pick(&generator) }.joined()
    }
    let whole = text(24)
    // A piece of the text itself, written in another way, so that much is found.
    let characters = Array(whole)
    let start = Int.random(in: 0..<characters.count, using: &generator)
    let piece = String(characters[start...].prefix(Int.random(in: 1...5, using: &generator)))
    for word in [piece, piece.uppercased(), piece.lowercased(), text(2)] {
      guard let pattern = SearchPattern([word]) else { continue }
      let isFound = !pattern.places(of: 0, in: FoldedText(whole)).isEmpty
      guard isFound else { continue }
      let sieve = SearchSieve(pattern)
      #expect(sieve.mayHold(whole), "\(word) in \(whole)")
      for escapesAll in [false, true] {
        var json = ""
        for scalar in whole.unicodeScalars {
          switch scalar {
          case "\n": json += "\\n"
          case "\"": json += "\\\""
          case "\\": json += "\\\\"
          case "/": json += escapesAll ? "\\/" : "/"
          default:
            if escapesAll, scalar.value > 0x7F, scalar.value < 0x10000 {
              let digits = String(scalar.value, radix: 16)
              json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            } else {
              json.unicodeScalars.append(scalar)
            }
          }
        }
        let bytes = Array(json.utf8)
        #expect(bytes.withUnsafeBytes { sieve.mayHold($0, .json) }, "\(word) in \(json)")
      }
    }
  }

  @Test func `the sieve agrees with the folding on every letter there is`() throws {
    for value in 0x21...0x2FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      guard let pattern = SearchPattern([text]) else { continue }
      guard SearchSieve(pattern).mayHold(text) else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
      if value == 0x3FF { break }
    }
    // Making a sieve takes a moment, so all further letters go through one.
    var units: [UInt32] = []
    for value in 0x400...0x2FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      units.removeAll(keepingCapacity: true)
      SearchFolding.fold(Character(scalar), into: &units)
      let bones = SearchFolding.bones(of: units[...]).filter { $0 != SearchFolding.separator }
      let bone = SearchFolding.bone(of: scalar)
      let seen = [bone].filter { $0 != SearchFolding.nothing && $0 != SearchFolding.separator }
      if bones != seen {
        Issue.record("U+\(String(value, radix: 16)): \(bones) and \(seen)")
        return
      }
    }
  }

  @Test func `bytes that are no UTF-8 neither stop nor end the sieve`() throws {
    let sieve = SearchSieve(try #require(SearchPattern(["neutral"])))
    let bytes: [UInt8] = [0xFF, 0xC3, 0xF0, 0x9F] + Array("neutral".utf8) + [0xE2, 0x80]
    #expect(bytes.withUnsafeBytes { sieve.mayHold($0, .plain) })
    #expect([0xE2].withUnsafeBytes { !sieve.mayHold($0, .json) })
    #expect([0x5C].withUnsafeBytes { !sieve.mayHold($0, .json) })
  }
}
