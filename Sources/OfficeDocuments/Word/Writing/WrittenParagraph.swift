/// A paragraph that is written.
package struct WrittenParagraph: Hashable, Sendable {
  package enum Alignment: String, Hashable, Sendable {
    // In a right-to-left paragraph, Word uses "left" for the side where lines begin.
    case start = "left"
    case center
    case end = "right"
  }

  /// The list that it is an item of.
  package struct List: Hashable, Sendable {
    /// From 0.
    package var level: Int
    /// The index of the numbered list, from 0; `nil` for bullets.
    package var number: Int?

    package init(level: Int, number: Int? = nil) {
      self.level = level
      self.number = number
    }
  }

  package var style: WrittenStyle
  package var runs: [WrittenRun]
  package var isRightToLeft: Bool
  package var alignment = Alignment.start
  package var list: List?
  package var keepsWithNext = false
  /// The change of its end: a deleted end joins it to the next paragraph.
  package var mark: WordChange?
  /// The comments on it, by their indexes in the list of all.
  package var comments: [Int] = []
  /// The name under which links of the document find it.
  package var bookmark: String?

  package init(_ style: WrittenStyle, _ runs: [WrittenRun], isRightToLeft: Bool = false) {
    self.style = style
    self.runs = runs
    self.isRightToLeft = isRightToLeft
  }
}
