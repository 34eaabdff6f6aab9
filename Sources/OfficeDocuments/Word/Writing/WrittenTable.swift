/// A table that is written.
package struct WrittenTable: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package var paragraphs: [WrittenParagraph]
    /// The colour behind it, `0xRRGGBB`.
    package var fill: UInt32?
    /// How many columns it takes.
    package var columns = 1
    /// Whether its words run upwards, as the heads of narrow columns.
    package var isUpright = false

    package init(_ paragraphs: [WrittenParagraph], fill: UInt32? = nil) {
      self.paragraphs = paragraphs
      self.fill = fill
    }
  }

  package struct Row: Hashable, Sendable {
    package var cells: [Cell]
    /// Whether it stands at the top of every page.
    package var isHeading: Bool
    /// The least height, in twentieths of a point; `nil` for that of its words.
    package var height: Int?

    package init(_ cells: [Cell], isHeading: Bool = false) {
      self.cells = cells
      self.isHeading = isHeading
    }
  }

  /// The width of each column, in twentieths of a point.
  package var widths: [Int]
  package var rows: [Row]
  package var isRightToLeft: Bool
  /// Whether words stand in the middle of a row's height, not at its top.
  package var isCentred = false
  /// The room at both sides of a cell, in twentieths of a point.
  package var margin: Int?

  package init(widths: [Int], rows: [Row], isRightToLeft: Bool = false) {
    self.widths = widths
    self.rows = rows
    self.isRightToLeft = isRightToLeft
  }
}
