import TestSupport
import Testing
import TextComparison

struct BracketSpansTests {
  private func spans(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return BracketSpans.all(in: text).map {
      "\($0.depth) \(String(decoding: bytes[$0.bytes], as: UTF8.self))"
    }
  }

  @Test func `brackets are found with what stands in them`() {
    #expect(spans("Parties [shall] leave.") == ["0 [shall]"])
    #expect(
      spans("[Parties [shall] [not] leave.]") == [
        "0 [Parties [shall] [not] leave.]", "1 [shall]", "1 [not]",
      ])
    #expect(
      spans("Les Parties [doivent［peuvent］]") == [
        "0 [doivent［peuvent］]", "1 ［peuvent］",
      ])
    #expect(spans("none") == [])
    #expect(spans("") == [])
  }

  @Test func `a bracket without its partner is around nothing`() {
    #expect(spans("[open [shall] text") == ["0 [shall]"])
    #expect(spans("closed] [x y]") == ["0 [x y]"])
    #expect(spans("][") == [])
  }

  @Test func `Markdown is no text not agreed`() {
    #expect(spans("see [the map](https://example.org/map) and [^1]") == [])
    #expect(spans("- [ ] open\n- [x] done") == [])
    #expect(spans("[shall](may) go") == ["0 [shall]"])
  }

  @Test(arguments: 0..<200)
  func `spans nest and hold one pair each`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let text = (0..<Int.random(in: 0...30, using: &random))
      .map { _ in ["[", "]", "a", " ", "［", "］", "е", "(", "/"].pick(&random) }.joined()
    let bytes = Array(text.utf8)
    let found = BracketSpans.all(in: text)
    for (first, second) in zip(found, found.dropFirst()) {
      #expect(first.bytes.lowerBound < second.bytes.lowerBound)
      let isInside = second.bytes.upperBound <= first.bytes.upperBound
      #expect(isInside || second.bytes.lowerBound >= first.bytes.upperBound)
    }
    for span in found {
      #expect(span.depth >= 0)
      #expect(bytes[span.bytes.lowerBound] == 0x5B || bytes[span.bytes.lowerBound] == 0xEF)
    }
  }

  @Test func `a megabyte of brackets takes no longer than its length`() {
    #expect(BracketSpans.all(in: String(repeating: "[", count: 500_000)).isEmpty)
    let pairs = String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
    #expect(BracketSpans.all(in: pairs).count == 200_000)
  }
}
