/// A draft that was read from a document of an office program, with what stands beside its text.
package struct ReadDocument: Hashable, Sendable {
  /// What is compared beside the clauses, since it is in none: a note, a picture, hidden words.
  package struct Attachment: Hashable, Sendable {
    package let id: String
    package let heading: String
    package let text: String
    /// Whether it is a note, which is text; else it is only told apart.
    package let isNote: Bool
  }

  /// A comment at the margin: a statement to consider.
  package struct Comment: Hashable, Sendable {
    package let author: String
    /// `YYYY-MM-DD`; `nil` where none is given.
    package let day: String?
    /// The words that it is about.
    package let words: String
    package let text: String
    /// The clause in which they stand, as an index into those of the draft.
    package let clause: Int?
  }

  package var draft: DraftText
  package var attachments: [Attachment] = []
  package var comments: [Comment] = []
  /// What was left out, repaired or done by another program, a sentence each.
  package var remarks: [String] = []
  /// Who tracked changes, and when; `nil` where nothing was tracked.
  package var changes: String?
  /// The paragraphs of a Word document as the reader of drafts gets them, numbers included.
  package var paragraphs: [String] = []
  /// Whether it can have tracked changes: a Word document.
  package var isWord = false
}
