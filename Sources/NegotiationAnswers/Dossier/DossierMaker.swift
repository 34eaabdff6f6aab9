package import NegotiationModel
internal import TextComparison

extension Dossier {
  /// Collects the dossier of one thing.
  ///
  /// - `parties`: keeps only the statements of these parties; `nil` keeps all.
  package static func make(
    _ reference: Reference, in negotiation: Negotiation, asOf: Day?, parties: [PartyID]?,
    read: @escaping EvidenceReader
  ) throws -> Dossier {
    let maker = DossierMaker(negotiation: negotiation, asOf: asOf, parties: parties, read: read)
    switch reference {
    case .party(let id): return try maker.party(id)
    case .person(let id): return try maker.person(id)
    case .source(let id): return try maker.source(id)
    case .round(let id): return try maker.round(id)
    case .target(.topic(let id)): return try maker.topic(id)
    case .target(.plan(let id)): return try maker.plan(id)
    case .target(.draft(let ref)): return try maker.draft(ref)
    case .target(.clause(let ref, let id)):
      return negotiation.section(id, in: ref) == nil
        ? try maker.clause(id, in: ref) : try maker.section(id, in: ref)
    }
  }

  /// The stances that a dossier needs.
  package static func scope(of reference: Reference, in negotiation: Negotiation) -> StoreScope {
    switch reference {
    case .party(let id):
      let blocs = negotiation.memberships.map(\.value).filter { $0.party == id }.map(\.bloc)
      return .parties(Set([id] + blocs))
    case .person(let id): return .speaker(id)
    case .round(let id): return .round(id)
    case .source(let id): return .source(id)
    case .target(.topic(let id)):
      return .targets(Set(negotiation.clauses(on: id)).union([.topic(id)]))
    case .target(.plan(let id)): return .targets([.plan(id)])
    case .target(.draft(let ref)):
      return .draft(ref)
    case .target(.clause(let ref, let id)):
      if negotiation.section(id, in: ref) != nil { return .plan(ref.plan, withTopics: false) }
      return .targets(
        Set(negotiation.kin(of: id, in: ref).map { .clause($0.draft.ref, $0.clause.id) })
          .union([.clause(ref, id)]))
    }
  }
}

extension Negotiation {
  /// The clauses that have a topic, in the order of their drafts.
  fileprivate func clauses(on topic: TopicID) -> [Target] {
    plans.ids.flatMap { drafts(of: $0) }.flatMap { draft in
      draft.clauses.filter { $0.topics.contains(topic) }.map { .clause(draft.ref, $0.id) }
    }
  }

  /// A clause in all drafts of its plan: its ancestors, and the same matter in sibling drafts.
  fileprivate func kin(
    of id: ClauseID, in ref: DraftRef
  ) -> [(draft: Draft, clause: Clause)] {
    let column = drafts[ref]?.clauses.firstIndex { $0.id == id }
    let lineage = Lineage(of: ref, in: self)
    return drafts(of: ref.plan).flatMap { draft in
      let arrivals = lineage.arrivals[draft.ref] ?? [:]
      return draft.clauses.filter { other in
        other.id == id
          || arrivals[other.id]?.contains { $0.column == column } ?? false
      }.map { (draft, $0) }
    }
  }
}

/// Collects everything that the log holds about one thing.
struct DossierMaker {
  let negotiation: Negotiation
  let asOf: Day?
  let parties: [PartyID]?
  let read: EvidenceReader

  func statements(in scope: StoreScope) throws -> [StatementView] {
    let found = negotiation.statements(in: scope, asOf: asOf, of: parties.map(Set.init))
    return try negotiation.views(of: found, read: read)
  }

  /// The statements that a dossier needs.
  func statements(of reference: Reference) throws -> [StatementView] {
    try statements(in: Dossier.scope(of: reference, in: negotiation))
  }

