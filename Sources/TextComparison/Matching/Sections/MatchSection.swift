/// A section of a draft (part, chapter, title, annex), as far as the matcher needs it.
package struct MatchSection: Sendable, Hashable {
  /// The identifier within its own draft.
  package var id: String
  /// Whether a person wrote the identifier.
  package var isExplicit: Bool
  /// `part`, `title`, `chapter`, `section` or `annex`, where the draft says which.
  package var kind: String?
  /// The printed number.
  package var number: String?
  /// The heading without the number; empty when there is none.
  package var heading: String
  /// The words between the heading and the first clause.
  package var text: String
  /// The index of the section that contains it.
  package var parent: Int?

  package init(
    id: String, isExplicit: Bool = false, kind: String? = nil, number: String? = nil,
    heading: String = "", text: String = "", parent: Int? = nil
  ) {
    self.id = id
    self.isExplicit = isExplicit
    self.kind = kind
    self.number = number
    self.heading = heading
    self.text = text
    self.parent = parent
  }
}
