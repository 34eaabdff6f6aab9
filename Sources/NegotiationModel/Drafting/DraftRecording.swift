internal import TextComparison

/// Makes the event that records a draft, including its joins with its parent drafts.
package enum DraftRecording {
  /// The event that records `proposed`: a new draft, or a translation of a recorded one.
  package static func event(
    _ proposed: ProposedDraft, in negotiation: Negotiation
  ) -> Event {
    decision(proposed, in: negotiation).event
  }

  /// The event that records `proposed`, and the joins in it that a person should check.
  ///
  /// - `revised`: the draft whose text is corrected; clauses without an identifier keep the one
  ///   they had in it.
  package static func decision(
    _ proposed: ProposedDraft, revising revised: Draft? = nil, in negotiation: Negotiation
  ) -> (event: Event, doubts: [DoubtfulJoin]) {
    let names = negotiation.currentNames
    var proposed = proposed
    proposed.particulars.after = proposed.particulars.after.map {
      names.draft($0, beside: proposed.particulars.ref)
    }
    proposed.particulars.ref = names.draft(proposed.particulars.ref)
    return named(proposed, revising: revised, in: negotiation)
  }

  /// The same for a draft whose plan and parents are given by their current names.
  private static func named(
    _ proposed: ProposedDraft, revising revised: Draft?, in negotiation: Negotiation
  ) -> (event: Event, doubts: [DoubtfulJoin]) {
    let known = proposed.particulars
    if revised == nil, let draft = negotiation.drafts[known.ref], let language = known.language,
      language != draft.language
    {
      return (.translation(translation(proposed, of: draft, language: language)), [])
    }
    let names = proposed.clauses.map(\.names)
    let plain = ClauseNames.identifiers(names)
    let parents = known.after.compactMap { parent in
      negotiation.drafts[DraftRef(plan: known.ref.plan, draft: parent)]
    }
    let origins = parents.map { DraftRecording.origins(of: proposed, in: $0) }
    let statedSections = parents.map { sectionOrigins(of: proposed, in: $0) }
    let joins = parents.indices.map { at in
      Joins(
        old: parents[at],
        matches: matches(of: proposed, plain, with: parents[at], pinned: origins[at].links),
        statedSections: statedSections[at].links)
    }
    let former = revised.map {
      Joins(
        old: $0, matches: matches(of: proposed, plain, with: $0, pinned: []), statedSections: [])
    }
    let identifiers = ClauseNames.identifiers(
      names, inherited: inherited(proposed, [former].compactMap { $0 } + joins))
    let stated = Set(revised?.clauses.filter(\.isExplicit).map(\.id.text) ?? [])
    let clauses = zip(proposed.clauses, identifiers).map { clause, identifier in
      Clause(
        id: ClauseID(checked: identifier),
        isExplicit: clause.names.explicit != nil || stated.contains(identifier),
        number: clause.number, heading: clause.heading, text: clause.text, topics: clause.topics,
        note: clause.note, isUnverified: clause.isUnverified, section: clause.section)
    }
    let sections = sections(proposed, clauses: identifiers)
    let draft = Draft(
      ref: known.ref, title: proposed.title, by: known.by, on: known.on, after: known.after,
      standing: known.standing, isAside: known.isAside, language: known.language,
      sources: known.sources,
      preamble: proposed.preamble, sections: sections, clauses: clauses,
      links: joins.flatMap { links($0.matches, $0.old, clauses) }
        + joins.flatMap { sectionLinks($0, clauses, sections) }
        + unknown(origins, proposed.clauses.map(\.from), clauses.map(\.id), known)
        + unknown(statedSections, proposed.sections.map(\.from), sections.map(\.id), known))
    return (
      .draft(draft), joins.flatMap { doubts($0.matches, $0.old, draft) }
    )
  }

  private static func sections(_ proposed: ProposedDraft, clauses: [String]) -> [Section] {
    let names = SectionNames.identifiers(
      proposed.sections.map { .init(names: $0.names, kind: $0.kind, parent: $0.parent) },
      taken: Set(clauses))
    return zip(proposed.sections, names).map { section, name in
      Section(
        id: ClauseID(checked: name), isExplicit: section.names.explicit != nil,
        kind: section.kind, number: section.number, heading: section.heading, text: section.text,
        parent: section.parent, clausesBefore: section.clausesBefore)
    }
  }

  // MARK: Joins with the drafts it derives from

  /// How the clauses and sections of a new draft are joined with those of one parent.
  private struct Joins {
    let old: Draft
    let matches: [ClauseMatch]
    let statedSections: [PinnedClauseLink]
  }

  /// The joins of clauses with one parent that the author states.
  private static func origins(of proposed: ProposedDraft, in old: Draft) -> StatedOrigins {
    StatedOrigins(
      stated(proposed.clauses.map(\.from)), old: old.clauses.map { .init(MatchClause($0)) },
      kept: kept(proposed.clauses.map(\.names)))
  }

  /// The same for sections.
  private static func sectionOrigins(of proposed: ProposedDraft, in old: Draft) -> StatedOrigins {
    StatedOrigins(
      stated(proposed.sections.map(\.from)), old: old.sections.map { .init(MatchSection($0)) },
      kept: kept(proposed.sections.map(\.names)))
  }

  private static func stated(_ from: [[String]?]) -> [(place: Int, names: [String])] {
    from.enumerated().compactMap { place, names in names.map { (place, $0) } }
  }

  private static func kept(_ names: [ClauseNames]) -> [(id: String, place: Int)] {
    names.enumerated().compactMap { place, names in names.explicit.map { ($0, place) } }
  }

  /// The stated joins with clauses that no parent has; admission refuses them.
  private static func unknown(
    _ stated: [StatedOrigins], _ from: [[String]?], _ ids: [ClauseID],
    _ known: ProposedDraft.Particulars
  ) -> [ClauseLink] {
    var links: [ClauseLink] = []
    for (place, names) in from.enumerated() {
      for name in names ?? []
      where stated.allSatisfy({ $0.unknown.contains { $0.place == place && $0.name == name } }) {
        links.append(
          ClauseLink(
            from: known.after.first ?? known.ref.draft, old: [ClauseID(checked: name)],
            new: [ids[place]]))
      }
    }
    return links
  }

  private static func matches(
    of proposed: ProposedDraft, _ identifiers: [String], with old: Draft,
    pinned: [PinnedClauseLink]
  ) -> [ClauseMatch] {
    ClauseMatcher.match(
      old: old.clauses.map { MatchClause($0) },
      new: zip(proposed.clauses, identifiers).map { clause, identifier in
        MatchClause(
          id: identifier, isExplicit: clause.names.explicit != nil, number: clause.number,
          heading: clause.heading, text: clause.text, section: clause.section)
      }, pinned: pinned, oldSections: old.sections.map { MatchSection($0) },
      newSections: sections(proposed, clauses: identifiers).map { MatchSection($0) })
  }

  /// The joins with a confidence below ``ClauseMatcher/confirmation``.
  private static func doubts(
    _ matches: [ClauseMatch], _ old: Draft, _ draft: Draft
  ) -> [DoubtfulJoin] {
    matches.flatMap { match in
      match.links.filter { $0.confidence < ClauseMatcher.confirmation }.compactMap { link in
        let (before, after) = (old.clauses[link.old], draft.clauses[link.new])
        guard isRecorded(match, old, draft.clauses) else { return nil }
        return DoubtfulJoin(
          draft: draft.ref, parent: old.ref, isOnlyParent: draft.after.count == 1, old: before,
          new: after, confidence: link.confidence)
      }
    }
  }

  /// The identifiers that clauses without one inherit from the clause they were joined to.
  ///
  /// Of a split or a merger, the most similar clause inherits it. If there are several parents, the
  /// first decides.
  private static func inherited(
    _ proposed: ProposedDraft, _ joins: [Joins]
  ) -> [Int: String] {
    var inherited: [Int: String] = [:]
    var taken = Set(proposed.clauses.compactMap { $0.names.explicit ?? $0.names.kept })
    for join in joins {
      let pairs = join.matches.flatMap(\.links).sorted {
        $0.similarity != $1.similarity
          ? $0.similarity > $1.similarity : ($0.new, $0.old) < ($1.new, $1.old)
      }
      for pair in pairs
      where proposed.clauses[pair.new].names.explicit == nil
        && proposed.clauses[pair.new].names.kept == nil && inherited[pair.new] == nil
      {
        let id = join.old.clauses[pair.old].id.text
        if taken.insert(id).inserted { inherited[pair.new] = id }
      }
    }
    return inherited
  }

  /// The joins to record: all that an equal identifier does not imply already.
  private static func links(
    _ matches: [ClauseMatch], _ old: Draft, _ clauses: [Clause]
  ) -> [ClauseLink] {
    let known = Set(old.clauses.map(\.id))
    return matches.compactMap { match in
      let olds = match.old.map { old.clauses[$0].id }
      let news = match.new.map { clauses[$0].id }
      if olds.isEmpty, news.contains(where: known.contains) {
        // The identifiers are equal only because heading or number is, so the clause is recorded as
        // having no counterpart.
        return ClauseLink(from: old.ref.draft, old: [], new: news)
      }
      guard !olds.isEmpty, !news.isEmpty, olds != news else { return nil }
      guard isRecorded(match, old, clauses) else { return nil }
      return ClauseLink(from: old.ref.draft, old: olds, new: news)
    }
  }

  /// The joins of sections to record: those that an equal name does not imply, or implies wrongly.
  private static func sectionLinks(
    _ join: Joins, _ clauses: [Clause], _ sections: [Section]
  ) -> [ClauseLink] {
    let old = join.old
    guard !old.sections.isEmpty, !sections.isEmpty else { return [] }
    let partners = SectionChange.partners(
      old.sections.map { MatchSection($0) }, sections.map { MatchSection($0) },
      clauses: (old.clauses.map { MatchClause($0) }, clauses.map { MatchClause($0) }),
      matches: join.matches, pinned: join.statedSections)
    let known = Set(old.sections.map(\.id))
    var links: [ClauseLink] = []
    for (place, section) in sections.enumerated() {
      var places = join.statedSections.filter { $0.new == place }.compactMap(\.old)
      if places.isEmpty { places = partners.indices.filter { partners[$0] == place } }
      let from = places.map { old.sections[$0].id }
      if from != [section.id], !from.isEmpty || known.contains(section.id) {
        links.append(ClauseLink(from: old.ref.draft, old: from, new: [section.id]))
      }
    }
    return links
  }

  /// Whether a join is recorded.
  ///
  /// A doubtful join is not recorded if both drafts name the clause and the names differ: then the
  /// authors treat them as two matters.
  private static func isRecorded(
    _ match: ClauseMatch, _ old: Draft, _ clauses: [Clause]
  ) -> Bool {
    !match.needsConfirmation || !match.old.allSatisfy { old.clauses[$0].isExplicit }
      || !match.new.allSatisfy { clauses[$0].isExplicit }
  }

  /// The clauses of a translation are joined by identifier, or by number if they have no
  /// identifier.
  private static func translation(
    _ proposed: ProposedDraft, of draft: Draft, language: String
  ) -> DraftTranslation {
    let identifiers = ClauseNames.identifiers(proposed.clauses.map(\.names))
    let parts = zip(proposed.clauses, identifiers).map { clause, identifier in
      var id = ClauseID(checked: identifier)
      if clause.names.explicit == nil, clause.names.kept == nil {
        let twins = draft.clauses.filter { $0.number != nil && $0.number == clause.number }
        if twins.count == 1 { id = twins[0].id }
      }
      return DraftTranslation.Part(
        id: id, number: clause.number, heading: clause.heading, text: clause.text)
    }
    return DraftTranslation(
      ref: draft.ref, language: language, title: proposed.title, preamble: proposed.preamble,
      sources: proposed.particulars.sources,
      sections: sections(proposed, of: draft, identifiers), clauses: parts)
  }

  /// The texts of sections that the draft has too: joined by identifier, else by kind and number.
  private static func sections(
    _ proposed: ProposedDraft, of draft: Draft, _ clauses: [String]
  ) -> [DraftTranslation.Part] {
    let names = Set(draft.sections.map(\.id))
    return sections(proposed, clauses: clauses).compactMap { section in
      guard names.contains(section.id) else { return nil }
      return DraftTranslation.Part(
        id: section.id, number: section.number, heading: section.heading, text: section.text)
    }
  }
}
