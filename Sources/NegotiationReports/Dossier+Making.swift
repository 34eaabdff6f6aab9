package import NegotiationModel

/// What a dossier can be asked for.
package enum Reference: Hashable, Sendable {
  case party(PartyID)
  case person(PersonID)
  case source(SourceID)
  case round(RoundID)
  case target(Target)
}

extension Dossier {
  /// Collects the dossier of one thing.
  ///
  /// - `parties`: keeps only their statements; `nil` keeps all.
  /// - `grade`: compares the texts of a clause from draft to draft.
  package static func make(
    _ reference: Reference, in negotiation: Negotiation, asOf: Day?, parties: [PartyID]?,
    read: @escaping EvidenceReader, grade: (String, String) -> TextChange
  ) throws -> Dossier {
    let maker = Maker(negotiation: negotiation, asOf: asOf, parties: parties, read: read)
    switch reference {
    case .party(let id): return try maker.party(id)
    case .person(let id): return try maker.person(id)
    case .source(let id): return try maker.source(id)
    case .round(let id): return try maker.round(id)
    case .target(.topic(let id)): return try maker.topic(id)
    case .target(.plan(let id)): return try maker.plan(id)
    case .target(.draft(let ref)): return try maker.draft(ref)
    case .target(.clause(let ref, let id)): return try maker.clause(id, in: ref, grade: grade)
    }
  }
}

private struct Maker {
  let negotiation: Negotiation
  let asOf: Day?
  let parties: [PartyID]?
  let read: EvidenceReader

  func statements(where matches: (StanceRow) -> Bool) throws -> [StatementView] {
    let allowed = parties.map { Set($0.compactMap { negotiation.symbols.parties.find($0.text) }) }
    return try negotiation.statements(asOf: asOf, read: read) { row in
      (allowed?.contains(row.party) ?? true) && matches(row)
    }
  }

  func statements(on isWanted: (Target) -> Bool) throws -> [StatementView] {
    let wanted = negotiation.symbols.targets.map { $0.map(isWanted) ?? false }
    return try statements { wanted[Int($0.target)] }
  }

  private func names(_ name: Name) -> [Dossier.Value] {
    [.text(name.text)]
      + name.translations.sorted { $0.key < $1.key }.map { .text("\($0.key): \($0.value)") }
  }

  func party(_ id: PartyID) throws -> Dossier {
    let party = negotiation.parties[id]
    var dossier = Dossier(
      kind: "party", id: id.text, title: party?.name ?? Name(id.text), negotiation: negotiation)
    dossier.add("names", .name, party.map { names($0.name) } ?? [])
    dossier.add("kind", .kind, party.map { .kind($0.kind) })
    dossier.add("role", .answer(.role), party.map { .role($0.role) })
    dossier.add("influence", .power(.influence), text: party?.influence.map(String.init))
    let memberships = negotiation.memberships.map(\.value)
    dossier.add(
      "members", .members,
      memberships.filter { $0.bloc == id }.map {
        .membership($0.party, from: $0.from, until: $0.until)
      })
    dossier.add(
      "memberOf", .memberOf,
      memberships.filter { $0.party == id }.map {
        .membership($0.bloc, from: $0.from, until: $0.until)
      })
    dossier.add(
      "people", .answer(.people),
      negotiation.people.values.filter { $0.party == id }.map { .person($0.id) })
    let blocs = Set(memberships.filter { $0.party == id }.map(\.bloc)).union([id])
    let symbols = Set(blocs.compactMap { negotiation.symbols.parties.find($0.text) })
    dossier.statements = try statements { symbols.contains($0.party) }
    return dossier
  }

