package import NegotiationModel

/// The sections of a matrix on which somebody has a stance, and the clauses in them.
package struct MatrixSections {
  /// The sections with a stance, in the order of the draft.
  package private(set) var targets: [Target] = []
  private var cells: [Target: [PartyID: Cell]] = [:]
  /// For each clause shown, the sections with a stance that begin directly before it.
  private var openings: [Int: [Target]] = [:]
  /// For each clause shown, the sections with a stance that contain it.
  private var over: [[Target]]

  package init(_ position: Position, _ draft: Draft?) {
    over = Array(repeating: [], count: position.columns.count)
    guard let draft, !draft.sections.isEmpty else { return }
    for cell in position.whole {
      if case .clause = cell.target { cells[cell.target, default: [:]][cell.party] = cell }
    }
    guard !cells.isEmpty else { return }
    let shown = Set(position.columns.map(\.id))
    let places = draft.clauses.indices.filter { shown.contains(draft.clauses[$0].id) }
    for (place, section) in draft.sections.enumerated() {
      let target = Target.clause(draft.ref, section.id)
      guard cells[target] != nil else { continue }
      targets.append(target)
      var isFirst = true
      for (column, clause) in places.enumerated() where column < over.count {
        guard draft.isClause(clause, below: place) else { continue }
        if isFirst { openings[column, default: []].append(target) }
        isFirst = false
        over[column].append(target)
      }
    }
  }

  /// The sections to show directly before a clause.
  package func opening(before column: Int) -> [Target] { openings[column] ?? [] }

  package func cell(of party: PartyID, on section: Target) -> Cell? { cells[section]?[party] }

  /// Whether a party spoke to a section that contains a clause.
  package func hasSpoken(_ party: PartyID, over column: Int) -> Bool {
    over[column].contains { cells[$0]?[party] != nil }
  }
}
