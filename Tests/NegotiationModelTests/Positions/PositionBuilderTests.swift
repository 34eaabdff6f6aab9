import TestSupport
import Testing

@testable import NegotiationModel

struct PositionBuilderTests {
  private func lines(_ builder: PositionBuilder) -> [String] {
    builder.routesOfTarget.flatMap { symbol, list in
      list.map { number in
        let route = builder.routes[Int(number)]
        return
          "\(symbol) \(builder.cellKeys[route.cellKey].target) \(route.passage) \(route.isWhole)"
          + " \(route.takenOn?.description ?? "-") \(route.isOwn)"
      }
    }.sorted()
  }

  @Test(arguments: Array(1...24) as [UInt64])
  func `a draft without ancestors is reached as its lineage says`(seed: UInt64) {
    let negotiation = Negotiation(folding: RandomLog.entries(220, seed: seed))
    for draft in negotiation.drafts.values where draft.after.isEmpty {
      let wanted = draft.clauses.map(\.id).filter { $0.text.utf8.count % 2 == 0 }
      for clauses in [nil, wanted] {
        let empty = PositionBuilder(negotiation: negotiation, asOf: nil)
        let query = PositionQuery(draft: draft.ref, clauses: clauses)
        let shown = empty.shown(of: draft, query)
        #expect(
          shown
            == draft.clauses.indices.filter { clauses?.contains(draft.clauses[$0].id) ?? true })
        var builder = empty
        builder.addColumns(of: draft, shown: shown)
        var other = empty
        other.cellKeys = builder.cellKeys
        other.addRoutes(to: draft, by: Lineage(of: draft.ref, in: negotiation))
        #expect(lines(builder) == lines(other))
        #expect(builder.cellKeys.count == other.cellKeys.count)
      }
    }
  }

  @Test(arguments: Array(1...24) as [UInt64])
  func `candidates stand by cellKey and party, the one said last at the end`(seed: UInt64) {
    let negotiation = Negotiation(folding: RandomLog.entries(300, seed: seed))
    for draft in negotiation.drafts.values {
      var builder = PositionBuilder(negotiation: negotiation, asOf: nil)
      builder.addAll(of: draft, query: PositionQuery(draft: draft.ref, includesTopics: true))
      let candidates = builder.candidates()
      for (one, next) in zip(candidates, candidates.dropFirst()) {
        #expect((one.cellKey, one.party) <= (next.cellKey, next.party))
        guard one.group == next.group else { continue }
        let (row, later) = (
          negotiation.rows[one.row], negotiation.rows[next.row]
        )
        #expect(!row.isLater(than: later))
      }
    }
  }
}
