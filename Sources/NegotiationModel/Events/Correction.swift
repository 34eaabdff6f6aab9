/// An event that replaces another entry's event and says why; the entry keeps its position for
/// ties.
package struct Correction: Hashable, Sendable {
  package var of: EntryID
  package var why: String?
  private var boxed: [Event]

  package init(of entry: EntryID, why: String?, event: Event) {
    self.of = entry
    self.why = why
    self.boxed = [event]
  }

  /// The complete event as it should have been.
  package var event: Event { boxed[0] }
}
