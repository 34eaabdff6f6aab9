/// A part, chapter, title or annex of a draft, over clauses.
///
/// Sections form a tree. Its identifier is unique among the sections and clauses of the draft, so that
/// ``Target/clause(_:_:)`` can name either: `part-2/chapter-1` where the draft gave none.
package struct Section: Hashable, Sendable {
  package var id: ClauseID
  /// Whether the draft itself gave the identifier, rather than it being derived.
  package var isExplicit: Bool
  package var kind: SectionKind
  /// The number as printed, without the word of its kind.
  package var number: String?
  package var heading: String
  /// Its own words, above its clauses.
  package var text: String
  /// The section it stands in, as an index of the draft's sections; always a smaller one than its own.
  package var parent: Int?
  /// How many clauses of the draft stand before it.
  package var clausesBefore: Int

  package init(
    id: ClauseID, isExplicit: Bool = true, kind: SectionKind = .section, number: String? = nil,
    heading: String = "", text: String = "", parent: Int? = nil, clausesBefore: Int = 0
  ) {
    self.id = id
    self.isExplicit = isExplicit
    self.kind = kind
    self.number = number
    self.heading = heading
    self.text = text
    self.parent = parent
    self.clausesBefore = clausesBefore
  }
}
