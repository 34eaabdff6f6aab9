extension PowerPhrase {
  var french: String {
    switch self {
    case .title: "Influence et soutien"
    case .axes: "vers le haut : influence · vers la droite : soutien"
    case .influence: "influence"
    case .support: "soutien"
    case .above: "pour"
    case .below: "contre"
    case .salience: "importance"
    case .weighted: "pondéré"
    case .notPlaced(let count):
      Plural.french(
        count, one: "partie ne figure pas sur la carte", many: "de parties n’y figurent pas",
        other: "parties ne figurent pas sur la carte")
        + " : influence non renseignée ou aucune position en vigueur"
    case .explanation(let minimum):
      "Soutien : part des positions en vigueur au-dessus de « position ouverte » moins la part au-dessous, sur "
        + "les n clauses dont la partie a parlé ; entre parenthèses s’il y en a moins de \(minimum). Le "
        + "silence est écarté et compté. L’influence et l’importance, de 0 à 100, sont l’appréciation "
        + "des rédacteurs ; entre parenthèses, le nombre de clauses dont l’importance est notée."
    }
  }
}
