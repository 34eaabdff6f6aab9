/// A sentence of a report, cut into tokens.
struct ReportSentence: Sendable {
  /// Counted from 1 through the report.
  var number: Int
  /// The paragraph it stands in.
  var paragraph: Int
  var range: Range<Int>
  var tokens: [ReportToken]
  /// What it quotes, without the marks.
  var quotations: [Range<Int>]
  /// Whether it is an item of a list, or a line without an end, such as a headline.
  var isItem: Bool
  var isHeadline: Bool

  /// What share of its letters stands between quotation marks.
  var quotedShare: Double {
    let words = tokens.filter(\.isWord)
    guard !words.isEmpty else { return 0 }
    return Double(words.count(where: \.isQuoted)) / Double(words.count)
  }
}
