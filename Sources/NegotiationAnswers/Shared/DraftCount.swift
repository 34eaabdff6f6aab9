package import NegotiationModel

/// How much was said on a draft.
package struct DraftCount: Sendable, Equatable {
  package let draft: DraftRef
  /// The number of statements that count.
  package var statements: Int
}

extension Negotiation {
  /// What was said on each draft of a plan by a day, in the order of tabling; drafts that nobody spoke
  /// to are left out.
  package func stancesByDraft(of plan: PlanID, by day: Day?) -> [DraftCount] {
    var entries: [DraftRef: Set<EntryID>] = [:]
    for record in stances where record.target.plan == plan && record.stands(by: day) {
      if let draft = record.target.draft { entries[draft, default: []].insert(record.firstEntry) }
    }
    return drafts(of: plan).compactMap { draft in
      entries[draft.ref].map { DraftCount(draft: draft.ref, statements: $0.count) }
    }
  }

  /// The drafts of a plan that were tabled after one of them, by a day; those set aside are left out.
  package func tabled(after draft: Draft, by day: Day?) -> [DraftRef] {
    let all = drafts(of: draft.ref.plan)
    guard let at = all.firstIndex(where: { $0.ref == draft.ref }) else { return [] }
    return all[(at + 1)...].filter { !$0.isAside && isTabled($0, by: day) }.map(\.ref)
  }
}
