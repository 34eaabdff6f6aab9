/// Finds what depends on an entry: everything that would become invalid if the entry were
/// withdrawn.
extension Negotiation {
  /// The first entries of everything that needs what an event records, in fold order.
  func uses(of event: Event) -> [EntryIndex] {
    let found: [EntryIndex] =
      switch event {
      case .party(let party): uses(of: party.id)
      case .person(let person):
        affiliations.filter { $0.value.person == person.id }.map(\.place)
          + statements(in: .speaker(person.id))
      case .source(let source): uses(of: source.id)
      case .topic(let topic):
        drafts.inForce.filter { $0.value.clauses.contains { $0.topics.contains(topic.id) } }
          .map(\.place) + uses(of: .topic(topic.id))
      case .plan(let plan):
        drafts.inForce.filter { $0.value.ref.plan == plan.id }.map(\.place)
          + uses(of: .plan(plan.id))
      case .draft(let draft): uses(of: draft.ref)
      case .round(let round): statements(in: .round(round.id))
      case .member, .affiliation, .translation, .alignment, .stance, .salience, .correction,
        .withdrawal, .adjudication, .writer, .rename, .unknown:
        []
      }
    return Set(found).sorted()
  }

  /// The first entries of everything that would become invalid if `old` were replaced by `new`.
  func uses(of old: Event, goneIn new: Event) -> [EntryIndex] {
    if old.definedName != nil, old.definedName == new.definedName, old.type == new.type {
      guard case (.draft(let old), .draft(let new)) = (old, new) else { return [] }
      return Set(uses(ofProvisionsOf: old, goneIn: new)).sorted()
    }
    return uses(of: old)
  }

  private func uses(ofProvisionsOf old: Draft, goneIn new: Draft) -> [EntryIndex] {
    let gone = Set(old.provisions).subtracting(new.provisions)
    guard !gone.isEmpty else { return [] }
    var found = translations.filter {
      $0.value.ref == old.ref
        && ($0.value.clauses + $0.value.sections).contains { gone.contains($0.id) }
    }.map(\.place)
    found += saliences.filter {
      guard case .clause(old.ref, let clause) = $0.value.target else { return false }
      return gone.contains(clause)
    }.map(\.place)
    found += drafts.inForce.filter {
      $0.value.ref.plan == old.ref.plan && names($0.value.links, old, gone, isOwn: false)
    }.map(\.place)
    found += alignments.filter {
      $0.value.ref.plan == old.ref.plan
        && names($0.value.links, old, gone, isOwn: $0.value.ref == old.ref)
    }.map(\.place)
    return found + statements(in: .targets(Set(gone.map { .clause(old.ref, $0) })))
  }

  /// Whether joins name a clause that disappears: on the new side for the draft's own joins, else
  /// on the old side.
  private func names(
    _ links: [ClauseLink], _ draft: Draft, _ gone: Set<ClauseID>, isOwn: Bool
  ) -> Bool {
    links.contains { link in
      isOwn
        ? !gone.isDisjoint(with: link.new)
        : link.from == draft.ref.draft && !gone.isDisjoint(with: link.old)
    }
  }

  private func uses(of party: PartyID) -> [EntryIndex] {
    var found = people.counted.filter { $0.value.party == party }.map(\.place)
    found += affiliations.filter { $0.value.party == party }.map(\.place)
    found += memberships.filter { $0.value.bloc == party || $0.value.party == party }.map(\.place)
    found += saliences.filter { $0.value.party == party }.map(\.place)
    found += drafts.inForce.filter { $0.value.by.contains(party) }.map(\.place)
    found += rounds.inForce.filter { $0.value.participants.contains(party) }.map(\.place)
    return found + statements(in: .parties([party]))
  }

  private func uses(of source: SourceID) -> [EntryIndex] {
    var found = sources.inForce.filter { $0.value.origin == source }.map(\.place)
    found += drafts.inForce.filter { $0.value.sources.contains(source) }.map(\.place)
    found += rounds.inForce.filter { $0.value.sources.contains(source) }.map(\.place)
    found += translations.filter { $0.value.sources.contains(source) }.map(\.place)
    return found + statements(in: .source(source))
  }

