/// How much a matter means to a party, 0 to 100, from a day on: the writer's judgement.
///
/// It is kept apart from the stance: a party may reject what it hardly cares about.
package struct Salience: Hashable, Sendable {
  /// The range of influence and salience.
  package static let scale = 0...100

  package var party: PartyID
  package var target: Target
  package var value: Int
  /// The day from which it applies; without a day it applies until one with a day does.
  package var on: Day?

  package init(party: PartyID, target: Target, value: Int, on: Day? = nil) {
    self.party = party
    self.target = target
    self.value = value
    self.on = on
  }
}

extension Negotiation {
  /// The salience of exactly this target for a party: the latest by its day, ties to the later entry.
  package func salience(of target: Target, for party: PartyID, asOf: Day?) -> Int? {
    var best: Salience?
    for (_, salience) in saliences
    where salience.party == party && salience.target == target
      && (salience.on?.isSure(by: asOf) ?? true)
    {
      guard let held = best?.on else {
        best = salience
        continue
      }
      if let on = salience.on, held.isSure(by: on) { best = salience }
    }
    return best?.value
  }

  /// The salience of a clause, else of its draft, else of its plan: the nearest that was recorded.
  package func salience(near target: Target, for party: PartyID, asOf: Day?) -> Int? {
    if let value = salience(of: target, for: party, asOf: asOf) { return value }
    switch target {
    case .clause(let draft, _): return salience(near: .draft(draft), for: party, asOf: asOf)
    case .draft(let draft): return salience(of: .plan(draft.plan), for: party, asOf: asOf)
    case .plan, .topic: return nil
    }
  }
}
