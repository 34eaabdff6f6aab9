package import TextComparison

/// Where one party stands on one target, with everything needed to judge it.
package struct Cell: Sendable {
  package var party: PartyID
  package var target: Target
  /// The index of the clause among those shown; `nil` for anything wider.
  package var column: Int?
  /// The statement that counts.
  package var statement: StanceRecord
  /// The bloc whose stance this is, if the party has not spoken for itself.
  package var inheritedFrom: PartyID?
  /// The draft whose text the stance was taken on; `nil` for topics and plans.
  package var takenOn: DraftRef?
  package var textChange: TextChange?
  package var carry: Carry
  /// Whether the party said something else on the same day and the same text, whatever became of
  /// that text in the draft shown.
  package var isContradicted: Bool
  /// Whether another writer recorded the same statement differently, and nobody has decided between
  /// the two.
  package var isDisagreed = false
  /// The number of independent origins; sources that relay one origin count once.
  package var origins: Int
  /// Whether it has sources and none that can be relied on: each is graded E or F, or was
  /// withdrawn.
  package var isWeaklySourced = false

  package var stance: Stance { statement.stance }
  /// Whether the stance counts as a stance on the text shown.
  package var isCurrent: Bool { carry == .own || carry == .current }
}
