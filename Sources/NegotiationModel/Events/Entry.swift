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

  /// The day it stands under: that of its fact, or that of its recording where a fact has none.
  ///
  /// A statement whose day nobody knows stands under the unknown day.
  package var day: Day {
    if let day = event.occurredOn { return day }
    return event.isStatement ? .unknown : recorded.day
  }
}
