extension Negotiation {
  /// The negotiation that results from applying `entries` in fold order.
  ///
  /// - `scope`: the stances to keep; `nil` keeps all.
  package init(folding entries: some Sequence<Entry>, scope: StoreScope? = nil) {
    self.init(scope: scope)
    isSettlingLate = true
    for entry in entries { apply(entry) }
    settleLateNames()
  }

  /// Applies one entry.
  ///
  /// Entries must come in fold order.
  package mutating func apply(_ entry: Entry) {
    take(entry, at: place(entry.id, recorded: entry.recorded))
  }

  /// Applies the content of an entry that has its position already.
  mutating func take(_ entry: Entry, at index: EntryIndex) {
    switch entry.event {
    case .stance(let statement):
      appendRows(of: statement, place: index, entry: index)
    case .correction(let correction):
      apply(correction, at: index, entry: entry)
    case .adjudication(let adjudication):
      events[index] = entry.event
      for of in adjudication.cited where self.index(of: of).map({ $0 >= index }) ?? true {
        dangling.append((entry.id, of))
      }
      insert(entry.event, place: index)
    case .withdrawal(let withdrawal):
      events[index] = entry.event
      withdraw(withdrawal.of, at: index, by: entry.id)
    case .unknown(let type):
      events[index] = entry.event
      unknownTypes[type, default: 0] += 1
    default:
      events[index] = entry.event
      insert(currentNames.event(entry.event), place: index)
    }
  }

  // MARK: Corrections and withdrawals

  private mutating func apply(_ correction: Correction, at index: EntryIndex, entry: Entry) {
    events[index] = entry.event
    guard let corrected = self.index(of: correction.of), corrected < index else {
      dangling.append((entry.id, correction.of))
      return
    }
    let root = entries[corrected].root
    guard type(ofEntry: root) == correction.event.type else {
      misfits.append((entry.id, correction.of))
      return
    }
    entries[index].root = root
    retract(root)
    versions[root, default: [Version(entry: root, isWithdrawn: false)]]
      .append(Version(entry: index, isWithdrawn: false))
    if case .stance(let statement) = correction.event {
      appendRows(of: statement, place: root, entry: index)
    }
    reinstate(root)
  }

  private mutating func withdraw(_ id: EntryID, at place: EntryIndex, by withdrawer: EntryID) {
    guard let index = index(of: id), index < place else {
      dangling.append((withdrawer, id))
      return
    }
    let root = entries[index].root
    retract(root)
    var list = versions[root] ?? [Version(entry: root, isWithdrawn: false)]
    if index == root {
      // Withdrawing a statement also withdraws its corrections.
      for at in list.indices { list[at].isWithdrawn = true }
    } else if let at = list.firstIndex(where: { $0.entry == index }) {
      list[at].isWithdrawn = true
    }
    versions[root] = list
    reinstate(root)
  }

  /// The entry that holds a chain's current content, or `nil` if the chain was withdrawn.
  package func content(ofRoot root: EntryIndex) -> EntryIndex? {
    guard let list = versions[root] else { return root }
    return list.last { !$0.isWithdrawn }?.entry
  }

  /// All entries that gave a chain its content, in order.
  package func history(ofRoot root: EntryIndex) -> [EntryIndex] {
    versions[root]?.map(\.entry) ?? [root]
  }

  mutating func retract(_ root: EntryIndex) {
    guard let entry = content(ofRoot: root) else { return }
    supersede(entry)
    if let event = content(of: entry) { remove(event, place: root) }
  }

  /// The negotiation as it would be without an entry and its corrections.
  func retracting(_ id: EntryID) -> Negotiation {
    var without = self
    if let index = index(of: id) { without.retract(entries[index].root) }
    return without
  }

  private mutating func reinstate(_ root: EntryIndex) {
    let shown = content(ofRoot: root)
    for version in versions[root] ?? [] {
      entries[version.entry].standing =
        version.isWithdrawn ? .withdrawn : version.entry == shown ? .stands : .corrected
    }
    if let shown {
      supersede(shown, isSuperseded: false)
      if let event = content(of: shown) { insert(event, place: root) }
    }
    if !adjudications.isEmpty { settleAdjudications() }
  }

  /// The event of an entry, with current names.
  func content(of entry: EntryIndex) -> Event? { recorded(in: entry).map(currentNames.event) }

  /// The event of an entry, as it was recorded.
  func recorded(in entry: EntryIndex) -> Event? {
    guard case .correction(let correction)? = events[entry] else { return events[entry] }
    return correction.event
  }

  /// The name under which an entry recorded what an event now calls by its current name.
  private func recordedName<Subject>(
    _ now: Identifier<Subject>, _ root: EntryIndex
  ) -> Identifier<Subject> {
    recordedName(root).map { Identifier(checked: $0) } ?? now
  }

  /// The recorded name, or `nil` if nothing was renamed.
  private func recordedName(_ root: EntryIndex) -> String? {
    guard !currentNames.isEmpty, let shown = content(ofRoot: root) else { return nil }
    return recorded(in: shown)?.definedName
  }

