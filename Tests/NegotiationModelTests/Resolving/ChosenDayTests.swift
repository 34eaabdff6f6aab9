import NegotiationModel
import TestSupport
import Testing

struct ChosenDayTests {
  @Test func `a round tells the day before sources do, and of these the latest dated one`() throws {
    var scene = Scene()
    func source(_ id: String, _ date: String?) -> Event {
      .source(Source(id: SourceID(checked: id), publisher: id, date: date.flatMap { Day($0) }))
    }
    scene.record(source("early", "2025-03-04"))
    scene.record(source("month", "2025-03"))
    scene.record(source("bare", nil))
    let round = RoundID(checked: "r1")
    scene.record(.round(Round(id: round, on: try #require(Day("2024-12-01")))))
    let negotiation = scene.negotiation
    func day(_ round: RoundID?, _ sources: String...) -> ChosenDay? {
      negotiation.likelyDay(round: round, sources: sources.map { SourceID(checked: $0) })
    }
    #expect(day(round, "early")?.origin == .round(round))
    #expect(day(round, "early")?.day == Day("2024-12-01"))
    // A month counts from its last day, and stays a month.
    #expect(day(nil, "early", "month", "bare")?.day == Day("2025-03"))
    #expect(day(nil, "early", "bare")?.origin == .source(SourceID(checked: "early")))
    #expect(day(nil, "bare") == nil && day(nil) == nil)
    #expect(day(RoundID(checked: "none"), "early")?.day == Day("2025-03-04"))
  }
}
