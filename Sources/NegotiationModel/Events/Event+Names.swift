extension Event {
  /// The name that an event defines; `nil` where it defines none.
  package var definedName: String? {
    switch self {
    case .party(let value): value.id.text
    case .person(let value): value.id.text
    case .source(let value): value.id.text
    case .topic(let value): value.id.text
    case .plan(let value): value.id.text
    case .draft(let value): value.ref.description
    case .round(let value): value.id.text
    case .member, .affiliation, .translation, .alignment, .stance, .salience, .correction,
      .withdrawal, .adjudication, .writer, .rename, .unknown:
      nil
    }
  }
}
