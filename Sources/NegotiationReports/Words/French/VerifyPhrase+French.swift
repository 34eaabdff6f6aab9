internal import NegotiationModel

extension VerifyPhrase {
  var french: String {
    switch self {
    case .severity(.error): "erreur"
    case .severity(.warning): "avertissement"
    case .severity(.note): "remarque"
    case .verdict(let entries, let feeds, 0): VerifyPhrase.french(entries, feeds) + "tout est sain"
    case .verdict(let entries, let feeds, let errors):
      VerifyPhrase.french(entries, feeds)
        + Plural.french(errors, one: "erreur", many: "d’erreurs", other: "erreurs")
    }
  }

  private static func french(_ entries: Int, _ feeds: Int) -> String {
    Plural.french(entries, one: "entrée", many: "d’entrées", other: "entrées") + " dans "
      + Plural.french(feeds, one: "journal", many: "de journaux", other: "journaux") + " : "
  }
}
