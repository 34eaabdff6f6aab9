/// Two texts as one with tracked changes: accepting all gives the new text, rejecting all the old
/// one.
///
/// A line has the fate of its words and, separately, that of its end, because a paragraph that was
/// split or joined differs only at its end.
package struct TrackedDocument: Sendable {
  /// What happened to a piece of text.
  package enum Fate: Hashable, Sendable {
    case keep, delete, insert
    /// One end of a move; the number pairs it with the other end.
    case moveFrom(Int), moveTo(Int)

    /// Whether the old text has it, or the new one.
    package var isInOld: Bool { self == .keep || self == .delete || isMoveFrom }
    package var isInNew: Bool { !(self == .delete || isMoveFrom) }

    private var isMoveFrom: Bool {
      if case .moveFrom = self { true } else { false }
    }
  }

  package enum Style: Hashable, Sendable {
    case title, text
    /// From 1, the widest.
    case heading(Int)
  }

  /// Words with one fate; a line feed among them is a break within the paragraph.
  package struct Piece: Hashable, Sendable {
    package var fate: Fate
    package var text: String

    package init(_ fate: Fate, _ text: String) {
      self.fate = fate
      self.text = text
    }
  }

  /// A paragraph.
  package struct Line: Hashable, Sendable {
    package var style: Style
    package var pieces: [Piece]
    /// The fate of its end.
    package var end: Fate
    /// The comments on it, by their indexes in the list of all.
    package var comments: [Int] = []

    package init(_ style: Style, _ pieces: [Piece], end: Fate) {
      self.style = style
      self.pieces = pieces
      self.end = end
    }
  }

  /// A comment in the margin.
  package struct Comment: Hashable, Sendable {
    package var author: String
    /// `YYYY-MM-DD`, if the exact day is known.
    package var day: String?
    package var lines: [Text]

    package init(author: String, day: String?, lines: [Text]) {
      self.author = author
      self.day = day
      self.lines = lines
    }
  }

  /// A page before the text, in the report's language and direction.
  package var cover: Document
  package var lines: [Line]
  package var comments: [Comment]
  /// Who changed the text, and the day, `YYYY-MM-DD`.
  package var author: String
  package var day: String?
  /// The language of the text, as a BCP 47 tag.
  package var language: String?

  package init(
    cover: Document, lines: [Line], comments: [Comment] = [], author: String, day: String? = nil,
    language: String? = nil
  ) {
    self.cover = cover
    self.lines = lines
    self.comments = comments
    self.author = author
    self.day = day
    self.language = language
  }

  /// The lines of the old or the new text, after rejecting or accepting everything.
  package func text(_ isIn: (Fate) -> Bool) -> [String] {
    var result: [String] = []
    var open = ""
    for line in lines {
      for piece in line.pieces where isIn(piece.fate) { open += piece.text }
      if isIn(line.end) {
        result.append(open)
        open = ""
      }
    }
    return result
  }
}
