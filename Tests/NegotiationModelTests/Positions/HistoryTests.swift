import NegotiationModel
import TestSupport
import Testing

struct HistoryTests {
  private func line(_ cell: Cell) -> String {
    "\(cell.party) \(cell.target) \(cell.statement.entry) \(cell.stance.code) \(cell.carry.rawValue)"
      + " \(cell.inheritedFrom?.text ?? "-") \(cell.takenOn?.description ?? "-")"
      + " \(cell.isContradicted) \(cell.isDisagreed) \(cell.origins)"
  }

  @Test(arguments: Array(1...24) as [UInt64])
  func `on every day the histories say what the position says`(seed: UInt64) {
    let negotiation = Negotiation(folding: RandomLog.plainEntries(220, seed: seed))
    let last = negotiation.lastDay ?? Day(packed: 2026_01_01)
    let turns = negotiation.memberships.map(\.value).flatMap { [$0.from, $0.until] }
      .compactMap { $0?.ordinal }.flatMap { [Day(ordinal: $0), Day(ordinal: $0 + 1)] }
    let days = Set(negotiation.stances.map(\.said.last) + turns).filter { $0 <= last }.sorted()
    for ref in negotiation.drafts.ids {
      let histories = negotiation.histories(PositionQuery(draft: ref))
      for day in days {
        let query = PositionQuery(
          draft: ref, asOf: day, parties: Array(Set(histories.map(\.party))))
        let position = negotiation.position(query)
        let wanted = ((position?.cells ?? []) + (position?.whole ?? [])).map(line).sorted()
        #expect(histories.compactMap { $0.cell(asOf: day).map(line) }.sorted() == wanted)
      }
      let now = negotiation.position(PositionQuery(draft: ref))
      let wanted = ((now?.cells ?? []) + (now?.whole ?? [])).map(line).sorted()
      #expect(histories.compactMap { $0.cell(asOf: last).map(line) }.sorted() == wanted)
    }
  }

  @Test(arguments: Array(1...24) as [UInt64])
  func `points are in order and each one changes something`(seed: UInt64) {
    let negotiation = Negotiation(folding: RandomLog.plainEntries(220, seed: seed))
    var count = 0
    for ref in negotiation.drafts.ids {
      for history in negotiation.histories(PositionQuery(draft: ref)) {
        count += history.points.count
        #expect(history.points.first?.cell != nil)
        for (one, next) in zip(history.points, history.points.dropFirst()) {
          #expect(one.day < next.day)
          #expect(one.cell.map(line) != next.cell.map(line) || one.cell?.textChange != nil)
        }
      }
    }
    #expect(count > 0)
  }

  @Test(arguments: Array(1...16) as [UInt64])
  func `where no day is asked for the histories end as the position stands`(seed: UInt64) {
    let negotiation = Negotiation(folding: RandomLog.entries(220, seed: seed))
    for ref in negotiation.drafts.ids {
      let query = PositionQuery(draft: ref)
      let now = negotiation.position(query)
      // What an undated statement says beside a dated one counts among its origins alone.
      func line(_ cell: Cell) -> String {
        "\(cell.party) \(cell.target) \(cell.statement.entry) \(cell.carry.rawValue)"
          + " \(cell.inheritedFrom?.text ?? "-")"
      }
      let wanted = ((now?.cells ?? []) + (now?.whole ?? [])).map(line).sorted()
      let told = negotiation.histories(query).compactMap { $0.latest.map(line) }.sorted()
      #expect(Set(told).symmetricDifference(wanted) == [], "\(ref)")
    }
  }

  @Test func `a limit to parties and clauses leaves the rest out`() {
    var scene = Scene()
    for party in ["north", "south"] { scene.party(party) }
    scene.plan("deal")
    scene.draft("deal@one", ["a": "alpha", "b": "beta"])
    for party in ["north", "south"] {
      scene.say(party, .accept, "deal@one/a", on: "2025-01-01")
      scene.say(party, .reject, "deal@one/b", on: "2025-02-01")
      scene.say(party, .withdraws, "deal@one/b", on: "2025-03-01")
    }
    let ref = DraftRef(plan: PlanID(checked: "deal"), draft: DraftID(checked: "one"))
    let query = PositionQuery(
      draft: ref, parties: [PartyID(checked: "south")], clauses: [ClauseID(checked: "b")])
    let histories = scene.negotiation.histories(query)
    #expect(histories.count == 1)
    #expect(
      histories.first?.points.map { "\($0.day) \($0.cell?.stance.code ?? "nothing")" } == [
        "2025-02-01 reject", "2025-03-01 nothing",
      ])
  }
}