  func person(_ id: PersonID) throws -> Dossier {
    let person = negotiation.people[id]
    var dossier = Dossier(
      kind: "person", id: id.text, title: person?.name ?? Name(id.text), negotiation: negotiation)
    dossier.add("names", .name, person.map { names($0.name) } ?? [])
    dossier.add("party", .party, person.map { [.party($0.party)] } ?? [])
    dossier.add("office", .office, text: person?.office)
    dossier.add("from", .from, text: person?.from?.description)
    dossier.add("until", .until, text: person?.until?.description)
    let symbol = negotiation.symbols.people.find(id.text)
    dossier.statements = try statements { symbol != nil && $0.speaker == symbol }
    return dossier
  }

  func source(_ id: SourceID) throws -> Dossier {
    let source = negotiation.sources[id]
    var dossier = Dossier(
      kind: "source", id: id.text, title: Name(source?.title ?? source?.publisher ?? id.text),
      negotiation: negotiation)
    dossier.add("publisher", .publisher, text: source?.publisher)
    dossier.add("url", .url, text: source?.url)
    dossier.add("date", .date, text: source?.date?.description)
    dossier.add("lang", .language, text: source?.language)
    dossier.add("reliability", .reliability, text: source?.reliability?.rawValue)
    dossier.add("origin", .origin, source?.origin.map { [.source($0)] } ?? [])
    dossier.add(
      "relayedBy", .answer(.relayedBy),
      negotiation.sources.values.filter { $0.origin == id }.map { .source($0.id) })
    let lists = (0..<Int32(negotiation.symbols.sourceLists.count)).map {
      negotiation.symbols.sources($0).contains(id)
    }
    dossier.statements = try statements { lists[Int($0.sources)] }
    return dossier
  }

  func round(_ id: RoundID) throws -> Dossier {
    let round = negotiation.rounds[id]
    var dossier = Dossier(
      kind: "round", id: id.text, title: Name(round?.place ?? id.text), negotiation: negotiation)
    dossier.add("on", .date, text: round?.on.description)
    dossier.add("until", .until, text: round?.until?.description)
    dossier.add("place", .place, text: round?.place)
    dossier.add("with", .participants, round?.participants.map { .party($0) } ?? [])
    dossier.add("format", .format, text: round?.format)
    dossier.add("outcome", .outcome, text: round?.outcome)
    dossier.add("sources", .sources, round?.sources.map { .source($0) } ?? [])
    let symbol = negotiation.symbols.rounds.find(id.text)
    dossier.statements = try statements { symbol != nil && $0.round == symbol }
    return dossier
  }

  func topic(_ id: TopicID) throws -> Dossier {
    let topic = negotiation.topics[id]
    var dossier = Dossier(
      kind: "topic", id: "topic:\(id)", title: topic?.name ?? Name(id.text),
      negotiation: negotiation)
    dossier.add("names", .name, topic.map { names($0.name) } ?? [])
    dossier.add("kind", .kind, topic.map { .topic($0.kind) })
    var clauses: [Target] = []
    for draft in negotiation.plans.ids.flatMap(negotiation.drafts(of:)) {
      clauses += draft.clauses.filter { $0.topics.contains(id) }.map { .clause(draft.ref, $0.id) }
    }
    dossier.add("clauses", .clauses, clauses.map { .clause($0) })
    dossier.statements = try statements(on: Set(clauses).union([.topic(id)]).contains)
    return dossier
  }

  func plan(_ id: PlanID) throws -> Dossier {
    let plan = negotiation.plans[id]
    var dossier = Dossier(
      kind: "plan", id: id.text, title: plan?.name ?? Name(id.text), negotiation: negotiation)
    dossier.add("names", .name, plan.map { names($0.name) } ?? [])
    dossier.add(
      "drafts", .drafts,
      negotiation.drafts(of: id).map { draft in
        let day = draft.on.map { "\($0)  " } ?? ""
        let after =
          draft.after.isEmpty ? "" : "  ← \(draft.after.map(\.text).joined(separator: ", "))"
        return .text("\(day)\(draft.ref)  \(draft.title ?? "")\(after)")
      })
    dossier.statements = try statements { $0 == .plan(id) }
    return dossier
  }

