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
  var look = RunLook()
  /// How it looked before a tracked change of its look; `nil` for no such change.
  var lookBefore: RunLook?
  /// Whether a field shows it that says another thing every day: a page, the date.
  var isVolatile = false
  /// Whether it is in the result of a field that makes a table of contents.
  var isContents = false

  func isHidden(_ side: WordSide) -> Bool {
    (side == .original ? lookBefore ?? look : look).isHidden
  }
}
