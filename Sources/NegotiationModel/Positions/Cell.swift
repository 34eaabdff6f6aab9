package import TextComparison

/// Where one party stands on one target, with what is needed to judge it.
package struct Cell: Sendable {
  package var party: PartyID
  package var target: Target
  /// The place of the clause among those shown; `nil` for anything wider.
  package var column: Int?
  /// The statement that counts.
  package var statement: StanceRecord
  /// The bloc whose stance this is, where the party has not spoken for itself.
  package var inheritedFrom: PartyID?
  /// The draft whose text the stance was taken on; `nil` for topics and plans.
  package var takenOn: DraftRef?
  package var textChange: TextChange?
  package var carry: Carry
  /// Whether the party said something else on the same day and the same text, whatever the draft shown
  /// makes of that text.
  package var isContradicted: Bool
  /// Whether another writer coded the same statement differently, and nobody has settled it.
  package var isDisagreed = false
  /// How many independent origins the stance rests on; sources that relay one origin count once.
  package var origins: Int
  /// Whether the statement has sources and none that holds: each is graded E or F, or was withdrawn.
  package var isWeaklySourced = false

  package var stance: Stance { statement.stance }
  /// Whether the stance may be read as a stance on the text shown.
  package var isCurrent: Bool { carry == .own || carry == .current }
}
