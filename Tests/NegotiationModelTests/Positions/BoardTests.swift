import TestSupport
import Testing

@testable import NegotiationModel

struct BoardTests {
  private func lines(_ board: Board) -> [String] {
    board.waysOfTarget.flatMap { symbol, list in
      list.map { number in
        let way = board.ways[Int(number)]
        return "\(symbol) \(board.slots[way.slot].target) \(way.passage) \(way.isWhole)"
          + " \(way.takenOn?.description ?? "-") \(way.isOwn)"
      }
    }.sorted()
  }

  @Test(arguments: Array(1...24) as [UInt64])
  func `a draft without ancestors is reached as its lineage says`(seed: UInt64) {
    let negotiation = Negotiation(folding: RandomLog.entries(220, seed: seed))
    for draft in negotiation.drafts.values where draft.after.isEmpty {
      let wanted = draft.clauses.map(\.id).filter { $0.text.utf8.count % 2 == 0 }
      for clauses in [nil, wanted] {
        let empty = Board(negotiation: negotiation, asOf: nil)
        let query = PositionQuery(draft: draft.ref, clauses: clauses)
        let shown = empty.shown(of: draft, query)
        #expect(
          shown
            == draft.clauses.indices.filter { clauses?.contains(draft.clauses[$0].id) ?? true })
        var board = empty
        board.addColumns(of: draft, shown: shown)
        var other = empty
        other.slots = board.slots
        other.addWays(to: draft, by: Lineage(of: draft.ref, in: negotiation))
        #expect(lines(board) == lines(other))
        #expect(board.slots.count == other.slots.count)
      }
    }
  }

  @Test(arguments: Array(1...24) as [UInt64])
  func `candidates stand by slot and party, the one said last at the end`(seed: UInt64) {
    let negotiation = Negotiation(folding: RandomLog.entries(300, seed: seed))
    for draft in negotiation.drafts.values {
      var board = Board(negotiation: negotiation, asOf: nil)
      board.addAll(of: draft, query: PositionQuery(draft: draft.ref, includesTopics: true))
      let candidates = board.candidates()
      for (one, next) in zip(candidates, candidates.dropFirst()) {
        #expect((one.slot, one.party) <= (next.slot, next.party))
        guard one.group == next.group else { continue }
        let (row, later) = (
          negotiation.rows[one.row], negotiation.rows[next.row]
        )
        #expect(!row.isLater(than: later))
      }
    }
  }
}
