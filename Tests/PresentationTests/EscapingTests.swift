import TestSupport
import Testing

@testable import Presentation

struct EscapingTests {
  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `nothing that acts survives in any format`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    let text = maker.string(30)
    let written = [
      Escaping.terminal(text), Escaping.terminal(text, newlines: .kept), Escaping.markdown(text),
      Escaping.markdownCode(text), Escaping.csv(text), Escaping.html(text),
      Escaping.htmlAttribute(text),
    ]
    for result in written { #expect(!result.unicodeScalars.contains(where: Self.isDangerous)) }
    #expect(Escaping.isolated(written[0]).hasBalancedIsolates)
    #expect(!written[0].unicodeScalars.contains("\n"))
  }

  @Test func `what acts is spelled out, and what is harmless stays`() {
    #expect(Escaping.terminal("a\u{1B}[2Jb") == "a\\u{1B}[2Jb")
    #expect(Escaping.terminal("\u{202E}x\u{2069}") == "\\u{202E}x\\u{2069}")
    #expect(Escaping.terminal("\u{9B}1m") == "\\u{9B}1m")
    #expect(Escaping.terminal("x\u{200F}\u{200E}") == "x\u{200F}\u{200E}")
    #expect(Escaping.terminal("\u{2028}") == "\\u{2028}")
    #expect(Escaping.terminal("a\tb\r\nc\rd\ne") == "a b c d e")
    #expect(Escaping.terminal("a\r\nb\r\rc", newlines: .kept) == "a\nb\n\nc")
    #expect(Escaping.terminal("") == "")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `Markdown holds no raw tag, and every pipe is escaped`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    let result = Escaping.markdown(maker.string(30))
    #expect(!result.contains("<") && !result.contains(">"))
    var escaped = false
    for scalar in result.unicodeScalars {
      if scalar == "|" || scalar == "`" || scalar == "*" { #expect(escaped) }
      escaped = scalar == "\\" && !escaped
    }
  }

  @Test func `Markdown signs at the start of a line are words`() {
    #expect(Escaping.markdown("# a") == "\\# a")
    #expect(Escaping.markdown("- a - b") == "\\- a - b")
    #expect(Escaping.markdown("12. a") == "12\\. a")
    #expect(Escaping.markdown("a 12.") == "a 12.")
    #expect(Escaping.markdown("a\n= b", newlines: .kept) == "a\\\n\\= b")
    #expect(Escaping.markdown("    code") == "code")
    #expect(Escaping.markdown("<script>&amp;") == "&lt;script&gt;&amp;amp;")
    #expect(Escaping.markdownCode("a`b") == "`` a`b ``")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+x", "'+x"), ("-x", "'-x"), ("@a", "'@a"), ("-5", "-5"), ("+2.5", "+2.5"),
    ("\t=1", "' =1"), ("\r=1", "\"'\n=1\""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
    ("--", "'--"), (" =1", "' =1"), ("＝1", "'＝1"), ("-5-5", "'-5-5"), ("", ""), ("قطر", "قطر"),
    ("a\r\nb", "\"a\nb\""), ("-1.2.3", "'-1.2.3"),
  ])
  func `CSV fields are quoted and never formulas`(text: String, field: String) {
    #expect(Escaping.csv(text) == field)
  }

  @Test func `HTML text cannot leave its element or attribute`() {
    #expect(Escaping.html("<a href='x'>&") == "&lt;a href=&#39;x&#39;&gt;&amp;")
    #expect(Escaping.htmlAttribute("\"\nonclick=") == "&quot; onclick=")
  }

  @Test func `only web addresses and anchors may be followed`() {
    #expect(Escaping.url("https://example.org/a?b=c#d") == "https://example.org/a?b=c#d")
    #expect(Escaping.url("HTTP://example.org") == "HTTP://example.org")
    #expect(Escaping.url("#part") == "#part")
    #expect(Escaping.url("https://x/\"><b>ق") == "https://x/%22%3E%3Cb%3E%D9%82")
    for bad in [
      "javascript:alert(1)", " https://x", "data:text/html,x", "//x", "", "java\nscript:",
    ] {
      #expect(Escaping.url(bad) == nil)
    }
  }
}

struct DirectionTests {
  @Test(arguments: [
    ("قطر", Direction.rightToLeft), ("123 قطر abc", .rightToLeft), ("abc قطر", .leftToRight),
    ("שלום", .rightToLeft), ("Привет", .leftToRight), ("中国", .leftToRight),
  ])
  func `the first letter that tells decides`(text: String, direction: Direction) {
    #expect(Direction.ofFirstStrong(in: text) == direction)
    #expect(Text("12 ") + Text(text) == Text([Span("12 "), Span(text)]))
    #expect((Text("12 ") + Text(text)).direction == direction)
  }

  @Test func `digits and signs have no direction`() {
    #expect(Direction.ofFirstStrong(in: "12 ٣٤ ▲ —") == nil)
    #expect(!Direction.hasRightToLeft("٣٤"))
    #expect(Direction.hasRightToLeft("x ق"))
    #expect(Direction.hasRightToLeft("\u{1E900}"))
  }
}

struct TextTests {
  @Test func `interpolated words are data, and literals are not`() {
    let text: Text = "by \("قطر", role: .emphasis, language: "ar") in \(2025)"
    #expect(text.plain == "by قطر in 2025")
    #expect(text.spans.map(\.isolate) == [false, true, false, false])
    #expect(text.spans[1].language == "ar")
    #expect(("" as Text).isEmpty)
  }

  @Test func `a role is given only where there is none`() {
    let text = (Text("a") + Text("b", role: .warning)).inRole(.muted)
    #expect(text.spans.map(\.role) == [.muted, .warning])
    #expect([Text("a"), Text("b")].joined(separator: ", ").plain == "a, b")
  }

  @Test func `colours have the written form of the web`() {
    #expect(Palette.standard.style(of: .strongYes).color?.hex == "#0072B2")
    #expect(Color(0x00000A, ansi: 0).hex == "#00000A")
    #expect(Palette.standard.opening(.yes, mode: .trueColor) == "\u{1B}[38;2;86;180;233m")
    #expect(Palette.standard.opening(.yes, mode: .none) == "")
  }
}
