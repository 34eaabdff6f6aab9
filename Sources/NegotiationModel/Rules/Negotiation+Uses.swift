extension Negotiation {
  /// The first thing that would lose its footing if `event` were taken back, in words.
  func firstUse(of event: Event) -> String? {
    switch event {
    case .party(let party): use(of: party.id)
    case .person(let person): stance(in: .speaker(person.id))
    case .source(let source): use(of: source.id)
    case .topic(let topic):
      drafts.values.first { $0.clauses.contains { $0.topics.contains(topic.id) } }
        .map { "draft '\($0.ref)'" } ?? use(of: .topic(topic.id))
    case .plan(let plan):
      drafts.values.first { $0.ref.plan == plan.id }.map { "draft '\($0.ref)'" }
        ?? use(of: .plan(plan.id))
    case .draft(let draft): use(of: draft.ref)
    case .round(let round): stance(in: .round(round.id))
    case .member, .translation, .alignment, .stance, .salience, .correction, .withdrawal,
      .adjudication, .writer, .unknown:
      nil
    }
  }

  /// The first thing that would lose its footing if `old` became `new`, in words.
  func firstUse(of old: Event, goneIn new: Event) -> String? {
    switch (old, new) {
    case (.party(let old), .party(let new)) where old.id == new.id: nil
    case (.person(let old), .person(let new)) where old.id == new.id: nil
    case (.source(let old), .source(let new)) where old.id == new.id: nil
    case (.topic(let old), .topic(let new)) where old.id == new.id: nil
    case (.plan(let old), .plan(let new)) where old.id == new.id: nil
    case (.round(let old), .round(let new)) where old.id == new.id: nil
    case (.draft(let old), .draft(let new)) where old.ref == new.ref:
      use(ofClausesOf: old, goneIn: new)
    default: firstUse(of: old)
    }
  }

  private func use(ofClausesOf old: Draft, goneIn new: Draft) -> String? {
    let kept = Set(new.clauses.map(\.id))
    let gone = Set(old.clauses.map(\.id)).subtracting(kept)
    guard !gone.isEmpty else { return nil }
    let translation = translations.first {
      $0.value.ref == old.ref && $0.value.clauses.contains { gone.contains($0.id) }
    }
    if let translation { return "entry '\(id(of: translation.place))'" }
    let salience = saliences.first {
      guard case .clause(old.ref, let clause) = $0.value.target else { return false }
      return gone.contains(clause)
    }
    if let salience { return "entry '\(id(of: salience.place))'" }
    if let child = drafts.values.first(where: {
      $0.ref.plan == old.ref.plan && use($0.links, old, gone, isOwn: false)
    }) {
      return "draft '\(child.ref)'"
    }
    if let alignment = alignments.first(where: {
      $0.value.ref.plan == old.ref.plan
        && use($0.value.links, old, gone, isOwn: $0.value.ref == old.ref)
    }) {
      return "entry '\(id(of: alignment.place))'"
    }
    return stance(in: .targets(Set(gone.map { .clause(old.ref, $0) })))
  }

  /// Whether joins name a clause that goes: as new where they are the draft's own, else as old.
  private func use(
    _ links: [ClauseLink], _ draft: Draft, _ gone: Set<ClauseID>, isOwn: Bool
  ) -> Bool {
    links.contains { link in
      isOwn
        ? !gone.isDisjoint(with: link.new)
        : link.from == draft.ref.draft && !gone.isDisjoint(with: link.old)
    }
  }

  private func use(of party: PartyID) -> String? {
    if let person = people.values.first(where: { $0.party == party }) {
      return "person '\(person.id)'"
    }
    if let membership = memberships.first(where: {
      $0.value.bloc == party || $0.value.party == party
    }) {
      return "entry '\(id(of: membership.place))'"
    }
    if let salience = saliences.first(where: { $0.value.party == party }) {
      return "entry '\(id(of: salience.place))'"
    }
    if let draft = drafts.values.first(where: { $0.by.contains(party) }) {
      return "draft '\(draft.ref)'"
    }
    if let round = rounds.values.first(where: { $0.participants.contains(party) }) {
      return "round '\(round.id)'"
    }
    return stance(in: .parties([party]))
  }

  private func use(of source: SourceID) -> String? {
    if let other = sources.values.first(where: { $0.origin == source }) {
      return "source '\(other.id)'"
    }
    if let draft = drafts.values.first(where: { $0.sources.contains(source) }) {
      return "draft '\(draft.ref)'"
    }
    if let round = rounds.values.first(where: { $0.sources.contains(source) }) {
      return "round '\(round.id)'"
    }
    if let translation = translations.first(where: { $0.value.sources.contains(source) }) {
      return "entry '\(id(of: translation.place))'"
    }
    return stance(in: .source(source))
  }

  private func use(of draft: DraftRef) -> String? {
    if let other = drafts.values.first(where: {
      $0.ref.plan == draft.plan && $0.after.contains(draft.draft)
    }) {
      return "draft '\(other.ref)'"
    }
    if let alignment = alignments.first(where: { $0.value.ref == draft }) {
      return "entry '\(id(of: alignment.place))'"
    }
    if let translation = translations.first(where: { $0.value.ref == draft }) {
      return "entry '\(id(of: translation.place))'"
    }
    let salience = saliences.first {
      switch $0.value.target {
      case .clause(draft, _), .draft(draft): true
      default: false
      }
    }
    if let salience { return "entry '\(id(of: salience.place))'" }
    return stance(in: .draft(draft))
  }

  /// The first stance or salience on exactly this target.
  private func use(of target: Target) -> String? {
    if let salience = saliences.first(where: { $0.value.target == target }) {
      return "entry '\(id(of: salience.place))'"
    }
    return stance(in: .targets([target]))
  }

  private func stance(in scope: StoreScope) -> String? {
    firstStance(in: scope).map { "entry '\($0)'" }
  }
}
