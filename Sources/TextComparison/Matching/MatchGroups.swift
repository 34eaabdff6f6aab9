/// Groups joins into matches: one to one, splits, mergers, and clauses without a partner.
struct MatchGroups {
  private let state: MatchingState
  private let joins: [ClauseJoin]
  /// Where the joins of each clause begin: those of an old clause in `joins`, those of a new one in
  /// `ofNew`.
  private var startsOfOld: [Int]
  private var startsOfNew: [Int]
  private var ofNew: [Int]

  init(_ state: MatchingState) {
    self.state = state
    let keys = state.joins.indices.map { position in
      (key: state.joins[position].old << 32 | state.joins[position].new, position: position)
    }
    let order = keys.sorted { $0.key < $1.key }
    joins = order.map { state.joins[$0.position] }
    startsOfOld = Array(repeating: 0, count: state.old.count + 1)
    startsOfNew = Array(repeating: 0, count: state.new.count + 1)
    for (key, _) in order {
      startsOfOld[key >> 32 + 1] += 1
      startsOfNew[key & 0xFFFF_FFFF + 1] += 1
    }
    for place in state.old.indices { startsOfOld[place + 1] += startsOfOld[place] }
    for place in state.new.indices { startsOfNew[place + 1] += startsOfNew[place] }
    ofNew = Array(repeating: 0, count: joins.count)
    var next = startsOfNew
    for (position, (key, _)) in order.enumerated() {
      ofNew[next[key & 0xFFFF_FFFF]] = position
      next[key & 0xFFFF_FFFF] += 1
    }
  }

  /// The joins of an old clause.
  private func joins(old place: Int) -> Range<Int> { startsOfOld[place]..<startsOfOld[place + 1] }

  /// The joins of a new clause.
  private func joins(new place: Int) -> ArraySlice<Int> {
    ofNew[startsOfNew[place]..<startsOfNew[place + 1]]
  }

  /// All matches in the order of the new draft.
  func matches() -> [ClauseMatch] {
    var entries: [(place: Int, after: Int)] = []
    var found: [ClauseMatch] = []
    entries.reserveCapacity(state.new.count + 64)
    found.reserveCapacity(state.new.count + 64)
    func add(_ place: Int, _ after: Int, _ match: ClauseMatch) {
      entries.append((place, after))
      found.append(match)
    }
    for place in state.new.indices {
      let positions = joins(new: place)
      if positions.isEmpty {
        add(place, -1, alone(new: place))
      } else if positions.count > 1 {
        add(place, -1, group(positions, .merged))
      } else if let position = positions.first, joins(old: joins[position].old).count == 1 {
        add(place, -1, single(position))
      }
    }
    for place in state.old.indices where joins(old: place).count > 1 {
      let positions = joins(old: place)
      add(positions.map { joins[$0].new }.min() ?? 0, -1, group(positions, .split))
    }
    // A removed clause is placed after the clause before it in the old draft that kept its order;
    // after one that moved, no reader would look for it.
    let kept = markMoves(&found)
    var lastPlace = -1
    for place in state.old.indices {
      if joins(old: place).isEmpty {
        add(lastPlace, place, alone(old: place))
      } else {
        lastPlace = max(lastPlace, kept[place])
      }
    }
    let order = entries.indices.sorted {
      (entries[$0].place, entries[$0].after, $0) < (entries[$1].place, entries[$1].after, $1)
    }
    return order.map { found[$0] }
  }

  private func single(_ position: Int) -> ClauseMatch {
    let join = joins[position]
    let (old, new) = (state.old[join.old], state.new[join.new])
    let same =
      TextFolding.areEqual(old.text, new.text)
      && (!old.text.isEmpty || TextFolding.areEqual(old.heading, new.heading))
    return ClauseMatch(
      old: [join.old], new: [join.new], kind: same ? .unchanged : .edited, moved: false,
      similarity: join.likeness, confidence: join.confidence, links: [link(join)],
      reasons: join.reasons)
  }

  private func group(_ positions: some Collection<Int>, _ kind: ClauseMatchKind) -> ClauseMatch {
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

  /// Marks what is outside the common order; a split or a merger keeps its place if one of its
  /// links does.
  ///
  /// - Returns: for each old clause the last new one that it is joined to in the common order, or
  ///   −1.
  private func markMoves(_ matches: inout [ClauseMatch]) -> [Int] {
    var links: [(old: Int, new: Int)] = []
    var positions: [Int] = []
    for position in matches.indices {
      for link in matches[position].links {
        links.append((link.old, link.new))
        positions.append(position)
      }
    }
    let moved = CommonOrder.isMoved(
      links, shares: positions.map { max(1, 60 / matches[$0].links.count) },
      weights: links.map { 1 + length(state.old[$0.old]) + length(state.new[$0.new]) })
    for (position, isMoved) in zip(positions, moved) where isMoved {
      matches[position].moved = true
    }
    for (position, isMoved) in zip(positions, moved) where !isMoved && matches[position].moved {
      matches[position].moved = false
    }
    for position in matches.indices
    where matches[position].moved && matches[position].kind == .unchanged {
      matches[position].kind = .moved
    }
    var kept = [Int](repeating: -1, count: state.old.count)
    for (link, isMoved) in zip(links, moved) where !isMoved {
      kept[link.old] = max(kept[link.old], link.new)
    }
    return kept
  }

  private func length(_ clause: MatchClause) -> Int { clause.text.utf8.count }
}
