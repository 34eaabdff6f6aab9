/// Replaces the names in an event.
///
/// If one name became several, a list gets all of them and any other place the first.
struct NameReplacement {
  /// The names of a kind that replace a name, at least one; a draft's name is `plan@draft`.
  let names: (Rename.Kind, String) -> [String]

  private func all<Subject>(
    _ id: Identifier<Subject>, _ kind: Rename.Kind
  ) -> [Identifier<Subject>] {
    names(kind, id.text).map { Identifier(checked: $0) }
  }

  private func one<Subject>(
    _ id: Identifier<Subject>, _ kind: Rename.Kind
  ) -> Identifier<Subject> {
    all(id, kind).first ?? id
  }

  private func list<Subject>(
    _ ids: [Identifier<Subject>], _ kind: Rename.Kind
  ) -> [Identifier<Subject>] {
    distinct(ids.flatMap { all($0, kind) })
  }

  /// Without duplicates: two names may have become one.
  private func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }

  private func draft(_ ref: DraftRef) -> DraftRef {
    names(.draft, ref.description).first.flatMap { DraftRef($0) } ?? ref
  }

  /// A draft that another draft of the same plan names.
  private func draft(_ id: DraftID, beside ref: DraftRef) -> DraftID {
    draft(DraftRef(plan: ref.plan, draft: id)).draft
  }

  private func targets(_ target: Target) -> [Target] {
    switch target {
    case .clause(let ref, let clause): [.clause(draft(ref), clause)]
    case .draft(let ref): [.draft(draft(ref))]
    case .plan(let id): all(id, .plan).map { .plan($0) }
    case .topic(let id): all(id, .topic).map { .topic($0) }
    }
  }

  private func links(_ links: [ClauseLink], of ref: DraftRef) -> [ClauseLink] {
    links.map { ClauseLink(from: draft($0.from, beside: ref), old: $0.old, new: $0.new) }
  }

  private func statement(_ value: Statement) -> Statement {
    var value = value
    value.party = one(value.party, .party)
    var seen: Set<Target> = []
    let texts = value.texts
    var named: (targets: [Target], texts: [TextDigest]) = ([], [])
    for (at, target) in value.targets.enumerated() {
      for target in targets(target) where seen.insert(target).inserted {
        named.targets.append(target)
        if at < texts.count { named.texts.append(texts[at]) }
      }
    }
    (value.targets, value.texts) = named
    value.speaker = value.speaker.map { one($0, .person) }
    value.sources = list(value.sources, .source)
    value.round = value.round.map { one($0, .round) }
    return value
  }

  private func draft(whole value: Draft) -> Draft {
    var value = value
    value.links = links(value.links, of: value.ref)
    value.after = value.after.map { draft($0, beside: value.ref) }
    value.ref = draft(value.ref)
    value.by = list(value.by, .party)
    value.sources = list(value.sources, .source)
    for at in value.clauses.indices where !value.clauses[at].topics.isEmpty {
      value.clauses[at].topics = list(value.clauses[at].topics, .topic)
    }
    return value
  }

  func event(_ event: Event) -> Event {
    switch event {
    case .party(var value):
      value.id = one(value.id, .party)
      return .party(value)
    case .member(var value):
      (value.bloc, value.party) = (one(value.bloc, .party), one(value.party, .party))
      return .member(value)
    case .person(var value):
      (value.id, value.party) = (one(value.id, .person), one(value.party, .party))
      return .person(value)
    case .affiliation(var value):
      (value.person, value.party) = (one(value.person, .person), one(value.party, .party))
      return .affiliation(value)
    case .source(var value):
      (value.id, value.origin) = (one(value.id, .source), value.origin.map { one($0, .source) })
      return .source(value)
    case .topic(var value):
      value.id = one(value.id, .topic)
      return .topic(value)
    case .plan(var value):
      value.id = one(value.id, .plan)
      return .plan(value)
    case .draft(let value): return .draft(draft(whole: value))
    case .translation(var value):
      value.ref = draft(value.ref)
      value.sources = list(value.sources, .source)
      return .translation(value)
    case .alignment(var value):
      value.links = links(value.links, of: value.ref)
      value.ref = draft(value.ref)
      return .alignment(value)
    case .round(var value):
      value.id = one(value.id, .round)
      value.participants = list(value.participants, .party)
      value.sources = list(value.sources, .source)
      return .round(value)
    case .stance(let value): return .stance(statement(value))
    case .salience(var value):
      value.party = one(value.party, .party)
      value.target = targets(value.target).first ?? value.target
      return .salience(value)
    case .correction(let value):
      return .correction(
        Correction(of: value.of, why: value.why, event: self.event(value.event)))
    case .withdrawal, .adjudication, .writer, .rename, .unknown: return event
    }
  }
}

extension CurrentNames {
  /// An event with all names replaced by the current ones.
  package func event(_ event: Event) -> Event {
    if isEmpty { return event }
    return NameReplacement { kind, name in [self.name(name, kind)] }.event(event)
  }

  /// A statement with all names replaced by the current ones.
  package func statement(_ value: Statement) -> Statement {
    guard case .stance(let named) = event(.stance(value)) else { return value }
    return named
  }

  /// The event of a correction, in which things keep the names that the corrected entry used for
  /// them.
  ///
  /// Otherwise the rename could not be withdrawn later.
  ///
  /// - `event`: the corrected event, in current or former names.
  /// - `recorded`: the corrected entry's event, as it was written.
  package func event(_ event: Event, writtenAs recorded: Event) -> Event {
    if isEmpty { return event }
    var former: [Rename.Kind: [String: [String]]] = [:]
    _ = NameReplacement { kind, name in
      let now = self.name(name, kind)
      if former[kind]?[now]?.contains(name) != true {
        former[kind, default: [:]][now, default: []].append(name)
      }
      return [name]
    }.event(recorded)
    return NameReplacement { kind, name in former[kind]?[name] ?? [name] }.event(self.event(event))
  }
}
