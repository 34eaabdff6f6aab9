package import NegotiationModel

/// What the deciding parties hold on one clause or topic.
package struct MatterState: Sendable {
  package let subject: Subject
  package let target: Target
  /// Stances below open, then those in favour, then the rest.
  package var against: [Cell] = []
  package var inFavour: [Cell] = []
  package var others: [Cell] = []
  /// Parties whose consent is not needed and that object or reject.
  package var alsoAgainst: [PartyID] = []
  package var silent: [PartyID] = []
  /// All stances of the deciding parties, in the order of a table within each kind.
  package var cells: [Cell] { against + inFavour + others }

  /// Whether no deciding party has said anything.
  var isUnspoken: Bool { against.isEmpty && inFavour.isEmpty && others.isEmpty }
  /// Whether every deciding party accepts it as it is; one that is not concerned need not.
  var isAgreed: Bool {
    against.isEmpty && !inFavour.isEmpty && silent.isEmpty
      && others.allSatisfy { $0.stance == .unconcerned }
  }

  init(_ subject: Subject, _ target: Target, _ cells: [Cell], _ deciding: Deciding) {
    self.subject = subject
    self.target = target
    for cell in cells {
      let value = cell.stance.value ?? 0
      guard deciding.contains(cell.party) else {
        if value < 0 && cell.isCurrent { alsoAgainst.append(cell.party) }
        continue
      }
      if value < 0 {
        against.append(cell)
      } else if cell.stance == .accept && cell.isCurrent {
        inFavour.append(cell)
      } else {
        others.append(cell)
      }
    }
    let heard = Set(cells.map(\.party))
    silent = deciding.counted.filter { !heard.contains($0) }
  }
}

/// The clauses of a draft, divided by what the deciding parties hold on them.
///
/// Brief and page both use it. Every clause is in one of the four lists.
package struct DraftStates: Sendable {
  /// Somebody's latest statement is against it, on whatever text it was made.
  package private(set) var contested: [MatterState] = []
  /// Nobody is against, and somebody has spoken.
  package private(set) var withinReach: [MatterState] = []
  /// Everybody accepts it as it is.
  package private(set) var agreed: [MatterState] = []
  /// No deciding party has spoken to it, whatever others said.
  package private(set) var unspoken: [Clause] = []

  package init(_ position: Position, _ deciding: Deciding) {
    let cells = Dictionary(grouping: position.cells, by: \.target)
    for clause in position.columns {
      let target = Target.clause(position.draft, clause.id)
      let state = MatterState(.clause(clause), target, cells[target] ?? [], deciding)
      if !state.against.isEmpty {
        contested.append(state)
      } else if state.isUnspoken {
        unspoken.append(clause)
      } else if state.isAgreed {
        agreed.append(state)
      } else {
        withinReach.append(state)
      }
    }
  }
}
