internal import TextComparison

extension ChangeWords {
  static func russian(_ kind: ClauseMatchKind) -> String {
    switch kind {
    case .unchanged: "без изменений"
    case .edited: "изменено"
    case .moved: "перемещено"
    case .split: "разделено"
    case .merged: "объединено"
    case .added: "добавлено"
    case .removed: "исключено"
    }
  }

  static func russian(_ kind: ClauseMatchKind, count: Int) -> String {
    "\(russian(kind)): \(count)"
  }
}
