/// Where one party stood on one target from its first word on.
package struct CellHistory: Sendable {
  /// What counts from a day on, until the next point.
  package struct Point: Sendable {
    /// The day from which it counts.
    package let day: Day
    /// `nil` where the party took its stance back.
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
    points.last { $0.day.packed <= day.last.packed }?.cell
  }
}

extension Negotiation {
  /// Every cell of a position with all the days on which it changed.
  ///
  /// For any day it says what `position` says as of that day. A cell is settled anew only on the days
  /// on which its party, or a bloc of it, said something on it.
  package func histories(
    _ query: PositionQuery, grade: (_ old: String, _ new: String) -> TextChange
  ) -> [CellHistory] {
    guard let draft = drafts[query.draft] else { return [] }
    let shown = draft.clauses.indices.filter {
      query.clauses?.contains(draft.clauses[$0].id) ?? true
    }
    var board = Board(negotiation: self, asOf: query.asOf)
    board.addColumns(
      of: draft, lineage: Lineage(of: query.draft, in: self), shown: Set(shown))
    board.slots.indices.forEach { if board.slots[$0].kind == .dropped { board.drop($0) } }
    board.addWhole(of: query.draft)
    let wanted = query.parties.map(Set.init)
    return withoutActuallyEscaping(grade) { grade in
      board.histories(of: draft, parties: wanted, grade: grade)
    }
  }
}

extension Board {
  /// Takes away the ways that lead to a slot.
  fileprivate mutating func drop(_ slot: Int) {
    for (symbol, list) in waysOfTarget {
      let rest = list.filter { ways[Int($0)].slot != slot }
      if rest.count < list.count { waysOfTarget[symbol] = rest.isEmpty ? nil : rest }
    }
  }

  fileprivate func histories(
    of draft: Draft, parties wanted: Set<PartyID>?, grade: @escaping (String, String) -> TextChange
  ) -> [CellHistory] {
    var grader = Grader(negotiation: negotiation, draft: draft, grade: grade)
    let candidates = candidates()
    let takers = Set(negotiation.memberships.map(\.value.party))
    let blocs = Set(negotiation.memberships.map(\.value.bloc))
    var result: [CellHistory] = []
    var start = 0
    while start < candidates.count {
      let slot = candidates[start].slot
      var groups: [PartyID: ArraySlice<Candidate>] = [:]
      var end = start
      while end < candidates.count, candidates[end].slot == slot {
        let first = end
        while end < candidates.count, candidates[end].slot == slot,
          candidates[end].party == candidates[first].party
        { end += 1 }
        let party = PartyID(checked: negotiation.symbols.parties.text(candidates[first].party))
        groups[party] = candidates[first..<end]
      }
      start = end
      result += histories(
        slot: Int(slot), groups, takers: takers, blocs: blocs, wanted: wanted, &grader)
    }
    return result
  }

  private func histories(
    slot: Int, _ groups: [PartyID: ArraySlice<Candidate>], takers: Set<PartyID>,
    blocs: Set<PartyID>, wanted: Set<PartyID>?, _ grader: inout Grader
  ) -> [CellHistory] {
    func day(_ candidate: Candidate) -> Int32 {
      negotiation.stances[Int(candidate.row)].said.last.packed
    }
    var speakers: [Int32: Set<PartyID>] = [:]
    for (party, group) in groups {
      for candidate in group { speakers[day(candidate), default: []].insert(party) }
    }
    var heard: [PartyID: ArraySlice<Candidate>] = [:]
    var points: [PartyID: [CellHistory.Point]] = [:]
    for (date, spoke) in speakers.sorted(by: { $0.key < $1.key }) {
      for party in spoke {
        // Each group is in the order of saying, so what was heard by a day is its beginning.
        guard let group = groups[party] else { continue }
        let from = heard[party]?.endIndex ?? group.startIndex
        let until = group[from...].firstIndex { day($0) > date } ?? group.endIndex
        heard[party] = group[group.startIndex..<until]
      }
      var touched = spoke
      if !spoke.isDisjoint(with: blocs) { touched.formUnion(takers) }
      if let wanted { touched.formIntersection(wanted) }
      var cells: [PartyID: Cell] = [:]
      for cell in settle(slot, heard, of: touched, takers: takers, &grader) {
        cells[cell.party] = cell
      }
      for party in touched {
        let (last, next) = (points[party]?.last?.cell, cells[party])
        if next == nil ? last == nil : next?.isAlike(last) ?? false { continue }
        points[party, default: []].append(CellHistory.Point(day: Day(packed: date), cell: next))
      }
    }
    return points.sorted { $0.key < $1.key }.map {
      CellHistory(party: $0.key, target: slots[slot].target, points: $0.value)
    }
  }
}

extension Cell {
  /// Whether another cell of the same place would be shown just like this one.
  fileprivate func isAlike(_ other: Cell?) -> Bool {
    guard let other else { return false }
    return row == other.row && inheritedFrom == other.inheritedFrom && takenOn == other.takenOn
      && textChange == other.textChange && carried == other.carried
      && isContradicted == other.isContradicted && isDisagreed == other.isDisagreed
      && origins == other.origins
  }
}
