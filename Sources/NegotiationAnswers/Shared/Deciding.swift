package import NegotiationModel

/// Whose word an answer asks for: the parties that were asked for by name, else every principal.
///
/// The one home of the question for brief and gaps. A bloc is among them where it is a principal, also
/// beside its members: who is counted in sums is another question (`Counting`).
package struct Deciding: Sendable {
  private let parties: Set<PartyID>
  /// Those whose silence is counted, in the order of a table: no bloc beside a member of it.
  package let counted: [PartyID]

  /// - `asked`: the parties asked for; `nil` asks every principal.
  package init(_ position: Position, in negotiation: Negotiation, asked: [PartyID]?) {
    let wanted = asked ?? position.parties.filter(negotiation.isPrincipal)
    parties = Set(wanted)
    counted = position.counting.parties.filter(Set(wanted).contains)
  }

  package func contains(_ party: PartyID) -> Bool { parties.contains(party) }
  /// Whether nobody decides, so that nothing can be contested, agreed or missing.
  package var isEmpty: Bool { parties.isEmpty }
}

extension Negotiation {
  package func isPrincipal(_ party: PartyID) -> Bool { parties[party]?.role == .principal }

  /// Whether no party is a principal, so that reports know of nobody whose consent is needed.
  package var hasNoPrincipal: Bool { !parties.values.contains { $0.role == .principal } }
}
