internal import NegotiationModel

extension CodeWord {
  /// The words of the log itself.
  var english: String {
    switch self {
    case .draft(let standing): standing.rawValue
    case .basis(let basis): basis.code
    case .firmness(let firmness): firmness.code
    case .kind(let kind): kind.rawValue
    case .role(let role): role.rawValue
    case .topic(let kind): kind.rawValue
    case .entry(let standing): standing.word
    case .event(let kind): kind.rawValue
    }
  }
}
