/// Which parties, sources and drafts are above which others, updated with each entry.
///
/// A new name that nothing is below cannot close a cycle, so most rows of a long table are admitted
/// without following any chain.
struct Relations: Sendable {
  /// The memberships of each party, in fold order.
  private(set) var memberships: [PartyID: [(place: EntryIndex, value: Membership)]] = [:]
  /// The number of memberships in which each party is the bloc.
  private(set) var members: [PartyID: Int] = [:]
  /// How many sources relay each source.
  private(set) var relays: [SourceID: Int] = [:]
  /// How many drafts derive from each draft.
  private(set) var children: [DraftRef: Int] = [:]

  mutating func add(_ event: Event, place: EntryIndex) {
    if case .member(let value) = event {
      var list = memberships.removeValue(forKey: value.party) ?? []
      let at = list.lastIndex { $0.place <= place }.map { $0 + 1 } ?? 0
      list.insert((place, value), at: at)
      memberships[value.party] = list
    }
    count(event, 1)
  }

  mutating func remove(_ event: Event, place: EntryIndex) {
    if case .member(let value) = event {
      var list = memberships.removeValue(forKey: value.party) ?? []
      list.removeAll { $0.place == place }
      if !list.isEmpty { memberships[value.party] = list }
    }
    count(event, -1)
  }

  private mutating func count(_ event: Event, _ step: Int) {
    switch event {
    case .member(let value): Self.change(&members, value.bloc, step)
    case .source(let value):
      if let origin = value.origin { Self.change(&relays, origin, step) }
    case .draft(let value):
      for parent in value.after {
        Self.change(&children, DraftRef(plan: value.ref.plan, draft: parent), step)
      }
    default: break
    }
  }

  private static func change<ID>(_ counts: inout [ID: Int], _ id: ID, _ step: Int) {
    let count = (counts[id] ?? 0) + step
    counts[id] = count > 0 ? count : nil
  }
}
