internal import TextComparison

extension ChangeWords {
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

  /// French adjectives agree in number with what was counted.
  static func french(_ kind: ClauseMatchKind, count: Int) -> String {
    let word = french(kind) + "e"
    return Plural.french(count, one: word, many: word + "s", other: word + "s")
  }
}
