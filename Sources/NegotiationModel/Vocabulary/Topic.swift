package typealias TopicID = Identifier<Topic>

/// A matter that runs across plans, or a claim of fact in dispute.
package struct Topic: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable { case subject, claim }

  package var id: TopicID
  package var name: Name
  package var kind: Kind

  package init(id: TopicID, name: Name, kind: Kind = .subject) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}
