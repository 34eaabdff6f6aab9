/// All entries of a negotiation, in the order in which they count.
package struct EntryRecords: RandomAccessCollection, Sendable {
  private let store: StoreBox
  package var startIndex: Int { 0 }
  package var endIndex: Int { store.negotiation.entries.count }

  init(_ store: StoreBox) { self.store = store }

  package subscript(_ at: Int) -> EntryRecord { EntryRecord(store, EntryIndex(Int32(at))) }
}

extension Negotiation {
  /// The entries, in names.
  ///
  /// Taken once and kept: it is made each time it is asked for.
  package var allEntries: EntryRecords { EntryRecords(StoreBox(self)) }

  /// An entry by name, or `nil` if nobody has it.
  package func entry(_ id: EntryID) -> EntryRecord? {
    index(of: id).map { EntryRecord(StoreBox(self), $0) }
  }

  /// Whether anybody has an entry.
  package func holds(_ id: EntryID) -> Bool { index(of: id) != nil }
}
