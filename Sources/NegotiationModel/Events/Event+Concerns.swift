extension Event {
  /// Whether the event is by or about a party.
  package func concerns(_ party: PartyID) -> Bool {
    switch self {
    case .party(let value): value.id == party
    case .member(let value): value.bloc == party || value.party == party
    case .person(let value): value.party == party
    case .affiliation(let value): value.party == party
    case .draft(let value): value.by.contains(party)
    case .round(let value): value.participants.contains(party)
    case .stance(let value): value.party == party
    case .salience(let value): value.party == party
    case .correction(let value): value.event.concerns(party)
    case .source, .topic, .plan, .translation, .alignment, .withdrawal, .adjudication, .writer,
      .rename, .unknown:
      false
    }
  }

  /// Whether the event is a statement on a target, or records the draft that contains the target.
  package func concerns(_ target: Target) -> Bool {
    switch self {
    case .stance(let value): value.targets.contains(target)
    case .salience(let value): value.target == target
    case .draft(let value): target == .draft(value.ref)
    case .correction(let value): value.event.concerns(target)
    default: false
    }
  }
}
