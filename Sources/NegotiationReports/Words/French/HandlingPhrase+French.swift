internal import NegotiationModel

extension HandlingPhrase {
  var french: String {
    switch self {
    case .participant: "un participant"
    case .chathamHouse: "règle de Chatham House"
    case .shownAt(let mark): "Montré avec l’habilitation \(mark.label)."
    case .leftOut(let count, let mark):
      Plural.french(
        count, one: "déclaration marquée \(mark.label) a été omise",
        many: "de déclarations marquées \(mark.label) ont été omises",
        other: "déclarations marquées \(mark.label) ont été omises") + "."
    }
  }
}
