extension Negotiation {
  /// What an event must meet to be recorded: the one place where that is said.
  ///
  /// - Parameters:
  ///   - event: the event as it would be recorded.
  ///   - writer: whose feed it would stand in, where that matters and is known.
  ///   - today: the day by the writer's clock, in UTC; nothing but an inference may lie after it.
  /// - Returns: every reason against it; an empty list admits the event.
  package func admit(_ event: Event, by writer: WriterID? = nil, today: Day) -> [Refusal] {
    switch event {
    case .party(let party):
      return fresh("party", party.id, in: parties) + onScale("influence", party.influence)
    case .member(let membership): return admit(membership)
    case .person(let person):
      return fresh("person", person.id, in: people) + known("party", person.party, in: parties)
        + ordered(person.from, person.until)
    case .source(let source): return admit(source)
    case .topic(let topic): return fresh("topic", topic.id, in: topics)
    case .plan(let plan): return fresh("plan", plan.id, in: plans)
    case .draft(let draft): return admit(draft, today: today)
    case .translation(let translation): return admit(translation)
    case .alignment(let alignment): return admit(alignment)
    case .round(let round):
      return fresh("round", round.id, in: rounds) + ordered(round.on, round.until)
        + round.participants.flatMap { known("party", $0, in: parties) }
        + round.sources.flatMap { known("source", $0, in: sources) }
    case .stance(let statement): return admit(statement, today: today)
    case .salience(let salience):
      return known("party", salience.party, in: parties)
        + [missing(salience.target)].compactMap { $0 }
        + onScale("salience", salience.value) + notFuture(salience.on, today: today)
    case .correction(let correction): return admit(correction, today: today)
    case .withdrawal(let withdrawal): return admit(withdrawal)
    case .adjudication(let adjudication): return admit(adjudication)
    case .writer(let claim): return admit(claim, by: writer)
    case .unknown(let type):
      return [Refusal("unknown-type", "entries of type '\(type)' are not known to this version")]
    }
  }

  // MARK: Entities

  private func admit(_ membership: Membership) -> [Refusal] {
    var refusals =
      known("party", membership.bloc, in: parties) + known("party", membership.party, in: parties)
      + ordered(membership.from, membership.until)
    if membership.bloc == membership.party {
      refusals.append(Refusal("own-member", "bloc '\(membership.bloc)' cannot be its own member"))
      return refusals
    }
    if let bloc = parties[membership.bloc], bloc.kind != .bloc, bloc.kind != .organisation {
      let entry = parties.place(of: bloc.id).map { id(of: $0) }
      refusals.append(
        Refusal(
          "no-bloc", "party '\(bloc.id)' is a \(bloc.kind.rawValue), not a bloc",
          remedy: .makeBloc(entry)))
    }
    if isBloc(membership.party, above: membership.bloc) {
      refusals.append(
        Refusal(
          "member-cycle",
          "'\(membership.party)' cannot be a member of '\(membership.bloc)', which is a member of it"
        ))
    }
    for (place, other) in relations.memberships[membership.party] ?? []
    where other.bloc == membership.bloc {
      let startsAfter = other.until.map { end in
        membership.from.map { $0.first > end.last } ?? false
      }
      let endsBefore = membership.until.map { end in other.from.map { $0.first > end.last } ?? false
      }
      if !(startsAfter ?? false) && !(endsBefore ?? false) {
        refusals.append(
          .duplicate(
            "membership", "\(membership.bloc) \(membership.party)", entry: id(of: place)))
      }
    }
    return refusals
  }

  /// Whether a party is a bloc that another one belongs to, directly or through other blocs.
  private func isBloc(_ party: PartyID, above member: PartyID) -> Bool {
    guard relations.members[party] != nil else { return false }
    var open = [member]
    var seen: Set<PartyID> = []
    while let next = open.popLast() {
      if next == party { return true }
      guard seen.insert(next).inserted else { continue }
      open += (relations.memberships[next] ?? []).map(\.value.bloc)
    }
    return false
  }

  private func admit(_ source: Source) -> [Refusal] {
    var refusals = fresh("source", source.id, in: sources)
    guard source.origin == source.id || relations.relays[source.id] != nil else { return refusals }
    var next = source.origin
    var seen: Set<SourceID> = []
    while let origin = next, seen.insert(origin).inserted {
      if origin == source.id {
        refusals.append(Refusal("origin-cycle", "source '\(source.id)' cannot relay itself"))
        break
      }
      next = sources[origin]?.origin
    }
    return refusals
  }

