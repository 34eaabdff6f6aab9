/// A decision of the reader that may be wrong, and its place.
package struct DraftDoubt: Hashable, Sendable {
  /// The line in the file, from 1.
  package let line: Int
  package let message: String

  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}

extension DraftText {
  /// The doubts in words, one line each, with its place in front; those beyond `limit` are counted.
  package func doubtLines(of file: String, limit: Int) -> [String] {
    var lines = doubts.prefix(limit).map { doubt in
      TextPosition(line: doubt.line, column: 1).located(in: file, doubt.message)
    }
    if doubts.count > limit { lines.append("\(file): \(doubts.count - limit) more doubts") }
    return lines
  }
}
