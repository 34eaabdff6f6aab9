/// A part of a paragraph with one origin.
struct WordPiece: Sendable {
  enum Kind: Hashable, Sendable {
    case text
    case footnote(String), endnote(String)
    /// What is not text. A picture's identity is its relationship, later its checksum.
    case omission(WordOmission)
  }

  var kind = Kind.text
  var text = ""
  var marks = RevisionMarks.none
  /// The field whose code contains it; the code is hidden if the field has a result.
  var field: Int = -1
  var isHidden = false
  /// Whether it is in the result of a field that makes a table of contents.
  var isContents = false
}
