extension Event {
  /// The statement that the event records or corrects; `nil` for other events.
  package var statement: Statement? {
    switch self {
    case .stance(let statement): statement
    case .correction(let correction): correction.event.statement
    default: nil
    }
  }

  /// Whether the event is a statement by a person, or is about that person.
  package func isFrom(_ speaker: PersonID) -> Bool {
    switch self {
    case .stance(let statement): statement.speaker == speaker
    case .person(let person): person.id == speaker
    case .affiliation(let affiliation): affiliation.person == speaker
    case .correction(let correction): correction.event.isFrom(speaker)
    default: false
    }
  }

  /// Whether the event cites a source, or defines it or a source that relays it.
  package func cites(_ source: SourceID) -> Bool {
    switch self {
    case .stance(let statement): statement.sources.contains(source)
    case .source(let value): value.id == source || value.origin == source
    case .draft(let draft): draft.sources.contains(source)
    case .translation(let translation): translation.sources.contains(source)
    case .round(let round): round.sources.contains(source)
    case .correction(let correction): correction.event.cites(source)
    default: false
    }
  }
}
