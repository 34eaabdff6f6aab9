/// The name of a party.
public typealias PartyID = Identifier<Party>

/// An actor that can hold a stance.
public struct Party: Hashable, Sendable {
  /// What sort of actor it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A state.
    case state
    /// An organisation, which may have members.
    case organisation
    /// A group that speaks for its members until they speak for themselves.
    case bloc
    /// A part of a party that speaks for itself.
    case faction
    /// One human being.
    case person
  }
  /// The party's role in the deal, in the order of tables.
  public enum Role: String, Sendable, CaseIterable {
    /// It would be bound by the deal.
    case principal
    /// It brings the principals together.
    case mediator
    /// It would answer for the deal being kept.
    case guarantor
    /// It would keep the signed text.
    case depositary
    /// It follows the negotiation.
    case observer
  }

  /// Its name in the log.
  public package(set) var id: PartyID
  /// What it is called.
  public package(set) var name: Name
  /// What sort of actor it is.
  public package(set) var kind: Kind
  /// The party's role in the deal, such as principal or observer.
  public package(set) var role: Role
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
