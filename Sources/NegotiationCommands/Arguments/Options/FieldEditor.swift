internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel

/// Replaces the fields of one event, and notices fields that its kind does not have.
struct FieldEditor {
  private let options: FieldOptions
  private let type: String
  private var unused: Set<String>
  private var cleared: Set<String>

  init(_ options: FieldOptions, type: String) {
    self.options = options
    self.type = type
    let evidence = options.evidence
    let entity = options.entity
    let given: [(String, Bool)] = [
      ("party", options.party != nil), ("stance", options.stance != nil),
      ("target", !options.targets.isEmpty), ("on", evidence.on != nil),
      ("by", !evidence.by.isEmpty),
      ("quote", evidence.quote != nil), ("lang", evidence.language != nil),
      ("translation", evidence.translation != nil), ("note", evidence.note != nil),
      ("condition", !evidence.conditions.isEmpty), ("source", !evidence.sources.isEmpty),
      ("grade", evidence.grade != nil), ("basis", evidence.basis != nil),
      ("red-line", evidence.redLine), ("ad-referendum", evidence.adReferendum),
      ("firmness", evidence.firmness != nil), ("round", evidence.round != nil),
      ("changes", evidence.changes != nil), ("name", !entity.names.isEmpty),
      ("alias", !entity.aliases.isEmpty), ("kind", entity.kind != nil),
      ("role", entity.role != nil), ("office", entity.office != nil),
      ("from", entity.from != nil), ("until", entity.until != nil),
      ("publisher", entity.publisher != nil), ("title", entity.title != nil),
      ("url", entity.url != nil), ("date", entity.date != nil),
      ("reliability", entity.reliability != nil), ("origin", entity.origin != nil),
      ("after", !entity.after.isEmpty), ("standing", entity.standing != nil),
      ("place", entity.place != nil), ("with", !entity.participants.isEmpty),
      ("format", entity.format != nil), ("outcome", entity.outcome != nil),
      ("mark", evidence.mark != nil), ("chatham-house", evidence.chathamHouse),
      ("value", evidence.salience != nil), ("influence", entity.influence != nil),
    ]
    cleared = Set(options.clear)
    unused = Set(given.filter(\.1).map(\.0)).union(cleared)
  }

  func checkAllUsed() throws(UsageError) {
    for name in cleared.sorted() where !FieldOptions.clearable.contains(name) {
      throw UsageError(
        "'\(name)' cannot be cleared",
        hint: Suggestion.hint(for: name, among: FieldOptions.clearable)
          ?? FieldOptions.clearable.joined(separator: ", "))
    }
    guard let name = unused.sorted().first else { return }
    throw UsageError("an entry of type '\(type)' has no '\(name)'", hint: "parley correct --help")
  }

  private mutating func set<T>(_ field: inout T, _ name: String, _ value: T?) {
    unused.remove(name)
    if let value { field = value }
  }

  private mutating func set<T>(_ field: inout T?, _ name: String, _ value: T?) {
    unused.remove(name)
    if cleared.contains(name) { field = nil }
    if let value { field = value }
  }

  private mutating func set<T>(_ field: inout [T], _ name: String, _ value: [T]) {
    unused.remove(name)
    if cleared.contains(name) { field = [] }
    if !value.isEmpty { field = value }
  }

  private mutating func set(_ field: inout Bool, _ name: String, _ value: Bool) {
    unused.remove(name)
    if cleared.contains(name) { field = false }
    if value { field = true }
  }

  mutating func edit(_ statement: Statement, in negotiation: Negotiation) throws -> Statement {
    var result = statement
    let fields = options.evidence
    set(&result.party, "party", options.party)
    set(&result.stance, "stance", options.stance)
    if !options.targets.isEmpty { result.targets = options.targets }
    unused.remove("target")
    set(&result.said, "on", fields.on)
    if fields.by.count > 1 { throw UsageError("'--by' is given twice", hint: "one PERSON") }
    set(&result.speaker, "by", try fields.by.first.map { try PersonID(argument: $0) })
    var quote = result.quote?.text
    var language = result.quote?.language
    var translation = result.quote?.translation
    set(&quote, "quote", fields.quote)
    set(&language, "lang", fields.language?.tag)
    set(&translation, "translation", fields.translation)
    result.quote = quote.map { Quote($0, language: language, translation: translation) }
    set(&result.note, "note", fields.note)
    set(&result.conditions, "condition", fields.conditions)
    set(&result.sources, "source", fields.sources)
    set(&result.grade, "grade", fields.grade)
    set(&result.basis, "basis", fields.basis)
    set(&result.isRedLine, "red-line", fields.redLine)
    set(&result.isAdReferendum, "ad-referendum", fields.adReferendum)
    set(&result.firmness, "firmness", fields.firmness)
    set(&result.round, "round", fields.round)
    set(&result.changes, "changes", fields.changes)
    set(&result.mark, "mark", fields.mark)
    set(&result.isChathamHouse, "chatham-house", fields.chathamHouse)
    return try negotiation.pinned(result, correcting: statement)
  }

