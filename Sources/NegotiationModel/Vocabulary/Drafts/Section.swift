/// A part, chapter, title or annex of a draft, above clauses.
///
/// Sections form a tree. The identifier is unique among the sections and clauses of the draft, so
/// that ``Target/clause(_:_:)`` can name either: `part-2/chapter-1` if the draft gives none.
package struct Section: Hashable, Sendable {
  package var id: ClauseID
  /// Whether the draft itself gives the identifier; otherwise it was derived.
  package var isExplicit: Bool
  package var kind: SectionKind
  /// The number as printed, without the word for its kind.
  package var number: String?
  package var heading: String
  /// Its own text, above its clauses.
  package var text: String
  /// The section that contains it, as an index of the draft's sections; always smaller than its
  /// own.
  package var parent: Int?
  /// The number of clauses of the draft before it.
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