  private func admit(_ draft: Draft, today: Day) -> [Refusal] {
    var refusals =
      known("plan", draft.ref.plan, in: plans) + fresh("draft", draft.ref, in: drafts)
      + draft.by.flatMap { known("party", $0, in: parties) }
      + draft.sources.flatMap { known("source", $0, in: sources) }
      + notFuture(draft.on, today: today)
    if draft.clauses.isEmpty {
      refusals.append(Refusal("no-clause", "draft '\(draft.ref)' has no clause"))
    }
    var seen: Set<ClauseID> = []
    for clause in draft.clauses {
      if !seen.insert(clause.id).inserted {
        refusals.append(
          Refusal("duplicate-clause", "clause '\(clause.id)' stands twice in '\(draft.ref)'"))
      }
      refusals += clause.topics.flatMap { known("topic", $0, in: topics) }
    }
    for section in draft.sections where !seen.insert(section.id).inserted {
      refusals.append(
        Refusal(
          "duplicate-clause", "section '\(section.id)' has the name of another in '\(draft.ref)'"))
    }
    for parent in draft.after {
      let ref = DraftRef(plan: draft.ref.plan, draft: parent)
      if ref == draft.ref || descends(ref, from: draft.ref) {
        refusals.append(
          Refusal(
            "draft-cycle", "draft '\(draft.ref)' cannot derive from '\(ref)': that is a cycle"))
      } else if !drafts.contains(ref) {
        refusals.append(
          .unknown("draft", ref.description, known: drafts.ids.map(\.description)))
      }
    }
    for link in draft.links { refusals += admit(link, of: draft, clauses: seen) }
    return refusals
  }

  private func admit(
    _ link: ClauseLink, of draft: Draft, clauses: Set<ClauseID>
  ) -> [Refusal] {
    let parent = DraftRef(plan: draft.ref.plan, draft: link.from)
    guard draft.after.contains(link.from) else {
      return [
        Refusal(
          "link", "clauses are joined to '\(parent)', from which '\(draft.ref)' does not derive")
      ]
    }
    var refusals: [Refusal] = []
    for clause in link.new where !clauses.contains(clause) {
      refusals.append(
        .unknown(
          "clause", "\(draft.ref)/\(clause)", known: draft.clauses.map { "\(draft.ref)/\($0.id)" }))
    }
    if drafts.contains(parent) {
      refusals += link.old.compactMap { missing(.clause(parent, $0)) }
    }
    return refusals
  }

  private func descends(_ ref: DraftRef, from ancestor: DraftRef) -> Bool {
    guard relations.children[ancestor] != nil else { return ref == ancestor }
    var open = [ref]
    var seen: Set<DraftRef> = []
    while let next = open.popLast() {
      if next == ancestor { return true }
      guard seen.insert(next).inserted else { continue }
      open += (drafts[next]?.after ?? []).map { DraftRef(plan: next.plan, draft: $0) }
    }
    return false
  }

  private func admit(_ translation: DraftTranslation) -> [Refusal] {
    guard let draft = drafts[translation.ref] else {
      return [
        .unknown("draft", translation.ref.description, known: drafts.ids.map(\.description))
      ]
    }
    var refusals = translation.sources.flatMap { known("source", $0, in: sources) }
    let taken = translations.contains {
      $0.value.ref == translation.ref && $0.value.language == translation.language
    }
    if taken || draft.language == translation.language {
      refusals.append(
        .duplicate("draft", "\(draft.ref) in \(translation.language)", entry: nil))
    }
    for part in translation.clauses + translation.sections {
      if let refusal = missing(.clause(draft.ref, part.id)) { refusals.append(refusal) }
    }
    return refusals
  }

  private func admit(_ alignment: Alignment) -> [Refusal] {
    guard let draft = drafts[alignment.ref] else {
      return [.unknown("draft", alignment.ref.description, known: drafts.ids.map(\.description))]
    }
    var refusals: [Refusal] = []
    func check(_ clause: ClauseID, in ref: DraftRef) {
      if let refusal = missing(.clause(ref, clause)) { refusals.append(refusal) }
    }
    for link in alignment.links {
      let parent = DraftRef(plan: draft.ref.plan, draft: link.from)
      if !draft.after.contains(link.from) {
        refusals.append(
          Refusal("no-parent", "draft '\(draft.ref)' does not derive from '\(parent)'"))
      }
      for clause in link.new { check(clause, in: draft.ref) }
      for clause in link.old { check(clause, in: parent) }
    }
    return refusals
  }

  // MARK: Stances