  private mutating func edit(_ name: inout Name) throws {
    unused.remove("name")
    name = try NameArgument.name(options.entity.names, over: name)
    set(
      &name.aliases, "alias", options.entity.aliases.map { Alias($0.text, language: $0.language) })
  }

  private mutating func kind<K: ChoiceValue>() throws -> K? {
    unused.remove("kind")
    return try options.entity.kind.map { try K(argument: $0) }
  }

  mutating func edit(_ party: Party) throws -> Party {
    var result = party
    try edit(&result.name)
    set(&result.kind, "kind", try kind())
    set(&result.role, "role", options.entity.role)
    set(&result.influence, "influence", options.entity.influence?.value)
    return result
  }

  mutating func edit(_ salience: Salience, in negotiation: Negotiation) throws -> Salience {
    var result = salience
    set(&result.party, "party", options.party)
    if options.targets.count > 1 {
      throw UsageError("'--target' is given twice", hint: "one TARGET")
    }
    if let target = options.targets.first { result.target = try negotiation.meant(target) }
    unused.remove("target")
    set(&result.value, "value", options.evidence.salience?.value)
    set(&result.on, "on", options.evidence.on)
    return result
  }

  mutating func edit(_ membership: Membership) -> Membership {
    var result = membership
    set(&result.party, "party", options.party)
    set(&result.from, "from", options.entity.from)
    set(&result.until, "until", options.entity.until)
    return result
  }

  mutating func edit(_ person: Person) throws -> Person {
    var result = person
    try edit(&result.name)
    set(&result.party, "party", options.party)
    set(&result.office, "office", options.entity.office)
    set(&result.from, "from", options.entity.from)
    set(&result.until, "until", options.entity.until)
    return result
  }

  mutating func edit(_ source: Source) -> Source {
    var result = source
    set(&result.publisher, "publisher", options.entity.publisher)
    set(&result.title, "title", options.entity.title)
    set(&result.url, "url", options.entity.url)
    set(&result.date, "date", options.entity.date)
    set(&result.language, "lang", options.evidence.language?.tag)
    set(&result.reliability, "reliability", options.entity.reliability)
    set(&result.origin, "origin", options.entity.origin)
    return result
  }

  mutating func edit(_ topic: Topic) throws -> Topic {
    var result = topic
    try edit(&result.name)
    set(&result.kind, "kind", try kind())
    return result
  }

  mutating func edit(_ plan: Plan) throws -> Plan {
    var result = plan
    try edit(&result.name)
    return result
  }

  mutating func edit(_ draft: Draft) throws -> Draft {
    var result = draft
    set(&result.title, "title", options.entity.title)
    set(&result.on, "on", options.evidence.on)
    set(&result.by, "by", try options.evidence.by.map { try PartyID(argument: $0) })
    set(
      &result.after, "after",
      try options.entity.after.map(draft.ref.sibling))
    set(&result.standing, "standing", options.entity.standing)
    set(&result.language, "lang", options.evidence.language?.tag)
    set(&result.sources, "source", options.evidence.sources)
    return result
  }

  mutating func edit(_ round: Round) -> Round {
    var result = round
    set(&result.on, "on", options.evidence.on)
    set(&result.until, "until", options.entity.until)
    set(&result.place, "place", options.entity.place)
    set(&result.participants, "with", options.entity.participants)
    set(&result.format, "format", options.entity.format)
    set(&result.outcome, "outcome", options.entity.outcome)
    set(&result.sources, "source", options.evidence.sources)
    return result
  }
}
