internal import TextComparison

extension PositionBuilder {
  /// Takes away the routes that lead to clauses which the draft has no counterpart for.
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
    // A statement of an unknown day counts as of no day.
    forEachCell(of: candidates().filter(\.isDated), parties) { cellKey, said in
      result += histories(cellKey: cellKey, said, parties, spans, wanted: shown, &grader)
    }
    return result
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
        // Each group is in the order of saying, so what was heard by a day is its beginning.
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

extension Cell {
  /// Whether another cell of the same place would be shown just like this one.
  fileprivate func isAlike(_ other: Cell?) -> Bool {
    guard let other else { return false }
    return statement == other.statement && inheritedFrom == other.inheritedFrom
      && takenOn == other.takenOn
      && textChange == other.textChange && carry == other.carry
      && isContradicted == other.isContradicted && isDisagreed == other.isDisagreed
      && origins == other.origins && isWeaklySourced == other.isWeaklySourced
  }
}
