internal import TextComparison

extension ChangeWords {
  static func arabic(_ kind: ClauseMatchKind) -> String {
    switch kind {
    case .unchanged: "دون تغيير"
    case .edited: "معدَّل"
    case .moved: "منقول"
    case .split: "مقسَّم"
    case .merged: "مدموج"
    case .added: "مضاف"
    case .removed: "محذوف"
    }
  }

  static func arabic(_ kind: ClauseMatchKind, count: Int) -> String { "\(arabic(kind)): \(count)" }
}
