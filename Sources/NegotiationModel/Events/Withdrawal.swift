/// The taking back of an entry; it stays visible.
package struct Withdrawal: Hashable, Sendable {
  package var of: EntryID
  package var why: String
  /// Whether it only takes back what its writer had recorded last, as `undo` does.
  package var isUndo: Bool

  package init(of entry: EntryID, why: String, isUndo: Bool = false) {
    self.of = entry
    self.why = why
    self.isUndo = isUndo
  }
}
