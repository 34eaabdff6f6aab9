/// The withdrawal of an entry, which stays visible in the log.
package struct Withdrawal: Hashable, Sendable {
  package var of: EntryID
  package var why: String
  /// Whether it was made by `undo`, which withdraws what its writer recorded last.
  package var isUndo: Bool

  package init(of entry: EntryID, why: String, isUndo: Bool = false) {
    self.of = entry
    self.why = why
    self.isUndo = isUndo
  }
}
