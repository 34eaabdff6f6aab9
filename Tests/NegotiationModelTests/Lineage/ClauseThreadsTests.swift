import TestSupport
import Testing

@testable import NegotiationModel

/// Backwards from one draft and forwards through a plan the same clauses are the same matter.
struct ClauseThreadsTests {
  @Test(arguments: Array(1...24) as [UInt64])
  func `what a lineage reaches whole and straight is one matter`(seed: UInt64) {
    let negotiation = Negotiation(folding: RandomLog.entries(250, seed: seed))
    let threads = ClauseThreads(negotiation, asOf: nil)
    for draft in negotiation.drafts.values {
      let lineage = Lineage(of: draft.ref, in: negotiation)
      for (ref, clauses) in lineage.arrivals {
        for (clause, arrivals) in clauses where negotiation.clause(clause, in: ref) != nil {
          for arrival in arrivals where arrival.passage == .direct && arrival.isWhole {
            let shown = draft.clauses[arrival.column].id
            #expect(
              threads.thread(of: clause, in: ref) == threads.thread(of: shown, in: draft.ref),
              "\(ref)/\(clause) and \(draft.ref)/\(shown)")
          }
        }
      }
    }
  }

  @Test(arguments: Array(1...24) as [UInt64])
  func `without recorded joins one matter is what a lineage reaches, and no more`(seed: UInt64) {
    let negotiation = Negotiation(
      folding: RandomLog.entries(250, seed: seed).compactMap { entry in
        var entry = entry
        switch entry.event {
        case .draft(var draft):
          draft.links = []
          entry.event = .draft(draft)
        case .alignment, .correction, .withdrawal: return nil
        default: break
        }
        return entry
      })
    let threads = ClauseThreads(negotiation, asOf: nil)
    for draft in negotiation.drafts.values {
      let lineage = Lineage(of: draft.ref, in: negotiation)
      for ref in lineage.drafts {
        for old in negotiation.drafts[ref]?.clauses ?? [] {
          let reached = Set((lineage.arrivals[ref]?[old.id] ?? []).map(\.column))
          let matter = threads.thread(of: old.id, in: ref)
          let alike = draft.clauses.indices.filter {
            threads.thread(of: draft.clauses[$0].id, in: draft.ref) == matter
          }
          #expect(Set(alike) == reached, "\(ref)/\(old.id) in \(draft.ref)")
        }
      }
    }
  }

  @Test func `a part that keeps the identifier stays the matter, another part begins one`() throws {
    let plan = PlanID(checked: "p")
    func ref(_ name: String) -> DraftRef { DraftRef(plan: plan, draft: DraftID(checked: name)) }
    func clause(_ name: String) -> Clause { Clause(id: ClauseID(checked: name), text: name) }
    let one = ClauseID(checked: "one")
    let events: [Event] = [
      .plan(Plan(id: plan, name: Name("P"))),
      .draft(Draft(ref: ref("a"), clauses: [clause("one")])),
      .draft(
        Draft(
          ref: ref("b"), after: [DraftID(checked: "a")], clauses: [clause("one"), clause("two")],
          links: [
            ClauseLink(
              from: DraftID(checked: "a"), old: [one], new: [one, ClauseID(checked: "two")])
          ])),
    ]
    let negotiation = Negotiation(
      folding: events.enumerated().map { number, event in
        Entry(
          id: EntryID(writer: WriterID(checked: "amal"), number: number + 1),
          recorded: Instant(milliseconds: Int64(number)), event: event)
      })
    let threads = ClauseThreads(negotiation, asOf: nil)
    let matter = try #require(threads.thread(of: one, in: ref("a")))
    #expect(threads.thread(of: one, in: ref("b")) == matter)
    #expect(threads.thread(of: ClauseID(checked: "two"), in: ref("b")) != matter)
    #expect(threads.thread(of: one, in: ref("c")) == nil)
  }
}
