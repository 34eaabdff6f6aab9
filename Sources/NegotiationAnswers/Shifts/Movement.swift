package import NegotiationModel

/// How far one party moved, and how the others moved in the same round and in the next.
package struct Movement: Sendable {
  /// Steps on the scale: their sum without and with signs.
  package struct Steps: Sendable, Equatable {
    package var moved = 0
    package var net = 0

    package init(moved: Int = 0, net: Int = 0) {
      self.moved = moved
      self.net = net
    }

    mutating func add(_ step: Int) {
      moved += abs(step)
      net += step
    }
  }

  /// A party's movement within one period, with that of the others in it and after it.
  package struct Exchange: Sendable {
    package let rounds: [RoundID]
    package let from: Day?
    package var own = Steps()
    /// The other parties that moved, in the order of a table.
    package var same: [(party: PartyID, steps: Steps)] = []
    package var next: [(party: PartyID, steps: Steps)] = []
  }

  package let party: PartyID
  package var changes = 0
  package var steps = Steps()
  /// Steps toward acceptance that do not return to an earlier stance.
  package var conceded = 0
  package var reversals = 0
  /// The steps that were taken on a draft tabled later than the one before.
  package var onNewText = 0
  package var exchanges: [Exchange] = []

  /// The movement of every party that moved.
  ///
  /// - `shifts`: those that count.
  /// - `all`: these and those around them, for the next round.
  static func all(
    _ shifts: [FoundShift], until all: [FoundShift], in negotiation: Negotiation,
    calendar: RoundCalendar, only: PartyID?
  ) -> [Movement] {
    var byStretch: [Int: [PartyID: Steps]] = [:]
    for shift in all where shift.isCounted {
      guard let step = shift.step, step != 0 else { continue }
      byStretch[calendar.index(of: shift.after) ?? -1, default: [:]][
        shift.after.party, default: Steps()
      ].add(step)
    }
    var own: [PartyID: (movement: Movement, stretches: [Int: Steps])] = [:]
    for shift in shifts where shift.isCounted && shift.isChange {
      let party = shift.after.party
      var entry = own[party] ?? (Movement(party: party), [:])
      entry.movement.changes += 1
      if shift.returnsTo != nil { entry.movement.reversals += 1 }
      if let step = shift.step {
        entry.movement.steps.add(step)
        if step > 0 && shift.returnsTo == nil { entry.movement.conceded += step }
        if shift.text == .later { entry.movement.onNewText += abs(step) }
        entry.stretches[calendar.index(of: shift.after) ?? -1, default: Steps()].add(step)
      }
      own[party] = entry
    }
    let order = negotiation.partiesInOrder
    func others(_ stretch: Int, than party: PartyID) -> [(party: PartyID, steps: Steps)] {
      let found = byStretch[stretch] ?? [:]
      return order.compactMap { other in
        guard other != party, let steps = found[other] else { return nil }
        return (other, steps)
      }
    }
    return order.compactMap { party in
      guard only == nil || only == party, let found = own[party] else { return nil }
      var movement = found.movement
      for (at, steps) in found.stretches.sorted(by: { $0.key < $1.key }) {
        let stretch = at < 0 ? nil : calendar.stretches[at]
        movement.exchanges.append(
          Exchange(
            rounds: stretch?.rounds.map(\.id) ?? [], from: stretch?.from, own: steps,
            same: others(at, than: party), next: others(at + 1, than: party)))
      }
      return movement
    }
  }
}
