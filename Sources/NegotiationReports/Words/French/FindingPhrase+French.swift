extension FindingPhrase {
  var french: String {
    switch self {
    case .identifier: "identifiant"
    case .bloc: "bloc de parties"
    case .latestDraft: "dernier projet"
    case .heading: "intitulé"
    case .place: "où"
    case .foundIn: "trouvé dans"
    case .words: "mots"
    case .shownBy: "affiché par"
    case .quotation: "citation"
    case .stance: "position"
    case .tooLargeToRead:
      "Trop grande pour être lue en entier ; --parties A,B et --clauses X,Y en montrent une partie."
    case .hits(0): "Rien n’a été trouvé."
    case .hits(let count):
      Plural.french(count, one: "résultat", many: "de résultats", other: "résultats")
    }
  }
}
