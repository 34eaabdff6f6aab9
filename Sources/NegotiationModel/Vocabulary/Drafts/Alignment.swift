/// A person's decision on which clauses of a draft correspond to which of its parent.
///
/// It takes precedence over every other join of these clauses.
package struct Alignment: Hashable, Sendable {
  package var ref: DraftRef
  /// The joins; one without old clauses says that the new clause has no counterpart.
  package var links: [ClauseLink]

  package init(ref: DraftRef, links: [ClauseLink]) {
    self.ref = ref
    self.links = links
  }
}
