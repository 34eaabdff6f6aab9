/// What happened, in the past tense; the entry that records it adds who, when and the digest.
package enum Event: Hashable, Sendable {
  case party(Party)
  case member(Membership)
  case person(Person)
  /// A person speaks for a further party.
  case affiliation(Affiliation)
  case source(Source)
  case topic(Topic)
  case plan(Plan)
  case draft(Draft)
  case translation(DraftTranslation)
  case alignment(Alignment)
  case round(Round)
  case stance(Statement)
  case salience(Salience)
  case correction(Correction)
  case withdrawal(Withdrawal)
  case adjudication(Adjudication)
  /// Another feed was kept by the same person.
  case writer(WriterClaim)
  /// A thing gets another identifier.
  case rename(Rename)
  /// An event of a type this version does not know: kept, counted and reported, never dropped.
  case unknown(type: String)

  /// The kinds of event that this version knows; the raw value is the `type` in the log.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case party, member, person, affiliation, source, topic, plan, draft, translation, alignment
    case round, stance, salience, correction, withdrawal, adjudication, writer, rename
  }

  /// The kind of the event; `nil` if this version does not know it.
  package var kind: Kind? {
    switch self {
    case .party: .party
    case .member: .member
    case .person: .person
    case .affiliation: .affiliation
    case .source: .source
    case .topic: .topic
    case .plan: .plan
    case .draft: .draft
    case .translation: .translation
    case .alignment: .alignment
    case .round: .round
    case .stance: .stance
    case .salience: .salience
    case .correction: .correction
    case .withdrawal: .withdrawal
    case .adjudication: .adjudication
    case .writer: .writer
    case .rename: .rename
    case .unknown: nil
    }
  }

  /// The `type` in the log.
  package var type: String {
    if case .unknown(let type) = self { return type }
    return kind?.rawValue ?? ""
  }

  /// Whether it records or corrects a statement.
  package var isStatement: Bool {
    switch self {
    case .stance: true
    case .correction(let correction): correction.event.isStatement
    default: false
    }
  }

  /// The day on which the fact was true in the world, if the event has one.
  package var occurredOn: Day? {
    switch self {
    case .stance(let statement): statement.said.known
    case .salience(let salience): salience.on
    case .draft(let draft): draft.on
    case .round(let round): round.on
    case .member(let membership): membership.from
    case .person(let person): person.from
    case .affiliation(let affiliation): affiliation.from
    case .source(let source): source.date
    case .correction(let correction): correction.event.occurredOn
    case .party, .topic, .plan, .translation, .alignment, .withdrawal, .adjudication, .writer,
      .rename, .unknown:
      nil
    }
  }
}
