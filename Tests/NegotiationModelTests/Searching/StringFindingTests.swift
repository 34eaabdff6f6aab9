import NegotiationModel
import TestSupport
import Testing

@Suite struct StringFindingTests {
  /// The library's search gives the same place, letter by letter.
  @Test func findsWhatTheLibraryFinds() {
    var random = Seeded(7)
    let letters = ["a", "b", "ab", "é", "e\u{301}", "e", "中", "\r\n", "\n", "\r", "👩‍🌾", "ع", " "]
    func text(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? ""
      }.joined()
    }
    for _ in 0..<5_000 {
      let (whole, words) = (text(12), text(3))
      #expect(whole.holds(words) == whole.contains(words))
      guard !words.isEmpty else { continue }
      #expect(whole.place(of: words) == whole.firstRange(of: words))
      #expect(whole.dropFirst(1).place(of: words) == whole.dropFirst(1).firstRange(of: words))
    }
  }
}
