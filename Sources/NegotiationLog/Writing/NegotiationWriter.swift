public import NegotiationModel
internal import SystemFiles

/// Records in one writer's feed, and holds the log of the negotiation until it is closed.
///
/// Nobody else writes meanwhile, so what is decided is decided on the log as it will be appended to. It
/// cannot be copied: a copy would be a second writer. A writer that goes out of scope lets go of the log
/// as ``close()`` does.
///
/// ```swift
/// var writer = try folder.writer("amal")
/// try writer.record(.plan("treaty", name: "River treaty"))
/// try writer.close()
/// ```
public struct NegotiationWriter: ~Copyable {
  private let log: LogWriter
  /// Milliseconds since 1970 by the clock that entries are recorded by.
  package var clock: @Sendable () -> Int64 = { ProcessFacts.milliseconds() }

  /// The negotiation as it stands, with all that was recorded.
  public private(set) var negotiation: Negotiation

  init(_ log: LogWriter) throws(LogError) {
    self.log = log
    negotiation = try log.reader.negotiation()
  }

  /// In whose feed the entries stand.
  public var name: WriterID { log.writer }

  /// Records one thing.
  ///
  /// It is on the disk when this returns.
  ///
  /// - Parameter recording: what to record.
  /// - Returns: the name of the new entry.
  /// - Throws: `Refused` where a word leads nowhere or a rule stands against it, ``LogError`` where the
  ///   log cannot be written. Either way the log is as it was.
  @discardableResult
  public mutating func record(_ recording: Recording) throws -> EntryID {
    let first = try record([recording])[0]
    return first
  }

  /// Records several things as one: all of them, or none.
  ///
  /// Each may name what those before it introduce. They are on the disk when this returns; a batch that
  /// a signal, a full disk or the loss of power cuts off is not recorded at all.
  ///
  /// - Parameter recordings: what to record, in order.
  /// - Returns: the names of the new entries, in the same order.
  /// - Throws: `Refused` with the reasons against the first that cannot be recorded, ``LogError`` where
  ///   the log cannot be written. Either way the log is as it was.
  @discardableResult
  public mutating func record(_ recordings: [Recording]) throws -> [EntryID] {
    let now = clock()
    let today = Instant(milliseconds: now + aheadOfUTC(now)).day
    var known = negotiation
    var events: [Event] = []
    for recording in recordings {
      let event = known.currentNames.event(try recording.event(in: known, today: today))
      let refusals = known.admit(
        event, by: name, today: Instant(milliseconds: now).latestDayAnywhere)
      if !refusals.isEmpty { throw Refused(refusals) }
      known.take([event], by: name, clock: now)
      events.append(event)
    }
    let receipt = try log.record(events, after: negotiation.latest, clock: now)
    try take(events, receipt)
    return receipt.entries
  }

  /// Lets go of the log.
  ///
  /// - Throws: ``LogError/replaced(path:)`` where another folder took the place of the log meanwhile, as
  ///   a checkout by git can do: what was recorded is not in the negotiation then.
  public consuming func close() throws(LogError) {
    guard try log.isInPlace() else { throw .replaced(path: log.folder.path) }
  }

  private func aheadOfUTC(_ now: Int64) -> Int64 {
    Int64(ProcessFacts.secondsAheadOfUTC(atMilliseconds: now)) * 1000
  }

  /// Takes in what was appended, with the instants that it bears in the log.
  private mutating func take(_ events: [Event], _ receipt: LogWriter.Receipt) throws(LogError) {
    guard let last = receipt.recorded else { return }
    let entries = receipt.entries
    let first = last.counter - UInt32(entries.count - 1)
    let start = Instant(milliseconds: last.milliseconds, counter: first)
    // What is there may bear an instant that nobody can follow.
    if let latest = negotiation.latest, latest >= start {
      negotiation = try log.folder.read()
      return
    }
    for (at, event) in events.enumerated() {
      negotiation.apply(
        Entry(
          id: entries[at],
          recorded: Instant(milliseconds: last.milliseconds, counter: first + UInt32(at)),
          event: event))
    }
  }
}
