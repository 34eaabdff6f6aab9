package import NegotiationModel

/// The cells of a position with a stance on the draft itself, by party and target.
package struct SpokenCells {
  private struct Key: Hashable {
    let party: PartyID
    let target: Target
  }

  private let cells: [Cell]
  /// The index of the first cell of a party on a target.
  private var places: [Key: Int] = [:]

  /// - draft: only stances on this draft count, not those carried to it.
  package init(_ cells: [Cell], on draft: DraftRef?) {
    self.cells = cells
    for place in cells.indices where cells[place].takenOn == draft {
      let key = Key(party: cells[place].party, target: cells[place].target)
      if places[key] == nil { places[key] = place }
    }
  }

  /// The first cell of a party on one of some targets.
  package func first(of party: PartyID, on targets: [Target]) -> Cell? {
    targets.compactMap { places[Key(party: party, target: $0)] }.min().map { cells[$0] }
  }
}
