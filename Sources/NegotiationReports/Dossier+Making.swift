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

  private func names(_ name: Name) -> [String] {
    [name.text] + name.translations.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
  }

  func party(_ id: PartyID) throws -> Dossier {
    let party = negotiation.parties[id]
    var dossier = Dossier(
      kind: "party", id: id.text, title: party?.name.text ?? id.text, negotiation: negotiation)
    dossier.add("names", .name, party.map { names($0.name) } ?? [])
    dossier.add("kind", .kind, [party?.kind.rawValue])
    dossier.add("role", .standing, [party?.role.rawValue])
    let memberships = negotiation.memberships.map(\.value)
    dossier.add(
      "members", .members, memberships.filter { $0.bloc == id }.map { span($0.party.text, $0) })
    dossier.add(
      "memberOf", .memberOf, memberships.filter { $0.party == id }.map { span($0.bloc.text, $0) })
    dossier.add(
      "people", .speaker,
      negotiation.people.values.filter { $0.party == id }.map {
        "\($0.name.text)\($0.office.map { ", \($0)" } ?? "") [\($0.id)]"
      })
    let blocs = Set(memberships.filter { $0.party == id }.map(\.bloc)).union([id])
    let symbols = Set(blocs.compactMap { negotiation.symbols.parties.find($0.text) })
    dossier.statements = try statements { symbols.contains($0.party) }
    return dossier
  }

  private func span(_ name: String, _ membership: Membership) -> String {
    guard membership.from != nil || membership.until != nil else { return name }
    return
      "\(name) (\(membership.from?.description ?? "…") – \(membership.until?.description ?? "…"))"
  }

  func person(_ id: PersonID) throws -> Dossier {
    let person = negotiation.people[id]
    var dossier = Dossier(
      kind: "person", id: id.text, title: person?.name.text ?? id.text, negotiation: negotiation)
    dossier.add("names", .name, person.map { names($0.name) } ?? [])
    dossier.add("party", .party, [person?.party.text])
    dossier.add("office", .office, [person?.office])
    dossier.add("from", .from, [person?.from?.description])
    dossier.add("until", .until, [person?.until?.description])
    let symbol = negotiation.symbols.people.find(id.text)
    dossier.statements = try statements { symbol != nil && $0.speaker == symbol }
    return dossier
  }

  func source(_ id: SourceID) throws -> Dossier {
    let source = negotiation.sources[id]
    var dossier = Dossier(
      kind: "source", id: id.text, title: source?.title ?? source?.publisher ?? id.text,
      negotiation: negotiation)
    dossier.add("publisher", .publisher, [source?.publisher])
    dossier.add("url", .url, [source?.url])
    dossier.add("date", .date, [source?.date?.description])
    dossier.add("lang", .language, [source?.language])
    dossier.add("reliability", .reliability, [source?.reliability?.rawValue])
    dossier.add("origin", .origin, [source?.origin?.text])
    dossier.add(
      "relayedBy", .sources,
      negotiation.sources.values.filter { $0.origin == id }.map(\.id.text))
    let lists = (0..<Int32(negotiation.symbols.sourceLists.count)).map {
      negotiation.symbols.sources($0).contains(id)
    }
    dossier.statements = try statements { lists[Int($0.sources)] }
    return dossier
  }

  func round(_ id: RoundID) throws -> Dossier {
    let round = negotiation.rounds[id]
    var dossier = Dossier(
      kind: "round", id: id.text, title: round?.place ?? id.text, negotiation: negotiation)
    dossier.add("on", .date, [round?.on.description])
    dossier.add("until", .until, [round?.until?.description])
    dossier.add("place", .place, [round?.place])
    dossier.add("with", .participants, round?.participants.map(\.text) ?? [])
    dossier.add("format", .format, [round?.format])
    dossier.add("outcome", .outcome, [round?.outcome])
    dossier.add("sources", .sources, round?.sources.map(\.text) ?? [])
    let symbol = negotiation.symbols.rounds.find(id.text)
    dossier.statements = try statements { symbol != nil && $0.round == symbol }
    return dossier
  }

  func topic(_ id: TopicID) throws -> Dossier {
    let topic = negotiation.topics[id]
    var dossier = Dossier(
      kind: "topic", id: "topic:\(id)", title: topic?.name.text ?? id.text,
      negotiation: negotiation)
    dossier.add("names", .name, topic.map { names($0.name) } ?? [])
    dossier.add("kind", .kind, [topic?.kind.rawValue])
    var clauses: Set<Target> = [.topic(id)]
    for draft in negotiation.drafts.values {
      for clause in draft.clauses where clause.topics.contains(id) {
        clauses.insert(.clause(draft.ref, clause.id))
      }
    }
    dossier.add("clauses", .clauses, clauses.subtracting([.topic(id)]).map(\.description).sorted())
    dossier.statements = try statements(on: clauses.contains)
    return dossier
  }

  func plan(_ id: PlanID) throws -> Dossier {
    let plan = negotiation.plans[id]
    var dossier = Dossier(
      kind: "plan", id: id.text, title: plan?.name.text ?? id.text, negotiation: negotiation)
    dossier.add("names", .name, plan.map { names($0.name) } ?? [])
    dossier.add(
      "drafts", .drafts,
      negotiation.drafts(of: id).map { draft in
        let day = draft.on.map { "\($0)  " } ?? ""
        let after =
          draft.after.isEmpty ? "" : "  ← \(draft.after.map(\.text).joined(separator: ", "))"
        return "\(day)\(draft.ref)  \(draft.title ?? "")\(after)"
      })
    dossier.statements = try statements { $0 == .plan(id) }
    return dossier
  }

  func draft(_ ref: DraftRef) throws -> Dossier {
    let draft = negotiation.drafts[ref]
    var dossier = Dossier(
      kind: "draft", id: ref.description, title: draft?.title ?? ref.description,
      negotiation: negotiation)
    dossier.add("on", .tabledOn, [draft?.on?.description])
    dossier.add("by", .tabledBy, draft?.by.map(\.text) ?? [])
    dossier.add("after", .after, draft?.after.map(\.text) ?? [])
    dossier.add("standing", .standing, [draft?.standing?.rawValue])
    dossier.add("lang", .language, [draft?.language])
    dossier.add("sources", .sources, draft?.sources.map(\.text) ?? [])
    dossier.passages = draft?.clauses.map { Dossier.Passage(draft: ref, clause: $0) } ?? []
    dossier.statements = try statements { $0 == .draft(ref) }
    return dossier
  }

  func clause(
    _ id: ClauseID, in ref: DraftRef, grade: (String, String) -> TextChange
  ) throws -> Dossier {
    let clause = negotiation.clause(id, in: ref)
    let target = Target.clause(ref, id)
    var dossier = Dossier(
      kind: "clause", id: target.description, title: clause?.heading ?? id.text,
      negotiation: negotiation)
    dossier.add("number", .number, [clause?.number])
    dossier.add("topics", .topic, clause?.topics.map(\.text) ?? [])
    dossier.add("note", .note, [clause?.note])
    // The clause through its ancestors, and the same matter in sibling drafts.
    let column = negotiation.drafts[ref]?.clauses.firstIndex { $0.id == id }
    let lineage = Lineage(of: ref, in: negotiation)
    var wanted: Set<Target> = [target]
    for draft in negotiation.drafts(of: ref.plan) {
      let arrivals = lineage.arrivals[draft.ref] ?? [:]
      for other in draft.clauses {
        let isKin = arrivals[other.id]?.contains { $0.column == column } ?? (other.id == id)
        if isKin || other.id == id { wanted.insert(.clause(draft.ref, other.id)) }
        guard isKin || other.id == id else { continue }
        let before = dossier.passages.last { draft.after.contains($0.draft.draft) }
        dossier.passages.append(
          Dossier.Passage(
            draft: draft.ref, clause: other,
            change: before.map { grade($0.clause.text, other.text) }))
      }
    }
    dossier.statements = try statements(on: wanted.contains)
    return dossier
  }
}
