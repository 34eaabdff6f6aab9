package import NegotiationModel

/// What those who decide hold on one clause or topic.
package struct MatterState: Sendable {
  package let subject: Subject
  package let target: Target
  /// Those below open, then in favour, then the rest.
  package var against: [Cell] = []
  package var inFavour: [Cell] = []
  package var others: [Cell] = []
  /// Parties whose consent is not needed and that stand below open.
  package var alsoAgainst: [PartyID] = []
  package var silent: [PartyID] = []
  /// All that is held by those who decide, in the order of a table within each kind.
  package var cells: [Cell] { against + inFavour + others }

  /// Whether nobody who decides has said anything.
  var isUnspoken: Bool { against.isEmpty && inFavour.isEmpty && others.isEmpty }
  /// Whether everybody who decides accepts it as it is; who is not concerned need not.
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

/// The clauses of a draft, shared out by what those who decide hold on them.
///
/// The one home of the question for brief and page. Every clause is in one of the four lists.
package struct DraftStates: Sendable {
  /// Somebody is against, with the latest word, on whatever text it was said.
  package private(set) var contested: [MatterState] = []
  /// Nobody is against, and somebody has spoken.
  package private(set) var withinReach: [MatterState] = []
  /// Everybody accepts it as it is.
  package private(set) var agreed: [MatterState] = []
  /// Nobody who decides has spoken to it, whatever others said.
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
