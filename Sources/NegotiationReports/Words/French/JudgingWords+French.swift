internal import TextComparison

extension JudgingWords {
  static func french(without tag: String?) -> String {
    let named = tag == nil ? "cette langue" : "cette langue (\(name(tag, in: frenchNames)))"
    return "Il n’y a pas de listes de mots pour \(named)"
      + ". Les quantités sont lues en chiffres seulement ; devoirs et négations ne sont pas distingués des autres mots ; les positions sur ce qui a changé sont à confirmer."
  }

  static func french(_ language: TextLanguage) -> String {
    let name = name(language.tag, in: frenchNames)
    return switch language.reason {
    case .tag: "Jugé comme \(name), langue enregistrée du projet."
    case .words: "Jugé comme \(name), d’après ses mots."
    case .script: "Jugé comme \(name), d’après son écriture."
    case .none: "Jugé d’après les listes anglaises : rien n’indique sa langue."
    }
  }

  static let frenchNames = names(
    "en anglais|fr français|ru russe|uk ukrainien|ar arabe|zh chinois|de allemand"
      + "|es espagnol|pt portugais|it italien|pl polonais|tr turc|fa persan|he hébreu"
      + "|hi hindi|ja japonais|ko coréen|nl néerlandais|cs tchèque|ro roumain|hu hongrois"
      + "|sv suédois|da danois|fi finnois|id indonésien|vi vietnamien|el grec|ur ourdou"
      + "|bg bulgare|sr serbe")
}
