import NegotiationAnswers
import NegotiationModel
import TestSupport
import Testing

struct TimelineTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `every statement stands on the line once, whoever coded it, in the order of days`(
    seed: UInt64
  ) {
    let negotiation = Negotiation(folding: RandomLog.plainEntries(150, seed: seed))
    let report = TimelineReport(negotiation, query: TimelineReport.Query())
    let shown = report.moments.flatMap(\.words).map(\.said.entry)
    let repeated = negotiation.repeatedCodings()
    let standing = Set(
      negotiation.stances.filter { !$0.isSuperseded && !$0.isOverruled && !repeated.contains($0) }
        .map(\.firstEntry))
    #expect(shown.count == standing.count && Set(shown) == standing)
    #expect(report.moments.flatMap(\.rounds).count == negotiation.rounds.count)
    let days = report.moments.map(\.day)
    #expect(days == days.sorted() && Set(days).count == days.count)
  }

  @Test func `a month stands at its end and is left out before it is over`() {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@one", ["army": "One army."])
    scene.say("north", .open, "deal@one/army", on: "2025-11")
    scene.say("north", .accept, "deal@one/army", on: "2025-11-20")
    func days(_ asOf: String?) -> [String] {
      TimelineReport(
        scene.negotiation, query: TimelineReport.Query(asOf: asOf.flatMap { Day($0) })
      ).moments.map(\.day.description)
    }
    #expect(days(nil) == ["2025-11-20", "2025-11"])
    #expect(days("2025-11-29") == ["2025-11-20"])
  }
}
