internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel

/// Replaces the fields of one event, and finds fields that its kind lacks.
struct FieldEditor {
  private typealias Path<Value> = KeyPath<CorrectionFields, Value>

  private let options: CorrectionFields
  private let type: String
  /// The names of the options, by the properties that they set.
  private let names: [AnyKeyPath: String]
  private var unused: Set<String>
  private let cleared: Set<String>

  init(_ options: CorrectionFields, type: String) {
    self.options = options
    self.type = type
    let fields = CorrectionFields.all
    names = Dictionary(uniqueKeysWithValues: fields.map { ($0.path(), $0.name) })
    cleared = Set(options.clear)
    unused = Set(fields.filter { $0.isGiven(options) }.map(\.name)).union(cleared)
  }

  func checkAllUsed() throws(UsageError) {
    let clearable = CorrectionFields.clearable
    for name in cleared.sorted() where !clearable.contains(name) {
      throw UsageError(
        "'\(name)' cannot be cleared",
        hint: Suggestion.hint(for: name, among: clearable) ?? clearable.joined(separator: ", "))
    }
    guard let name = unused.sorted().first else { return }
    throw UsageError("an entry of type '\(type)' has no '\(name)'", hint: "parley correct --help")
  }

  /// Marks a field as belonging to the kind; returns whether it is to be cleared.
  @discardableResult
  private mutating func use(_ path: AnyKeyPath) -> Bool {
    guard let name = names[path] else { return false }
    unused.remove(name)
    return cleared.contains(name)
  }

  private mutating func fill<T>(_ field: inout T, _ path: Path<T?>) {
    use(path)
    if let value = options[keyPath: path] { field = value }
  }

  private mutating func fill<T>(_ field: inout T?, _ path: Path<T?>) {
    if use(path) { field = nil }
    if let value = options[keyPath: path] { field = value }
  }

  private mutating func fill<T>(_ field: inout [T], _ path: Path<[T]>) {
    if use(path) { field = [] }
    let value = options[keyPath: path]
    if !value.isEmpty { field = value }
  }
}

extension FieldEditor {
  mutating func edit(_ statement: Statement, in negotiation: Negotiation) throws -> Statement {
    var result = statement
    fill(&result.party, \.party)
    fill(&result.stance, \.stance)
    use(\CorrectionFields.targets)
    if !options.targets.isEmpty { result.targets = options.targets }
    if options.by.count > 1 { throw UsageError("'--by' is given twice", hint: "one PERSON") }
    var given = options.statement
    given.by = try options.by.first.map { try PersonID(argument: $0.text) }
    unused.subtract(StatementFields.all.map(\.correcting.name))
    given.fill(&result, clearing: cleared)
    return try negotiation.pinned(result, correcting: statement)
  }

  private mutating func edit(_ name: inout Name) throws {
    use(\CorrectionFields.entity.names)
    name = try NameArgument.name(options.entity.names, over: name)
    if use(\CorrectionFields.entity.aliases) { name.aliases = [] }
    let aliases = options.entity.aliases.map { Alias($0.text, language: $0.language) }
    if !aliases.isEmpty { name.aliases = aliases }
  }

  private mutating func edit<K: ChoiceValue>(kind: inout K) throws {
    use(\CorrectionFields.entity.kind)
    if let word = options.entity.kind { kind = try K(argument: word) }
  }

  mutating func edit(_ party: Party) throws -> Party {
    var result = party
    try edit(&result.name)
    try edit(kind: &result.kind)
    fill(&result.role, \.entity.role)
    if use(\CorrectionFields.entity.influence) { result.influence = nil }
    if let value = options.entity.influence { result.influence = value.value }
    return result
  }

