/// Which parties, sources and drafts stand above others, kept as entries come and go.
///
/// A new name that nothing stands under cannot close a circle, so long tables are admitted without
/// going up every chain.
struct Relations: Sendable {
  /// The memberships of each party, in the order of their places.
  private(set) var memberships: [PartyID: [(place: EntryIndex, value: Membership)]] = [:]
  /// How many memberships name each party as the bloc.
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
