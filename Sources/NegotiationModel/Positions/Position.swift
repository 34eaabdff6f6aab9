package import TextComparison

/// Who stands where on the clauses of one draft, at one moment.
public struct Position: Sendable {
  /// The draft that is shown.
  public package(set) var draft: DraftRef
  /// The clauses shown, in the draft's order.
  public package(set) var columns: [Clause]
  /// The parties shown, principals first and blocs before their members: those asked for, else
  /// every principal and every party with a statement on the draft, whichever clauses are shown.
  public package(set) var parties: [PartyID]
  /// Which of the parties shown are counted; a statement on a topic alone does not count.
  package var counting: Counting
  /// The cells by party, then by clause; silent ones are left out.
  public package(set) var cells: [Cell]
  /// How many parties stand where, for each of the columns.
  public package(set) var tallies: [Tally]
  /// Stances on the draft or the plan as a whole, which are never stances on a clause.
  public package(set) var whole: [Cell]
  /// Stances on topics, where they were asked for.
  public package(set) var topics: [Cell]
  /// Stances on clauses of earlier drafts that have no counterpart in this draft.
  public package(set) var dropped: [Cell]
}

extension Negotiation {
  /// Who stands where on a draft.
  ///
  /// - Parameters:
  ///   - query: the draft and the moment asked for.
  ///   - known: texts that were compared before, so that they are not compared again.
  /// - Returns: `nil` if there is no such draft.
  package func position(
    _ query: PositionQuery, known: KnownChanges = KnownChanges()
  ) -> Position? {
    guard let draft = drafts[query.draft] else { return nil }
    var builder = PositionBuilder(negotiation: self, asOf: query.asOf)
    builder.addAll(of: draft, query: query)
    let columns = builder.shown(of: draft, query)
    return builder.settle(draft: draft, columns: columns, query: query, known: known)
  }

  /// The origin at the end of a source's chain of relays; a source that relays nothing is its own
  /// origin.
  package func origin(of source: SourceID) -> SourceID {
    guard sources[source]?.origin != nil else { return source }
    var current = source
    var seen: Set<SourceID> = [source]
    while let next = sources[current]?.origin, seen.insert(next).inserted { current = next }
    return current
  }

  /// All parties in the order of a table: by role, then by first entry, blocs before their members.
  package var partiesInOrder: [PartyID] {
    let all = parties.values
    let ranked = Party.Role.allCases.flatMap { role in all.filter { $0.role == role } }.map(\.id)
    let principals = Set(all.filter { $0.role == .principal }.map(\.id))
    let memberIDs = Set(memberships.map(\.value.party))
    var placed: Set<PartyID> = []
    var result: [PartyID] = []
    func put(_ id: PartyID) {
      guard placed.insert(id).inserted else { return }
      result.append(id)
      for membership in memberships where membership.value.bloc == id {
        if !principals.contains(membership.value.party) { put(membership.value.party) }
      }
    }
    for id in ranked where principals.contains(id) || !memberIDs.contains(id) { put(id) }
    for id in ranked { put(id) }
    return result
  }

  /// The blocs that a party belonged to on a day, including blocs of blocs.
  package func blocs(of party: PartyID, on day: Day?) -> [PartyID] {
    var found: [PartyID] = []
    var open = [party]
    while let next = open.popLast() {
      for (_, membership) in relations.memberships[next] ?? []
      where membership.holds(on: day) {
        guard membership.bloc != party, !found.contains(membership.bloc) else { continue }
        found.append(membership.bloc)
        open.append(membership.bloc)
      }
    }
    return found
  }
}
