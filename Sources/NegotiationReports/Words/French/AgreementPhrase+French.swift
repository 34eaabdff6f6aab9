extension AgreementPhrase {
  var french: String {
    switch self {
    case .title: "Accord"
    case .pairs: "Entre les parties"
    case .with: "avec"
    case .coincidence: "coïncidence"
    case .congruence: "congruence"
    case .conflict: "conflit"
    case .leftOut: "écartées"
    case .blocs: "Blocs selon l’accord"
    case .noBloc: "Aucune partie n’est assez proche d’une autre sur assez de clauses."
    case .saidSince: "dit depuis"
    case .saidUntil: "dit jusqu’au"
    case .withoutStance(let count): "Lignes sans position qui compte, omises : \(count)."
    case .morePairs(let count):
      Plural.french(
        count, one: "autre paire n’est pas montrée", many: "d’autres paires ne sont pas montrées",
        other: "autres paires ne sont pas montrées") + " ; nommez des parties pour voir les leurs"
    case .explanation(let minimum):
      "A : accord sur la clause, de -1 (deux camps) à 1. n : positions comptées, entre parenthèses "
        + "s’il y en a moins de \(minimum), trop peu pour conclure. S et la coïncidence mesurent la "
        + "ressemblance, κ et π ce qui dépasse le hasard. Le silence ne compte jamais comme une valeur."
    }
  }
}
