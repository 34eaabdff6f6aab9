package import TextComparison

/// Alignments: a person's decisions on which clauses correspond.
extension ClauseLink {
  /// Turns joins of single clauses into links.
  ///
  /// Joins with the same old clause become a split, those with the same new clause a merger. A join
  /// without an old clause says that the new one has no counterpart.
  package static func joined(
    _ pairs: [(new: ClauseID, from: DraftID, old: ClauseID?)]
  ) -> [ClauseLink] {
    var links: [ClauseLink] = []
    for pair in pairs {
      guard let old = pair.old else {
        links.append(ClauseLink(from: pair.from, old: [], new: [pair.new]))
        continue
      }
      if let at = links.firstIndex(where: {
        $0.from == pair.from && $0.old == [old] && !$0.new.contains(pair.new)
      }) {
        links[at].new.append(pair.new)
      } else if let at = links.firstIndex(where: {
        $0.from == pair.from && $0.new == [pair.new] && !$0.old.contains(old)
      }) {
        links[at].old.append(old)
      } else {
        links.append(ClauseLink(from: pair.from, old: [old], new: [pair.new]))
      }
    }
    return links
  }
}

extension Negotiation {
  /// The recorded joins between the clauses of two drafts, one of which derives from the other,
  /// directly or through drafts in between; `nil` if neither does.
  package func recordedJoins(from old: Draft, to new: Draft) -> [RecordedJoin]? {
    if let joins = derivedJoins(of: new, from: old) { return joins }
    return derivedJoins(of: old, from: new)?.map {
      RecordedJoin(old: $0.new, new: $0.old, source: $0.source)
    }
  }

  private func derivedJoins(of draft: Draft, from ancestor: Draft) -> [RecordedJoin]? {
    guard draft.ref != ancestor.ref, draft.ref.plan == ancestor.ref.plan else { return nil }
    let lineage = Lineage(of: draft.ref, in: self, upTo: ancestor.ref)
    guard lineage.drafts.contains(ancestor.ref) else { return nil }
    let arrivals = lineage.arrivals[ancestor.ref] ?? [:]
    let decided = decidedClauses(of: draft, from: ancestor)
    var joins: [RecordedJoin] = []
    for (place, clause) in ancestor.clauses.enumerated() {
      for arrival in arrivals[clause.id] ?? [] {
        let other = draft.clauses[arrival.column]
        let source: JoinSource =
          decided.contains(other.id)
          ? .align
          : clause.isExplicit && other.isExplicit && clause.id == other.id
            ? .identifier : .recorded
        joins.append(RecordedJoin(old: place, new: arrival.column, source: source))
      }
    }
    return joins
  }

  /// The clauses of a draft that a person joined to clauses of its direct parent.
  private func decidedClauses(of draft: Draft, from parent: Draft) -> Set<ClauseID> {
    var decided: Set<ClauseID> = []
    for (_, alignment) in alignments where alignment.ref == draft.ref {
      for link in alignment.links where link.from == parent.ref.draft {
        decided.formUnion(link.new)
      }
    }
    return decided
  }
}
