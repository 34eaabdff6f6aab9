internal import TextComparison

extension ChangeWords {
  static func english(_ kind: ClauseMatchKind) -> String {
    switch kind {
    case .unchanged: "unchanged"
    case .edited: "edited"
    case .moved: "moved"
    case .split: "split"
    case .merged: "merged"
    case .added: "added"
    case .removed: "removed"
    }
  }

  static func english(_ kind: ClauseMatchKind, count: Int) -> String {
    "\(count) \(english(kind))"
  }
}
