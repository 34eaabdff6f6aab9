internal import NegotiationModel
internal import TextComparison

/// What several comparisons of one answer need again: the grades of texts, and the position of the
/// draft that was the later one before.
final class ComparisonMemory {
  let known = KnownChanges()
  private var positions: [(draft: DraftRef, position: Position?)] = []

  /// The position of a draft, made where it is not one of the last two asked for.
  func position(of draft: DraftRef, _ make: () -> Position?) -> Position? {
    if let found = positions.first(where: { $0.draft == draft }) { return found.position }
    let position = make()
    if positions.count > 1 { positions.removeFirst() }
    positions.append((draft, position))
    return position
  }
}
