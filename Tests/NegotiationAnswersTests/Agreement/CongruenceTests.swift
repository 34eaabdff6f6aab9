import NegotiationAnswers
import NegotiationModel
import TestSupport
import Testing

/// Congruence and conflict, set against a sum over all pairs of statements.
struct CongruenceTests {
  /// Up to three writers code each statement; it counts once, by the coding of the latest entry.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `every statement counts once, whoever coded it`(seed: UInt64) throws {
    var generator = Seeded(seed)
    var scene = Scene()
    let parties = ["north", "south", "east"]
    for party in parties { scene.party(party) }
    scene.plan("p")
    scene.draft("p@v", ["a": "alpha", "b": "beta"])
    var truth: [(party: String, clause: String, value: Int)] = []
    for number in 0..<14 {
      let (party, clause) = (parties.pick(&generator), ["a", "b"].pick(&generator))
      let day = "2025-03-0\(Int.random(in: 1...4, using: &generator))"
      var last: Stance?
      for writer in ["anna", "boris", "chen"].shuffled(using: &generator).prefix(
        Int.random(in: 1...3, using: &generator))
      {
        let stance = [Stance.accept, .conditional, .open, .object, .reject].pick(&generator)
        var statement = scene.statement(party, stance, "p@v/\(clause)", on: day)
        statement.quote = Quote("words number \(number)")
        scene.record(.stance(statement), by: writer)
        last = stance
      }
      truth.append((party, clause, last?.value ?? 0))
    }
    let position = try #require(scene.position("p@v"))
    let report = AgreementReport(
      position, of: scene.negotiation, options: AgreementReport.Options(), asOf: nil, knownAt: nil)
    for pair in report.pairs {
      var (congruence, conflict) = (0.0, 0.0)
      let mine = truth.filter { $0.party == pair.first.text }
      let theirs = truth.filter { $0.party == pair.second.text }
      for one in mine {
        for other in theirs where one.clause == other.clause {
          let distance = Double(abs(one.value - other.value)) / 4
          congruence += 1 - distance
          conflict += distance
        }
      }
      #expect(abs(pair.congruence.congruence - congruence) < 1e-9)
      #expect(abs(pair.congruence.conflict - conflict) < 1e-9)
      #expect(pair.statements == (mine.count, theirs.count))
    }
    let timeline = TimelineReport(scene.negotiation, query: TimelineReport.Query())
    #expect(timeline.moments.reduce(0) { $0 + $1.words.count } == truth.count)
  }
}
