internal import NegotiationModel

/// A check that looks at the lines of one feed, one after the other.
protocol LineCheck {
  /// What is wrong with the next line.
  mutating func findings(in line: CheckedLine) -> [Finding]
  /// What is wrong with the feed, once all its lines were seen.
  func findings(afterAllOf feed: Feed) -> [Finding]
}

extension LineCheck {
  func findings(in line: CheckedLine) -> [Finding] { [] }
  func findings(afterAllOf feed: Feed) -> [Finding] { [] }
}
