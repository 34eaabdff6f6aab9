public import TextComparison

/// Where one party stands on one target, with everything needed to judge it.
public struct Cell: Sendable {
  /// Whose stance it is.
  public package(set) var party: PartyID
  /// What it is shown against.
  public package(set) var target: Target
  /// The index of the clause among those shown; `nil` for anything wider.
  package var column: Int?
  /// The statement that counts.
  public package(set) var statement: StanceRecord
  /// The bloc whose stance this is, if the party has not spoken for itself.
  public package(set) var inheritedFrom: PartyID?
  /// The draft whose text the stance was taken on; `nil` for topics and plans.
  public package(set) var takenOn: DraftRef?
  /// How that text differs from the one shown; `nil` where it was taken on the one shown.
  public package(set) var textChange: TextChange?
  /// What the stance is worth on the text shown.
  public package(set) var carry: Carry
  /// Whether the party said something else on the same day and the same text, whatever became of
  /// that text in the draft shown.
  public package(set) var isContradicted: Bool
  /// Whether another writer recorded the same statement differently, and nobody has decided between
  /// the two.
  public package(set) var isDisagreed = false
  /// The number of independent origins; sources that relay one origin count once.
  public package(set) var origins: Int
  /// Whether it has sources and none that can be relied on: each is graded E or F, or was
  /// withdrawn.
  public package(set) var isWeaklySourced = false

  /// The stance that counts.
  public var stance: Stance { statement.stance }
  /// Whether the stance counts as a stance on the text shown.
  public var isCurrent: Bool { carry == .own || carry == .current }
}
