/// Finds what a typed name means, or why it means nothing.
///
/// ## Topics
/// - Naming a thing: ``party(named:)``, ``round(named:)``, ``draft(named:asOf:)``,
///   ``clause(named:in:)``, ``meant(_:)``, ``known(_:)``, ``reference(named:)``
/// - What an entry says: ``content(of:read:)``, ``repetition(of:read:)``
extension Negotiation {
  package func party(named name: String) throws(Unresolved) -> PartyID {
    if let id = PartyID(name).map(currentNames.party), parties.contains(id) { return id }
    throw .refused(
      unknown(.party, name, known: parties.ids.map(\.text), called: parties.calls))
  }

  package func source(named name: String) throws(Unresolved) -> SourceID {
    try known(.source, name, sources.ids, currentNames.source)
  }

  package func person(named name: String) throws(Unresolved) -> PersonID {
    if let id = PersonID(name).map(currentNames.person), people.contains(id) { return id }
    throw .refused(unknown(.person, name, known: people.ids.map(\.text), called: people.calls))
  }

  package func round(named name: String) throws(Unresolved) -> Round {
    guard let id = RoundID(name).map(currentNames.round), let round = rounds[id] else {
      throw .refused(unknown(.round, name, known: rounds.ids.map(\.text)))
    }
    return round
  }

  /// The draft that a word means: `plan@draft`, or the latest draft of a plan; without a word, the
  /// latest draft of the only plan.
  ///
  /// A draft that did not exist by the day asked about is refused.
  package func draft(named name: String?, asOf: Day?) throws(Unresolved) -> Draft {
    guard let name else {
      let plans = plans.ids
      guard plans.count == 1 else { throw plans.isEmpty ? .noPlan : .severalPlans(plans) }
      return try latest(of: plans[0], asOf: asOf)
    }
    if let ref = DraftRef(name).map(currentNames.draft) {
      if let draft = drafts[ref] {
        guard let asOf, !isTabled(draft, by: asOf) else { return draft }
        throw .notTabled(
          ref, by: asOf, first: firstDay(of: draft),
          undated: draft.on == nil ? drafts.place(of: ref).map { id(of: $0) } : nil)
      }
      if let refusal = missing(.draft(ref)) { throw .refused(refusal) }
    }
    guard let plan = PlanID(name).map(currentNames.plan) else { throw .invalidDraft(name) }
    if let refusal = missing(.plan(plan)) { throw .refused(refusal) }
    return try latest(of: plan, asOf: asOf)
  }

  private func latest(of plan: PlanID, asOf: Day?) throws(Unresolved) -> Draft {
    guard let draft = latestDraft(of: plan, asOf: asOf) else {
      let first = drafts(of: plan).map(firstDay).min()
      throw .noDraft(of: plan, by: asOf, first: first)
    }
    return draft
  }

  /// Everything that can be typed after the slash of a draft.
  private func names(in draft: Draft) -> [String] {
    draft.provisions.map {
      String(printed(.clause(draft.ref, $0)).dropFirst("\(draft.ref)/".count))
    }
  }

  /// The clause that ``meaning(of:in:)`` finds for a name.
  package func clause(named name: String, in draft: Draft) throws(Unresolved) -> ClauseID {
    switch meaning(of: name, in: draft.ref) {
    case .clause(let id): return id
    case .several(let names): throw .refused(.ambiguous(name, in: draft.ref, names))
    case .point(let id):
      throw .refused(.point(name, of: printed(.clause(draft.ref, id)), in: draft.ref))
    case .section, .nothing:
      throw .refused(.unknown(.clause, name, known: names(in: draft)))
    }
  }

  /// The target that a typed one means; one that means nothing is returned unchanged.
  ///
  /// - Throws: ``Unresolved`` if several clauses have the number, or if it is a point inside a
  ///   clause.
  package func meant(_ target: Target) throws(Unresolved) -> Target {
    let target = currentNames.target(target)
    guard case .clause(let ref, let name) = target else { return target }
    switch meaning(of: name.text, in: ref) {
    case .clause(let id), .section(let id): return .clause(ref, id)
    case .several(let names): throw .refused(.ambiguous(name.text, in: ref, names))
    case .point(let id): throw .refused(.point(name.text, of: printed(.clause(ref, id)), in: ref))
    case .nothing: return target
    }
  }

  /// The target that a typed one means; it must be recorded.
  package func known(_ target: Target) throws(Unresolved) -> Target {
    let meant = try meant(target)
    if let refusal = missing(meant) { throw .refused(refusal) }
    return meant
  }

