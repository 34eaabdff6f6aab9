/// Where one party stood on one target from its first word on.
package struct CellHistory: Sendable {
  /// What counts from a day on, until the next point.
  package struct Point: Sendable {
    /// The day from which it counts.
    package let day: Day
    /// `nil` where the party took its stance back, or left the bloc whose stance it was.
    package let cell: Cell?

    package init(day: Day, cell: Cell?) {
      self.day = day
      self.cell = cell
    }
  }

  package let party: PartyID
  package let target: Target
  /// In the order of days, no two of the same day, no two alike one after the other.
  package let points: [Point]

  /// What counted at the end of a day.
  package func cell(asOf day: Day) -> Cell? {
    points.last { $0.day.isSure(by: day) }?.cell
  }
}

extension Negotiation {
  /// Every cell of a position with all the days on which it changed.
  ///
  /// For any day up to the last one known it says what `position` says as of that day. A cell is
  /// settled again only on the days on which its party, or a bloc of it, said something on it, and on
  /// those on which its party joined or left a bloc.
  package func histories(_ query: PositionQuery) -> [CellHistory] {
    guard let draft = drafts[query.draft] else { return [] }
    var builder = PositionBuilder(negotiation: self, asOf: query.asOf)
    builder.addColumns(of: draft, shown: builder.shown(of: draft, query))
    builder.cellKeys.indices.forEach {
      if builder.cellKeys[$0].kind == .dropped { builder.drop($0) }
    }
    builder.addWhole(of: query.draft)
    let wanted = query.parties.map(Set.init)
    return builder.histories(of: draft, parties: wanted)
  }
}

extension PositionBuilder {
  /// Takes away the routes that lead to a cell.
  fileprivate mutating func drop(_ cellKey: Int) {
    for (symbol, list) in routesOfTarget {
      let rest = list.filter { routes[$0].cellKey != cellKey }
      if rest.count < list.count { routesOfTarget[symbol] = rest.isEmpty ? nil : rest }
    }
  }

  fileprivate func histories(of draft: Draft, parties wanted: Set<PartyID>?) -> [CellHistory] {
    var grader = Grader(negotiation: negotiation, draft: draft)
    let parties = Parties(negotiation)
    let shown = wanted.map { Set($0.compactMap { parties.number(of: $0) }) }
    let spans = Inheritance.spans(parties, negotiation, upTo: asOf ?? negotiation.lastDay)
    var result: [CellHistory] = []
    forEachCell(of: candidates(), parties) { cellKey, said in
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
      && origins == other.origins
  }
}
