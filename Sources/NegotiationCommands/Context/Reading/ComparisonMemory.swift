internal import NegotiationModel
internal import TextComparison

/// What several comparisons of one answer share: grades of texts, and the positions of the last two
/// drafts.
final class ComparisonMemory {
  let known = KnownChanges()
  private var positions: [(draft: DraftRef, position: Position?)] = []

  /// The position of a draft, made unless it is one of the last two.
  func position(of draft: DraftRef, _ make: () -> Position?) -> Position? {
    if let found = positions.first(where: { $0.draft == draft }) { return found.position }
    let position = make()
    if positions.count > 1 { positions.removeFirst() }
    positions.append((draft, position))
    return position
  }
}
