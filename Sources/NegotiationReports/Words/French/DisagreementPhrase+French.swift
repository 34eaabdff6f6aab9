extension DisagreementPhrase {
  var french: String {
    switch self {
    case .title: "Désaccords entre rédacteurs"
    case .codings: "codé comme"
    case .agreement: "Accord des rédacteurs"
    case .writers: "rédacteurs"
    case .on: "sur"
    case .overall: "tout ensemble"
    case .same: "identiques"
    case .linear: "κ linéaire"
    case .quadratic: "κ quadratique"
    case .apart: "Enregistré séparément par plusieurs rédacteurs"
    case .kind: "type"
    case .what: "quoi"
    case .entries: "entrées"
    case .inForce: "en vigueur"
    case .method:
      "κ selon Cohen, sur les déclarations codées par les deux rédacteurs ; poids linéaires et "
        + "quadratiques sur les cinq valeurs ordonnées. – là où le hasard seul ne laisse aucun désaccord "
        + "possible."
    case .count(0, open: _): "Aucune déclaration n’a été codée différemment par deux rédacteurs."
    case .count(let all, let open):
      Plural.french(
        all, one: "déclaration codée différemment",
        many: "de déclarations codées différemment", other: "déclarations codées différemment")
        + ", "
        + Plural.french(open, one: "non tranchée", many: "non tranchées", other: "non tranchées")
    }
  }
}
