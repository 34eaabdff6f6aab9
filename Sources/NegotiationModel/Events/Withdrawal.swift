/// The taking back of an entry; it stays visible.
package struct Withdrawal: Hashable, Sendable {
  package var of: EntryID
  package var why: String

  package init(of entry: EntryID, why: String) {
    self.of = entry
    self.why = why
  }
}
