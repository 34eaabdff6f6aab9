/// A statement that competes for a cell, with what decides its place among the others.
struct Candidate {
  private let slotNumber: Int32
  private let partyNumber: Int32
  private let rowNumber: Int32
  private let wayNumber: Int32
  private let lastDay: Int32
  private let place: Int32

  fileprivate init(_ row: StanceRow, at: Int, way: Int, slot: Int) {
    slotNumber = Int32(truncatingIfNeeded: slot)
    partyNumber = row.party
    rowNumber = Int32(truncatingIfNeeded: at)
    wayNumber = Int32(truncatingIfNeeded: way)
    lastDay = row.said.last.packed
    place = row.place
  }

  var slot: Int { Int(slotNumber) }
  /// The number that the log has for its party.
  var party: Int { Int(partyNumber) }
  var row: Int { Int(rowNumber) }
  /// The way by which it reaches the slot.
  var way: Int { Int(wayNumber) }
  /// The day from which it counts.
  var said: Day { Day(packed: lastDay) }
  func isSaid(after day: Day) -> Bool { lastDay > day.packed }

  /// The same for all candidates of one party in one slot.
  var group: UInt64 { Candidate.packed(slotNumber, partyNumber) }

  /// By slot and party, then in order of saying as `isLater` has it, then in the order of the fold.
  static func < (left: Candidate, right: Candidate) -> Bool {
    if left.group != right.group { return left.group < right.group }
    if left.lastDay != right.lastDay { return left.lastDay < right.lastDay }
    if left.place != right.place { return left.place < right.place }
    return packed(left.rowNumber, left.wayNumber) < packed(right.rowNumber, right.wayNumber)
  }

  private static func packed(_ high: Int32, _ low: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: high)) << 32 | UInt64(UInt32(bitPattern: low))
  }
}

extension Negotiation {
  /// Every standing statement said by a day that reaches a slot, grouped by slot and party and in order
  /// of saying.
  ///
  /// - `waysOfTarget`: for each target number, the ways by which its stances reach a slot.
  /// - `slot`: where a way leads.
  func candidates(
    by waysOfTarget: [Int: [Int]], asOf: Day?, slot: (Int) -> Int
  ) -> [Candidate] {
    guard !waysOfTarget.isEmpty else { return [] }
    var first = [Int32](repeating: -1, count: symbols.targetNames.count)
    var lists: [[(way: Int, slot: Int)]] = []
    for (symbol, list) in waysOfTarget {
      first[symbol] = Int32(lists.count)
      lists.append(list.map { ($0, slot($0)) })
    }
    let limit = asOf?.last.packed
    let hasOverruled = !overruled.isEmpty
    var found: [Candidate] = []
    rows.withUnsafeBufferPointer { rows in
      for at in rows.indices {
        let list = first[Int(rows[at].target)]
        guard list >= 0, !rows[at].flags.contains(.superseded) else { continue }
        if hasOverruled, overruled[OverruledKey(rows[at])] != nil { continue }
        if let limit, rows[at].said.last.packed > limit { continue }
        for (way, slot) in lists[Int(list)] {
          found.append(Candidate(rows[at], at: at, way: way, slot: slot))
        }
      }
    }
    found.sort(by: <)
    return found
  }
}