  private func uses(of draft: DraftRef) -> [EntryIndex] {
    var found = drafts.inForce.filter {
      $0.value.ref.plan == draft.plan && $0.value.after.contains(draft.draft)
    }.map(\.place)
    found += alignments.filter { $0.value.ref == draft }.map(\.place)
    found += translations.filter { $0.value.ref == draft }.map(\.place)
    found += saliences.filter { $0.value.target.draft == draft }.map(\.place)
    return found + statements(in: .draft(draft))
  }

  /// The statements and saliences on exactly this target.
  private func uses(of target: Target) -> [EntryIndex] {
    saliences.filter { $0.value.target == target }.map(\.place) + statements(in: .targets([target]))
  }

  private func statements(in scope: StoreScope) -> [EntryIndex] {
    var filter = StoreFilter(scope, in: self)
    return rows.filter { !$0.flags.contains(.superseded) && filter.includes($0, symbols) }
      .map(\.statement)
  }
}

extension Negotiation {
  /// Everything that would become invalid if an entry's definition were withdrawn.
  ///
  /// If another entry defines the same name, only what that definition lacks counts as missing.
  func uses(ofDefinition event: Event, in id: EntryID) -> [EntryIndex] {
    if case .rename = event { return uses(ofRename: id) }
    guard event.definedName != nil else { return [] }
    if !isRecordedTwice(id, as: event) { return uses(of: event) }
    let standing = definition(like: event)
    guard let rest = retracting(id).definition(like: event) else { return uses(of: event) }
    // If the other definition is already the one in force, nothing changes.
    return rest == standing ? [] : uses(of: event, goneIn: rest)
  }

  /// What was recorded under a new name and would have no name without the rename.
  private func uses(ofRename id: EntryID) -> [EntryIndex] {
    let held = Set(brokenReferences())
    return retracting(id).brokenReferences().filter { !held.contains($0) }
      .compactMap { index(of: $0.entry).map { entries[$0].root } }
  }

  /// What must be withdrawn before an entry can be, in a valid order, with the entry itself last.
  ///
  /// - Returns: the first entry of each; only the entry itself if nothing depends on it.
  package func withdrawalOrder(of id: EntryID) -> [EntryID] {
    guard let index = index(of: id) else { return [] }
    var order: [EntryIndex] = []
    var seen: Set<EntryIndex> = []
    // An explicit stack instead of recursion: drafts can derive from each other in long chains.
    var open: [(root: EntryIndex, isDone: Bool)] = [(entries[index].root, false)]
    while let (root, isDone) = open.popLast() {
      if isDone {
        order.append(root)
        continue
      }
      guard seen.insert(root).inserted else { continue }
      open.append((root, true))
      guard let shown = content(ofRoot: root), let event = content(of: shown) else { continue }
      let users = uses(ofDefinition: event, in: self.id(of: root))
      open += users.reversed().map { ($0, false) }
    }
    return order.map { self.id(of: $0) }
  }

  /// What must be withdrawn so that others are no longer used, in a valid order.
  func withdrawalOrder(of users: [EntryIndex]) -> [EntryID] {
    var order: [EntryID] = []
    for user in users {
      for id in withdrawalOrder(of: self.id(of: user)) where !order.contains(id) {
        order.append(id)
      }
    }
    return order
  }

  /// How an entry is named in a list of dependents: `draft 'deal@v1' (amal:8)`.
  func words(for root: EntryIndex) -> String {
    let id = id(of: root)
    guard let shown = content(ofRoot: root), let event = content(of: shown),
      let name = event.definedName
    else { return "entry '\(id)'" }
    return "\(event.type) '\(name)' (\(id))"
  }

  /// The refusal to withdraw something that others depend on; it names them.
  func inUse(_ what: String, by users: [EntryIndex], remedy: [EntryID]) -> Refusal {
    let shown = users.prefix(Self.shownUses).map(words)
    let rest = users.count - shown.count
    let list = shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return Refusal(.inUse, "\(what) is still needed by \(list)", remedy: .withdrawFirst(remedy))
  }

  /// The number of dependents that are named; the rest are only counted.
  private static let shownUses = 50
}
