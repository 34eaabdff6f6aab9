package enum Writer {}
/// Who keeps one feed: an analyst on a machine.
package typealias WriterID = Identifier<Writer>

/// The name of an entry: `writer:number`.
package struct EntryID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let writer: WriterID
  package let number: Int

  /// The largest number of an entry that stands in a feed; a fold counts places in 32 bits.
  package static let largestNumber = 2_147_483_647

  package init(writer: WriterID, number: Int) {
    self.writer = writer
    self.number = number
  }

  /// Reads `writer:number`, numbers from 1.
  package init?(_ text: some StringProtocol) { self.init(whole: String(text)) }

  /// The same of a text of one type, which other rooms need not go about in the general way.
  private init?(whole text: String) {
    guard let colon = text.utf8.firstIndex(of: 0x3A), let writer = WriterID(text[..<colon]) else {
      return nil
    }
    let digits = text.utf8[text.utf8.index(after: colon)...]
    guard let first = digits.first, first != 0x30 else { return nil }
    var number = 0
    for byte in digits {
      let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (next, isLarger) = tens.addingReportingOverflow(Int(byte &- 0x30))
      guard byte &- 0x30 < 10, !isTooLarge, !isLarger else { return nil }
      number = next
    }
    self.init(writer: writer, number: number)
  }

  package var description: String { "\(writer):\(number)" }
  package static func < (left: Self, right: Self) -> Bool {
    left.writer != right.writer ? left.writer < right.writer : left.number < right.number
  }
}

/// What happened, in the past tense; the entry that records it adds who, when and the digest.
package enum Event: Hashable, Sendable {
  case party(Party)
  case member(Membership)
  case person(Person)
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
  /// That another feed is the same person's.
  case writer(WriterClaim)
  /// An event of a type this version does not know: kept, counted and reported, never dropped.
  case unknown(type: String)

  /// What kinds of event this version knows; the raw value stands as `type` in the log.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case party, member, person, source, topic, plan, draft, translation, alignment, round
    case stance, salience, correction, withdrawal, adjudication, writer
  }

  /// The kind of the event; `nil` where this version does not know it.
  package var kind: Kind? {
    switch self {
    case .party: .party
    case .member: .member
    case .person: .person
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
    case .unknown: nil
    }
  }

  /// The word that stands as `type` in the log.
  package var type: String {
    if case .unknown(let type) = self { return type }
    return kind?.rawValue ?? ""
  }

  /// The day the fact held in the world, where the event has one.
  package var occurredOn: Day? {
    switch self {
    case .stance(let statement): statement.said
    case .salience(let salience): salience.on
    case .draft(let draft): draft.on
    case .round(let round): round.on
    case .member(let membership): membership.from
    case .person(let person): person.from
    case .source(let source): source.date
    case .correction(let correction): correction.event.occurredOn
    case .party, .topic, .plan, .translation, .alignment, .withdrawal, .adjudication, .writer,
      .unknown:
      nil
    }
  }
}

/// An event that takes another entry's place and says why; the entry keeps its place in ties.
package struct Correction: Hashable, Sendable {
  package var of: EntryID
  package var why: String?
  private var boxed: [Event]

  package init(of entry: EntryID, why: String?, event: Event) {
    self.of = entry
    self.why = why
    self.boxed = [event]
  }

  /// The whole event as it should have been.
  package var event: Event { boxed[0] }
}

/// The taking back of an entry; it stays visible.
package struct Withdrawal: Hashable, Sendable {
  package var of: EntryID
  package var why: String

  package init(of entry: EntryID, why: String) {
    self.of = entry
    self.why = why
  }
}

/// An event as recorded.
package struct Entry: Hashable, Sendable {
  /// What became of an entry.
  package enum Standing: UInt8, Sendable { case stands, corrected, withdrawn }

  package var id: EntryID
  package var recorded: Instant
  package var event: Event

  package init(id: EntryID, recorded: Instant, event: Event) {
    self.id = id
    self.recorded = recorded
    self.event = event
  }
}
