internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel

/// The events of an import, for the log's writer.
struct ImportedBatch: Sequence, IteratorProtocol {
  private var events: ImportedEvents
  /// The names of the table whose stances came last, for the writer.
  private var names: (table: Int, known: BulkNames)?

  init(_ importer: Importer) { events = ImportedEvents(importer) }

  mutating func next() -> AppendItem? {
    switch events.next() {
    case nil: nil
    case .event(let event): .event(event)
    case .stances(let run, let table): .stances(run, names(ofTable: table))
    }
  }

  private mutating func names(ofTable table: Int) -> BulkNames {
    if let names, names.table == table { return names.known }
    var known = BulkNames()
    let found = events.names(ofTable: table)
    for party in found.parties { _ = known.add(party: party) }
    for (target, text) in found.targets { _ = known.add(target: target, text: text) }
    names = (table, known)
    return known
  }
}
