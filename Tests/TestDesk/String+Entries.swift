extension String {
  /// JSON without the names of entries, when they were recorded, the numbers of heads and blanks, to
  /// compare two logs that say the same.
  package func withoutEntries(of writers: [String]) -> String {
    var text = ""
    for part in split(separator: "\n") {
      let line = part.filter { !$0.isWhitespace }
      let isHead = writers.contains { line.hasPrefix("\"\($0)\":") }
      if !isHead, !line.hasPrefix("\"recordedAt\":") { text += line }
    }
    for writer in writers {
      let pieces = text.split(separator: "\"\(writer):", omittingEmptySubsequences: false)
      text = pieces[0] + pieces.dropFirst().map { "\"ENTRY" + $0.drop(while: \.isNumber) }.joined()
    }
    return text
  }
}
