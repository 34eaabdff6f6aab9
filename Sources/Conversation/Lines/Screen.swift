internal import Presentation

/// What is to be seen of a line while it is typed, row by row.
package struct Screen: Hashable, Sendable {
  /// The rows of prompt and text.
  package var rows: [String]
  /// How many columns of the first row the prompt takes; zero where that row is not to be seen.
  package var promptWidth: Int
  /// The rows below, such as what completes the line.
  package var below: [String]
  /// Where one types: the row among `rows`, and the column.
  package var cursorRow: Int
  package var cursorColumn: Int
}

/// Puts prompt and text into rows.
struct ScreenLayout {
  private let columns: Int
  private var rows = [""]
  private var width = 0
  private var promptWidth = 0
  private var cursor: (row: Int, column: Int) = (0, 0)

  init(columns: Int) { self.columns = max(columns - 1, 2) }

  /// Adds escaped text; where a row is full another one begins.
  mutating func add(_ text: String, isPrompt: Bool) {
    for character in text {
      let wanted = DisplayWidth.of(cluster: character)
      if width + wanted > columns { breakLine() }
      rows[rows.count - 1].append(character)
      width += wanted
    }
    if isPrompt { promptWidth = rows.count == 1 ? width : 0 }
  }

  mutating func breakLine() {
    rows.append("")
    width = 0
  }

  mutating func markCursor() { cursor = (rows.count - 1, width) }

  /// The rows that a terminal has room for, those around the cursor.
  func screen(below: [String], rows limit: Int) -> Screen {
    let room = max(1, limit - 1)
    let below = Array(below.prefix(max(0, room - min(rows.count, room))))
    let first = max(0, min(cursor.row - room / 2, rows.count - room))
    return Screen(
      rows: Array(rows[first...].prefix(room)), promptWidth: first == 0 ? promptWidth : 0,
      below: below, cursorRow: cursor.row - first, cursorColumn: cursor.column)
  }
}