  private func admit(_ statement: Statement, today: Day) -> [Refusal] {
    var refusals = known("party", statement.party, in: parties)
    if statement.targets.isEmpty {
      refusals.append(Refusal("no-target", "a stance needs a target"))
    }
    var seen: Set<Target> = []
    for target in statement.targets {
      if !seen.insert(target).inserted {
        refusals.append(Refusal("duplicate-target", "target '\(target)' is named twice"))
      }
      if let refusal = missing(target) { refusals.append(refusal) }
    }
    if statement.basis != .inferred { refusals += notFuture(statement.said, today: today) }
    if let speaker = statement.speaker { refusals += admit(speaker: speaker, of: statement) }
    refusals += statement.sources.flatMap { known("source", $0, in: sources) }
    if let round = statement.round { refusals += known("round", round, in: rounds) }
    if statement.stance == .conditional && statement.conditions.isEmpty {
      refusals.append(
        Refusal(
          "no-condition", "a conditional stance needs at least one condition",
          remedy: .nameCondition))
    }
    if statement.isRedLine && statement.quote == nil && statement.sources.isEmpty {
      refusals.append(
        Refusal(
          "bare-red-line", "a red line needs the words it was said in, or a source",
          remedy: .giveEvidence))
    }
    if let changes = statement.changes { refusals += admit(changes: changes, of: statement) }
    return refusals
  }

  private func admit(speaker: PersonID, of statement: Statement) -> [Refusal] {
    guard let person = people[speaker] else {
      return [
        .unknown("person", speaker.text, known: people.ids.map(\.text), called: people.calls)
      ]
    }
    let isTheirs =
      person.party == statement.party
      || blocs(of: person.party, on: statement.said).contains(statement.party)
    guard isTheirs else {
      return [
        Refusal(
          "other-speaker",
          "'\(speaker)' speaks for '\(person.party)', not for '\(statement.party)'")
      ]
    }
    let early = person.from.map { $0.begins(after: statement.said) } ?? false
    let late = person.until.map { $0.ends(before: statement.said) } ?? false
    guard early || late else { return [] }
    let span = "\(person.from?.description ?? "…") to \(person.until?.description ?? "…")"
    return [
      Refusal("out-of-office", "'\(speaker)' speaks for '\(person.party)' only from \(span)")
    ]
  }

  private func admit(changes: EntryID, of statement: Statement) -> [Refusal] {
    guard let index = index(of: changes) else {
      return [Refusal("unknown-entry", "no entry '\(changes)'", remedy: .seeEntries)]
    }
    if let refusal = unreachable(changes) { return [refusal] }
    let standing = content(ofRoot: entries[index].root)
    guard let standing, let theirs = party(ofStanceIn: standing) else {
      return [Refusal("no-stance", "entry '\(changes)' is no stance that stands")]
    }
    guard theirs == statement.party else {
      return [
        Refusal(
          "other-party",
          "entry '\(changes)' is a stance of '\(theirs)', not of '\(statement.party)'")
      ]
    }
    return []
  }

  // MARK: Corrections and withdrawals

  private func admit(_ correction: Correction, today: Day) -> [Refusal] {
    guard let index = index(of: correction.of) else {
      return [Refusal("unknown-entry", "no entry '\(correction.of)'", remedy: .seeEntries)]
    }
    if let refusal = unreachable(correction.of) { return [refusal] }
    let root = entries[index].root
    guard let standing = content(ofRoot: root), entries[index].standing != .withdrawn else {
      return [Refusal("withdrawn", "entry '\(correction.of)' was withdrawn")]
    }
    let before = type(ofEntry: standing)
    guard before == correction.event.type else {
      return [
        Refusal(
          "other-type", "entry '\(correction.of)' is a \(before), not a \(correction.event.type)")
      ]
    }
    if case .withdrawal(let new) = correction.event,
      case .withdrawal(let old)? = content(of: standing)
    {
      // What was taken back stays so; only the reason can be put better.
      if new.of == old.of { return [] }
      return [
        Refusal(
          "other-entry", "entry '\(correction.of)' withdraws '\(old.of)', not '\(new.of)'",
          remedy: .withdraw(new.of))
      ]
    }
    if case .stance(let statement) = correction.event, let changes = statement.changes,
      let changed = self.index(of: changes), entries[changed].root == root
    {
      return [Refusal("own-change", "entry '\(correction.of)' cannot change itself")]
    }
    return replace(id(of: root), by: correction.event, today: today)
  }

