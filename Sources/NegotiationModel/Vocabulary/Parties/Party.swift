package typealias PartyID = Identifier<Party>

/// An actor that can hold a stance.
package struct Party: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case state, organisation, bloc, faction, person
  }
  /// What the party is to the deal, in the order a table shows it.
  package enum Role: String, Sendable, CaseIterable {
    case principal, mediator, guarantor, depositary, observer
  }

  package var id: PartyID
  package var name: Name
  package var kind: Kind
  package var role: Role
  /// How much the party can move the outcome, 0 to 100, by the writer's judgement; `nil` where nobody
  /// has judged it.
  package var influence: Int?

  package init(
    id: PartyID, name: Name, kind: Kind = .state, role: Role = .observer, influence: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.role = role
    self.influence = influence
  }
  /// Whether other parties can belong to it.
  package var canHaveMembers: Bool { kind == .bloc || kind == .organisation }
}
