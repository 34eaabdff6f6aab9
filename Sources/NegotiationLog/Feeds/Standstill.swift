/// Why a feed is stopped in a copy of the log, and from which line on.
package struct Standstill: Hashable, Sendable {
  /// The first line of the feed that is in doubt; `nil` if all of it is.
  package var line: Int?
  package var what: String

  package init(line: Int? = nil, what: String) { (self.line, self.what) = (line, what) }

  /// As one line of a file: the number, or `-`, then the words.
  var text: String {
    "\(line.map(String.init) ?? "-") \(what.prefix { !$0.isNewline })\n"
  }

  /// Reads what `text` wrote; words without a number are about the whole feed.
  init(text: Substring) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0] == "-" || Int(parts[0]) != nil else {
      self.init(what: String(text))
      return
    }
    self.init(line: Int(parts[0]), what: String(parts[1]))
  }
}
