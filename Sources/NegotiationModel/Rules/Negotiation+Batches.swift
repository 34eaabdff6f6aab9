extension Negotiation {
  /// What events that are recorded together must meet: each what ``admit(_:by:today:)`` says of it once
  /// those before it stand.
  ///
  /// - Parameters:
  ///   - events: the events in the order in which they will be recorded.
  ///   - writer: whose feed they will stand in.
  ///   - today: the latest day that has begun anywhere.
  ///   - clock: milliseconds since 1970 by the writer's clock.
  /// - Returns: every reason against the first event that is not admitted; an empty list admits all.
  package func admit(
    together events: [Event], by writer: WriterID, today: Day, clock: Int64
  ) -> [Refusal] {
    var negotiation = self
    for (at, event) in events.enumerated() {
      let refusals = negotiation.admit(event, by: writer, today: today)
      if !refusals.isEmpty { return refusals }
      if at + 1 < events.count { negotiation.take([event], by: writer, clock: clock) }
    }
    return []
  }

  /// Takes in events that a writer recorded one after the other, behind all that is known.
  package mutating func take(_ events: [Event], by writer: WriterID, clock: Int64) {
    var number = heads.first { $0.writer == writer }?.number ?? 0
    for event in events {
      number += 1
      let recorded = (latest ?? Instant(milliseconds: 0)).next(clock: clock)
      apply(Entry(id: EntryID(writer: writer, number: number), recorded: recorded, event: event))
    }
  }
}
