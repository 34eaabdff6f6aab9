import TestSupport
import Testing

@testable import NegotiationModel

/// The first words of a clause.
struct ClauseOpeningTests {
  /// The rule by characters, whatever the text is written in.
  private func reference(_ text: String) -> String {
    var shown = ""
    for word in text.prefix(400).split(whereSeparator: \.isWhitespace) {
      guard shown.isEmpty || shown.count + word.count < 40 else { return shown + "…" }
      shown += (shown.isEmpty ? "" : " ") + word.prefix(40)
      if word.count > 40 { return shown + "…" }
    }
    return shown
  }

  @Test(arguments: [
    ("", ""), ("  \n ", ""), ("Pay is monthly.", "Pay is monthly."),
    (
      "Overtime is paid at one and a half times the rate.",
      "Overtime is paid at one and a half times…"
    ),
    ("  Two\n\tlines \u{C} here ", "Two lines here"),
    ("القوات تغادر الوادي", "القوات تغادر الوادي"),
  ])
  func `whole words of about forty characters`(text: String, words: String) {
    #expect(ClauseOpening.words(of: text) == words)
  }

  @Test func `bytes and characters give the same words`() {
    let pieces = [
      "a", "the", "shall", "\n", " ", "  ", "\t", "\r\n", "\u{B}", "x.", "é", "e\u{301}", "\u{301}",
      "和平",
      String(repeating: "w", count: 39), String(repeating: "w", count: 40),
      String(repeating: "w", count: 41), String(repeating: "w", count: 42),
      String(repeating: "long ", count: 90), String(repeating: " ", count: 395), "\u{0}", "👩‍👩‍👧",
    ]
    for seed in 0..<3_000 as Range<UInt64> {
      var random = Seeded(seed)
      let text = (0..<Int.random(in: 0...14, using: &random))
        .map { _ in pieces.pick(&random) + (Bool.random(using: &random) ? " " : "") }.joined()
      #expect(ClauseOpening.words(of: text) == reference(text), "seed \(seed)")
    }
  }
}
