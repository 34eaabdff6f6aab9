/// Something that the reader decided and that could be otherwise, where it stands.
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
  /// The doubts in words, a line each, with its place in front; those over `limit` are counted.
  package func doubtLines(of file: String, limit: Int) -> [String] {
    var lines = doubts.prefix(limit).map { doubt in
      TextPosition(line: doubt.line, column: 1).located(in: file, doubt.message)
    }
    if doubts.count > limit { lines.append("\(file): \(doubts.count - limit) more doubts") }
    return lines
  }
}
