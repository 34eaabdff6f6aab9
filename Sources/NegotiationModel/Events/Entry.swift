/// An event as recorded.
package struct Entry: Hashable, Sendable {
  /// What became of an entry.
  package enum Standing: UInt8, Sendable { case stands, corrected, withdrawn }

  package var id: EntryID
  package var recorded: Instant
  package var event: Event

  package init(id: EntryID, recorded: Instant, event: Event) {
    self.id = id
    self.recorded = recorded
    self.event = event
  }
}
