/// The smallest unit on which a stance can be taken.
package struct Clause: Hashable, Sendable {
  package var id: ClauseID
  /// Whether the draft itself gives the identifier; otherwise it was derived.
  package var isExplicit: Bool
  /// The number as printed; it may change from draft to draft while the identifier stays.
  package var number: String?
  package var heading: String
  package var text: String
  package var topics: [TopicID]
  package var note: String?
  /// Whether nobody has seen the text in a source.
  package var isUnverified: Bool
  /// The innermost section that contains it, as an index of the draft's sections.
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
