/// A read-only view of one entry: whether it still counts, and the stances it recorded.
package struct EntryRecord: Sendable {
  private let store: StoreBox
  let index: EntryIndex

  init(_ store: StoreBox, _ index: EntryIndex) {
    self.store = store
    self.index = index
  }

  private var negotiation: Negotiation { store.negotiation }
  private var row: EntryRow { store.negotiation.entries[index] }

  package var id: EntryID { negotiation.id(of: index) }
  package var recorded: Instant { row.recorded }
  package var standing: Entry.Standing { row.standing }
  /// The first entry of the chain of corrections it belongs to; itself where it corrects nothing.
  package var first: EntryID { negotiation.id(of: row.root) }
  package var isFirst: Bool { row.root == index }
  /// What it recorded, if that is known without reading the log again: everything but plain
  /// stances.
  package var event: Event? { negotiation.events[index] }
  package var stances: StanceRecords { StanceRecords(store, negotiation.rows(of: index.number)) }
}

extension EntryRecord: Comparable {
  package static func == (left: Self, right: Self) -> Bool { left.index == right.index }
  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
