import TestSupport
import Testing

@testable import TextComparison

/// Texts made to make a comparison slow.
///
/// The bounds are for an unoptimised build.
struct RedlineHostileTests {
  static let cases: [(name: String, old: String, new: String)] = {
    var generator = Seeded(3)
    func letters(_ count: Int, _ stock: [String], _ joiner: String) -> String {
      (0..<count).map { _ in stock.pick(&generator) }.joined(separator: joiner)
    }
    return [
      ("two words", letters(40_000, ["a", "b"], " "), letters(40_000, ["a", "b"], " ")),
      ("marks", letters(60_000, ["[", "]"], ""), letters(60_000, ["[", "]"], "")),
      ("Han", letters(40_000, ["不", "得", "可"], ""), letters(40_000, ["不", "得", "可"], "")),
      (
        "one long word", String(repeating: "x", count: 300_000),
        String(repeating: "x", count: 299_999) + "y"
      ),
      (
        "identical sentences", String(repeating: "The parties agree. ", count: 20_000),
        String(repeating: "The parties agree. ", count: 10_000) + "No. "
          + String(repeating: "The parties agree. ", count: 9_999)
      ),
      (
        "nested brackets",
        String(repeating: "[", count: 25_000) + "x" + String(repeating: "]", count: 25_000),
        String(repeating: "(", count: 25_000) + "y" + String(repeating: "]", count: 25_000)
      ),
      (
        "combining marks", "e" + String(repeating: "\u{301}\u{327}", count: 20_000),
        "e" + String(repeating: "\u{327}\u{301}", count: 20_001)
      ),
      ("digits", String(repeating: "9", count: 100_000), String(repeating: "9", count: 99_999)),
      (
        "grouped digits", String(repeating: "9 999 ", count: 20_000),
        String(repeating: "999 9 ", count: 20_000)
      ),
      ("blanks", String(repeating: " ", count: 200_000), String(repeating: " \t", count: 90_000)),
    ]
  }()

  @Test(arguments: cases.indices)
  func `a hostile text is compared in bounded time and rebuilt`(index: Int) {
    let (name, old, new) = Self.cases[index]
    let clock = ContinuousClock()
    var redline: Redline?
    let time = clock.measure { redline = Redline(old: old, new: new) }
    #expect(redline?.oldText == old, "\(name)")
    #expect(redline?.newText == new, "\(name)")
    #expect(time < .seconds(60), "\(name) took \(time)")
    let grading = clock.measure { _ = TextChangeGrading.grade(old, new) }
    #expect(grading < .seconds(60), "\(name) was graded in \(grading)")
  }
}
