import TestSupport
import Testing

@testable import TextComparison

struct TokensTests {
  private func pieces(_ text: String) -> [String] {
    let tokens = Tokens(text)
    return tokens.all.filter { $0.kind != .space }.map { tokens.text($0) }
  }

  @Test(arguments: UInt64(0)..<300)
  func `joined tokens are the text, and no character is cut`(seed: UInt64) {
    var generator = Seeded(seed)
    let text = MixedText.make(pieces: 40, using: &generator)
    let tokens = Tokens(text)
    #expect(tokens.all.map { tokens.text($0) }.joined().utf8.elementsEqual(text.utf8))
    var boundaries: Set<Int> = [0, text.utf8.count]
    for index in text.indices { boundaries.insert(index.byteOffset(in: text)) }
    #expect(tokens.all.allSatisfy { $0.start < $0.end })
    #expect(tokens.all.allSatisfy { boundaries.contains($0.start) && boundaries.contains($0.end) })
  }

  static let wantedPieces: [(String, [String])] = [
    ("capped at 600,000 in peacetime.", ["capped", "at", "600,000", "in", "peacetime", "."]),
    ("rate 1.5% (a)", ["rate", "1.5", "%", "(", "a", ")"]),
    ("بحد ٨٠٠٬٠٠٠ جندي", ["بحد", "٨٠٠٬٠٠٠", "جندي"]),
    ("since 2025-12-03 or 3/12/2025", ["since", "2025-12-03", "or", "3/12/2025"]),
    ("зобов'язаний 800 000 осіб", ["зобов'язаний", "800 000", "осіб"]),
    ("军队80万人", ["军", "队", "80", "万", "人"]),
    ("don’t U.S. e.g.", ["don’t", "U.S", ".", "e.g", "."]),
    ("צה\"ל שלום", ["צה\"ל", "שלום"]),
    ("ภาษา", ["ภ", "า", "ษ", "า"]),
    ("5–7 years", ["5", "–", "7", "years"]),
    ("👨‍👩‍👧 ok 🇺🇦🇺🇸", ["👨‍👩‍👧", "ok", "🇺🇦", "🇺🇸"]),
    ("a12b 80km", ["a12b", "80km"]),
    ("800'000", ["800'000"]),
    ("12:30", ["12:30"]),
    ("مُعَاهَدَةٌ", ["مُعَاهَدَةٌ"]),
  ]

  @Test(arguments: wantedPieces)
  func `words and numbers stay whole`(text: String, wanted: [String]) {
    #expect(pieces(text) == wanted)
  }

  @Test func `an empty text has no tokens`() {
    #expect(Tokens("").all.isEmpty)
  }

  @Test func `a carriage return and its line feed are one line end`() {
    #expect(Tokens("a\r\nb").all.map(\.kind) == [.word, .newline, .word])
  }

  @Test func `a number of four digits is not joined with the number after it`() {
    #expect(pieces("in 2025 300 people") == ["in", "2025", "300", "people"])
  }

  @Test func `thousands of combining marks are one token`() {
    let text = "e" + String(repeating: "\u{301}", count: 5_000) + " x"
    #expect(Tokens(text).all.count == 3)
  }
}

/// Text that mixes scripts, marks and oddities, from a seed.
enum MixedText {
  static let stock: [String] = [
    "shall", "may", "not", "the", "the", "of", "a", "peace", "600,000", "800 000", "1.5", "5",
    " ", " ", " ", " ", " ", " ", " ", " ", ", ", ". ", "; ", "\n", "\r\n", "\t", "\u{A0}",
    "يجب", "لا", "المعاهدة", "٨٠٠٬٠٠٠", "مُعَاهَدَة", "ـــ", "\u{202E}", "\u{200F}", "\u{200D}",
    "должен", "не", "ещё", "еще", "зобов'язаний", "є", "й", "й", "e\u{301}", "é",
    "军", "队", "八十万", "不得", "。", "한국", "ㅎ", "\u{1112}\u{1161}", "ภาษา", "မြန်မာ", "ខ្មែរ", "ລາວ",
    "👨‍👩‍👧", "🇺🇦", "🇺", "👍🏽", "\u{0}", "\u{FEFF}", "[", "]", "(", ")", "“", "’", "–", "%", "$",
    "\u{600}1", "\u{301}", "क्षि", "2025-12-03", "צה\"ל", "カナ", "ー",
  ]

  static func make(pieces: Int, using generator: inout Seeded) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...pieces, using: &generator) {
      text += stock.pick(&generator)
    }
    return text
  }

  /// The text with a few pieces replaced, dropped or added.
  static func pair(pieces: Int, using generator: inout Seeded) -> (String, String) {
    var old: [String] = []
    for _ in 0..<Int.random(in: 0...pieces, using: &generator) {
      old.append(stock.pick(&generator))
    }
    var new = old
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      let at = Int.random(in: 0...new.count, using: &generator)
      switch Int.random(in: 0...2, using: &generator) {
      case 0: new.insert(stock.pick(&generator), at: at)
      case 1 where at < new.count: new.remove(at: at)
      default: if at < new.count { new[at] = stock.pick(&generator) }
      }
    }
    return (old.joined(), new.joined())
  }
}

extension String.Index {
  fileprivate func byteOffset(in text: String) -> Int {
    text.utf8.distance(from: text.utf8.startIndex, to: self)
  }
}
