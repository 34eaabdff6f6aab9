/// A word or a mark of a report.
struct ReportToken: Sendable {
  enum Kind: Hashable, Sendable {
    case word
    case comma, colon, dash, bracket, stop, other
    case openQuote, closeQuote
  }

  var range: Range<Int>
  var kind: Kind
  /// The word as it is compared, without case and marks; empty for marks.
  var text = ""
  /// Whether the word begins with a capital letter.
  var isCapital = false
  /// Whether it stands between quotation marks.
  var isQuoted = false

  var isWord: Bool { kind == .word }

  /// Whether another part of the sentence begins behind it.
  var breaks: Bool { kind == .comma || kind == .colon || kind == .stop || kind == .dash }
}