  func draft(_ ref: DraftRef) throws -> Dossier {
    let draft = negotiation.drafts[ref]
    let translations = negotiation.translations.map(\.value).filter { $0.ref == ref }
    var title = Name(draft?.title ?? ref.description)
    for translation in translations { title.translations[translation.language] = translation.title }
    var dossier = Dossier(
      kind: "draft", id: ref.description, title: title, negotiation: negotiation)
    dossier.add("on", .tabledOn, text: draft?.on?.description)
    dossier.add("by", .tabledBy, draft?.by.map { .party($0) } ?? [])
    func refs(_ names: [DraftID]) -> [Dossier.Value] {
      names.map { .draft(DraftRef(plan: ref.plan, draft: $0)) }
    }
    dossier.add("after", .after, refs(draft?.after ?? []))
    dossier.add(
      "followedBy", .answer(.followedBy),
      negotiation.drafts(of: ref.plan).filter { $0.after.contains(ref.draft) }
        .map { .draft($0.ref) })
    dossier.add("standing", .standing, draft?.standing.map { .draft($0) })
    dossier.add("lang", .language, text: draft?.language)
    dossier.add("sources", .sources, draft?.sources.map { .source($0) } ?? [])
    dossier.passages = draft?.clauses.map { Dossier.Passage(draft: ref, clause: $0) } ?? []
    let texts = Set(dossier.passages.map(\.target))
    dossier.spread(try statements(on: texts.contains))
    dossier.statements = try statements { $0 == .draft(ref) }
    return dossier
  }

  func clause(
    _ id: ClauseID, in ref: DraftRef, grade: (String, String) -> TextChange
  ) throws -> Dossier {
    let clause = negotiation.clause(id, in: ref)
    let target = Target.clause(ref, id)
    var title = Name(clause.map(\.heading).flatMap { $0.isEmpty ? nil : $0 } ?? id.text)
    for translation in negotiation.translations.map(\.value) where translation.ref == ref {
      let part = translation.clauses.first { $0.id == id }
      if let heading = part?.heading, !heading.isEmpty {
        title.translations[translation.language] = heading
      }
    }
    var dossier = Dossier(
      kind: "clause", id: target.description, title: title, negotiation: negotiation)
    dossier.add("number", .number, text: clause?.number)
    dossier.add("topics", .topic, clause?.topics.map { .topic($0) } ?? [])
    dossier.add("note", .note, text: clause?.note)
    // The clause through its ancestors, and the same matter in sibling drafts.
    let column = negotiation.drafts[ref]?.clauses.firstIndex { $0.id == id }
    let lineage = Lineage(of: ref, in: negotiation)
    var wanted: Set<Target> = [target]
    for draft in negotiation.drafts(of: ref.plan) {
      let arrivals = lineage.arrivals[draft.ref] ?? [:]
      for other in draft.clauses {
        let isKin = arrivals[other.id]?.contains { $0.column == column } ?? (other.id == id)
        guard isKin || other.id == id else { continue }
        wanted.insert(.clause(draft.ref, other.id))
        var passage = Dossier.Passage(draft: draft.ref, clause: other)
        passage.before = nearest(before: draft, in: dossier.passages)
        passage.change = passage.before.map { grade($0.clause.text, other.text) }
        dossier.passages.append(passage)
      }
    }
    dossier.statements = try statements(on: wanted.contains)
    dossier.spread(dossier.statements)
    return dossier
  }

  /// The text in the nearest draft that one derives from and that has it; of equals the last tabled.
  private func nearest(
    before draft: Draft, in passages: [Dossier.Passage]
  ) -> (draft: DraftRef, clause: Clause)? {
    var level = Set(draft.after)
    var met = level
    while !level.isEmpty {
      if let found = passages.last(where: { level.contains($0.draft.draft) }) {
        return (found.draft, found.clause)
      }
      let above = level.flatMap {
        negotiation.drafts[DraftRef(plan: draft.ref.plan, draft: $0)]?.after ?? []
      }
      level = Set(above).subtracting(met)
      met.formUnion(level)
    }
    return nil
  }
}
