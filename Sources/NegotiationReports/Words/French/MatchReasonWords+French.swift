internal import TextComparison

extension MatchReasonWords {
  static func french(_ reason: ClauseMatchReason) -> String {
    switch reason {
    case .pinned: "jointe par une personne"
    case .identifier(let id): "même identifiant « \(id) »"
    case .sameText: "mêmes mots"
    case .likeness(let value, let rival):
      "mots concordants à \(percent(value)) %, rivale la plus proche à \(percent(rival)) %"
    case .neighbours(let value): "voisines concordantes à \(percent(value)) %"
    case .part(let text, let value): "une partie concorde à \(percent(value)) % : « \(text) »"
    case .sameHeading(let heading): "même titre « \(heading) »"
    case .sameNumber(let number): "même numéro \(number)"
    case .recorded: "enregistré avec le projet"
    case .sections: "seuls dans des sections qui se correspondent"
    case .nothingNear(let value):
      "aucun équivalent, la plus proche concorde à \(percent(value)) %"
    }
  }
}
