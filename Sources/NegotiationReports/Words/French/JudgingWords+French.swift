internal import TextComparison

extension JudgingWords {
  static func french(without tag: String?) -> String {
    "Il n’y a pas de listes de mots pour cette langue" + bracketed(tag)
      + ". Les quantités sont lues en chiffres seulement ; devoirs et négations ne sont pas distingués des autres mots ; les positions sur ce qui a changé sont à confirmer."
  }

  static func french(_ language: TextLanguage) -> String {
    switch language.reason {
    case .tag: "Jugé comme \(language.name), langue enregistrée du projet."
    case .words: "Jugé comme \(language.name), d’après ses mots."
    case .script: "Jugé comme \(language.name), d’après son écriture."
    case .none: "Jugé d’après les listes anglaises : rien n’indique sa langue."
    }
  }
}
