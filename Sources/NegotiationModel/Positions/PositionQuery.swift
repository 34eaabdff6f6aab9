/// What a matrix is asked for.
package struct PositionQuery: Sendable {
  package var draft: DraftRef
  package var asOf: Day?
  /// `nil` shows every principal and every party with a statement.
  package var parties: [PartyID]?
  package var clauses: [ClauseID]?
  package var includesTopics: Bool

  package init(
    draft: DraftRef, asOf: Day? = nil, parties: [PartyID]? = nil, clauses: [ClauseID]? = nil,
    includesTopics: Bool = false
  ) {
    self.draft = draft
    self.asOf = asOf
    self.parties = parties
    self.clauses = clauses
    self.includesTopics = includesTopics
  }
}
