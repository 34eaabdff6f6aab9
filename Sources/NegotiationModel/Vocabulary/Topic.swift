/// The name of a topic.
public typealias TopicID = Identifier<Topic>

/// A matter that runs across plans, or a claim of fact in dispute.
public struct Topic: Hashable, Sendable {
  /// What sort of matter it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A matter that is negotiated.
    case subject
    /// A fact in dispute, which parties assert or deny.
    case claim
  }

  /// The name in the log.
  public package(set) var id: TopicID
  /// What it is called.
  public package(set) var name: Name
  /// What sort of matter it is.
  public package(set) var kind: Kind

  package init(id: TopicID, name: Name, kind: Kind = .subject) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}
