extension Board {
  struct GradeKey: Hashable {
    var digest: TextDigest
    var column: Int
  }

  /// Grades texts, each pair once.
  struct Grader {
    let negotiation: Negotiation
    let draft: Draft
    let grade: (String, String) -> TextChange
    var known: [GradeKey: TextChange] = [:]

    /// What happened to the text of `row` on its way to `column`, and what the stance is worth.
    mutating func judge(
      _ row: StanceRow, way: Way, column: Int
    ) -> (change: TextChange, carried: Carried) {
      let clause = draft.clauses[column]
      let shown = negotiation.textDigest(of: .clause(draft.ref, clause.id))
      let isOwn = way.takenOn == draft.ref
      var digest = row.text
      if digest == .none, let symbol = negotiation.symbols.target(Int(row.target)) {
        digest = negotiation.textDigest(of: symbol)
      }
      if isOwn && digest == shown { return (.identical, .no) }
      let change = compare(digest, shown, clause.text, column)
      if change <= .typographic, way.passage == .direct || way.isWhole {
        return (change, .current)
      }
      switch way.passage {
      case .direct: return (change, change.carried)
      case .split: return (.split, .stale)
      case .merged: return (.merged, .stale)
      }
    }

    private mutating func compare(
      _ old: TextDigest, _ new: TextDigest, _ text: String, _ column: Int
    ) -> TextChange {
      if old == new { return .identical }
      let key = GradeKey(digest: old, column: column)
      if let change = known[key] { return change }
      let change = negotiation.texts[old].map { grade($0, text) } ?? .reworded
      known[key] = change
      return change
    }
  }

  /// Settles every slot and puts the answer together.
  func settle(
    draft: Draft, columns: [Int], query: PositionQuery,
    grade: @escaping (String, String) -> TextChange
  ) -> Position {
    var grader = Grader(negotiation: negotiation, draft: draft, grade: grade)
    let candidates = candidates()
    var groups: [Int32: [Int32: ArraySlice<Candidate>]] = [:]
    var start = 0
    while start < candidates.count {
      var end = start + 1
      while end < candidates.count, candidates[end].slot == candidates[start].slot,
        candidates[end].party == candidates[start].party
      { end += 1 }
      groups[candidates[start].slot, default: [:]][candidates[start].party] =
        candidates[start..<end]
      start = end
    }
    var cells: [Kind: [Cell]] = [:]
    for slot in slots.indices {
      guard let spoken = groups[Int32(slot)] else { continue }
      for cell in settle(slot, spoken, &grader) {
        cells[slots[slot].kind, default: []].append(cell)
      }
    }
    return arrange(cells, draft: draft, columns: columns, query: query)
  }

  private func settle(
    _ slot: Int, _ spoken: [Int32: ArraySlice<Candidate>], _ grader: inout Grader
  ) -> [Cell] {
    var byName: [PartyID: ArraySlice<Candidate>] = [:]
    for (party, group) in spoken {
      byName[PartyID(checked: negotiation.symbols.parties.text(party))] = group
    }
    let takers = Set(negotiation.memberships.map(\.value.party))
    return settle(slot, byName, of: Set(byName.keys).union(takers), takers: takers, &grader)
  }

  /// The cells of some parties in one slot, by what has been said in it.
  func settle(
    _ slot: Int, _ byName: [PartyID: ArraySlice<Candidate>], of parties: Set<PartyID>,
    takers: Set<PartyID>, _ grader: inout Grader
  ) -> [Cell] {
    var cells: [Cell] = []
    for party in parties {
      let own = byName[party].flatMap { cell(of: party, from: $0, slot: slot, &grader) }
      let hasSpoken = byName[party] != nil
      if hasSpoken && own?.carried != .stale {
        if let own { cells.append(own) }
        continue
      }
      let inherited =
        takers.contains(party) ? inherit(party, byName, slot: slot, &grader) : nil
      if let own {
        // A stance on words that changed gives way to what the bloc said of the new ones.
        if let inherited, inherited.isCurrent, inherited.row.said > own.row.said {
          cells.append(inherited)
        } else {
          cells.append(own)
        }
      } else if let inherited, !hasSpoken {
        cells.append(inherited)
      }
    }
    return cells
  }

