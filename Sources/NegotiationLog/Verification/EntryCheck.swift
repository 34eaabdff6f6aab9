internal import NegotiationModel

/// Checks that each line is an entry, and of a type that this version knows.
struct EntryCheck: LineCheck {
  /// The number of entries of each unknown type.
  private var unknown: [String: Int] = [:]

  mutating func findings(in line: CheckedLine) -> [Finding] {
    switch line.judgement {
    case .failure(let problem)?: return [line.finding("line", problem.message)]
    case .success(let judgement)?:
      if let type = judgement.unknownType { unknown[type, default: 0] += 1 }
      return []
    case nil: return []
    }
  }

  func findings(afterAllOf feed: Feed) -> [Finding] {
    unknown.sorted { $0.key < $1.key }.map { type, count in
      Finding(
        code: "unknown-type", severity: .note, file: feed.name,
        message: "\(count) entries of type '\(type)', which this version does not know")
    }
  }
}
