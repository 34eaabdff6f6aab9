internal import Presentation

/// What to show of a line while it is typed, row by row.
package struct Screen: Hashable, Sendable {
  /// The rows of prompt and text.
  package var rows: [String]
  /// The number of columns of the prompt in the first row; zero if that row is not shown.
  package var promptWidth: Int
  /// The rows below, such as the choices that complete the line.
  package var below: [String]
  /// The position of the cursor: the row in `rows`, and the column.
  package var cursorRow: Int
  package var cursorColumn: Int
}

/// Lays out prompt and text in rows, broken at blanks if possible.
struct ScreenLayout {
  /// A character in a row.
  private struct Cell {
    var text: String
    var width: Int
    var isBlank: Bool
    var isPrompt: Bool
  }

  private let columns: Int
  private var rows: [[Cell]] = [[]]
  private var width = 0
  /// The number of characters before the cursor.
  private var cursor = 0
  private var count = 0

  /// - `columns`: the width of the terminal; at least a wide character must fit.
  init(columns: Int) { self.columns = max(columns - 1, 2) }

  /// Adds escaped text; a new row begins when one is full.
  mutating func add(_ text: String, isPrompt: Bool) {
    for character in text {
      let wanted = min(DisplayWidth.of(cluster: character), columns)
      if width + wanted > columns { wrap(isPrompt: isPrompt) }
      rows[rows.count - 1].append(
        Cell(
          text: String(character), width: wanted, isBlank: character == " ", isPrompt: isPrompt))
      width += wanted
      count += 1
    }
  }

  /// Ends the row at a line break of the text.
  mutating func breakLine() {
    // A placeholder without width, before which the cursor can be.
    rows[rows.count - 1].append(Cell(text: "", width: 0, isBlank: false, isPrompt: false))
    count += 1
    rows.append([])
    width = 0
  }

  mutating func markCursor() { cursor = count }

  /// Begins a row with the word that does not fit into the last one.
  private mutating func wrap(isPrompt: Bool) {
    let row = rows[rows.count - 1]
    // The text begins after the prompt, however long its first word is.
    let blank = row.lastIndex { $0.isBlank && (isPrompt || !$0.isPrompt) }
    let start = blank.map { $0 + 1 } ?? row.count
    rows[rows.count - 1] = Array(row[..<start])
    rows.append(Array(row[start...]))
    width = row[start...].reduce(0) { $0 + $1.width }
  }

  /// The rows around the cursor that fit into the terminal.
  func screen(below: [String], rows limit: Int) -> Screen {
    let place = place
    let room = max(1, limit - 1)
    let below = Array(below.prefix(max(0, room - min(rows.count, room))))
    let first = max(0, min(place.row - room / 2, rows.count - room))
    let prompt = rows[0].prefix(while: \.isPrompt).reduce(0) { $0 + $1.width }
    let isWhole = first == 0 && !(rows.count > 1 && rows[1].first?.isPrompt == true)
    return Screen(
      rows: rows[first...].prefix(room).map { $0.map(\.text).joined() },
      promptWidth: isWhole ? prompt : 0, below: below, cursorRow: place.row - first,
      cursorColumn: place.column)
  }

  /// The position of the cursor.
  private var place: (row: Int, column: Int) {
    var before = 0
    for (at, row) in rows.enumerated() {
      let end = before + row.count
      if cursor < end || at == rows.count - 1 {
        return (at, row.prefix(cursor - before).reduce(0) { $0 + $1.width })
      }
      before = end
    }
    return (0, 0)
  }
}
