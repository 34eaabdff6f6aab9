/// A person's word on which clauses of a draft correspond to which of one it derives from.
///
/// It wins over every other join of the clauses it names.
package struct Alignment: Hashable, Sendable {
  package var ref: DraftRef
  /// Joins; one without old clauses says that the new clause has no counterpart.
  package var links: [ClauseLink]

  package init(ref: DraftRef, links: [ClauseLink]) {
    self.ref = ref
    self.links = links
  }
}
