/// What is needed of an entry to give it its place in the fold.
package struct EntryStamp: Sendable {
  package var feed: Int32
  package var number: Int32
  package var recorded: Instant

  package init(feed: Int32, number: Int32, recorded: Instant) {
    self.feed = feed
    self.number = number
    self.recorded = recorded
  }
}

extension Negotiation {
  /// The negotiation that `entries`, in fold order, add up to.
  package init(folding entries: some Sequence<Entry>) {
    self.init()
    for entry in entries { apply(entry) }
  }

  /// The number of a writer's feed, made if it is new.
  package mutating func feed(of writer: WriterID) -> Int32 {
    if let known = feedNumbers[writer] { return known }
    let number = Int32(feeds.count)
    feeds.append(writer)
    foldIndex.append(FeedPlaces())
    feedNumbers[writer] = number
    return number
  }

  /// Takes in one entry.
  ///
  /// Entries must come in fold order.
  package mutating func apply(_ entry: Entry) {
    let stamp = EntryStamp(
      feed: feed(of: entry.id.writer), number: Int32(entry.id.number), recorded: entry.recorded)
    take(entry, at: place(stamp))
  }

  /// Takes in what an entry that has its place says.
  mutating func take(_ entry: Entry, at index: Int32) {
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
      insert(entry.event, place: index)
    }
  }

  /// Gives an entry its place in the fold; a stance's rows are then added with `append(_:)`.
  package mutating func place(_ stamp: EntryStamp) -> Int32 {
    let index = Int32(entries.count)
    entries.append(
      EntryRow(feed: stamp.feed, number: stamp.number, recorded: stamp.recorded, root: index))
    foldIndex[Int(stamp.feed)][Int(stamp.number)] = index
    return index
  }

  /// Gives entries of one feed their places, which follow each other; returns that of the first.
  ///
  /// - `before`: the number of the entry before the first of them in the feed.
  package mutating func place(
    _ instants: ArraySlice<Instant>, feed: Int32, after before: Int
  ) -> Int32 {
    let first = Int32(entries.count)
    entries.append(instants, feed: feed, after: Int32(before))
    foldIndex[Int(feed)].append(instants.count, from: first, after: before)
    return first
  }

  /// Adds a row made by the fast reader of stance lines.
  package mutating func append(_ row: StanceRow) {
    collector?.take(row, of: entries[Int(row.entry)], quote: quotes[row.entry])
    if includes(row.target) { stances.append(row) }
  }

  /// Whether every row is asked for, kept or not.
  package var isCollecting: Bool { collector != nil }

  /// Whether rows on a target are kept.
  package mutating func includes(_ target: Int32) -> Bool {
    scope == nil || scope?.includes(target, symbols) == true
  }

  // Numbers for the names of a stance line, given as UTF-8; `nil` for what is no name as it is stored.

  package mutating func number(ofParty name: UnsafeRawBufferPointer) -> Int32? {
    symbols.parties.internIdentifier(name)
  }
  package mutating func number(ofPerson name: UnsafeRawBufferPointer) -> Int32? {
    symbols.people.internIdentifier(name)
  }
  package mutating func number(ofRound name: UnsafeRawBufferPointer) -> Int32? {
    symbols.rounds.internIdentifier(name)
  }
  package mutating func number(ofTarget name: UnsafeRawBufferPointer) -> Int32? {
    symbols.target(name)
  }
  /// The number of a list of sources, which are names as they are stored.
  package mutating func number(ofSources list: UnsafeRawBufferPointer) -> Int32? {
    symbols.sourceLists.intern(list)
  }

  private mutating func appendRows(of statement: Statement, place: Int32, entry: Int32) {
    if isRestoring { return }
    var flags: StanceRow.Flags = []
    if statement.isRedLine { flags.insert(.redLine) }
    if statement.isAdReferendum { flags.insert(.adReferendum) }
    if statement.isChathamHouse { flags.insert(.chathamHouse) }
    if statement.quote != nil { flags.insert(.quoted) }
    if statement.note != nil { flags.insert(.noted) }
    if !statement.conditions.isEmpty { flags.insert(.conditioned) }
    if let quote = statement.quote { note(quote: quote.text, of: entry) }
    let list = statement.sources.map(\.text).joined(separator: ";")
    for (at, target) in statement.targets.enumerated() {
      append(
        StanceRow(
          place: place, entry: entry, party: symbols.parties.intern(statement.party.text),
          target: symbols.target(target.description), said: statement.said,
          stance: statement.stance,
          text: at < statement.texts.count ? statement.texts[at] : .none,
          speaker: statement.speaker.map { symbols.people.intern($0.text) } ?? -1,
          sources: symbols.sourceLists.intern(list),
          round: statement.round.map { symbols.rounds.intern($0.text) } ?? -1,
          changes: statement.changes.map { root(of: $0, changedBy: place) } ?? -1,
          basis: statement.basis, grade: statement.grade, firmness: statement.firmness,
          mark: statement.mark ?? .clear, flags: flags))
    }
  }

  /// The root of the entry that a statement at `place` says it changes; −1 where nobody has it, or
  /// where it is the statement itself.
  package func root(of id: EntryID, changedBy place: Int32) -> Int32 {
    guard let index = index(of: id) else { return -1 }
    let root = entries[Int(index)].root
    return root == place ? -1 : root
  }

  // MARK: Corrections and withdrawals

  private mutating func apply(_ correction: Correction, at index: Int32, entry: Entry) {
    events[index] = entry.event
    guard let corrected = self.index(of: correction.of), corrected < index else {
      dangling.append((entry.id, correction.of))
      return
    }
    let root = entries[Int(corrected)].root
    guard type(ofEntry: root) == correction.event.type else {
      misfits.append((entry.id, correction.of))
      return
    }
    entries[Int(index)].root = root
    hide(root)
    versions[root, default: [Version(entry: root, isWithdrawn: false)]]
      .append(Version(entry: index, isWithdrawn: false))
    if case .stance(let statement) = correction.event {
      appendRows(of: statement, place: root, entry: index)
    }
    show(root)
  }

  private mutating func withdraw(_ id: EntryID, at place: Int32, by withdrawer: EntryID) {
    guard let index = index(of: id), index < place else {
      dangling.append((withdrawer, id))
      return
    }
    let root = entries[Int(index)].root
    hide(root)
    var list = versions[root] ?? [Version(entry: root, isWithdrawn: false)]
    if index == root {
      // Taking back the statement takes back what was said about it since.
      for at in list.indices { list[at].isWithdrawn = true }
    } else if let at = list.firstIndex(where: { $0.entry == index }) {
      list[at].isWithdrawn = true
    }
    versions[root] = list
    show(root)
  }

  /// The entry that gives a root its content, or `nil` when all of it was withdrawn.
  package func content(ofRoot root: Int32) -> Int32? {
    guard let list = versions[root] else { return root }
    return list.last { !$0.isWithdrawn }?.entry
  }

  /// All entries that gave a root content, the first one first.
  package func history(ofRoot root: Int32) -> [Int32] { versions[root]?.map(\.entry) ?? [root] }

  mutating func hide(_ root: Int32) {
    guard let entry = content(ofRoot: root) else { return }
    for at in rows(of: entry) { stances[at].flags.insert(.dead) }
    if let event = content(of: entry) { remove(event, place: root) }
  }

  private mutating func show(_ root: Int32) {
    let shown = content(ofRoot: root)
    for version in versions[root] ?? [] {
      entries[Int(version.entry)].standing =
        version.isWithdrawn ? .withdrawn : version.entry == shown ? .stands : .corrected
    }
    if let shown {
      for at in rows(of: shown) { stances[at].flags.remove(.dead) }
      if let event = content(of: shown) { insert(event, place: root) }
    }
    if !adjudications.isEmpty { settleAdjudications() }
  }

  func content(of entry: Int32) -> Event? {
    guard case .correction(let correction)? = events[entry] else { return events[entry] }
    return correction.event
  }

  /// The type of the content an entry gives: that of the event for a correction.
  func type(ofEntry entry: Int32) -> String { content(of: entry)?.type ?? "stance" }

  /// The rows an entry gave, by binary search: rows stand in the order of their entries.
  package func rows(of entry: Int32) -> Range<Int> {
    func lowerBound(_ key: Int32) -> Int {
      var (low, high) = (0, stances.count)
      while low < high {
        let middle = (low + high) / 2
        if stances[middle].entry < key { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return lowerBound(entry)..<lowerBound(entry + 1)
  }

  // MARK: Entities

  private mutating func insert(_ event: Event, place: Int32) {
    relations.add(event, place: place)
    switch event {
    case .party(let value): parties.insert(value.id, value, place: place)
    case .person(let value): people.insert(value.id, value, place: place)
    case .source(let value): sources.insert(value.id, value, place: place)
    case .topic(let value): topics.insert(value.id, value, place: place)
    case .plan(let value): plans.insert(value.id, value, place: place)
    case .round(let value): rounds.insert(value.id, value, place: place)
    case .member(let value): Self.put(value, at: place, into: &memberships)
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
      drafts.insert(value.ref, value, place: place)
      index(value.ref)
    case .stance, .correction, .withdrawal, .unknown: break
    }
  }

  private mutating func remove(_ event: Event, place: Int32) {
    relations.remove(event, place: place)
    switch event {
    case .party(let value): parties.remove(value.id, place: place)
    case .person(let value): people.remove(value.id, place: place)
    case .source(let value): sources.remove(value.id, place: place)
    case .topic(let value): topics.remove(value.id, place: place)
    case .plan(let value): plans.remove(value.id, place: place)
    case .round(let value): rounds.remove(value.id, place: place)
    case .member: memberships.removeAll { $0.place == place }
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

  /// Puts a value behind those of earlier places; what is folded in order comes last.
  private static func put<Value>(
    _ value: Value, at place: Int32, into list: inout [(place: Int32, value: Value)]
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
  /// The withdrawals of a root, with their reasons.
  package func withdrawals(ofRoot root: Int32) -> [(entry: EntryID, why: String)] {
    guard versions[root] != nil else { return [] }
    var found: [(entry: EntryID, why: String)] = []
    for (index, event) in events.sorted(by: { $0.key < $1.key }) {
      guard case .withdrawal(let withdrawal) = event, let of = self.index(of: withdrawal.of),
        entries[Int(of)].root == root
      else { continue }
      found.append((id(ofEntry: index), withdrawal.why))
    }
    return found
  }
}