  /// The type of an entry's content; for a correction, the type of the corrected event.
  func type(ofEntry entry: EntryIndex) -> String { recorded(in: entry)?.type ?? "stance" }

  // MARK: Entities

  mutating func insert(_ event: Event, place: EntryIndex) {
    relations.add(event, place: place)
    switch event {
    case .party(let value):
      parties.insert(value.id, value, place: place, recordedAs: recordedName(value.id, place))
    case .person(let value):
      people.insert(value.id, value, place: place, recordedAs: recordedName(value.id, place))
    case .source(let value):
      sources.insert(value.id, value, place: place, recordedAs: recordedName(value.id, place))
    case .topic(let value):
      topics.insert(value.id, value, place: place, recordedAs: recordedName(value.id, place))
    case .plan(let value):
      plans.insert(value.id, value, place: place, recordedAs: recordedName(value.id, place))
    case .round(let value):
      rounds.insert(value.id, value, place: place, recordedAs: recordedName(value.id, place))
    case .member(let value): Self.put(value, at: place, into: &memberships)
    case .affiliation(let value): Self.put(value, at: place, into: &affiliations)
    case .rename(let value):
      Self.put(value, at: place, into: &renames)
      renamed()
    case .translation(let value): Self.put(value, at: place, into: &translations)
    case .salience(let value): Self.put(value, at: place, into: &saliences)
    case .alignment(let value): Self.put(value, at: place, into: &alignments)
    case .adjudication(let value):
      Self.put(value, at: place, into: &adjudications)
      settleAdjudications()
    case .writer(let value):
      let at = writerClaims.firstIndex { $0.place > place } ?? writerClaims.count
      writerClaims.insert((place, value), at: at)
      settleWriters()
    case .draft(let value):
      drafts.insert(
        value.ref, value, place: place,
        recordedAs: recordedName(place).flatMap { DraftRef($0) } ?? value.ref)
      index(value.ref)
    case .stance, .correction, .withdrawal, .unknown: break
    }
  }

  private mutating func remove(_ event: Event, place: EntryIndex) {
    relations.remove(event, place: place)
    switch event {
    case .party(let value): parties.remove(value.id, place: place)
    case .person(let value): people.remove(value.id, place: place)
    case .source(let value): sources.remove(value.id, place: place)
    case .topic(let value): topics.remove(value.id, place: place)
    case .plan(let value): plans.remove(value.id, place: place)
    case .round(let value): rounds.remove(value.id, place: place)
    case .member: memberships.removeAll { $0.place == place }
    case .affiliation: affiliations.removeAll { $0.place == place }
    case .rename:
      renames.removeAll { $0.place == place }
      renamed()
    case .translation: translations.removeAll { $0.place == place }
    case .salience: saliences.removeAll { $0.place == place }
    case .alignment: alignments.removeAll { $0.place == place }
    case .adjudication:
      adjudications.removeAll { $0.place == place }
      settleAdjudications()
    case .writer:
      writerClaims.removeAll { $0.place == place }
      settleWriters()
    case .draft(let value):
      drafts.remove(value.ref, place: place)
      index(value.ref)
    case .stance, .correction, .withdrawal, .unknown: break
    }
  }

  /// Inserts a value after those of earlier positions; in a fold the newest comes last.
  private static func put<Value>(
    _ value: Value, at place: EntryIndex, into list: inout [(place: EntryIndex, value: Value)]
  ) {
    let at = list.lastIndex { $0.place <= place }.map { $0 + 1 } ?? 0
    list.insert((place, value), at: at)
  }

  private mutating func index(_ ref: DraftRef) {
    guard let draft = drafts[ref] else {
      clauseIndex[ref] = nil
      sectionIndex[ref] = nil
      numberIndex[ref] = nil
      return
    }
    var numbers: [String: [Int]] = [:]
    var index: [ClauseID: (position: Int, digest: TextDigest)] = [:]
    index.reserveCapacity(draft.clauses.count)
    for (position, clause) in draft.clauses.enumerated() {
      let digest = Negotiation.digest(of: clause.text)
      texts[digest] = clause.text
      index[clause.id] = (position, digest)
      if let number = clause.number {
        numbers[PrintedNumber.folded(number), default: []].append(position)
      }
    }
    clauseIndex[ref] = index
    sectionIndex[ref] = nil
    for (position, section) in draft.sections.enumerated() where index[section.id] == nil {
      sectionIndex[ref, default: [:]][section.id] = position
    }
    numberIndex[ref] = numbers
  }
}

extension Negotiation {
  /// The withdrawals of a chain, with their reasons.
  package func withdrawals(ofRoot root: EntryIndex) -> [(entry: EntryID, why: String)] {
    guard versions[root] != nil else { return [] }
    var found: [(entry: EntryID, why: String)] = []
    for (index, event) in events.sorted(by: { $0.key < $1.key }) {
      guard case .withdrawal(let withdrawal) = event, let of = self.index(of: withdrawal.of),
        entries[of].root == root
      else { continue }
      found.append((id(of: index), withdrawal.why))
    }
    return found
  }
}
