internal import TextComparison

extension ChangeWords {
  static func ukrainian(_ kind: ClauseMatchKind) -> String {
    switch kind {
    case .unchanged: "без змін"
    case .edited: "змінено"
    case .moved: "переміщено"
    case .split: "розділено"
    case .merged: "об’єднано"
    case .added: "додано"
    case .removed: "вилучено"
    }
  }

  static func ukrainian(_ kind: ClauseMatchKind, count: Int) -> String {
    "\(ukrainian(kind)): \(count)"
  }
}
