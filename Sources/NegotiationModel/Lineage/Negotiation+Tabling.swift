extension Negotiation {
  /// The first day on which a draft is shown: its own day, else that of the entry that recorded it.
  package func firstDay(of draft: Draft) -> Day {
    if let day = draft.on { return day }
    return drafts.place(of: draft.ref).map { entries[$0].recorded.day } ?? .latest
  }

  /// Whether a draft existed by a day; without a day every draft did.
  package func isTabled(_ draft: Draft, by day: Day?) -> Bool {
    day == nil || firstDay(of: draft).isSure(by: day)
  }

  /// The drafts that may join clauses by a day: those tabled or spoken to by then, and all that
  /// they derive from; `nil` means every draft.
  func drafts(existingBy day: Day?) -> Set<DraftRef>? {
    guard let day else { return nil }
    var open = drafts.values.filter { isTabled($0, by: day) }.map(\.ref)
    open += targetsSpoken(by: day).compactMap(\.draft)
    var found: Set<DraftRef> = []
    while let ref = open.popLast() {
      guard found.insert(ref).inserted else { continue }
      open += drafts[ref]?.after.map { DraftRef(plan: ref.plan, draft: $0) } ?? []
    }
    return found
  }
}
