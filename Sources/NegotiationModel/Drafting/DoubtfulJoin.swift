/// A join of a new draft's clause that was found by comparing texts and has a low confidence.
package struct DoubtfulJoin: Hashable, Sendable {
  package let draft: DraftRef
  package let parent: DraftRef
  /// Whether the draft has only this one parent.
  package let isOnlyParent: Bool
  package let old: Clause
  package let new: Clause
  /// The confidence of the join, from 0 to 1.
  package let confidence: Double
}
