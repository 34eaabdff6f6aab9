internal import NegotiationModel

/// Checks whether anything follows the last entry that counts.
struct TailCheck: LineCheck {
  func findings(afterAllOf feed: Feed) -> [Finding] {
    if feed.tailHoldsLine {
      return [
        feed.finding("torn", line: feed.count, "the line end after a whole entry was changed")
      ]
    }
    guard feed.tornLength > 0 else { return [] }
    let what =
      feed.unfinished.map {
        "\($0.present) of \($0.size) entries that were recorded as one: none of them counts"
      } ?? "\(feed.tornLength) bytes without a line end: the rest of a write that was cut off"
    return [feed.finding("torn", line: feed.count, what, severity: .warning)]
  }
}
