package import NegotiationModel

/// A word of a fixed set, as in the log and for scripts.
package enum CodeWord: Hashable, Sendable {
  case draft(Draft.Standing)
  case basis(Basis)
  case firmness(Firmness)
  case kind(Party.Kind)
  case role(Party.Role)
  case topic(Topic.Kind)
  case section(SectionKind)
  case entry(Entry.Standing)
  case event(Event.Kind)
  /// A draft that does not represent its plan.
  case aside
}

extension CodeWord {
  /// The word in the log and in JSON.
  package var code: String {
    switch self {
    case .draft(let standing): standing.rawValue
    case .basis(let basis): basis.code
    case .firmness(let firmness): firmness.code
    case .kind(let kind): kind.rawValue
    case .role(let role): role.rawValue
    case .topic(let kind): kind.rawValue
    case .section(let kind): kind.rawValue
    case .entry(let standing): standing.word
    case .event(let kind): kind.rawValue
    case .aside: "aside"
    }
  }
}