  /// The same for reading: a point inside a clause leads to the clause.
  package func shown(_ target: Target) throws(Unresolved) -> Target {
    if case .clause(let ref, let name) = target,
      case .point(let id) = meaning(of: name.text, in: ref)
    {
      return .clause(ref, id)
    }
    return try known(target)
  }

  /// The thing that a word means: `party:usa`, `topic:borders`, a target, or a name without its
  /// kind.
  package func reference(named name: String) throws(Unresolved) -> Reference {
    if let colon = name.firstIndex(of: ":") {
      let rest = String(name[name.index(after: colon)...])
      switch name[..<colon] {
      case "party": return .party(try party(named: rest))
      case "person":
        return .person(try known(.person, rest, people.ids, currentNames.person))
      case "source": return .source(try source(named: rest))
      case "round": return .round(try known(.round, rest, rounds.ids, currentNames.round))
      case "plan": return .target(.plan(try known(.plan, rest, plans.ids, currentNames.plan)))
      default: break
      }
    }
    guard let target = Target(typed: name) else { throw .invalidReference(name) }
    guard case .plan = target else { return .target(try shown(target)) }
    return try bare(name)
  }

  private func bare(_ name: String) throws(Unresolved) -> Reference {
    var found: [(kind: String, reference: Reference)] = []
    if let id = PartyID(name).map(currentNames.party), parties.contains(id) {
      found.append(("party", .party(id)))
    }
    if let id = PlanID(name).map(currentNames.plan), plans.contains(id) {
      found.append(("plan", .target(.plan(id))))
    }
    if let id = PersonID(name).map(currentNames.person), people.contains(id) {
      found.append(("person", .person(id)))
    }
    if let id = RoundID(name).map(currentNames.round), rounds.contains(id) {
      found.append(("round", .round(id)))
    }
    if let id = SourceID(name).map(currentNames.source), sources.contains(id) {
      found.append(("source", .source(id)))
    }
    if let id = TopicID(name).map(currentNames.topic), topics.contains(id) {
      found.append(("topic", .target(.topic(id))))
    }
    if found.count > 1 { throw .ambiguous(name, kinds: found.map(\.kind)) }
    if let only = found.first { return only.reference }
    let all =
      parties.ids.map(\.text) + plans.ids.map(\.text) + people.ids.map(\.text)
      + rounds.ids.map(\.text) + sources.ids.map(\.text) + topics.ids.map { "topic:\($0)" }
    throw .refused(
      unknown(
        .name, name, known: all, called: parties.calls + people.calls + topics.calls + plans.calls)
    )
  }

  private func known<Subject>(
    _ kind: Refusal.Noun, _ name: String, _ ids: [Identifier<Subject>],
    _ current: (Identifier<Subject>) -> Identifier<Subject>
  ) throws(Unresolved) -> Identifier<Subject> {
    guard let id = Identifier<Subject>(name).map(current), ids.contains(id) else {
      throw .refused(unknown(kind, name, known: ids.map(\.text)))
    }
    return id
  }

  /// The current content of an entry, after all corrections.
  ///
  /// - `read`: reads an entry whole; its errors are passed on.
  package func content(
    of id: EntryID, read: (EntryID) throws -> Entry?
  ) throws -> Event {
    guard let index = index(of: id) else { throw Unresolved.noEntry(id) }
    let root = entries[index].root
    guard let standing = content(ofRoot: root), let entry = try read(self.id(of: standing)) else {
      throw Unresolved.withdrawn(id, by: withdrawals(ofRoot: root).last?.entry)
    }
    if case .correction(let correction) = entry.event { return correction.event }
    return entry.event
  }

  /// The standing entry that says exactly what a statement says, if there is one.
  ///
  /// - `read`: reads an entry whole; its errors are passed on.
  package func repetition(
    of statement: Statement, read: (EntryID) throws -> Entry?
  ) throws -> EntryID? {
    guard let first = statement.targets.first else { return nil }
    for record in stances(in: .targets([first]))
    where record.said == statement.said && record.stance == statement.stance
      && !record.isSuperseded && record.party == statement.party
    {
      let id = record.entry
      guard let entry = try read(id) else { continue }
      switch entry.event {
      case .stance(statement): return id
      case .correction(let correction) where correction.event == .stance(statement): return id
      default: continue
      }
    }
    return nil
  }
}

extension Negotiation {
  /// A draft of the same plan as another one, named as `v3` or `peace@v3`.
  package func sibling(named name: String, of ref: DraftRef) throws(Unresolved) -> DraftID {
    if let draft = DraftID(name) { return draft }
    guard let other = DraftRef(name),
      currentNames.plan(other.plan) == currentNames.plan(ref.plan)
    else { throw .invalidParent(name, of: ref.plan) }
    return other.draft
  }
}
