import Testing

@testable import StatementReading

/// Places in a text as lines and columns.
struct ReportTextTests {
  /// Counted from the beginning of the text, one character after the other.
  private static func counted(_ text: String, to place: Int) -> (Int, Int) {
    var (line, column, at) = (1, 1, 0)
    for scalar in text.unicodeScalars {
      guard at < place else { break }
      at += scalar.utf8.count
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return (line, column)
  }

  @Test(arguments: [
    "", "a", "é\nb", String(repeating: "x", count: 5_000), String(repeating: "قال ", count: 900),
    String(repeating: "short\n", count: 700), String(repeating: "é", count: 2_047) + "\n" + "я",
  ])
  func `columns in blocks are those counted one by one`(_ text: String) {
    let report = ReportText(text)
    for place in stride(from: 0, through: text.utf8.count, by: 61) {
      // Places within a character are of no sentence.
      guard place == text.utf8.count || report.bytes[place] & 0xC0 != 0x80 else { continue }
      let (line, column) = report.position(of: place)
      let (wantedLine, wantedColumn) = Self.counted(text, to: place)
      #expect(line == wantedLine && column == wantedColumn, "\(place)")
    }
  }
}
