/// A join between clauses of a draft and clauses of a parent draft.
///
/// It is one to one, one old to several new (a split), or several old to one new (a merge). It is
/// recorded with the draft, so that a better matcher never changes an old answer.
package struct ClauseLink: Hashable, Sendable {
  package var from: DraftID
  package var old: [ClauseID]
  package var new: [ClauseID]

  package init(from: DraftID, old: [ClauseID], new: [ClauseID]) {
    self.from = from
    self.old = old
    self.new = new
  }
}
