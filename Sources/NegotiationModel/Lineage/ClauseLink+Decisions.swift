package import TextComparison

/// A person's word on which clauses correspond.
extension ClauseLink {
  /// Joins of single clauses as links.
  ///
  /// Those with a common old clause become a split, those with a common new one a merger. Without an
  /// old clause the new one has no counterpart.
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
  /// What persons decided about the clauses of two drafts, one of which derives from the other.
  package func pinnedLinks(from old: Draft, to new: Draft) -> [PinnedClauseLink] {
    let (older, newer, isMirrored) =
      old.after.contains(new.ref.draft) && old.ref.plan == new.ref.plan
      ? (new, old, true) : (old, new, false)
    guard older.ref.plan == newer.ref.plan else { return [] }
    var pinned: [PinnedClauseLink] = []
    var decided: Set<ClauseID> = []
    for alignment in alignments.map(\.value).reversed() where alignment.ref == newer.ref {
      let fresh = alignment.links.filter { link in
        link.from == older.ref.draft && !link.new.contains { decided.contains($0) }
      }
      for link in fresh {
        for id in link.new {
          guard let at = newer.clauses.firstIndex(where: { $0.id == id }) else { continue }
          if link.old.isEmpty { pinned.append(PinnedClauseLink(old: nil, new: at)) }
          for other in link.old {
            if let from = older.clauses.firstIndex(where: { $0.id == other }) {
              pinned.append(PinnedClauseLink(old: from, new: at))
            }
          }
        }
        decided.formUnion(link.new)
      }
    }
    return isMirrored ? pinned.map { PinnedClauseLink(old: $0.new, new: $0.old) } : pinned
  }
}
