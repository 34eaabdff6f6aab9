/// Texts that break careless readers: quotes, line ends, NUL, bidi controls, combining marks, size.
package enum HostileText {
  package static let pieces: [String] = [
    "", " ", "\"", "\\", "\\\"", "\n", "\r\n", "\t", "\u{0}", "\u{1}", "\u{1F}", "\u{7F}", "\u{85}",
    "\u{2028}", "\u{2029}", "\u{202E}evil\u{202C}", "\u{2066}x\u{2069}", "\u{FEFF}", "\u{301}",
    "e\u{301}", "\u{E9}", "👩‍👩‍👧‍👦", "🇺🇦", "\u{1F3FD}", "العربية", "٨٠٠ ألف", "мир", "和平", "שלום",
    "<script>", "=1+1", "a;b", "\\u0000", "{\"digest\":\"", ",\"digest\":\"\"}", "\u{FFFD}",
    "\u{10FFFF}", "/", "null", "\u{F8FF}", "plain words",
  ]

  /// A text of a few pieces; rarely a hundred thousand bytes of one.
  package static func random(_ generator: inout Seeded) -> String {
    if Int.random(in: 0..<400, using: &generator) == 0 {
      return String(repeating: pieces.pick(&generator) + "x", count: 100_000 / 12)
    }
    return (0..<Int.random(in: 0...4, using: &generator))
      .map { _ in pieces.pick(&generator) }.joined()
  }
}
