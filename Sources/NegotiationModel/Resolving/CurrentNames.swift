/// What former identifiers are called now, by the renames that stand.
///
/// Each kind has names of its own. Of two renames of one name the first that stands counts, and one that
/// would lead a name back to itself has no effect, so that copies of a log that met agree.
package struct CurrentNames: Sendable {
  private var names: [Rename.Kind: [String: String]] = [:]
  private var entries: [Rename.Kind: [String: EntryID]] = [:]

  package init() {}

  /// - `renames`: those that stand, in the order in which they count.
  init(_ renames: [(entry: EntryID, value: Rename)]) {
    for kind in Rename.Kind.allCases where kind != .draft { take(renames, of: kind) }
    // A draft is named with its plan, which may have another name by now.
    take(renames, of: .draft)
  }

  private mutating func take(_ renames: [(entry: EntryID, value: Rename)], of kind: Rename.Kind) {
    for (entry, rename) in renames where rename.kind == kind {
      let (old, new) = (inPlan(rename.old, kind), inPlan(rename.new, kind))
      guard names[kind]?[old] == nil, name(new, kind) != old else { continue }
      names[kind, default: [:]][old] = new
      entries[kind, default: [:]][old] = entry
    }
  }

  private func inPlan(_ name: String, _ kind: Rename.Kind) -> String {
    guard kind == .draft, let ref = DraftRef(name) else { return name }
    return DraftRef(plan: plan(ref.plan), draft: ref.draft).description
  }

  package var isEmpty: Bool { names.isEmpty }

  /// The name that a thing has now.
  package func name(_ name: String, _ kind: Rename.Kind) -> String {
    guard let names = names[kind] else { return name }
    var name = name
    while let next = names[name] { name = next }
    return name
  }

  /// The entry by which a name ceased to be one.
  package func entry(renaming name: String, _ kind: Rename.Kind) -> EntryID? {
    entries[kind]?[inPlan(name, kind)]
  }

  /// All names that a thing had before, sorted.
  package func former(of name: String, _ kind: Rename.Kind) -> [String] {
    (names[kind] ?? [:]).keys.filter { self.name($0, kind) == name }.sorted()
  }

  // MARK: Names of each kind

  package func party(_ id: PartyID) -> PartyID { current(id, .party) }
  package func person(_ id: PersonID) -> PersonID { current(id, .person) }
  package func source(_ id: SourceID) -> SourceID { current(id, .source) }
  package func topic(_ id: TopicID) -> TopicID { current(id, .topic) }
  package func plan(_ id: PlanID) -> PlanID { current(id, .plan) }
  package func round(_ id: RoundID) -> RoundID { current(id, .round) }

  private func current<Subject>(
    _ id: Identifier<Subject>, _ kind: Rename.Kind
  ) -> Identifier<Subject> {
    names[kind] == nil ? id : Identifier(checked: name(id.text, kind))
  }

  package func draft(_ ref: DraftRef) -> DraftRef {
    let ref = DraftRef(plan: plan(ref.plan), draft: ref.draft)
    guard names[.draft] != nil else { return ref }
    return DraftRef(name(ref.description, .draft)) ?? ref
  }

  /// A draft that another one of its plan names.
  package func draft(_ id: DraftID, beside ref: DraftRef) -> DraftID {
    draft(DraftRef(plan: ref.plan, draft: id)).draft
  }

  package func target(_ target: Target) -> Target {
    if isEmpty { return target }
    switch target {
    case .clause(let ref, let clause): return .clause(draft(ref), clause)
    case .draft(let ref): return .draft(draft(ref))
    case .plan(let id): return .plan(plan(id))
    case .topic(let id): return .topic(topic(id))
    }
  }

  private func links(_ links: [ClauseLink], of ref: DraftRef) -> [ClauseLink] {
    links.map { ClauseLink(from: draft($0.from, beside: ref), old: $0.old, new: $0.new) }
  }
}

extension CurrentNames {
  /// An event with everything that it names called as it is now.
  package func event(_ event: Event) -> Event {
    if isEmpty { return event }
    switch event {
    case .party(var value):
      value.id = party(value.id)
      return .party(value)
    case .member(var value):
      (value.bloc, value.party) = (party(value.bloc), party(value.party))
      return .member(value)
    case .person(var value):
      (value.id, value.party) = (person(value.id), party(value.party))
      return .person(value)
    case .affiliation(var value):
      (value.person, value.party) = (person(value.person), party(value.party))
      return .affiliation(value)
    case .source(var value):
      (value.id, value.origin) = (source(value.id), value.origin.map(source))
      return .source(value)
    case .topic(var value):
      value.id = topic(value.id)
      return .topic(value)
    case .plan(var value):
      value.id = plan(value.id)
      return .plan(value)
    case .draft(let value): return .draft(draft(whole: value))
    case .translation(var value):
      value.ref = draft(value.ref)
      value.sources = value.sources.map(source)
      return .translation(value)
    case .alignment(var value):
      value.links = links(value.links, of: value.ref)
      value.ref = draft(value.ref)
      return .alignment(value)
    case .round(var value):
      value.id = round(value.id)
      value.participants = distinct(value.participants.map(party))
      value.sources = distinct(value.sources.map(source))
      return .round(value)
    case .stance(let value): return .stance(statement(value))
    case .salience(var value):
      (value.party, value.target) = (party(value.party), target(value.target))
      return .salience(value)
    case .correction(let value):
      return .correction(
        Correction(of: value.of, why: value.why, event: self.event(value.event)))
    case .withdrawal, .adjudication, .writer, .rename, .unknown: return event
    }
  }

  private func draft(whole value: Draft) -> Draft {
    var value = value
    value.links = links(value.links, of: value.ref)
    value.after = value.after.map { draft($0, beside: value.ref) }
    value.ref = draft(value.ref)
    value.by = distinct(value.by.map(party))
    value.sources = distinct(value.sources.map(source))
    for at in value.clauses.indices where !value.clauses[at].topics.isEmpty {
      value.clauses[at].topics = distinct(value.clauses[at].topics.map(topic))
    }
    return value
  }

  /// A statement with everything that it names called as it is now.
  package func statement(_ value: Statement) -> Statement {
    if isEmpty { return value }
    var value = value
    value.party = party(value.party)
    value.targets = value.targets.map(target)
    value.speaker = value.speaker.map(person)
    value.sources = distinct(value.sources.map(source))
    value.round = value.round.map(round)
    return value
  }

  /// Two names may have become one.
  private func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
