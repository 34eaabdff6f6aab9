package import NegotiationModel

extension LogReader {
  /// Whether the writer of `observer` had seen `entry` when recording.
  ///
  /// A line names a head only if it changed, so the last line before that names the feed decides.
  package func hasSeen(_ entry: EntryID, by observer: EntryID) -> Bool {
    if entry.writer == observer.writer { return entry.number <= observer.number }
    guard let feed = feed(of: observer.writer) else { return false }
    for index in stride(from: min(observer.number, feed.count) - 1, through: 0, by: -1) {
      let head = feed.withLine(index) { line in
        Feed.mayNameHeads(line)
          ? JSONValue.decode(line)?.object?["seen"]?.object?[entry.writer.text]?.string : nil
      }
      guard let head = head.flatMap({ SeenHead($0) }) else { continue }
      return head.number >= entry.number
    }
    return false
  }
}
