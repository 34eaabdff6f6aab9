/// A Word document as it is written, with everything that was inserted and everything that was deleted.
struct WordSource: Sendable {
  /// A container of paragraphs; two paragraphs can be joined only within the same one.
  struct Container: Sendable {
    var place: WordPlace
    var marks = RevisionMarks.none
    /// The container that contains it; `-1` for none.
    var parent: Int
  }

  struct Paragraph: Sendable {
    var container: Int
    var pieces: [WordPiece] = []
    var properties = ParagraphProperties()
    /// The paragraph's properties before a tracked change; `nil` for no change.
    var before: ParagraphProperties?
    /// The marks of the end of the paragraph.
    var mark = RevisionMarks.none
    /// Whether its end is hidden, so that the next paragraph continues on its line.
    var isRunIn = false
    /// Whether it is the large first letter of the next paragraph.
    var isDropCap = false
    /// Whether its end is hidden.
    var isMarkHidden = false
  }

  /// The start or the end of a comment's words.
  struct Anchor: Hashable, Sendable {
    var paragraph: Int
    var piece: Int
  }

  var containers: [Container] = []
  var paragraphs: [Paragraph] = []
  var revisions: [WordRevision] = []
  /// The fields that show a result, whose code is not text.
  var shownFields: Set<Int> = []
  var commentStarts: [String: Anchor] = [:]
  var commentEnds: [String: Anchor] = [:]
}
