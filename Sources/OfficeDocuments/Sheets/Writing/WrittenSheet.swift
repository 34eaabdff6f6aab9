/// A sheet that is written.
package struct WrittenSheet: Hashable, Sendable {
  package var name: String
  package var rows: [[WrittenCell]]
  /// The width of each column, in letters.
  package var widths: [Int]
  /// The number of rows and columns that stay visible, and are repeated on every printed page.
  package var headingRows = 1
  package var headingColumns = 0
  /// Whether rows can be filtered; the last row of the heading has the buttons.
  package var hasFilter = true
  /// The number of rows at the end that are not part of the table.
  package var rowsBelow = 0
  package var isRightToLeft = false

  package init(_ name: String, rows: [[WrittenCell]], widths: [Int] = []) {
    self.name = name
    self.rows = rows
    self.widths = widths
  }

  package var columns: Int { rows.reduce(0) { max($0, $1.count) } }

  var notes: [(row: Int, column: Int, text: String)] {
    rows.indices.flatMap { row in
      rows[row].indices.compactMap { column in
        rows[row][column].note.map { (row, column, $0) }
      }
    }
  }

  /// Names as a workbook allows them: short, without signs that references use, each only once.
  static func names(_ wanted: [String]) -> [String] {
    var taken: Set<String> = []
    return wanted.enumerated().map { index, name in
      let allowed = name.unicodeScalars.filter {
        !":\\/?*[]'".unicodeScalars.contains($0) && MarkupWriter.isAllowed($0) && $0.value >= 0x20
      }
      let stem = shortened(String(String.UnicodeScalarView(allowed)), to: 31)
      let first = stem.isEmpty || stem.lowercased() == "history" ? "Sheet \(index + 1)" : stem
      var name = first
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        let ending = " \(number)"
        name = shortened(first, to: 31 - ending.utf16.count) + ending
        number += 1
      }
      return name
    }
  }

  private static func shortened(_ name: String, to count: Int) -> String {
    var name = name
    while name.utf16.count > count { name.removeLast() }
    while name.last?.isWhitespace == true { name.removeLast() }
    return name
  }
}