  /// The cell of a party's own statements; `nil` when it took its stance back.
  private func cell(
    of party: PartyID, from group: ArraySlice<Candidate>, slot: Int, _ grader: inout Grader
  ) -> Cell? {
    guard let winner = group.last else { return nil }
    let row = negotiation.stances[Int(winner.row)]
    guard row.stance != .withdraws else { return nil }
    let way = ways[Int(winner.way)]
    let (change, carried) = judgement(row, way, slot, &grader)
    var contradicted = false
    var origins: Set<SourceID> = []
    var isRunning = true
    var sameDay: [StanceRow] = []
    for candidate in group.reversed() {
      let other = negotiation.stances[Int(candidate.row)]
      // What was said before a taking back was taken back.
      if other.stance == .withdraws { break }
      if other.said == row.said && other.said.precision == .day && other.stance != row.stance
        && row.changes != other.place && other.changes != row.place
        && !negotiation.isSameStatement(row, other)
      {
        let theirs = judgement(other, ways[Int(candidate.way)], slot, &grader).1
        if theirs == .no || theirs == .current { contradicted = true }
      }
      if other.said == row.said && other.target == row.target { sameDay.append(other) }
      if other.stance != row.stance { isRunning = false }
      if isRunning {
        for source in negotiation.symbols.sources(other.sources) {
          origins.insert(negotiation.origin(of: source))
        }
      }
    }
    var isDisagreed = false
    if sameDay.count > 1, negotiation.feeds.count > 1 {
      isDisagreed = negotiation.codedPairs(among: sameDay.reversed()).contains {
        !$0.agrees && ($0.first.place == row.place || $0.second.place == row.place)
      }
    }
    return Cell(
      party: party, target: slots[slot].target, row: row, inheritedFrom: nil,
      takenOn: way.takenOn, textChange: change, carried: carried, isContradicted: contradicted,
      isDisagreed: isDisagreed, origins: origins.count)
  }

  private func judgement(
    _ row: StanceRow, _ way: Way, _ slot: Int, _ grader: inout Grader
  ) -> (TextChange?, Carried) {
    switch slots[slot].kind {
    case .column:
      let judged = grader.judge(row, way: way, column: slots[slot].column)
      return (judged.change, judged.carried)
    case .whole, .topic: return (nil, .no)
    case .dropped: return (nil, .stale)
    }
  }

  /// What the blocs a party belonged to, on the day each spoke, said for it.
  private func inherit(
    _ party: PartyID, _ byName: [PartyID: ArraySlice<Candidate>], slot: Int,
    _ grader: inout Grader
  ) -> Cell? {
    var found: [Cell] = []
    for (bloc, group) in byName.sorted(by: { $0.key < $1.key }) where bloc != party {
      let binding = group.filter {
        let said = negotiation.stances[Int($0.row)].said
        return negotiation.blocs(of: party, on: said).contains(bloc)
      }
      guard var cell = cell(of: bloc, from: binding[...], slot: slot, &grader) else { continue }
      cell.party = party
      cell.inheritedFrom = bloc
      found.append(cell)
    }
    guard var best = found.max(by: { $1.row.isLater(than: $0.row) }) else { return nil }
    for other in found
    where other.row.stance != best.row.stance && other.row.said == best.row.said
      && best.row.said.precision == .day
    { best.isContradicted = true }
    return best
  }

  private func arrange(
    _ cells: [Kind: [Cell]], draft: Draft, columns: [Int], query: PositionQuery
  ) -> Position {
    var speaking: Set<PartyID> = []
    for kind in [Kind.column, .whole, .topic] {
      speaking.formUnion((cells[kind] ?? []).map(\.party))
    }
    let order = negotiation.partiesInOrder
    let known = Set(order)
    var named: Set<PartyID> = []
    let shown =
      query.parties?.filter { named.insert($0).inserted }
      ?? order.filter { speaking.contains($0) || negotiation.parties[$0]?.role == .principal }
      + speaking.filter { !known.contains($0) }.sorted()
    var rank: [PartyID: Int] = [:]
    for (at, party) in shown.enumerated() where rank[party] == nil { rank[party] = at }
    var place: [Target: Int] = [:]
    for (at, slot) in slots.enumerated() where place[slot.target] == nil { place[slot.target] = at }

    func sorted(_ kind: Kind) -> [Cell] {
      (cells[kind] ?? []).compactMap { cell in rank[cell.party].map { ($0, cell) } }
        .sorted { left, right in
          left.0 != right.0
            ? left.0 < right.0
            : (place[left.1.target] ?? 0) < (place[right.1.target] ?? 0)
        }.map(\.1)
    }
    let columnCells = sorted(.column)
    return Position(
      draft: draft.ref, columns: columns.map { draft.clauses[$0] }, parties: shown,
      cells: columnCells, tallies: tallies(columnCells, draft, columns, shown),
      whole: sorted(.whole), topics: sorted(.topic), dropped: sorted(.dropped))
  }

  private func tallies(
    _ cells: [Cell], _ draft: Draft, _ columns: [Int], _ shown: [PartyID]
  ) -> [Tally] {
    let shownSet = Set(shown)
    let blocsWithMembers = Set(
      negotiation.memberships.map(\.value).filter { membership in
        shownSet.contains(membership.party) && (asOf.map { membership.holds(on: $0) } ?? true)
      }.map(\.bloc))
    let counted = shown.filter { !blocsWithMembers.contains($0) }
    var at: [ClauseID: Int] = [:]
    for (index, column) in columns.enumerated() { at[draft.clauses[column].id] = index }
    var result = [Tally](repeating: Tally(), count: columns.count)
    for index in result.indices { result[index].silent = counted.count }
    for cell in cells where !blocsWithMembers.contains(cell.party) {
      guard case .clause(_, let id) = cell.target, let index = at[id] else { continue }
      result[index].silent -= 1
      switch cell.carried {
      case .no, .current: result[index].stances[cell.row.stance, default: 0] += 1
      case .confirm: result[index].confirm += 1
      case .stale: result[index].stale += 1
      }
    }
    return result
  }
}