  /// What speaks against giving a root another content.
  ///
  /// - `id`: the first entry of the chain of corrections.
  private func replace(_ id: EntryID, by event: Event, today: Day) -> [Refusal] {
    var refusals = retracting(id).admit(event, by: id.writer, today: today)
    if isRecordedTwice(id, as: event) {
      refusals.removeAll { $0.code == "duplicate-\(event.type)" }
    }
    if let standing = index(of: id).flatMap(content(ofRoot:)), let old = content(of: standing),
      let user = firstUse(of: old, goneIn: event)
    {
      refusals.append(
        Refusal(
          "in-use", "what entry '\(self.id(of: standing))' records is still needed by \(user)",
          remedy: .freeFromUse))
    }
    return refusals
  }

  private func admit(_ withdrawal: Withdrawal) -> [Refusal] {
    guard let index = index(of: withdrawal.of) else {
      return [Refusal("unknown-entry", "no entry '\(withdrawal.of)'", remedy: .seeEntries)]
    }
    if let refusal = unreachable(withdrawal.of) { return [refusal] }
    if entries[index].standing == .withdrawn {
      return [Refusal("withdrawn", "entry '\(withdrawal.of)' was withdrawn already")]
    }
    if case .withdrawal? = events[index] {
      return [
        Refusal(
          "withdrawn", "entry '\(withdrawal.of)' is a withdrawal; record the matter again instead")
      ]
    }
    let root = entries[index].root
    guard index == root else { return admit(withdrawalOfCorrection: withdrawal.of) }
    guard let event = content(of: content(ofRoot: root) ?? root) else { return [] }
    guard let user = firstUse(ofDefinition: event, in: withdrawal.of) else { return [] }
    return [
      Refusal(
        "in-use", "entry '\(withdrawal.of)' is still needed by \(user)",
        remedy: .freeFromUse)
    ]
  }

  /// Taking back the correction in force brings the content before it back, which must still fit.
  private func admit(withdrawalOfCorrection id: EntryID) -> [Refusal] {
    guard let correction = index(of: id) else { return [] }
    let root = entries[correction].root
    guard content(ofRoot: root) == correction,
      let earlier = versions[root]?.last(where: { !$0.isWithdrawn && $0.entry != correction })?
        .entry,
      let event = content(of: earlier)
    else { return [] }
    return replace(self.id(of: root), by: event, today: .latest)
  }

  // MARK: Small questions

  /// Why nothing can be said about an entry: what is recorded now would stand before it.
  func unreachable(_ id: EntryID) -> Refusal? {
    guard let index = index(of: id), !entries[index].recorded.isFollowed else { return nil }
    return Refusal(
      "last-instant",
      "entry '\(id)' bears one of the last instants there are; none can stand after it")
  }

  private func fresh<ID: CustomStringConvertible, Value>(
    _ kind: String, _ id: ID, in table: EntityTable<ID, Value>
  ) -> [Refusal] {
    guard let place = table.place(of: id) else { return [] }
    return [.duplicate(kind, id.description, entry: self.id(of: place))]
  }

  private func known<ID: CustomStringConvertible, Value>(
    _ kind: String, _ id: ID, in table: EntityTable<ID, Value>
  ) -> [Refusal] {
    table.contains(id)
      ? []
      : [
        .unknown(
          kind, id.description, known: table.ids.map(\.description), called: table.calls)
      ]
  }

  private func ordered(_ from: Day?, _ until: Day?) -> [Refusal] {
    guard let from, let until, from.begins(after: until) else { return [] }
    return [Refusal("dates", "'\(until)' lies before '\(from)'")]
  }

  private func onScale(_ what: String, _ value: Int?) -> [Refusal] {
    guard let value, !Salience.scale.contains(value) else { return [] }
    return [Refusal("scale", "\(what) \(value) does not lie between 0 and 100")]
  }

  private func notFuture(_ day: Day?, today: Day) -> [Refusal] {
    guard let day, day.begins(after: today) else { return [] }
    return [
      Refusal(
        "future", "'\(day)' lies after today, \(today)",
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
        "clause", target.description,
        known: drafts[draft]?.provisions.map { printed(.clause(draft, $0)) } ?? [])
    case .draft(let draft):
      guard plans.contains(draft.plan) else { return missing(.plan(draft.plan)) }
      return drafts.contains(draft)
        ? nil : .unknown("draft", draft.description, known: drafts.ids.map(\.description))
    case .plan(let plan): return known("plan", plan, in: plans).first
    case .topic(let topic): return known("topic", topic, in: topics).first
    }
  }
}
