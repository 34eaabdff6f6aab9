/// A join of a new draft's clause that was found by content and is in doubt.
package struct DoubtfulJoin: Hashable, Sendable {
  package let draft: DraftRef
  package let parent: DraftRef
  /// Whether the draft derives from no other draft than the parent.
  package let isOnlyParent: Bool
  package let old: Clause
  package let new: Clause
  /// How sure the join is, 0…1.
  package let confidence: Double
}
