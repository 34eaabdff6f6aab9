/// Rows of words under titled columns.
package struct Table: Hashable, Sendable {
  /// The alignment of a column.
  package enum Alignment: String, Hashable, Sendable {
    case leading
    case trailing
    case center
  }

  /// A column, and how it becomes narrower if space is short.
  package struct Column: Hashable, Sendable {
    package var title: Text
    package var alignment: Alignment
    /// The width below which the column is left out and not narrowed.
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
  /// Rows may have fewer cells than columns; missing cells are empty.
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