  private func names(_ name: Name) -> [Dossier.Value] {
    [.text(name.text)]
      + name.translations.sorted { $0.key < $1.key }.map { .text("\($0.key): \($0.value)") }
  }

  private func aliases(_ name: Name) -> [Dossier.Value] {
    name.aliases.map { alias in
      .text((alias.language.map { "\($0): " } ?? "") + alias.text)
    }
  }

  func party(_ id: PartyID) throws -> Dossier {
    let party = negotiation.parties[id]
    var dossier = Dossier(
      kind: .party, id: id.text, title: party?.name ?? Name(id.text))
    dossier.add(.names, party.map { names($0.name) } ?? [])
    dossier.add(.aliases, party.map { aliases($0.name) } ?? [])
    dossier.add(.kind, party.map { .kind($0.kind) })
    dossier.add(.role, party.map { .role($0.role) })
    dossier.add(.influence, text: party?.influence.map(String.init))
    let memberships = negotiation.memberships.map(\.value)
    dossier.add(
      .members,
      memberships.filter { $0.bloc == id }.map {
        .membership($0.party, from: $0.from, until: $0.until)
      })
    dossier.add(
      .memberOf,
      memberships.filter { $0.party == id }.map {
        .membership($0.bloc, from: $0.from, until: $0.until)
      })
    let affiliations = negotiation.affiliationsByPerson
    dossier.add(
      .people,
      negotiation.people.values.filter { person in
        affiliations[person.id]?.contains { $0.party == id } ?? false
      }.map { .person($0.id, $0) })
    dossier.statements = try statements(of: .party(id))
    return dossier
  }

  func person(_ id: PersonID) throws -> Dossier {
    let person = negotiation.people[id]
    var dossier = Dossier(
      kind: .person, id: id.text, title: person?.name ?? Name(id.text))
    dossier.add(.names, person.map { names($0.name) } ?? [])
    dossier.add(.aliases, person.map { aliases($0.name) } ?? [])
    let all = negotiation.affiliations(of: id)
    if all.count > 1 {
      dossier.add(.party, all.map { .membership($0.party, from: $0.from, until: $0.until) })
      dossier.add(
        .office,
        all.compactMap { held in held.office.map { .office($0, from: held.from, until: held.until) }
        }
      )
    } else {
      dossier.add(.party, person.map { [.party($0.party)] } ?? [])
      dossier.add(.office, text: person?.office)
      dossier.add(.from, text: person?.from?.description)
      dossier.add(.until, text: person?.until?.description)
    }
    dossier.statements = try statements(of: .person(id))
    return dossier
  }

  func source(_ id: SourceID) throws -> Dossier {
    let source = negotiation.sources[id]
    var dossier = Dossier(
      kind: .source, id: id.text, title: Name(source?.title ?? source?.publisher ?? id.text))
    dossier.add(.publisher, text: source?.publisher)
    dossier.add(.url, text: source?.url)
    dossier.add(.date, text: source?.date?.description)
    dossier.add(.language, text: source?.language)
    dossier.add(.reliability, text: source?.reliability?.rawValue)
    dossier.add(.origin, source?.origin.map { [.source($0)] } ?? [])
    dossier.add(
      .relayedBy,
      negotiation.sources.values.filter { $0.origin == id }.map { .source($0.id) })
    dossier.statements = try statements(of: .source(id))
    return dossier
  }

  func round(_ id: RoundID) throws -> Dossier {
    let round = negotiation.rounds[id]
    var dossier = Dossier(
      kind: .round, id: id.text, title: Name(round?.place ?? id.text))
    dossier.add(.on, text: round?.on.description)
    dossier.add(.until, text: round?.until?.description)
    dossier.add(.place, text: round?.place)
    dossier.add(.participants, round?.participants.map { .party($0) } ?? [])
    dossier.add(.format, text: round?.format)
    dossier.add(.outcome, text: round?.outcome)
    dossier.add(.sources, round?.sources.map { .source($0) } ?? [])
    dossier.statements = try statements(of: .round(id))
    return dossier
  }

