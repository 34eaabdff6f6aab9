internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationModel

/// Names as users type them, found or refused with a did-you-mean.
extension Negotiation {
  func party(named name: String) throws -> PartyID {
    if let id = PartyID(name), parties.contains(id) { return id }
    throw Failure.refused([.unknown("party", name, known: parties.ids.map(\.text))])
  }

  /// The draft a word means: `plan@draft`, or the latest of a plan; without a word the only plan.
  func draft(named name: String?, asOf: Day?) throws -> Draft {
    guard let name else {
      let plans = plans.ids
      guard plans.count == 1 else {
        let known = plans.map(\.text).joined(separator: ", ")
        throw plans.isEmpty
          ? Failure(.data, "there is no plan yet", hint: "parley add plan ID --name TEXT")
          : Failure(.usage, "there are several plans: \(known)", hint: "parley matrix \(plans[0])")
      }
      return try latest(of: plans[0], asOf: asOf)
    }
    if let ref = DraftRef(name) {
      guard let draft = drafts[ref] else {
        throw Failure.refused([missing(.draft(ref))].compactMap { $0 })
      }
      return draft
    }
    guard let plan = PlanID(name) else {
      throw UsageError("'\(name)' is no plan and no draft", hint: "PLAN or PLAN@DRAFT")
    }
    if let refusal = missing(.plan(plan)) { throw Failure.refused([refusal]) }
    return try latest(of: plan, asOf: asOf)
  }

  private func latest(of plan: PlanID, asOf: Day?) throws -> Draft {
    guard let draft = latestDraft(of: plan, asOf: asOf) else {
      let when = asOf.map { " by \($0)" } ?? ""
      throw Failure(
        .data, "plan '\(plan)' has no draft\(when)", hint: "parley add draft \(plan)@v1 FILE")
    }
    return draft
  }

  /// A clause of a draft by identifier, else by printed number.
  func clause(named name: String, in draft: Draft) throws -> ClauseID {
    if let id = ClauseID(name), clause(id, in: draft.ref) != nil { return id }
    // By place, as a clause is not copied to be looked at.
    let clauses = draft.clauses
    let numbered = clauses.indices.filter { clauses[$0].number == name }
    if numbered.count == 1 { return clauses[numbered[0]].id }
    throw Failure.refused([
      .unknown("clause", name, known: draft.clauses.map(\.id.text))
    ])
  }

  /// What a word after `show` means.
  func reference(named name: String) throws -> Reference {
    if let colon = name.firstIndex(of: ":") {
      let rest = String(name[name.index(after: colon)...])
      switch name[..<colon] {
      case "party": return .party(try party(named: rest))
      case "person": return .person(try known("person", rest, people.ids))
      case "source": return .source(try known("source", rest, sources.ids))
      case "round": return .round(try known("round", rest, rounds.ids))
      case "plan": return .target(.plan(try known("plan", rest, plans.ids)))
      default: break
      }
    }
    guard let target = Target(name) else {
      throw UsageError("'\(name)' names nothing", hint: "parley show --help")
    }
    guard case .plan = target else {
      let meant = meant(target)
      if let refusal = missing(meant) { throw Failure.refused([refusal]) }
      return .target(meant)
    }
    return try plain(name)
  }

  private func plain(_ name: String) throws -> Reference {
    var found: [(kind: String, reference: Reference)] = []
    if let id = PartyID(name), parties.contains(id) { found.append(("party", .party(id))) }
    if let id = PlanID(name), plans.contains(id) { found.append(("plan", .target(.plan(id)))) }
    if let id = PersonID(name), people.contains(id) { found.append(("person", .person(id))) }
    if let id = RoundID(name), rounds.contains(id) { found.append(("round", .round(id))) }
    if let id = SourceID(name), sources.contains(id) { found.append(("source", .source(id))) }
    if let id = TopicID(name), topics.contains(id) {
      found.append(("topic", .target(.topic(id))))
    }
    if found.count > 1 {
      let kinds = found.map { "\($0.kind):\(name)" }.joined(separator: ", ")
      throw Failure(.usage, "'\(name)' is several things", hint: "write one of \(kinds)")
    }
    guard let only = found.first else {
      let all =
        parties.ids.map(\.text) + plans.ids.map(\.text) + people.ids.map(\.text)
        + rounds.ids.map(\.text) + sources.ids.map(\.text) + topics.ids.map { "topic:\($0)" }
      throw Failure.refused([.unknown("name", name, known: all)])
    }
    return only.reference
  }

  private func known<Subject>(
    _ kind: String, _ name: String, _ ids: [Identifier<Subject>]
  ) throws -> Identifier<Subject> {
    guard let id = Identifier<Subject>(name), ids.contains(id) else {
      throw Failure.refused([.unknown(kind, name, known: ids.map(\.text))])
    }
    return id
  }
}

extension Event {
  /// Whether the event is by or about a party.
  func concerns(_ party: PartyID) -> Bool {
    switch self {
    case .party(let value): value.id == party
    case .member(let value): value.bloc == party || value.party == party
    case .person(let value): value.party == party
    case .draft(let value): value.by.contains(party)
    case .round(let value): value.participants.contains(party)
    case .stance(let value): value.party == party
    case .salience(let value): value.party == party
    case .correction(let value): value.event.concerns(party)
    case .source, .topic, .plan, .translation, .alignment, .withdrawal, .adjudication, .writer,
      .unknown:
      false
    }
  }

  /// Whether the event is a statement on a target, or records the draft that it is part of.
  func concerns(_ target: Target) -> Bool {
    switch self {
    case .stance(let value): value.targets.contains(target)
    case .salience(let value): value.target == target
    case .draft(let value): target == .draft(value.ref)
    case .correction(let value): value.event.concerns(target)
    default: false
    }
  }
}
