internal import NegotiationModel

extension HandlingPhrase {
  var english: String {
    switch self {
    case .participant: "a participant"
    case .chathamHouse: "Chatham House Rule"
    case .shownAt(let mark): "Shown at clearance \(mark.label)."
    case .leftOut(let count, let mark):
      Plural.english(count, one: "statement", other: "statements")
        + " marked \(mark.label) left out."
    }
  }
}