  func topic(_ id: TopicID) throws -> Dossier {
    let topic = negotiation.topics[id]
    var dossier = Dossier(
      kind: .topic, id: "topic:\(id)", title: topic?.name ?? Name(id.text))
    dossier.add(.names, topic.map { names($0.name) } ?? [])
    dossier.add(.aliases, topic.map { aliases($0.name) } ?? [])
    dossier.add(.kind, topic.map { .topic($0.kind) })
    dossier.add(.clauses, negotiation.clauses(on: id).map { .clause($0) })
    dossier.statements = try statements(of: .target(.topic(id)))
    return dossier
  }

  func plan(_ id: PlanID) throws -> Dossier {
    let plan = negotiation.plans[id]
    var dossier = Dossier(
      kind: .plan, id: id.text, title: plan?.name ?? Name(id.text))
    dossier.add(.names, plan.map { names($0.name) } ?? [])
    dossier.add(.aliases, plan.map { aliases($0.name) } ?? [])
    dossier.add(
      .drafts,
      negotiation.drafts(of: id).map { draft in
        let day = draft.on.map { "\($0)  " } ?? ""
        let after =
          draft.after.isEmpty ? "" : "  ← \(draft.after.map(\.text).joined(separator: ", "))"
        return .text("\(day)\(draft.ref)  \(draft.title ?? "")\(after)")
      })
    dossier.statements = try statements(of: .target(.plan(id)))
    return dossier
  }

  func draft(_ ref: DraftRef) throws -> Dossier {
    let draft = negotiation.drafts[ref]
    let translations = negotiation.translations.map(\.value).filter { $0.ref == ref }
    var title = Name(draft?.title ?? ref.description)
    for translation in translations { title.translations[translation.language] = translation.title }
    var dossier = Dossier(
      kind: .draft, id: ref.description, title: title)
    dossier.add(.on, text: draft?.on?.description)
    dossier.add(.by, draft?.by.map { .party($0) } ?? [])
    func refs(_ names: [DraftID]) -> [Dossier.Value] {
      names.map { .draft(DraftRef(plan: ref.plan, draft: $0)) }
    }
    dossier.add(.after, refs(draft?.after ?? []))
    dossier.add(
      .followedBy,
      negotiation.drafts(of: ref.plan).filter { $0.after.contains(ref.draft) }
        .map { .draft($0.ref) })
    let words: [CodeWord?] = [
      draft?.standing.map { .draft($0) }, draft?.isAside == true ? .aside : nil,
    ]
    dossier.add(.standing, words.compactMap { $0 }.map { .word($0) })
    dossier.add(.language, text: draft?.language)
    dossier.add(.sources, draft?.sources.map { .source($0) } ?? [])
    if let draft {
      dossier.addBrackets(
        draft.clauses.reduce(0) { $0 + $1.openBrackets }
          + draft.sections.reduce(0) { $0 + $1.openBrackets })
    }
    dossier.passages = draft?.clauses.map { Dossier.Passage(draft: ref, clause: $0) } ?? []
    dossier.spread(try statements(in: .targets(Set(dossier.passages.map(\.target)))))
    dossier.headings = draft.map { headings(of: $0, in: $0.clauses.indices) } ?? []
    let sections = draft?.sections.map { Target.clause(ref, $0.id) } ?? []
    dossier.statements = try statements(in: .targets(Set([.draft(ref)] + sections)))
    return dossier
  }

