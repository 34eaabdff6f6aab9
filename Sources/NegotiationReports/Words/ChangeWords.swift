internal import TextComparison

/// What became of a clause, as a word for one and as a count.
enum ChangeWords {
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

  static func french(_ kind: ClauseMatchKind) -> String {
    switch kind {
    case .unchanged: "inchangé"
    case .edited: "modifié"
    case .moved: "déplacé"
    case .split: "scindé"
    case .merged: "fusionné"
    case .added: "ajouté"
    case .removed: "supprimé"
    }
  }

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

  static func english(_ kind: ClauseMatchKind, count: Int) -> String {
    "\(count) \(english(kind))"
  }

  static func arabic(_ kind: ClauseMatchKind, count: Int) -> String { "\(arabic(kind)): \(count)" }

  /// French words agree in number with what was counted.
  static func french(_ kind: ClauseMatchKind, count: Int) -> String {
    let word = french(kind) + "e"
    return Plural.french(count, one: word, many: word + "s", other: word + "s")
  }

  static func russian(_ kind: ClauseMatchKind, count: Int) -> String {
    "\(russian(kind)): \(count)"
  }

  static func ukrainian(_ kind: ClauseMatchKind, count: Int) -> String {
    "\(ukrainian(kind)): \(count)"
  }
}
