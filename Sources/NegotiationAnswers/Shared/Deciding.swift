package import NegotiationModel

/// The parties that an answer is about: those asked for by name, else every principal.
///
/// Brief and gaps both use it. A bloc is included if it is a principal, even beside its members;
/// who is counted in sums is another question (`Counting`).
package struct Deciding: Sendable {
  private let parties: Set<PartyID>
  /// The parties whose silence is counted, in the order of a table; a bloc is left out beside its
  /// member.
  package let counted: [PartyID]

  /// - `asked`: the parties asked for; `nil` means every principal.
  package init(_ position: Position, in negotiation: Negotiation, asked: [PartyID]?) {
    let wanted = asked ?? position.parties.filter(negotiation.isPrincipal)
    parties = Set(wanted)
    counted = position.counting.parties.filter(Set(wanted).contains)
  }

  package func contains(_ party: PartyID) -> Bool { parties.contains(party) }
  /// Whether there are none, so that nothing can be contested, agreed or missing.
  package var isEmpty: Bool { parties.isEmpty }
}

extension Negotiation {
  package func isPrincipal(_ party: PartyID) -> Bool { parties[party]?.role == .principal }

  /// Whether no party is a principal, so that nobody's consent is known to be needed.
  package var hasNoPrincipal: Bool { !parties.values.contains { $0.role == .principal } }
}
