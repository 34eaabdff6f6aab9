import TestSupport
import Testing

@testable import NegotiationModel

/// Two ways of writing one number are the same number, and no two numbers are.
struct PrintedNumberTests {
  @Test(arguments: [
    ("1.2.", "1.2"), (" 3 bis ", "3bis"), ("(4)", "4"), ("[5A]", "5a"), ("٣", "3"), ("４", "4"),
    ("第 九 条", "第九条"), ("1)", "1"), ("(a)", "a"), ("4(a)", "4(a)"), ("XIV.", "xiv"),
    ("۱۲", "12"), ("१२", "12"), ("5、", "5"), ("[3 bis]", "3bis"), ("(1)(2)", "(1)(2)"), ("", ""),
  ])
  func `blanks, brackets round it, case, a dot at its end and the kind of digit do not count`(
    _ printed: String, _ wanted: String
  ) {
    #expect(PrintedNumber.folded(printed) == wanted)
  }

  @Test func `inner dots count`() {
    #expect(PrintedNumber.folded("1.1") != PrintedNumber.folded("11"))
    #expect(PrintedNumber.folded("1.1.") == PrintedNumber.folded("1.1"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a hundred thousand brackets are taken off in one go`() {
    let many = 100_000
    for (open, close) in [("(", ")"), ("[", "]"), ("［", "］"), ("(", ""), ("", ")")] {
      let text =
        String(repeating: open, count: many) + "5" + String(repeating: close, count: many)
      let folded = PrintedNumber.folded(text)
      #expect(folded.count <= text.count && folded.contains("5"))
      #expect(close.isEmpty || open.isEmpty ? folded == "5" : folded == text)
    }
  }

  @Test func `folding again changes nothing, whatever the text`() {
    var generator = Seeded(5)
    for _ in 0..<500 {
      let text = HostileText.random(&generator)
      let once = PrintedNumber.folded(text)
      #expect(PrintedNumber.folded(once) == once, "\(text)")
    }
  }

  @Test(arguments: [
    ("5", true), ("1.2", true), ("31b", true), ("iv", true), ("a", true), ("3bis", true),
    ("2025", true), ("army", false), ("100-days", false), ("i", true), ("mix", true),
    ("clause-5", false), ("n-5", false),
  ])
  func `what could be a number is told from a word`(_ text: String, _ wanted: Bool) {
    #expect(PrintedNumber.looksLikeOne(text) == wanted)
    let derived = PrintedNumber.unlike(text)
    #expect(derived == (wanted ? PrintedNumber.made(from: text) : text))
    #expect(!PrintedNumber.looksLikeOne(derived))
  }
}
