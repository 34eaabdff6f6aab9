internal import TextComparison

extension PositionBuilder {
  /// The settled cell of one party in one row or column.
  struct SettledCell {
    var party: Int
    var cellKey: Int
    var cell: Cell
  }

  /// Settles every cell and builds the answer.
  func settle(
    draft: Draft, columns: [Int], query: PositionQuery, known: KnownChanges
  ) -> Position {
    var grader = Grader(negotiation: negotiation, draft: draft, known: known)
    let parties = Parties(negotiation)
    let day = asOf ?? negotiation.lastDay
    let inheritance = Inheritance(parties, negotiation, on: day)
    var settled: [SettledCell] = []
    forEachCell(of: candidates(), parties) { cellKey, said in
      settled += settle(
        cellKey, said, of: everybody(in: said, parties), parties, inheritance, &grader)
    }
    return arrange(settled, parties, draft: draft, columns: columns, query: query, on: day)
  }

  /// Calls `body` with the sorted candidates of each cell.
  func forEachCell(
    of candidates: [Candidate], _ parties: Parties, _ body: (Int, StatementsByParty) -> Void
  ) {
    var said = StatementsByParty(parties: parties.ids.count)
    var start = 0
    while start < candidates.count {
      let cellKey = candidates[start].cellKey
      said.clear()
      while start < candidates.count, candidates[start].cellKey == cellKey {
        let group = candidates[start].group
        var end = start + 1
        while end < candidates.count, candidates[end].group == group { end += 1 }
        said[candidates[start].party] = candidates[start..<end]
        start = end
      }
      body(cellKey, said)
    }
  }

  /// The parties that have spoken, and those that may inherit from them.
  private func everybody(in said: StatementsByParty, _ parties: Parties) -> [Int] {
    said.speakers + parties.inheritors.filter { said[$0] == nil }
  }

  /// The settled cells of some parties in one cell of the table, from the statements on it.
  func settle(
    _ cellKey: Int, _ said: StatementsByParty, of some: some Sequence<Int>, _ parties: Parties,
    _ inheritance: Inheritance, _ grader: inout Grader
  ) -> [SettledCell] {
    var settled: [SettledCell] = []
    func put(_ party: Int, _ cell: Cell) {
      settled.append(SettledCell(party: party, cellKey: cellKey, cell: cell))
    }
    for party in some {
      let own = said[party].flatMap {
        cell(of: parties[party], from: $0, cellKey: cellKey, &grader)
      }
      let hasSpoken = said[party] != nil
      if hasSpoken && own?.carry != .stale {
        if let own { put(party, own) }
        continue
      }
      let inherited = inherit(
        party, from: inheritance[party], said, parties, cellKey: cellKey, &grader)
      if let own {
        // A stance on words that changed gives way to the bloc's stance on the new words.
        if let inherited, inherited.isCurrent, inherited.statement.said > own.statement.said {
          put(party, inherited)
        } else {
          put(party, own)
        }
      } else if let inherited, !hasSpoken {
        put(party, inherited)
      }
    }
    return settled
  }

  /// The cell of a party's own statements; `nil` if it took its stance back.
  private func cell(
    of party: PartyID, from group: ArraySlice<Candidate>, cellKey: Int, _ grader: inout Grader
  ) -> Cell? {
    guard let winner = group.last else { return nil }
    let row = negotiation.rows[winner.row]
    guard row.stance != .withdraws else { return nil }
    let route = routes[winner.route]
    let (change, carry) = judgement(row, route, cellKey, &grader)
    var contradicted = false
    grader.origins.begin()
    var isRunning = true
    let mayDisagree = negotiation.hasSeveralCoders
    var sameDay: [StanceRecord] = []
    for candidate in group.reversed() {
      let other = negotiation.rows[candidate.row]
      // Statements before a withdrawal of the stance no longer count.
      if other.stance == .withdraws { break }
      if other.said == row.said && other.said.precision == .day && other.stance != row.stance
        && row.changes != other.place && other.changes != row.place && !contradicted
      {
        let (mine, theirs) = (
          StanceRecord(store, winner.row), StanceRecord(store, candidate.row)
        )
        contradicted = !mine.isSameStatement(as: theirs) && grader.texts.isSameText(mine, theirs)
      }
      if mayDisagree, other.said == row.said && other.target == row.target {
        sameDay.append(StanceRecord(store, candidate.row))
      }
      if other.stance != row.stance { isRunning = false }
      if isRunning { grader.origins.add(other, of: negotiation) }
    }
    var isDisagreed = false
    if sameDay.count > 1 {
      isDisagreed = negotiation.codedPairs(among: sameDay.reversed()).contains {
        !$0.agrees && ($0.first.row.place == row.place || $0.second.row.place == row.place)
      }
    }
    // The cells of the columns come first, in their order.
    return Cell(
      party: party, target: cellKeys[cellKey].target,
      column: cellKeys[cellKey].kind == .column ? cellKey : nil,
      statement: StanceRecord(store, winner.row),
      inheritedFrom: nil,
      takenOn: route.takenOn, textChange: change, carry: carry, isContradicted: contradicted,
      isDisagreed: isDisagreed, origins: grader.origins.count,
      isWeaklySourced: grader.origins.isWeak(row, of: negotiation))
  }

  private func judgement(
    _ row: StanceRow, _ route: Route, _ cellKey: Int, _ grader: inout Grader
  ) -> (TextChange?, Carry) {
    switch cellKeys[cellKey].kind {
    case .column:
      let judged = grader.judge(row, route: route, column: cellKeys[cellKey].column)
      return (judged.change, judged.carry)
    case .section:
      guard !route.isOwn else { return (.identical, .own) }
      let change = grader.judge(section: cellKeys[cellKey].column, row, route)
      return (change, change.carry)
    case .whole, .topic: return (nil, .own)
    case .dropped: return (nil, .stale)
    }
  }

  /// The stance that the party's blocs took for it, including statements made before it joined.
  private func inherit(
    _ party: Int, from blocs: [Int], _ said: StatementsByParty, _ parties: Parties, cellKey: Int,
    _ grader: inout Grader
  ) -> Cell? {
    var found: [Cell] = []
    for bloc in blocs {
      guard let group = said[bloc],
        var cell = cell(of: parties[bloc], from: group, cellKey: cellKey, &grader)
      else { continue }
      cell.party = parties[party]
      cell.inheritedFrom = parties[bloc]
      found.append(cell)
    }
    guard var best = found.max(by: { $1.statement.isLater(than: $0.statement) }) else { return nil }
    for other in found
    where other.stance != best.stance && other.statement.said == best.statement.said
      && best.statement.said.precision == .day
    { best.isContradicted = true }
    return best
  }
}
