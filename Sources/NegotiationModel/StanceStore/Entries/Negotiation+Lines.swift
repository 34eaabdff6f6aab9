/// The lines of blocs and of sources, which must not come back to where they begin.
extension Negotiation {
  /// The memberships by which a party belongs to a bloc, directly or through others, upwards; empty where
  /// it does not.
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

  /// The sources, from one up to the last that relays another directly; empty where it relays none of it.
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
