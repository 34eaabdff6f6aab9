/// All entries of a negotiation, in fold order.
package struct EntryRecords: RandomAccessCollection, Sendable {
  private let store: StoreBox
  package var startIndex: Int { 0 }
  package var endIndex: Int { store.negotiation.entries.count }

  init(_ store: StoreBox) { self.store = store }

  package subscript(_ at: Int) -> EntryRecord { EntryRecord(store, EntryIndex(Int32(at))) }
}

extension Negotiation {
  /// All entries, as views.
  ///
  /// Store the result: each call makes a new one.
  package var allEntries: EntryRecords { EntryRecords(StoreBox(self)) }

  /// The entry of that name, or `nil` if there is none.
  package func entry(_ id: EntryID) -> EntryRecord? {
    index(of: id).map { EntryRecord(StoreBox(self), $0) }
  }

  /// Whether there is an entry of that name.
  package func holds(_ id: EntryID) -> Bool { index(of: id) != nil }
}
