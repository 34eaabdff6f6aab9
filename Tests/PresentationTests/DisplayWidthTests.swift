import TestSupport
import Testing

@testable import Presentation

struct DisplayWidthTests {
  @Test func `every character of the sample takes the columns that Unicode gives it`() throws {
    for (value, width) in widthSample {
      let scalar = try #require(Unicode.Scalar(value))
      #expect(DisplayWidth.of(scalar) == width, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("", 0), ("plain", 5), ("قطر", 3), ("قَطَر", 3), ("中国", 4), ("ｆｕｌｌ", 8), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("🇺🇦", 2), ("❤️", 2), ("❤", 1),
    ("👍🏽", 2), ("1️⃣", 2), ("क्षि", 3), ("भारत", 4), ("தமிழ்", 4), ("ខ្មែរ", 4), ("မြန်မာ", 5), ("▲△○▽▼·×", 7),
    ("a\u{200B}b", 2), ("\u{2068}قطر\u{2069}", 3),
    ("\u{0}\u{1B}\r\n", 0), ("\u{FEFF}", 0), ("Türkiye", 7),
  ])
  func `strings take the columns that a terminal shows`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `the ranges rise and do not overlap`() {
    for index in WideRanges.bounds.indices.dropFirst() {
      let rises = WideRanges.bounds[index - 1] <= WideRanges.bounds[index]
      #expect(rises)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a cut string fits and is a start of whole characters`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    let text = Escaping.terminal(maker.string(20))
    let width = Int(seed % 30)
    let cut = text.truncated(to: width)
    #expect(cut.displayWidth <= width)
    if cut != text, width > 0 {
      #expect(cut.last == "…")
      #expect(Array(text).starts(with: Array(cut.dropLast())))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `wrapped lines fit and lose nothing but spaces`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    let text = Escaping.terminal(maker.string(40))
    let lines = text.wrapped(to: 8 + Int(seed % 40))
    for line in lines { #expect(line.displayWidth <= 8 + Int(seed % 40)) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `words break at spaces, after hyphens and between ideographs`() {
    #expect("one two three".wrapped(to: 8) == ["one two", "three"])
    #expect("non-aggression pact".wrapped(to: 12) == ["non-", "aggression", "pact"])
    #expect("中国人民共和".wrapped(to: 5) == ["中国", "人民", "共和"])
    #expect("abcdefgh".wrapped(to: 3) == ["abc", "def", "gh"])
    #expect("人民。人".wrapped(to: 4) == ["人", "民。", "人"])
    #expect("a\n\nb".wrapped(to: 9) == ["a", "", "b"])
  }

  @Test func `padding counts columns, not characters`() {
    #expect("中".padded(to: 4) == "中  ")
    #expect("7".padded(to: 3, alignment: .trailing) == "  7")
    #expect("ab".padded(to: 5, alignment: .center) == " ab  ")
    #expect("long".padded(to: 2) == "long")
  }
}