  /// A section: its own text, the clauses in it, and the statements on the section itself.
  func section(_ id: ClauseID, in ref: DraftRef) throws -> Dossier {
    let target = Target.clause(ref, id)
    guard let draft = negotiation.drafts[ref], let place = draft.sectionPlace(of: id) else {
      return try clause(id, in: ref)
    }
    let section = draft.sections[place]
    var title = Name(section.heading.isEmpty ? id.text : section.heading)
    for translation in negotiation.translations.map(\.value) where translation.ref == ref {
      let part = translation.sections.first { $0.id == id }
      if let heading = part?.heading, !heading.isEmpty {
        title.translations[translation.language] = heading
      }
    }
    var dossier = Dossier(kind: .section, id: target.description, title: title)
    dossier.add(.kind, .section(section.kind))
    dossier.add(.number, text: section.number)
    let inside = draft.clauses.indices.filter { draft.isClause($0, below: place) }
    let within = draft.sections.indices.filter { draft.line(of: $0).contains(place) }
    dossier.addBrackets(
      inside.reduce(0) { $0 + draft.clauses[$1].openBrackets }
        + within.reduce(0) { $0 + draft.sections[$1].openBrackets })
    dossier.passages = inside.map { Dossier.Passage(draft: ref, clause: draft.clauses[$0]) }
    dossier.headings = headings(of: draft, in: inside)
    dossier.spread(try statements(in: .targets(Set(dossier.passages.map(\.target)))))
    let kin = negotiation.kin(ofSection: id, in: ref)
    dossier.statements = try statements(in: .targets(Set(kin + [target])))
    return dossier
  }

  /// The sections that contain some clauses, each with its heading before the first of them.
  private func headings(of draft: Draft, in places: some Collection<Int>) -> [Dossier.Heading] {
    let shown = Array(places)
    let over = Set(shown.compactMap { draft.clauses[$0].section }.flatMap { draft.line(of: $0) })
    let all = shown.count == draft.clauses.count
    return draft.sections.indices.filter { all || over.contains($0) }.map { place in
      let section = draft.sections[place]
      return Dossier.Heading(
        section: section, draft: draft.ref, place: shown.count { $0 < section.clausesBefore },
        depth: draft.line(of: place).count - 1)
    }
  }

  func clause(_ id: ClauseID, in ref: DraftRef) throws -> Dossier {
    let clause = negotiation.clause(id, in: ref)
    let target = Target.clause(ref, id)
    var title = Name(clause.map { name(of: $0) } ?? id.text)
    for translation in negotiation.translations.map(\.value) where translation.ref == ref {
      let part = translation.clauses.first { $0.id == id }
      if let heading = part?.heading, !heading.isEmpty {
        title.translations[translation.language] = heading
      }
    }
    var dossier = Dossier(
      kind: .clause, id: target.description, title: title)
    dossier.add(.number, text: clause?.number)
    dossier.add(.topics, clause?.topics.map { .topic($0) } ?? [])
    dossier.add(.note, text: clause?.note)
    dossier.addBrackets(clause?.openBrackets ?? 0)
    var languages: [DraftRef: TextLanguage] = [:]
    for (draft, other) in negotiation.kin(of: id, in: ref) {
      let language = languages[draft.ref] ?? draft.textLanguage
      languages[draft.ref] = language
      var passage = Dossier.Passage(draft: draft.ref, clause: other)
      passage.language = language
      passage.before = nearest(before: draft, in: dossier.passages)
      passage.change = passage.before.map {
        ClauseGrading.grade(
          ClauseWords(heading: $0.clause.heading, text: $0.clause.text),
          ClauseWords(heading: other.heading, text: other.text), language: language)
      }
      dossier.passages.append(passage)
    }
    dossier.statements = try statements(of: .target(target))
    dossier.spread(dossier.statements)
    return dossier
  }

  /// The heading of a clause, else the identifier that its author gave, else its first words.
  private func name(of clause: Clause) -> String {
    if !clause.heading.isEmpty { return clause.heading }
    let opening = clause.isExplicit ? "" : ClauseOpening.words(of: clause.text)
    return opening.isEmpty ? clause.id.text : opening
  }

  /// The text in the nearest parent draft that has it; of equally near ones, the one tabled last.
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
