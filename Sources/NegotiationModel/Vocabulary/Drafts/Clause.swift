/// The smallest unit on which a stance can be taken.
public struct Clause: Hashable, Sendable {
  /// The name within the draft; clauses of drafts that are joined share it.
  public package(set) var id: ClauseID
  /// Whether the draft itself gives the identifier; otherwise it was derived.
  package var isExplicit: Bool
  /// The number as printed; it may change from draft to draft while the identifier stays.
  public package(set) var number: String?
  /// The heading without the number; empty where there is none.
  public package(set) var heading: String
  /// The words.
  public package(set) var text: String
  /// The topics that the clause is about.
  public package(set) var topics: [TopicID]
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
