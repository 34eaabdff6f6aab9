/// A draft that was read from an office document, with what the document holds besides its text.
package struct ReadDocument: Hashable, Sendable {
  /// A part outside the clauses that is compared too: a note, a picture, hidden words.
  package struct Attachment: Hashable, Sendable {
    package let id: String
    package let heading: String
    package let text: String
    /// Whether it is a note, whose text is compared; other parts are only compared for equality.
    package let isNote: Bool
  }

  /// A comment in the margin: a statement that somebody may record.
  package struct Comment: Hashable, Sendable {
    package let author: String
    /// `YYYY-MM-DD`; `nil` if it has no day.
    package let day: String?
    /// The words that it refers to.
    package let words: String
    package let text: String
    /// The index of the clause that contains them.
    package let clause: Int?
  }

  package var draft: DraftText
  package var attachments: [Attachment] = []
  package var comments: [Comment] = []
  /// What was left out, repaired or converted by another program, one sentence each.
  package var remarks: [String] = []
  /// Who made tracked changes, and when; `nil` if there are none.
  package var changes: String?
  /// The paragraphs of a Word document as the reader of drafts gets them, including numbers.
  package var paragraphs: [String] = []
  /// Whether it is a Word document, which can have tracked changes.
  package var isWord = false
}
