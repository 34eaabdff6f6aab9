extension Negotiation {
  /// Checks whether an event may be recorded; every rule is applied from here.
  ///
  /// - Parameters:
  ///   - event: the event as it would be recorded.
  ///   - writer: whose feed it would stand in, where that matters and is known.
  ///   - today: the latest day that has begun anywhere; nothing but an inference may lie after it.
  /// - Returns: every reason against it; an empty list admits the event.
  package func admit(_ event: Event, by writer: WriterID? = nil, today: Day) -> [Refusal] {
    let event = currentNames.event(event)
    return reasons(against: event, by: writer, today: today) + blanks(in: event)
  }

  private func reasons(
    against event: Event, by writer: WriterID?, today: Day
  ) -> [Refusal] {
    switch event {
    case .party(let party):
      return fresh(.party, party.id, in: parties) + onScale("influence", party.influence)
    case .member(let membership): return admit(membership)
    case .person(let person):
      return fresh(.person, person.id, in: people) + known(.party, person.party, in: parties)
        + ordered(person.from, person.until)
    case .affiliation(let affiliation): return admit(affiliation)
    case .source(let source): return admit(source)
    case .topic(let topic): return fresh(.topic, topic.id, in: topics)
    case .plan(let plan): return fresh(.plan, plan.id, in: plans)
    case .draft(let draft): return admit(draft, today: today)
    case .translation(let translation): return admit(translation)
    case .alignment(let alignment): return admit(alignment)
    case .round(let round):
      return fresh(.round, round.id, in: rounds) + ordered(round.on, round.until)
        + round.participants.flatMap { known(.party, $0, in: parties) }
        + round.sources.flatMap { known(.source, $0, in: sources) }
    case .stance(let statement): return admit(statement, today: today)
    case .salience(let salience):
      return known(.party, salience.party, in: parties)
        + [missing(salience.target)].compactMap { $0 }
        + onScale("salience", salience.value) + notFuture(salience.on, today: today)
    case .correction(let correction): return admit(correction, today: today)
    case .withdrawal(let withdrawal): return admit(withdrawal)
    case .adjudication(let adjudication): return admit(adjudication)
    case .writer(let claim): return admit(claim, by: writer)
    case .rename(let rename): return admit(rename)
    case .unknown(let type):
      return [Refusal(.unknown(.type), "entries of type '\(type)' are not known to this version")]
    }
  }

  // MARK: Entities

  private func admit(_ membership: Membership) -> [Refusal] {
    var refusals =
      known(.party, membership.bloc, in: parties) + known(.party, membership.party, in: parties)
      + ordered(membership.from, membership.until)
    if membership.bloc == membership.party {
      refusals.append(Refusal(.ownMember, "bloc '\(membership.bloc)' cannot be its own member"))
      return refusals
    }
    if let bloc = parties[membership.bloc], !bloc.canHaveMembers { refusals.append(noBloc(bloc)) }
    if !ties(from: membership.bloc, upTo: membership.party).isEmpty {
      refusals.append(
        Refusal(
          .memberCycle,
          "'\(membership.party)' cannot be a member of '\(membership.bloc)', which is a member of it"
        ))
    }
    for (place, other) in relations.memberships[membership.party] ?? []
    where other.bloc == membership.bloc && other.overlaps(membership) {
      refusals.append(
        .duplicate(.membership, "\(membership.bloc) \(membership.party)", entry: id(of: place)))
    }
    return refusals
  }

  /// Why a party cannot have members.
  func noBloc(_ party: Party) -> Refusal {
    Refusal(
      .noBloc, "party '\(party.id)' is a \(party.kind.rawValue), not a bloc",
      remedy: .makeBloc(parties.place(of: party.id).map { id(of: $0) }))
  }

  private func admit(_ source: Source) -> [Refusal] {
    var refusals = fresh(.source, source.id, in: sources)
    guard let origin = source.origin,
      origin == source.id || !relays(from: origin, upTo: source.id).isEmpty
    else { return refusals }
    refusals.append(Refusal(.originCycle, "source '\(source.id)' cannot relay itself"))
    return refusals
  }

  // MARK: Small questions

  /// Why nothing can be recorded about an entry: a new entry would come before it in the fold.
  func unreachable(_ id: EntryID) -> Refusal? {
    guard let index = index(of: id), !entries[index].recorded.isFollowed else { return nil }
    return Refusal(
      .lastInstant,
      "entry '\(id)' has one of the last possible instants, so no entry can follow it")
  }

  func fresh<ID: CustomStringConvertible, Value>(
    _ kind: Refusal.Noun, _ id: ID, in table: EntityTable<ID, Value>
  ) -> [Refusal] {
    guard let place = table.place(of: id) else { return [] }
    return [.duplicate(kind, id.description, entry: self.id(of: place))]
  }

  func known<ID: Comparable & CustomStringConvertible, Value>(
    _ kind: Refusal.Noun, _ id: ID, in table: EntityTable<ID, Value>
  ) -> [Refusal] {
    table.contains(id)
      ? []
      : [
        unknown(kind, id.description, known: table.ids.map(\.description), called: table.calls)
      ]
  }

  func ordered(_ from: Day?, _ until: Day?) -> [Refusal] {
    guard let from, let until, from.begins(after: until) else { return [] }
    return [Refusal(.dates, "'\(until)' lies before '\(from)'")]
  }

  private func onScale(_ what: String, _ value: Int?) -> [Refusal] {
    guard let value, !Salience.scale.contains(value) else { return [] }
    return [Refusal(.scale, "\(what) \(value) does not lie between 0 and 100")]
  }

  func notFuture(_ day: Day?, today: Day) -> [Refusal] {
    guard let day, day.begins(after: today) else { return [] }
    return [
      Refusal(
        .future, "'\(day)' is in the future: that day has not begun anywhere on earth",
        remedy: .markInferred)
    ]
  }

  /// Why a target does not exist, or `nil` when it does.
  package func missing(_ target: Target) -> Refusal? {
    switch target {
    case .clause(let draft, let clause):
      guard drafts.contains(draft) else { return missing(.draft(draft)) }
      if clauseIndex[draft]?[clause] != nil || sectionIndex[draft]?[clause] != nil { return nil }
      return .unknown(
        .clause, target.description,
        known: drafts[draft]?.provisions.map { printed(.clause(draft, $0)) } ?? [])
    case .draft(let draft):
      guard plans.contains(draft.plan) else { return missing(.plan(draft.plan)) }
      return drafts.contains(draft)
        ? nil : unknown(.draft, draft.description, known: drafts.ids.map(\.description))
    case .plan(let plan): return known(.plan, plan, in: plans).first.map(meaningWider)
    case .topic(let topic): return known(.topic, topic, in: topics).first
    }
  }
}
