package import NegotiationModel

extension BriefReport {
  /// What one of those who decide would accept, and on what conditions.
  package struct Offer: Sendable {
    package let party: PartyID
    /// Accepted as it is, in the order of the draft; the draft as such comes first, topics last.
    package var accepted: [Cell] = []
    /// Accepted on a condition.
    package var conditional: [Cell] = []
  }

  /// The parties that would accept something, in the order of a table.
  ///
  /// A stance on words that have changed since is among them and says so by its `carry`; who asserts a
  /// claim of fact accepts nothing by it.
  package var offers: [Offer] {
    var found: [Offer] = []
    var place: [PartyID: Int] = [:]
    let states = contested + landingZone + agreed
    let onClauses = Dictionary(grouping: states.flatMap(\.cells), by: \.target)
    let ordered =
      whole
      + draft.clauses.flatMap { onClauses[.clause(draft.ref, $0.id)] ?? [] }
      + topics.filter { !$0.isOfClaim }.flatMap(\.cells)
    for cell in ordered where cell.stance == .accept || cell.stance == .conditional {
      let at = place[cell.party] ?? found.count
      if at == found.count {
        place[cell.party] = at
        found.append(Offer(party: cell.party))
      }
      if cell.stance == .accept {
        found[at].accepted.append(cell)
      } else {
        found[at].conditional.append(cell)
      }
    }
    let rank = Dictionary(
      lastWords.enumerated().map { ($0.element.party, $0.offset) }, uniquingKeysWith: min)
    return found.enumerated().sorted {
      (rank[$0.element.party] ?? .max, $0.offset) < (rank[$1.element.party] ?? .max, $1.offset)
    }.map(\.element)
  }
}

extension MatterState {
  /// Whether it is a claim of fact, which parties assert or deny.
  fileprivate var isOfClaim: Bool {
    guard case .topic(let topic) = subject else { return false }
    return topic.kind == .claim
  }
}
