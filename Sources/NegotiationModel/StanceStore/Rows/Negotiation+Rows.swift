/// Adds rows to the state: from statements one by one, or from the log's fast scanner.
extension Negotiation {
  /// The number of a writer's feed; a new writer gets a new number.
  package mutating func feed(of writer: WriterID) -> Int32 {
    if let known = feedNumbers[writer] { return Int32(known) }
    let number = Int32(feeds.count)
    feeds.append(writer)
    foldIndex.append(FeedPlaces())
    feedNumbers[writer] = Int(number)
    return number
  }

  /// Assigns an entry its position in the fold.
  mutating func place(_ id: EntryID, recorded: Instant) -> EntryIndex {
    let (feed, number) = (feed(of: id.writer), Int32(id.number))
    let index = EntryIndex(Int32(entries.count))
    entries.append(EntryRow(feed: feed, number: number, recorded: recorded, root: index))
    foldIndex[Int(feed)][id.number] = index.number
    return index
  }

  /// Assigns consecutive positions to consecutive entries of one feed, and returns the first.
  ///
  /// - `before`: the number in the feed of the entry before the first of them.
  package mutating func place(
    _ instants: ArraySlice<Instant>, feed: Int32, after before: Int
  ) -> Int32 {
    let first = Int32(entries.count)
    entries.append(instants, feed: feed, after: Int32(before))
    foldIndex[Int(feed)].append(instants.count, from: first, after: before)
    return first
  }

  /// Adds a row that the fast scanner made.
  package mutating func append(_ row: StanceRow) {
    collector?.take(row, of: entries[row.content], quote: quotes[row.content])
    guard includes(row) else { return }
    rows.append(row)
    if !currentNames.isEmpty { settleNames(ofRow: rows.count - 1) }
  }

  /// Whether a row is kept.
  package mutating func includes(_ row: StanceRow) -> Bool {
    filter == nil || filter?.includes(row, symbols) == true
  }

  // The numbers of the names on a stance line, given as UTF-8; `nil` if one is not in its stored
  // form.

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
  /// The number of a list of sources in its stored form.
  package mutating func number(ofSources list: UnsafeRawBufferPointer) -> Int32? {
    symbols.sourceLists.intern(list)
  }

  mutating func appendRows(
    of statement: Statement, place: EntryIndex, entry: EntryIndex
  ) {
    if let coder = statement.coder { coders[entry] = coder }
    if isRestoring { return }
    var flags: StanceRow.Flags = []
    if statement.isRedLine { flags.insert(.redLine) }
    if statement.isAdReferendum { flags.insert(.adReferendum) }
    if statement.isChathamHouse { flags.insert(.chathamHouse) }
    if statement.key != nil { flags.insert(.keyed) }
    if statement.quote != nil { flags.insert(.quoted) }
    if statement.note != nil { flags.insert(.noted) }
    if !statement.conditions.isEmpty { flags.insert(.conditioned) }
    if let quote = statement.quote { note(quote: quote.text, of: entry.number) }
    let list = statement.sources.map(\.text).joined(separator: ";")
    for (at, target) in statement.targets.enumerated() {
      append(
        StanceRow(
          place: place.number, entry: entry.number,
          party: symbols.parties.intern(statement.party.text),
          target: symbols.target(target.description), said: statement.said,
          stance: statement.stance,
          text: at < statement.texts.count ? statement.texts[at] : .none,
          speaker: statement.speaker.map { symbols.people.intern($0.text) } ?? -1,
          sources: symbols.sourceLists.intern(list),
          round: statement.round.map { symbols.rounds.intern($0.text) } ?? -1,
          changes: statement.changes.map { root(of: $0, changedBy: place.number) } ?? -1,
          basis: statement.basis, grade: statement.grade, firmness: statement.firmness,
          mark: statement.mark ?? .clear, flags: flags))
    }
  }

  /// The first entry of the statement that is said to be changed; −1 if there is none, or if it is
  /// the statement itself.
  package func root(of id: EntryID, changedBy place: Int32) -> Int32 {
    guard let index = index(of: id) else { return -1 }
    let root = entries[index].root.number
    return root == place ? -1 : root
  }

  /// The rows that an entry gave, by binary search: rows are in the order of their entries.
  package func rows(of entry: Int32) -> Range<Int> {
    func lowerBound(_ key: Int32) -> Int {
      var (low, high) = (0, rows.count)
      while low < high {
        let middle = (low + high) / 2
        if rows[middle].entry < key { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return lowerBound(entry)..<lowerBound(entry + 1)
  }

  /// The party of the stance that an entry records; `nil` if it records none.
  func party(ofStanceIn entry: EntryIndex) -> PartyID? {
    rows(of: entry.number).first.map { PartyID(checked: symbols.parties.text(rows[$0].party)) }
  }

  /// Marks the rows of an entry as superseded, or as counted again.
  mutating func supersede(_ entry: EntryIndex, isSuperseded: Bool = true) {
    for at in rows(of: entry.number) {
      if isSuperseded {
        rows[at].flags.insert(.superseded)
      } else {
        rows[at].flags.remove(.superseded)
      }
    }
  }
}
