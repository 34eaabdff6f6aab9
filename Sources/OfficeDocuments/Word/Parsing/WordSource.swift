/// A Word document as it is written, with everything that was inserted and everything that was deleted.
struct WordSource: Sendable {
  /// Where paragraphs can stand; two of them join only within one.
  struct Container: Sendable {
    var place: WordPlace
    var marks = RevisionMarks.none
    /// The container it stands in; `-1` for none.
    var parent: Int
  }

  struct Paragraph: Sendable {
    var container: Int
    var pieces: [WordPiece] = []
    var properties = ParagraphProperties()
    /// What it said of itself before a tracked change; `nil` for no change.
    var before: ParagraphProperties?
    /// The marks of the end of the paragraph.
    var mark = RevisionMarks.none
    /// Whether its end is not shown, so that the next paragraph goes on in its line.
    var isRunIn = false
    /// Whether it is the large first letter of the next paragraph.
    var isDropCap = false
    /// Whether its end is hidden.
    var isMarkHidden = false
  }

  /// Where a comment's words begin or end.
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
