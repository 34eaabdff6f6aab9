package import NegotiationModel

/// Everything that an import records, in the order of numbers: entities, then stances.
///
/// Plain stances come as they were stored; any other event is made a second time.
package struct ImportedEvents: Sequence, IteratorProtocol {
  /// One event, or several consecutive plain stances.
  package enum Element {
    case event(Event)
    /// Stances whose numbers stand for names of a table; see ``names(ofTable:)``.
    case stances(ArraySlice<BulkStance>, table: Int)
  }

  /// The table being written, and how many of its plain and other rows are done.
  private struct Current {
    var table: Int
    var stances: Importer.Stances
    var plain = 0
    var others = 0
  }

  private var importer: Importer
  private var entities: IndexingIterator<[Event]>
  private var last: IndexingIterator<[Event]>
  private var nextTable = 0
  private var current: Current?

  package init(_ importer: Importer) {
    self.importer = importer
    self.importer.keys = [:]
    self.importer.nextNumber = importer.stanceTables.first?.first ?? importer.nextNumber
    entities = importer.events.makeIterator()
    last = importer.lastEvents.makeIterator()
  }

  /// The names that the numbers in a table's plain stances stand for.
  package func names(ofTable table: Int) -> BulkTableNames {
    importer.stanceTables[table].plain?.names ?? BulkTableNames()
  }

  package mutating func next() -> Element? {
    if let event = entities.next() { return .event(event) }
    while var now = current ?? begin() {
      // Held once, so that continuing copies nothing.
      current = nil
      let isOther = now.others < now.stances.others.count
      if let plain = now.stances.plain {
        let end = isOther ? now.stances.others[now.others].before : plain.rows.count
        if now.plain < end {
          let run = plain.rows[now.plain..<end]
          now.plain = end
          current = now
          importer.nextNumber += run.count
          return .stances(run, table: now.table)
        }
      }
      guard isOther else { continue }
      let row = now.stances.others[now.others].row
      now.others += 1
      let event: Event?
      switch row {
      case .event(let correction): event = correction
      case .place(let place):
        now.stances.table.seek(to: place)
        let isThere = now.stances.table.next()
        event =
          isThere ? importer.statement(now.stances.table, now.stances.input).map(Event.stance) : nil
      }
      current = now
      guard let event else { continue }
      importer.nextNumber += 1
      return .event(event)
    }
    return last.next().map(Element.event)
  }

  private mutating func begin() -> Current? {
    guard nextTable < importer.stanceTables.count else { return nil }
    defer { nextTable += 1 }
    return Current(table: nextTable, stances: importer.stanceTables[nextTable])
  }
}
