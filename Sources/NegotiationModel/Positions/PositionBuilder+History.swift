internal import TextComparison

extension PositionBuilder {
  /// Removes the routes that lead to clauses without a counterpart in the draft.
  mutating func dropLost() {
    routesOfTarget = routesOfTarget.compactMapValues { list in
      let rest = list.filter { cellKeys[routes[$0].cellKey].kind != .dropped }
      return rest.isEmpty ? nil : rest
    }
  }

  func histories(
    of draft: Draft, parties wanted: Set<PartyID>?, known: KnownChanges
  ) -> [CellHistory] {
    var grader = Grader(negotiation: negotiation, draft: draft, known: known)
    let parties = Parties(negotiation)
    let shown = wanted.map { Set($0.compactMap { parties.number(of: $0) }) }
    let spans = Inheritance.spans(parties, negotiation, upTo: asOf ?? negotiation.lastDay)
    var result: [CellHistory] = []
    let all = candidates()
    // A statement of an unknown day is left out here; it counts only if no day is asked about.
    forEachCell(of: all.filter(\.isDated), parties) { cellKey, said in
      result += histories(cellKey: cellKey, said, parties, spans, wanted: shown, &grader)
    }
    guard asOf == nil, let inheritance = spans.last?.inheritance,
      all.contains(where: { !$0.isDated })
    else { return result }
    var undated: [CellHistory] = []
    forEachCell(of: all, parties) { cellKey, said in
      undated += self.undated(cellKey: cellKey, said, parties, inheritance, wanted: shown, &grader)
    }
    return CellHistory.joined(undated, result)
  }

  /// What counts in a cell among the statements that have no day.
  private func undated(
    cellKey: Int, _ said: StatementsByParty, _ parties: Parties, _ inheritance: Inheritance,
    wanted: Set<Int>?, _ grader: inout Grader
  ) -> [CellHistory] {
    let spoke = Set(said.speakers.filter { said[$0]?.contains { !$0.isDated } ?? false })
    if spoke.isEmpty { return [] }
    var touched = spoke
    if !spoke.isDisjoint(with: parties.blocs) { touched.formUnion(parties.inheritors) }
    if let wanted { touched.formIntersection(wanted) }
    var points: [Int: CellHistory.Point] = [:]
    // A party that took a stance back on an unknown day has none.
    for party in spoke.intersection(touched) {
      points[party] = CellHistory.Point(day: .unknown, cell: nil)
    }
    for settled in settle(cellKey, said, of: touched.sorted(), parties, inheritance, &grader) {
      points[settled.party] =
        settled.cell.statement.said.isKnown
        ? nil : CellHistory.Point(day: .unknown, cell: settled.cell)
    }
    return points.sorted { $0.key < $1.key }.map { party, point in
      CellHistory(party: parties[party], target: cellKeys[cellKey].target, points: [point])
    }
  }

  private func histories(
    cellKey: Int, _ said: StatementsByParty, _ parties: Parties,
    _ spans: [Inheritance.Span], wanted: Set<Int>?, _ grader: inout Grader
  ) -> [CellHistory] {
    var speakers: [Day: Set<Int>] = [:]
    for party in said.speakers {
      for candidate in said[party] ?? [] { speakers[candidate.said, default: []].insert(party) }
    }
    var heard = StatementsByParty(parties: parties.ids.count)
    var points: [Int: [CellHistory.Point]] = [:]
    for start in spans.compactMap(\.start) where speakers[start] == nil { speakers[start] = [] }
    var span = 0
    for (date, spoke) in speakers.sorted(by: { $0.key < $1.key }) {
      for party in spoke {
        // Each group is in the order of saying, so the statements up to a day are a prefix of it.
        guard let group = said[party] else { continue }
        let from = heard[party]?.endIndex ?? group.startIndex
        let until = group[from...].firstIndex { $0.isSaid(after: date) } ?? group.endIndex
        heard[party] = group[group.startIndex..<until]
      }
      var touched = spoke
      if span + 1 < spans.count, spans[span + 1].start == date {
        span += 1
        touched.formUnion(spans[span].changed)
      }
      if !spoke.isDisjoint(with: parties.blocs) { touched.formUnion(parties.inheritors) }
      if let wanted { touched.formIntersection(wanted) }
      var cells: [Int: Cell] = [:]
      let inheritance = spans[span].inheritance
      for one in settle(cellKey, heard, of: touched, parties, inheritance, &grader) {
        cells[one.party] = one.cell
      }
      for party in touched {
        let (last, next) = (points[party]?.last?.cell, cells[party])
        if next == nil ? last == nil : next?.isAlike(last) ?? false { continue }
        points[party, default: []].append(CellHistory.Point(day: date, cell: next))
      }
    }
    return points.map { (party: parties[$0.key], points: $0.value) }
      .sorted { $0.party < $1.party }.map {
        CellHistory(party: $0.party, target: cellKeys[cellKey].target, points: $0.points)
      }
  }
}

extension CellHistory {
  private struct Place: Hashable {
    let party: PartyID
    let target: Target
  }

  /// The histories of dated statements, each after the cell's point without a day.
  fileprivate static func joined(
    _ undated: [CellHistory], _ dated: [CellHistory]
  ) -> [CellHistory] {
    var first: [Place: CellHistory] = [:]
    for history in undated {
      first[Place(party: history.party, target: history.target)] = history
    }
    let whole = dated.map { history in
      var before = first.removeValue(forKey: Place(party: history.party, target: history.target))
      if before?.latest == nil, history.latest == nil { before = nil }
      return CellHistory(
        party: history.party, target: history.target,
        points: (before?.points ?? []) + history.points)
    }
    return whole
      + undated.filter {
        $0.latest != nil && first[Place(party: $0.party, target: $0.target)] != nil
      }
  }
}

extension Cell {
  /// Whether another cell of the same place would look exactly the same.
  fileprivate func isAlike(_ other: Cell?) -> Bool {
    guard let other else { return false }
    return statement == other.statement && inheritedFrom == other.inheritedFrom
      && takenOn == other.takenOn
      && textChange == other.textChange && carry == other.carry
      && isContradicted == other.isContradicted && isDisagreed == other.isDisagreed
      && origins == other.origins && isWeaklySourced == other.isWeaklySourced
  }
}
