package import NegotiationModel

extension BriefReport {
  /// A limit that a party has said it will not cross, wherever it was drawn.
  package struct RedLine: Sendable {
    package let party: PartyID
    package var targets: [Target]
    package let cell: Cell
    package let view: StatementView
    /// Whether this draft has no counterpart for any of its clauses.
    package var isDropped: Bool
    package let isDeciding: Bool
  }

  /// The red lines on whatever is told of, then those on clauses that are not in this draft.
  ///
  /// Within each kind, those of principals come first.
  static func redLines(
    _ position: Position, _ deciding: Deciding, _ negotiation: Negotiation, _ read: EvidenceReader
  ) throws -> [RedLine] {
    var found: [RedLine] = []
    var at: [EntryID: Int] = [:]
    let held = position.cells + position.whole + position.topics
    for (cells, isDropped) in [(held, false), (position.dropped, true)] {
      for cell in cells where cell.statement.isRedLine && cell.inheritedFrom == nil {
        let first = cell.statement.firstEntry
        if let known = at[first] {
          if !found[known].isDropped || isDropped { found[known].targets.append(cell.target) }
          continue
        }
        guard let view = try StatementView(first, in: negotiation, read: read) else { continue }
        at[first] = found.count
        found.append(
          RedLine(
            party: cell.party, targets: [cell.target], cell: cell, view: view,
            isDropped: isDropped, isDeciding: deciding.contains(cell.party)))
      }
    }
    return found.enumerated().sorted {
      func key(_ line: RedLine) -> Int { (line.isDropped ? 2 : 0) + (line.isDeciding ? 0 : 1) }
      return (key($0.element), $0.offset) < (key($1.element), $1.offset)
    }.map(\.element)
  }
}
