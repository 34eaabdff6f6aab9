package typealias PartyID = Identifier<Party>

/// An actor that can hold a stance.
package struct Party: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case state, organisation, bloc, faction, person
  }
  /// The party's role in the deal, in the order of tables.
  package enum Role: String, Sendable, CaseIterable {
    case principal, mediator, guarantor, depositary, observer
  }

  package var id: PartyID
  package var name: Name
  package var kind: Kind
  package var role: Role
  /// How much the party can influence the outcome, 0 to 100, as the writer judges; `nil` if nobody
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
  /// Whether other parties can be its members.
  package var canHaveMembers: Bool { kind == .bloc || kind == .organisation }
}
