import Testing
import TextComparison

@testable import NegotiationReports

/// What stands in a sentence that is listed whole is not told a second time.
struct ListedSentencesTests {
  /// The amounts that still have a line of their own, with − for removed and + for added ones.
  private func amounts(_ old: String, _ new: String) -> [String] {
    let difference = TextDifference(old: old, new: new)
    var sentences = ListedSentences(difference)
    return difference.quantities.filter { !sentences.holds($0) }.map { change in
      switch (change.old, change.new) {
      case (let old?, let new?): "\(old.text) → \(new.text)"
      case (let old?, nil): "−\(old.text)"
      case (nil, let new?): "+\(new.text)"
      case (nil, nil): ""
      }
    }
  }

  @Test("an amount of a duty that came or went has no line of its own")
  func amountOfASentence() {
    let (kept, fund) = ("The ceasefire shall hold.", "Europe shall add 100 billion dollars.")
    #expect(amounts("\(kept) \(fund)", kept) == [])
    #expect(amounts(kept, "\(kept) \(fund)") == [])
    #expect(amounts("\(kept) يجب أن تدفع أوروبا 100 مليار دولار.", kept) == [])
    #expect(amounts("各方应停火。", "各方应停火。欧洲应支付100亿美元。") == [])
  }

  @Test("an amount outside of it, or of another size, keeps its line")
  func amountElsewhere() {
    let kept = "The river shall be shared"
    #expect(amounts("\(kept) for 100 days.", "\(kept).") == ["−100 days"])
    #expect(
      amounts("\(kept) by 3 states. Each state shall send 13 guards.", "\(kept) by 5 states.")
        == ["3 states → 5 states"])
  }

  @Test("an amount in the words of an exception or a condition that is listed is held once")
  func amountOfAnException() {
    let difference = TextDifference(
      old: "Upland shall leave the areas outside the five regions.",
      new: "Upland shall leave the areas.")
    var sentences = ListedSentences(difference)
    #expect(difference.quantities.map { $0.old?.text } == ["five regions"])
    #expect(difference.quantities.filter { sentences.holds($0) } == [])
    sentences.add(old: "outside the five regions", new: nil)
    #expect(difference.quantities.filter { !sentences.holds($0) } == [])
    #expect(difference.quantities.filter { sentences.holds($0) } == [])
  }

  @Test("a ban inside a duty that went is named with the duty")
  func banInADuty() throws {
    let difference = TextDifference(
      old: "Upland shall pay, and Delta shall lay down that Upland is not admitted. Fish are free.",
      new: "Fish are free.")
    let sentences = ListedSentences(difference)
    let duty = try #require(difference.obligations.first { $0.isSentence })
    #expect(sentences.bans(in: duty) == difference.polarities.contains { $0.isSentence })
    #expect(difference.polarities.filter { !sentences.holds($0) } == [])
  }
}
