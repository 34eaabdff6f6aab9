package import NegotiationModel

/// A negotiation told line by line, for tests that need a small story.
///
/// Every entry is by one writer, a second apart; nothing is checked by `admit` unless asked.
package struct Scene {
  package private(set) var negotiation = Negotiation()
  package private(set) var entries: [Entry] = []
  package let today = Day(packed: 2025_12_31)

  package init() {}

  @discardableResult
  package mutating func record(_ event: Event, by writer: String = "desk") -> EntryID {
    let writer = WriterID(checked: writer)
    let number = 1 + (negotiation.heads.first { $0.writer == writer }?.number ?? 0)
    let id = EntryID(writer: writer, number: number)
    let recorded = Instant(milliseconds: 1_764_000_000_000 + 1000 * Int64(entries.count))
    let entry = Entry(id: id, recorded: recorded, event: event)
    entries.append(entry)
    negotiation.apply(entry)
    return id
  }

  @discardableResult
  package mutating func party(
    _ id: String, kind: Party.Kind = .state, role: Party.Role = .principal
  ) -> EntryID {
    record(.party(Party(id: PartyID(checked: id), name: Name(id), kind: kind, role: role)))
  }

  @discardableResult
  package mutating func member(
    _ bloc: String, _ party: String, from: String? = nil, until: String? = nil
  ) -> EntryID {
    record(
      .member(
        Membership(
          bloc: PartyID(checked: bloc), party: PartyID(checked: party),
          from: from.flatMap { Day($0) }, until: until.flatMap { Day($0) })))
  }

  @discardableResult
  package mutating func source(_ id: String, origin: String? = nil) -> EntryID {
    record(
      .source(
        Source(
          id: SourceID(checked: id), publisher: id, origin: origin.map { SourceID(checked: $0) })))
  }

  @discardableResult
  package mutating func plan(_ id: String) -> EntryID {
    record(.plan(Plan(id: PlanID(checked: id), name: Name(id))))
  }

  /// Records a draft; clauses are pairs of identifier and text.
  @discardableResult
  package mutating func draft(
    _ ref: String, _ clauses: KeyValuePairs<String, String>, after: [String] = [],
    links: [ClauseLink] = []
  ) -> EntryID {
    record(.draft(Scene.draft(ref, clauses, after: after, links: links)))
  }

  package static func draft(
    _ ref: String, _ clauses: KeyValuePairs<String, String>, after: [String] = [],
    links: [ClauseLink] = []
  ) -> Draft {
    let parts = ref.split(separator: "@").map(String.init)
    return Draft(
      ref: DraftRef(plan: PlanID(checked: parts[0]), draft: DraftID(checked: parts[1])),
      after: after.map { DraftID(checked: $0) },
      clauses: clauses.map { Clause(id: ClauseID(checked: $0.key), text: $0.value) }, links: links)
  }

  package static func link(_ from: String, _ old: [String], _ new: [String]) -> ClauseLink {
    ClauseLink(
      from: DraftID(checked: from), old: old.map { ClauseID(checked: $0) },
      new: new.map { ClauseID(checked: $0) })
  }

  package func statement(
    _ party: String, _ stance: Stance, _ targets: String..., on day: String, sources: [String] = []
  ) -> Statement {
    let targets = targets.compactMap { Target($0) }
    return Statement(
      party: PartyID(checked: party), stance: stance, targets: targets,
      texts: targets.map { negotiation.textDigest(of: $0) }, said: Day(day) ?? today,
      conditions: stance == .conditional ? ["a condition"] : [],
      sources: sources.map { SourceID(checked: $0) })
  }

  @discardableResult
  package mutating func say(
    _ party: String, _ stance: Stance, _ target: String, on day: String, sources: [String] = []
  ) -> EntryID {
    record(.stance(statement(party, stance, target, on: day, sources: sources)))
  }

  @discardableResult
  package mutating func correct(_ id: EntryID, _ event: Event) -> EntryID {
    record(.correction(Correction(of: id, why: "a slip", event: event)))
  }

  @discardableResult
  package mutating func withdraw(_ id: EntryID) -> EntryID {
    record(.withdrawal(Withdrawal(of: id, why: "misheard")))
  }

  /// The codes of the refusals of an event, sorted; empty where it is admitted.
  package func refusals(_ event: Event) -> [String] {
    negotiation.admit(event, today: today).map(\.code.word).sorted()
  }

  package func position(_ draft: String, asOf: String? = nil) -> Position? {
    guard let ref = DraftRef(draft) else { return nil }
    let query = PositionQuery(draft: ref, asOf: asOf.flatMap { Day($0) }, includesTopics: true)
    return negotiation.position(query)
  }

  /// The cells of a draft's clauses, one line each: party, clause, stance and its marks.
  package func cells(_ draft: String, asOf: String? = nil) -> [String] {
    (position(draft, asOf: asOf)?.cells ?? []).map { Scene.text($0) }
  }

  package static func text(_ cell: Cell) -> String {
    let place = cell.target.description.split(separator: "/").last.map(String.init) ?? ""
    var text = "\(cell.party) \(place) \(cell.stance.code)"
    if cell.carry != .own { text += " \(cell.carry.rawValue)" }
    if let bloc = cell.inheritedFrom { text += " from \(bloc)" }
    if cell.isContradicted { text += " contradicted" }
    return text
  }
}
