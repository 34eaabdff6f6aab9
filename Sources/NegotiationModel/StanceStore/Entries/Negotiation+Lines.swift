/// Finds the chain from a party up to a bloc, and from a source up to its origin, so that no cycle
/// is recorded.
extension Negotiation {
  /// The memberships by which a party belongs to a bloc, directly or through other blocs, from the
  /// party upwards; empty if it does not.
  func ties(
    from member: PartyID, upTo bloc: PartyID
  ) -> [(place: EntryIndex, value: Membership)] {
    guard relations.members[bloc] != nil else { return [] }
    var open = [member]
    var found: [PartyID: (place: EntryIndex, value: Membership)] = [:]
    while let next = open.popLast() {
      for tie in relations.memberships[next] ?? [] where found[tie.value.bloc] == nil {
        found[tie.value.bloc] = tie
        open.append(tie.value.bloc)
      }
    }
    var ties: [(place: EntryIndex, value: Membership)] = []
    var above = bloc
    while let tie = found.removeValue(forKey: above) {
      ties.append(tie)
      above = tie.value.party
      if above == member { return ties.reversed() }
    }
    return []
  }

  /// The chain of sources from `source` up to the last one that relays `origin` directly; empty if
  /// none does.
  func relays(from source: SourceID, upTo origin: SourceID) -> [SourceID] {
    guard relations.relays[origin] != nil else { return [] }
    var line: [SourceID] = []
    var seen: Set<SourceID> = []
    var next: SourceID? = source
    while let at = next, seen.insert(at).inserted {
      line.append(at)
      next = sources[at]?.origin
      if next == origin { return line }
    }
    return []
  }
}
