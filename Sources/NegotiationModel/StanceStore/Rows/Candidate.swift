/// A statement that competes for a cell, with everything that decides which one wins.
struct Candidate {
  private let keyNumber: Int32
  private let partyNumber: Int32
  private let rowNumber: Int32
  private let routeNumber: Int32
  private let lastDay: Int32
  private let place: Int32

  fileprivate init(_ row: StanceRow, at: Int, route: Int, cellKey: Int) {
    keyNumber = Int32(truncatingIfNeeded: cellKey)
    partyNumber = row.party
    rowNumber = Int32(truncatingIfNeeded: at)
    routeNumber = Int32(truncatingIfNeeded: route)
    lastDay = row.said.last.packed
    place = row.place
  }

  var cellKey: Int { Int(keyNumber) }
  /// The number of its party.
  var party: Int { Int(partyNumber) }
  var row: Int { Int(rowNumber) }
  /// The route by which it reaches the cell.
  var route: Int { Int(routeNumber) }
  /// The day from which it counts.
  var said: Day { Day(packed: lastDay) }
  var isDated: Bool { lastDay != Day.unknown.packed }
  func isSaid(after day: Day) -> Bool { lastDay > day.packed }

  /// The same number for all candidates of one party in one cell.
  var group: UInt64 { Candidate.packed(keyNumber, partyNumber) }

  /// Orders by cell and party, then by the time of saying as `isLater` defines it, then by fold
  /// order.
  static func < (left: Candidate, right: Candidate) -> Bool {
    if left.group != right.group { return left.group < right.group }
    if left.lastDay != right.lastDay { return left.lastDay < right.lastDay }
    if left.place != right.place { return left.place < right.place }
    return packed(left.rowNumber, left.routeNumber) < packed(right.rowNumber, right.routeNumber)
  }

  private static func packed(_ high: Int32, _ low: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: high)) << 32 | UInt64(UInt32(bitPattern: low))
  }
}

extension Negotiation {
  /// Every standing statement that was said by a day and reaches a cell, grouped by cell and party
  /// and ordered by the time of saying.
  ///
  /// - `routesOfTarget`: for each target number, the routes by which its stances reach a cell.
  /// - `cellKey`: the cell that a route leads to.
  func candidates(
    by routesOfTarget: [Int: [Int]], asOf: Day?, cellKey: (Int) -> Int
  ) -> [Candidate] {
    guard !routesOfTarget.isEmpty else { return [] }
    var first = [Int32](repeating: -1, count: symbols.targetNames.count)
    var lists: [[(route: Int, cellKey: Int)]] = []
    for (symbol, list) in routesOfTarget {
      first[symbol] = Int32(lists.count)
      lists.append(list.map { ($0, cellKey($0)) })
    }
    let limit = asOf?.last.packed
    let hasOverruled = !overruled.isEmpty
    var found: [Candidate] = []
    rows.withUnsafeBufferPointer { rows in
      for at in rows.indices {
        let list = first[Int(rows[at].target)]
        guard list >= 0, !rows[at].flags.contains(.superseded) else { continue }
        if hasOverruled, overruled[OverruledKey(rows[at])] != nil { continue }
        if let limit {
          let last = rows[at].said.last.packed
          if last > limit || last == Day.unknown.packed { continue }
        }
        for (route, cellKey) in lists[Int(list)] {
          found.append(Candidate(rows[at], at: at, route: route, cellKey: cellKey))
        }
      }
    }
    found.sort(by: <)
    return found
  }
}