  mutating func edit(_ salience: Salience, in negotiation: Negotiation) throws -> Salience {
    var result = salience
    fill(&result.party, \.party)
    if options.targets.count > 1 {
      throw UsageError("'--target' is given twice", hint: "one TARGET")
    }
    use(\CorrectionFields.targets)
    if let target = options.targets.first { result.target = try negotiation.meant(target) }
    use(\CorrectionFields.entity.salience)
    if let value = options.entity.salience { result.value = value.value }
    try edit(on: &result.on)
    return result
  }

  mutating func edit(_ membership: Membership) -> Membership {
    var result = membership
    fill(&result.party, \.party)
    fill(&result.from, \.entity.from)
    fill(&result.until, \.entity.until)
    return result
  }

  mutating func edit(_ affiliation: Affiliation) -> Affiliation {
    var result = affiliation
    fill(&result.party, \.party)
    fill(&result.office, \.entity.office)
    fill(&result.from, \.entity.from)
    fill(&result.until, \.entity.until)
    return result
  }

  mutating func edit(_ person: Person) throws -> Person {
    var result = person
    try edit(&result.name)
    fill(&result.party, \.party)
    fill(&result.office, \.entity.office)
    fill(&result.from, \.entity.from)
    fill(&result.until, \.entity.until)
    return result
  }

  mutating func edit(_ source: Source) -> Source {
    var result = source
    fill(&result.publisher, \.entity.publisher)
    fill(&result.title, \.entity.title)
    fill(&result.url, \.entity.url)
    fill(&result.date, \.entity.date)
    edit(language: &result.language)
    fill(&result.reliability, \.entity.reliability)
    fill(&result.origin, \.entity.origin)
    return result
  }

  /// Edits the day of anything but a statement, which is known or left out.
  private mutating func edit(on day: inout Day?) throws {
    if use(\CorrectionFields.statement.on) { day = nil }
    guard let given = options.statement.on?.day else { return }
    guard given.isKnown else {
      throw UsageError(
        "only the day of a statement can be unknown, not that of a \(type)", hint: "--clear on")
    }
    day = given
  }

  private mutating func edit(language: inout String?) {
    if use(\CorrectionFields.statement.language) { language = nil }
    if let given = options.statement.language { language = given.tag }
  }

  mutating func edit(_ topic: Topic) throws -> Topic {
    var result = topic
    try edit(&result.name)
    try edit(kind: &result.kind)
    return result
  }

  mutating func edit(_ plan: Plan) throws -> Plan {
    var result = plan
    try edit(&result.name)
    return result
  }

  mutating func edit(_ draft: Draft, in negotiation: Negotiation) throws -> Draft {
    var result = draft
    fill(&result.title, \.entity.title)
    try edit(on: &result.on)
    if use(\CorrectionFields.by) { result.by = [] }
    let authors = try options.by.map { try PartyID(argument: $0.text) }
    if !authors.isEmpty { result.by = authors }
    if use(\CorrectionFields.entity.after) { result.after = [] }
    let parents = try options.entity.after.map {
      try negotiation.sibling(named: $0.text, of: draft.ref)
    }
    if !parents.isEmpty { result.after = parents }
    fill(&result.standing, \.entity.standing)
    if use(\CorrectionFields.entity.aside) { result.isAside = false }
    if options.entity.aside { result.isAside = true }
    // The file was read by the command, and its contents were set before the other fields.
    use(\CorrectionFields.entity.file)
    use(\CorrectionFields.entity.level)
    edit(language: &result.language)
    fill(&result.sources, \.statement.sources)
    return result
  }

  mutating func edit(_ round: Round) throws -> Round {
    var result = round
    var on: Day? = round.on
    try edit(on: &on)
    guard let on else {
      throw UsageError("'on' of a round cannot be cleared", hint: "--on 2025-12-02")
    }
    result.on = on
    fill(&result.until, \.entity.until)
    fill(&result.place, \.entity.place)
    fill(&result.participants, \.entity.participants)
    fill(&result.format, \.entity.format)
    fill(&result.outcome, \.entity.outcome)
    fill(&result.sources, \.statement.sources)
    return result
  }
}
