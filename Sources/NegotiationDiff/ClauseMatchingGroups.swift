/// Gathers joins into matches: one to one, splits and mergers, and what stayed alone.
struct ClauseMatchingGroups {
  private let state: ClauseMatchingState
  private let joins: [ClauseJoin]
  private var ofOld: [[Int]]
  private var ofNew: [[Int]]

  init(_ state: ClauseMatchingState) {
    self.state = state
    joins = state.joins.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
    ofOld = Array(repeating: [], count: state.old.count)
    ofNew = Array(repeating: [], count: state.new.count)
    for (position, join) in joins.enumerated() {
      ofOld[join.old].append(position)
      ofNew[join.new].append(position)
    }
  }

  /// All matches in the order of the new draft.
  func matches() -> [ClauseMatch] {
    var entries: [(place: Int, after: Int, match: ClauseMatch)] = []
    for place in state.new.indices {
      let positions = ofNew[place]
      if positions.isEmpty {
        entries.append((place, -1, alone(new: place)))
      } else if positions.count > 1 {
        entries.append((place, -1, group(positions, .merged)))
      } else if let position = positions.first, ofOld[joins[position].old].count == 1 {
        entries.append((place, -1, single(position)))
      }
    }
    var lastPlace = -1
    for place in state.old.indices {
      let positions = ofOld[place]
      if positions.isEmpty {
        entries.append((lastPlace, place, alone(old: place)))
        continue
      }
      if positions.count > 1 {
        let first = positions.map { joins[$0].new }.min() ?? 0
        entries.append((first, -1, group(positions, .split)))
      }
      lastPlace = positions.map { joins[$0].new }.max() ?? lastPlace
    }
    let order = entries.indices.sorted {
      (entries[$0].place, entries[$0].after, $0) < (entries[$1].place, entries[$1].after, $1)
    }
    return markMoves(order.map { entries[$0].match })
  }

  private func single(_ position: Int) -> ClauseMatch {
    let join = joins[position]
    let same = ShinglesFolding.areEqual(state.old[join.old].text, state.new[join.new].text)
    return ClauseMatch(
      old: [join.old], new: [join.new], kind: same ? .unchanged : .edited, moved: false,
      similarity: join.likeness, confidence: join.confidence, links: [link(join)],
      reasons: join.reasons)
  }

  private func group(_ positions: [Int], _ kind: ClauseMatchKind) -> ClauseMatch {
    let members = positions.map { joins[$0] }
    let ranked = members.sorted { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    return ClauseMatch(
      old: Set(members.map(\.old)).sorted(), new: Set(members.map(\.new)).sorted(), kind: kind,
      moved: false, similarity: ranked.first?.likeness ?? 0,
      confidence: members.map(\.confidence).min() ?? 0, links: ranked.map(link),
      reasons: ranked.flatMap(\.reasons))
  }

  private func alone(old place: Int) -> ClauseMatch {
    alone([place], [], .removed, state.nearestOfOld[place], state.closedOld[place])
  }

  private func alone(new place: Int) -> ClauseMatch {
    alone([], [place], .added, state.nearestOfNew[place], state.closedNew[place])
  }

  private func alone(
    _ old: [Int], _ new: [Int], _ kind: ClauseMatchKind, _ nearest: ClauseNearest, _ pinned: Bool
  ) -> ClauseMatch {
    ClauseMatch(
      old: old, new: new, kind: kind, moved: false, similarity: 0,
      confidence: pinned ? 1 : 1 - nearest.probability, links: [],
      reasons: pinned ? [.pinned] : [.nothingNear(nearest.likeness)])
  }

  private func link(_ join: ClauseJoin) -> JoinedClauses {
    JoinedClauses(
      old: join.old, new: join.new, similarity: join.likeness, confidence: join.confidence)
  }

  /// Marks what is out of the common order; a split or a merger keeps its place if a link does.
  private func markMoves(_ matches: [ClauseMatch]) -> [ClauseMatch] {
    var result = matches
    let links = matches.indices.flatMap { position in
      matches[position].links.map { (position: position, link: $0) }
    }
    let moved = ClauseMatchingOrder.isMoved(
      links.map { (old: $0.link.old, new: $0.link.new) },
      shares: links.map { max(1, 60 / matches[$0.position].links.count) },
      weights: links.map { 1 + length(state.old[$0.link.old]) + length(state.new[$0.link.new]) })
    for (link, isMoved) in zip(links, moved) where isMoved { result[link.position].moved = true }
    for (link, isMoved) in zip(links, moved) where !isMoved { result[link.position].moved = false }
    for position in result.indices where result[position].moved {
      if result[position].kind == .unchanged { result[position].kind = .moved }
    }
    return result
  }

  private func length(_ clause: MatchClause) -> Int { clause.text.utf8.count }
}
