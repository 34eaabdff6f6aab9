internal import NegotiationModel

/// A check of the lines of one feed, in order.
protocol LineCheck {
  /// What is wrong with the next line.
  mutating func findings(in line: CheckedLine) -> [Finding]
  /// What is wrong with the feed, after all of its lines.
  func findings(afterAllOf feed: Feed) -> [Finding]
}

extension LineCheck {
  func findings(in line: CheckedLine) -> [Finding] { [] }
  func findings(afterAllOf feed: Feed) -> [Finding] { [] }
}
