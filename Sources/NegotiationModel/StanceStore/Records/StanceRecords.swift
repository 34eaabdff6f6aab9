/// All stances of a negotiation, in the order in which their entries count, those superseded too.
public struct StanceRecords: RandomAccessCollection, Sendable {
  private let store: StoreBox
  /// Where the first one stands.
  public let startIndex: Int
  /// Behind the last one.
  public let endIndex: Int

  init(_ store: StoreBox, _ range: Range<Int>? = nil) {
    self.store = store
    startIndex = range?.lowerBound ?? 0
    endIndex = range?.upperBound ?? store.negotiation.rows.count
  }

  var negotiation: Negotiation { store.negotiation }
  var symbols: Symbols { store.negotiation.symbols }

  /// The stance at a place.
  public subscript(_ at: Int) -> StanceRecord { StanceRecord(store, at) }

  /// Those that an entry gave.
  func of(_ entry: EntryIndex) -> StanceRecords {
    StanceRecords(store, store.negotiation.rows(of: entry.number))
  }
}

extension Negotiation {
  /// The stances, in names.
  ///
  /// Taken once and kept: it is made each time it is asked for.
  public var stances: StanceRecords { StanceRecords(StoreBox(self)) }

  /// How many stances there are, those superseded too.
  package var stanceCount: Int { rows.count }

  /// The latest known day of a statement that stands, as it was given.
  package var lastStatementDay: Day? {
    var last: Day?
    for row in rows where !row.flags.contains(.superseded) && row.said.isKnown {
      if (last?.last.packed ?? .min) < row.said.last.packed { last = row.said }
    }
    return last
  }

  /// The targets of standing statements that were said by a day, each once.
  func targetsSpoken(by day: Day?) -> [Target] {
    var isSpoken = [Bool](repeating: false, count: symbols.targetNames.count)
    for row in rows where !row.flags.contains(.superseded) && row.said.isSure(by: day) {
      isSpoken[Int(row.target)] = true
    }
    return isSpoken.indices.filter { isSpoken[$0] }.compactMap { symbols.target($0) }
  }
}
