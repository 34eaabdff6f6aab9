/// The smallest unit a stance can be taken on.
package struct Clause: Hashable, Sendable {
  package var id: ClauseID
  /// Whether the draft itself gave the identifier, rather than it being derived.
  package var isExplicit: Bool
  /// The number as printed; it may change from draft to draft while the identifier stays.
  package var number: String?
  package var heading: String
  package var text: String
  package var topics: [TopicID]
  package var note: String?
  /// Set where nobody has yet seen the text in a source.
  package var isUnverified: Bool
  /// The innermost section it stands in, as an index of the draft's sections.
  package var section: Int?

  package init(
    id: ClauseID, isExplicit: Bool = true, number: String? = nil, heading: String = "",
    text: String = "", topics: [TopicID] = [], note: String? = nil, isUnverified: Bool = false,
    section: Int? = nil
  ) {
    self.id = id
    self.isExplicit = isExplicit
    self.number = number
    self.heading = heading
    self.text = text
    self.topics = topics
    self.note = note
    self.isUnverified = isUnverified
    self.section = section
  }
}
