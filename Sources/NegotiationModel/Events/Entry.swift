/// An event as recorded.
package struct Entry: Hashable, Sendable {
  /// Whether the entry still counts.
  package enum Standing: UInt8, Sendable { case stands, corrected, withdrawn }

  package var id: EntryID
  package var recorded: Instant
  package var event: Event

  package init(id: EntryID, recorded: Instant, event: Event) {
    self.id = id
    self.recorded = recorded
    self.event = event
  }

  /// The day by which it is listed: that of its event, or that of its recording if the event has
  /// none.
  ///
  /// A statement whose day is unknown is listed under the unknown day.
  package var day: Day {
    if let day = event.occurredOn { return day }
    return event.isStatement ? .unknown : recorded.day
  }
}
