extension PositionBuilder {
  /// Arranges the settled cells as a table: who is shown, in which order, and how many stand where.
  func arrange(
    _ settled: [SettledCell], _ parties: Parties, draft: Draft, columns: [Int],
    query: PositionQuery,
    on day: Day?
  ) -> Position {
    var speaks = [Bool](repeating: false, count: parties.ids.count)
    var speaksToTopics = speaks
    for at in settled.indices {
      switch cellKeys[settled[at].cellKey].kind {
      case .column, .section, .whole: speaks[settled[at].party] = true
      case .topic: speaksToTopics[settled[at].party] = true
      case .dropped: break
      }
    }
    func those(_ isMeant: (Int) -> Bool) -> Set<PartyID> {
      Set(parties.ids.indices.filter(isMeant).map { parties.ids[$0] })
    }
    let onDraft = those { speaks[$0] }
    let shown = shown(query, onDraft.union(those { speaksToTopics[$0] }))
    let counted = query.parties == nil ? self.shown(query, onDraft) : shown
    var rank = [Int](repeating: -1, count: parties.ids.count)
    for (at, party) in shown.enumerated() {
      if let number = parties.number(of: party), rank[number] < 0 { rank[number] = at }
    }
    var firstOfTarget: [Target: Int] = [:]
    let places = cellKeys.enumerated().map { at, cellKey in
      let first = firstOfTarget[cellKey.target] ?? at
      firstOfTarget[cellKey.target] = first
      return first
    }
    // Cells are large, so their indexes are sorted instead, by party and then by cell.
    var order: [(rank: Int, place: Int, at: Int)] = []
    order.reserveCapacity(settled.count)
    for at in settled.indices where rank[settled[at].party] >= 0 {
      order.append((rank[settled[at].party], places[settled[at].cellKey], at))
    }
    order.sort { $0 < $1 }

    // The cells of the clauses come first, in the order of the draft.
    var placeOfColumn = [Int?](repeating: nil, count: draft.clauses.count)
    for (place, column) in columns.enumerated() { placeOfColumn[column] = place }
    let isWhole = columns.count == draft.clauses.count
    func isShown(_ key: CellKey) -> Bool {
      switch key.kind {
      case .column: placeOfColumn[key.column] != nil
      case .section: isWhole || columns.contains { draft.isClause($0, below: key.column) }
      case .whole, .topic, .dropped: true
      }
    }
    let isKeyShown = cellKeys.map(isShown)
    func cells(_ kind: Kind) -> [Cell] {
      order.filter {
        let key = settled[$0.at].cellKey
        return isKeyShown[key] && cellKeys[key].kind == kind
      }.map {
        var cell = settled[$0.at].cell
        cell.column = cell.column.flatMap { placeOfColumn[$0] }
        return cell
      }
    }
    let counting = Counting(of: counted, in: negotiation, on: day)
    return Position(
      draft: draft.ref, columns: columns.map { draft.clauses[$0] }, parties: shown,
      counting: counting, cells: cells(.column),
      tallies: tallies(settled, order.map { $0.at }, counting, placeOfColumn, columns.count),
      whole: cells(.section) + cells(.whole), topics: cells(.topic), dropped: cells(.dropped))
  }

  /// The parties that a query names, else all principals and every party with a statement.
  private func shown(_ query: PositionQuery, _ speaking: Set<PartyID>) -> [PartyID] {
    if let wanted = query.parties {
      var named: Set<PartyID> = []
      return wanted.filter { named.insert($0).inserted }
    }
    let order = negotiation.partiesInOrder
    let known = Set(order)
    return order.filter { speaking.contains($0) || negotiation.parties[$0]?.role == .principal }
      + speaking.filter { !known.contains($0) }.sorted()
  }

  /// How many parties stand where; `shown` are the indexes of the cells that are shown.
  private func tallies(
    _ settled: [SettledCell], _ shown: [Int], _ counting: Counting, _ placeOfColumn: [Int?],
    _ columns: Int
  ) -> [Tally] {
    var result = [Tally](repeating: Tally(), count: columns)
    for index in result.indices { result[index].silent = counting.parties.count }
    var counts = [[Int]](
      repeating: Array(repeating: 0, count: Stance.allCases.count), count: columns)
    for at in shown {
      guard let column = settled[at].cell.column.flatMap({ placeOfColumn[$0] }),
        counting.counts(settled[at].cell.party)
      else { continue }
      result[column].silent -= 1
      switch settled[at].cell.carry {
      case .own, .current: counts[column][Int(settled[at].cell.stance.rawValue)] += 1
      case .confirm: result[column].confirm += 1
      case .stale: result[column].stale += 1
      }
    }
    for (column, counts) in counts.enumerated() {
      for stance in Stance.allCases where counts[Int(stance.rawValue)] > 0 {
        result[column][stance] = counts[Int(stance.rawValue)]
      }
    }
    return result
  }
}
