package import NegotiationModel

extension DiffReport {
  /// An effect, with the members of a bloc for whom it is the same.
  package struct EffectRow {
    package var effect: Effect
    package var members: [PartyID] = []
  }

  /// The effects, with members of a bloc merged into its row if they are the same.
  package var folded: [EffectRow] {
    var rows: [EffectRow] = []
    var blocs: [Target: [PartyID: Int]] = [:]
    for effect in effects {
      if let bloc = effect.cell.inheritedFrom, let at = blocs[effect.old]?[bloc],
        rows[at].effect.holds(for: effect)
      {
        rows[at].members.append(effect.cell.party)
        continue
      }
      blocs[effect.old, default: [:]][effect.cell.party] = rows.count
      rows.append(EffectRow(effect: effect))
    }
    return rows
  }
}

extension DiffReport.Effect {
  /// Whether another effect differs only in the party.
  fileprivate func holds(for other: Self) -> Bool {
    entry == other.entry && worth == other.worth && change == other.change
      && since == other.since && asked == other.asked && conditions == other.conditions
  }
}
