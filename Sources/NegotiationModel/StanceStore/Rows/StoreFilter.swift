/// A scope in the numbers of one store, evaluated once for each number.
package struct StoreFilter: Sendable {
  private let scope: StoreScope
  /// The most rows it may let through; a fold that meets more is abandoned.
  package let limit: Int
  /// For each number that the scope depends on: 0 not decided yet, 1 wanted, 2 not wanted.
  private var verdicts: [UInt8] = []
  /// The position of the statement that is asked for, if it is known.
  private var place: Int32?
  /// The entry that is asked for, by its feed and number.
  private var entry: (feed: Int, number: Int)?

  package init(_ scope: StoreScope, limit: Int = .max) {
    self.scope = scope
    self.limit = limit
  }

  /// - `negotiation`: finds the statement that an entry belongs to.
  package init(_ scope: StoreScope, in negotiation: Negotiation) {
    self.init(scope)
    guard case .statement(let id) = scope else { return }
    if let index = negotiation.index(of: id) {
      place = negotiation.entries[index].root.number
    } else if let feed = negotiation.feedNumbers[id.writer] {
      entry = (feed, id.number)
    }
  }

  /// Whether a row is wanted.
  package mutating func includes(_ row: StanceRow, _ symbols: Symbols) -> Bool {
    switch scope {
    case .targets, .plan, .draft, .renamed: includes(target: row.target, symbols)
    case .parties(let wanted):
      verdict(row.party) { wanted.contains(PartyID(checked: symbols.parties.text($0))) }
    case .speaker(let id):
      row.speaker >= 0 && verdict(row.speaker) { symbols.people.text($0) == id.text }
    case .source(let id): verdict(row.sources) { symbols.sources($0).contains(id) }
    case .round(let id):
      row.round >= 0 && verdict(row.round) { symbols.rounds.text($0) == id.text }
    // A row of the fold is identified by the position of its statement.
    case .statement: row.place == place
    }
  }

  /// The same for a row that was not checked yet and may hold any numbers.
  package mutating func includes(
    _ row: PackedRow, target: Int32, _ symbols: Symbols
  ) -> Bool {
    func isName(_ number: Int32, _ names: Interner) -> Bool {
      number >= 0 && Int(number) < names.count
    }
    if let entry { return Int(row.feed) == entry.feed && Int(row.number) == entry.number }
    guard isName(row.party, symbols.parties), isName(row.sources, symbols.sourceLists),
      isName(target, symbols.targetNames),
      row.speaker < 0 || isName(row.speaker, symbols.people),
      row.round < 0 || isName(row.round, symbols.rounds), let row = row.row(target: target)
    else { return false }
    return includes(row, symbols)
  }

  package mutating func includes(target: Int32, _ symbols: Symbols) -> Bool {
    let scope = scope
    return verdict(target) { symbols.target(Int($0)).map(scope.contains) ?? false }
  }

  @inline(__always)
  private mutating func verdict(_ number: Int32, _ isWanted: (Int32) -> Bool) -> Bool {
    let at = Int(number)
    while verdicts.count <= at { verdicts.append(0) }
    if verdicts[at] == 0 { verdicts[at] = isWanted(number) ? 1 : 2 }
    return verdicts[at] == 1
  }

  /// The numbers of all wanted targets, in order; `nil` if the scope is not by target.
  package func targets(in symbols: Symbols) -> [Int32]? {
    guard scope.isByTarget else { return nil }
    if case .targets(let targets) = scope {
      return targets.compactMap { symbols.targetNames.find($0.description) }.sorted()
    }
    return (0..<Int32(symbols.targetNames.count)).filter {
      symbols.target(Int($0)).map(scope.contains) ?? false
    }
  }
}
