/// Restores a part of a fold from a snapshot.
///
/// A snapshot holds rows and entries as numbers. Everything that is not a stance is read from the
/// log again and applied as the first time, so a snapshot repeats nothing that the log states
/// better.
extension Negotiation {
  /// The entries that a restored fold needs besides the rows: all that are not stances, and every
  /// stance that another entry corrects, withdraws or decides on, or that names its coder.
  package var notableEntries: [(place: Int32, hasEvent: Bool)] {
    var places = Set(events.keys.map(\.number))
    places.formUnion(coders.keys.map(\.number))
    for (root, list) in versions {
      places.insert(root.number)
      for version in list { places.insert(version.entry.number) }
    }
    for event in events.values {
      guard case .adjudication(let adjudication) = event else { continue }
      for cited in adjudication.cited {
        if let index = index(of: cited) { places.insert(index.number) }
      }
    }
    if !entries.isEmpty { places.insert(Int32(entries.count - 1)) }
    return places.sorted().map {
      ($0, events[EntryIndex($0)] != nil || coders[EntryIndex($0)] != nil)
    }
  }

  /// The plan whose draft an entry records, if it records nothing else and was not changed since.
  package func planOfText(at place: Int32) -> PlanID? {
    let place = EntryIndex(place)
    guard versions[place] == nil else { return nil }
    switch events[place] {
    case .draft(let draft): return draft.ref.plan
    case .translation(let translation): return translation.ref.plan
    case .alignment(let alignment): return alignment.ref.plan
    default: return nil
    }
  }

  /// Begins a fold of `count` entries in feeds of the given lengths.
  ///
  /// - `notable`: the entries that rows do not describe.
  /// - Returns: `nil` if the parts do not fit each other.
  package init?(
    restoring count: Int, feeds lines: [(writer: WriterID, count: Int)], symbols: Symbols,
    notable: [(place: Int32, row: EntryRow)]
  ) {
    self.init()
    self.symbols = symbols
    isRestoring = true
    for feed in lines { _ = self.feed(of: feed.writer) }
    entries.keepSome(of: count)
    for (number, feed) in lines.enumerated() { foldIndex[number].keepSome(of: feed.count + 1) }
    for (place, row) in notable where !set(row, at: place) { return nil }
  }

  private mutating func set(_ row: EntryRow, at place: Int32) -> Bool {
    guard entries.indices.contains(Int(place)), feeds.indices.contains(Int(row.feed)),
      row.number > 0, Int(row.number) < foldIndex[Int(row.feed)].count
    else { return false }
    entries[Int(place)] = EntryRow(
      feed: row.feed, number: row.number, recorded: row.recorded, root: EntryIndex(place))
    foldIndex[Int(row.feed)][Int(row.number)] = place
    return true
  }

  /// Applies an entry that is not a stance.
  package mutating func restore(_ entry: Entry, at place: Int32) {
    take(entry, at: EntryIndex(place))
  }

  /// From here on, entries are new ones.
  package mutating func foldOn() { isRestoring = false }

  /// Inserts the rows of some targets before those folded since; `false` if they are not valid
  /// rows.
  package mutating func complete(_ found: [(target: Int32, row: PackedRow)]) -> Bool {
    var list: [StanceRow] = []
    var order: [(key: UInt64, at: Int)] = []
    list.reserveCapacity(found.count)
    order.reserveCapacity(found.count)
    quotes.reserveCapacity(quotes.count + found.count)
    entries.reserve(some: events.count + found.count)
    if foldIndex.count == 1 { foldIndex[0].reserve(some: events.count + found.count) }
    for (target, packed) in found {
      guard let row = unpacked(packed, target) else { return false }
      if !entries.isKnown(row.entry), !set(packed.entryRow, at: row.entry) { return false }
      order.append((UInt64(row.entry) << 16 | UInt64(packed.item), list.count))
      list.append(row)
    }
    order.sort { ($0.key, $0.at) < ($1.key, $1.at) }
    rows = order.map { list[$0.at] } + rows
    // Rows bear the names of the log; those folded since have their names of now already.
    if !currentNames.isEmpty {
      formerRows = Dictionary(
        uniqueKeysWithValues: formerRows.map { ($0.key + list.count, $0.value) })
      for at in list.indices { settleNames(ofRow: at) }
    }
    settleHistory()
    return true
  }

  private mutating func unpacked(_ packed: PackedRow, _ target: Int32) -> StanceRow? {
    guard let row = packed.row(target: target), isSound(row) else { return nil }
    if let quote = packed.quoteDigest { quotes[row.content] = quote }
    return row
  }

  /// Computes which rows are superseded, from the applied entries; the snapshot does not say it.
  private mutating func settleHistory() {
    for (root, versions) in versions {
      let content = content(ofRoot: root)
      for version in versions {
        for at in rows(of: version.entry.number) {
          if version.entry == content {
            rows[at].flags.remove(.superseded)
          } else {
            rows[at].flags.insert(.superseded)
          }
        }
      }
    }
    if !adjudications.isEmpty { settleAdjudications() }
  }

  private func isSound(_ row: StanceRow) -> Bool {
    entries.indices.contains(Int(row.entry)) && entries.indices.contains(Int(row.place))
      && symbols.parties.indices.contains(Int(row.party)) && row.changes < entries.count
      && symbols.sourceLists.indices.contains(Int(row.sources))
      && (row.speaker < 0 || symbols.people.indices.contains(Int(row.speaker)))
      && (row.round < 0 || symbols.rounds.indices.contains(Int(row.round)))
      && symbols.targetNames.indices.contains(Int(row.target))
  }
}

extension PackedRow {
  var entryRow: EntryRow {
    EntryRow(feed: Int32(feed), number: number, recorded: recorded, root: EntryIndex(entry))
  }
}

extension Negotiation {
  /// Reserves room for that many entries.
  package mutating func reserve(_ count: Int) {
    entries.reserve(count)
    if filter == nil { rows.reserveCapacity(count) }
    if foldIndex.count == 1 { foldIndex[0].reserve(count) }
  }

  /// The statements that adjudications decide between.
  package var decidedStatements: StatementSet {
    var found = StatementSet()
    for cited in adjudications.flatMap(\.value.cited) {
      if let index = index(of: cited) { found.insert(entries[index].root) }
    }
    return found
  }
}

extension Negotiation {
  /// Stores a digest of a quotation, which tells only whether two quotations are alike.
  mutating func note(quote text: String, of entry: Int32) {
    note(quote: Negotiation.digest(ofQuote: text), of: entry)
  }

  package mutating func note(quote digest: TextDigest, of entry: Int32) {
    quotes[EntryIndex(entry)] = digest
  }
}
