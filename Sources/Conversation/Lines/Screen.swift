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

/// Puts prompt and text into rows, broken at blanks where a row has one.
struct ScreenLayout {
  /// A sign as it stands in a row.
  private struct Cell {
    var text: String
    var width: Int
    var isBlank: Bool
    var isPrompt: Bool
  }

  private let columns: Int
  private var rows: [[Cell]] = [[]]
  private var width = 0
  /// How many signs stand before the cursor.
  private var cursor = 0
  private var count = 0

  /// - `columns`: those of the terminal; at least a wide sign must fit.
  init(columns: Int) { self.columns = max(columns - 1, 2) }

  /// Adds escaped text; where a row is full another one begins.
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

  /// Ends a row where the text does.
  mutating func breakLine() {
    // A sign without width, before which the cursor can stand.
    rows[rows.count - 1].append(Cell(text: "", width: 0, isBlank: false, isPrompt: false))
    count += 1
    rows.append([])
    width = 0
  }

  mutating func markCursor() { cursor = count }

  /// Begins a row with the word that has no room in the last one.
  private mutating func wrap(isPrompt: Bool) {
    let row = rows[rows.count - 1]
    // The text begins behind the prompt however long its first word is.
    let blank = row.lastIndex { $0.isBlank && (isPrompt || !$0.isPrompt) }
    let start = blank.map { $0 + 1 } ?? row.count
    rows[rows.count - 1] = Array(row[..<start])
    rows.append(Array(row[start...]))
    width = row[start...].reduce(0) { $0 + $1.width }
  }

  /// The rows that a terminal has room for, those around the cursor.
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

  /// Where the cursor stands.
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
