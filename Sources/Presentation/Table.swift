/// Rows of words under titled columns.
package struct Table: Hashable, Sendable {
  /// The side of the column at which its words stand.
  package enum Alignment: String, Hashable, Sendable {
    case leading
    case trailing
    case center
  }

  /// A column and how it gives way when there is little room.
  package struct Column: Hashable, Sendable {
    package var title: Text
    package var alignment: Alignment
    /// The width below which the column is left out rather than narrowed.
    package var minimum: Int?
    package var maximum: Int?
    /// Columns with the lowest priority are left out first; among equals, the last one.
    package var priority: Int
    /// Whether long words are shortened to one line instead of wrapped.
    package var truncates: Bool

    package init(
      _ title: Text, alignment: Alignment = .leading, minimum: Int? = nil, maximum: Int? = nil,
      priority: Int = 0, truncates: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.minimum = minimum
      self.maximum = maximum
      self.priority = priority
      self.truncates = truncates
    }
  }

  package var caption: Text?
  package var columns: [Column]
  /// Rows may be shorter than the columns; what is missing is empty.
  package var rows: [[Text]]

  package init(caption: Text? = nil, columns: [Column], rows: [[Text]] = []) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// The text of a cell, empty when the row is too short.
  package func cell(_ row: Int, _ column: Int) -> Text {
    column < rows[row].count ? rows[row][column] : Text()
  }
}
