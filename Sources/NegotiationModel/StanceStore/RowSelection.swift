/// Which rows of stances an answer needs, told before they are read.
package enum RowSelection: Sendable {
  /// Those on the targets of a scope.
  case targets(StanceScope)
  case picked(RowPick)

  /// Whether a row is one of those.
  package func has(_ row: StanceRow, _ symbols: Symbols) -> Bool {
    switch self {
    case .targets(let scope): symbols.target(Int(row.target)).map(scope.contains) ?? false
    case .picked(let pick): pick.picks(row)
    }
  }
}

/// Picks rows of stances by one of their numbers.
package enum RowPick: Sendable {
  /// Said by one of some parties: by number, whether it is one.
  case parties([Bool])
  case speaker(Int32)
  /// Which list of sources: by number, whether it is one of those.
  case sources([Bool])
  case round(Int32)
  /// The versions of the statement that an entry began.
  case statement(root: Int32)
  /// An entry by its feed and number.
  case entry(feed: Int32, number: Int32)

  package func picks(_ row: StanceRow) -> Bool {
    // What entry a row of the fold is of is known by its place, and never asked.
    picks(row.party, row.speaker, row.sources, row.round, row.place)
  }

  /// The same of a row that nobody judged yet: any numbers may stand in it.
  package func picks(_ row: PackedRow) -> Bool {
    if case .entry(let feed, let number) = self {
      return Int32(row.feed) == feed && row.number == number
    }
    return picks(row.party, row.speaker, row.sources, row.round, row.place)
  }

  private func picks(
    _ party: Int32, _ speaker: Int32, _ sources: Int32, _ round: Int32, _ place: Int32
  ) -> Bool {
    switch self {
    case .parties(let wanted): RowPick.has(wanted, party)
    case .speaker(let person): speaker == person
    case .sources(let wanted): RowPick.has(wanted, sources)
    case .round(let wanted): round == wanted
    case .statement(let root): place == root
    case .entry: false
    }
  }

  private static func has(_ wanted: [Bool], _ number: Int32) -> Bool {
    wanted.indices.contains(Int(number)) && wanted[Int(number)]
  }
}

extension Negotiation {
  /// The rows behind an entry, for a fold that may not know it yet: `nil` where nobody has it.
  package func rows(ofEntry id: EntryID) -> RowSelection? {
    if let place = index(of: id) { return .picked(.statement(root: entries[Int(place)].root)) }
    guard let feed = feedNumbers[id.writer], id.number < foldIndex[Int(feed)].count,
      let number = Int32(exactly: id.number)
    else { return nil }
    return .picked(.entry(feed: feed, number: number))
  }

  /// The statements that adjudications decide between, by their roots.
  package var decidedRoots: Set<Int32> {
    Set(
      adjudications.flatMap(\.value.cited).compactMap { index(of: $0) }
        .map { entries[Int($0)].root })
  }
}
