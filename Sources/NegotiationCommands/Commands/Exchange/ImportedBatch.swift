internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel

/// The events of an import as the log's writer takes them.
struct ImportedBatch: Sequence, IteratorProtocol {
  /// How many plain stances are handed over at a time, so that a million are never held twice.
  private static let mostStances = 1 << 14

  private var events: ImportedEvents
  /// Plain stances that were made and not handed over yet.
  private var rest: ArraySlice<NegotiationExchange.BulkStance> = []
  /// The names of the table that they stand in.
  private var names: (table: Int, known: NegotiationLog.BulkNames)?

  init(_ importer: Importer) { events = ImportedEvents(importer) }

  mutating func next() -> AppendItem? {
    if let names, !rest.isEmpty { return stances(names.known) }
    switch events.next() {
    case nil: return nil
    case .event(let event): return .event(event)
    case .stances(let run, let table):
      rest = run
      return stances(names(ofTable: table))
    }
  }

  private mutating func stances(_ names: NegotiationLog.BulkNames) -> AppendItem {
    let some = rest.prefix(Self.mostStances)
    rest = rest.dropFirst(some.count)
    let stances = some.map {
      NegotiationLog.BulkStance(
        party: $0.party, target: $0.target, stance: $0.stance, said: $0.said)
    }
    return .stances(stances[...], names)
  }

  private mutating func names(ofTable table: Int) -> NegotiationLog.BulkNames {
    if let names, names.table == table { return names.known }
    var known = NegotiationLog.BulkNames()
    let found = events.names(ofTable: table)
    for party in found.parties { _ = known.add(party: party) }
    for (target, text) in found.targets { _ = known.add(target: target, text: text) }
    names = (table, known)
    return known
  }
}
