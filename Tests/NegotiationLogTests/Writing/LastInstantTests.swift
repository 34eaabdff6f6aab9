import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationLog

/// Logs that hold an instant far ahead can still be written to, and `verify` says so.
struct LastInstantTests {
  private static let now: Int64 = 1_764_784_800_000
  private static let last = Instant.writable.upperBound

  /// A log in which somebody recorded at an instant of their choice.
  private func log(_ instants: [Instant], by writer: String = "mallory") throws -> TemporaryLog {
    let log = try TemporaryLog()
    let entries = instants.enumerated().map { at, recorded in
      Entry(
        id: EntryID(writer: WriterID(checked: writer), number: at + 1), recorded: recorded,
        event: .topic(Topic(id: TopicID(checked: "t\(at)"), name: Name("T"))))
    }
    try log.write(entries)
    return log
  }

  private func record(
    _ count: Int = 1, in log: TemporaryLog, by writer: String, after latest: Instant? = nil
  ) throws -> Instant {
    let writer = try LogWriter(folder: try log.folder(), writer: WriterID(checked: writer))
    let events = (0..<count).map {
      Event.topic(Topic(id: TopicID(checked: "n\($0)"), name: Name("N")))
    }
    let receipt = try writer.append(events, after: latest, clock: LastInstantTests.now)
    let id = try #require(receipt.entries.last)
    let recorded = try #require(try log.reader().entry(id)).recorded
    #expect(receipt.recorded == recorded)
    return recorded
  }

  @Test(arguments: [0, 1, UInt32.max / 2 - 1, UInt32.max / 2] as [UInt32])
  func `an instant at the end of year 9999 is followed as long as there is room`(
    counter: UInt32
  ) throws {
    let log = try log([Instant(milliseconds: LastInstantTests.last, counter: counter)])
    var own: Instant?
    for writer in ["amal", "boris", "amal", "amal"] {
      let recorded = try record(in: log, by: writer)
      let theirs = try log.reader().feed(of: WriterID(checked: "mallory"))
      #expect(try recorded > #require(try theirs?.last()).recorded)
      guard writer == "amal" else { continue }
      if let own { #expect(recorded > own) }
      own = recorded
    }
    #expect(try log.negotiation().entries.count == 5)
    #expect(try log.findings().allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [UInt32.max / 2 + 1, .max - 1, .max] as [UInt32])
  func `an instant that leaves no room is not followed, and those before it are`(
    counter: UInt32
  ) throws {
    let seen = Instant(milliseconds: LastInstantTests.now + 5_000, counter: 7)
    let log = try log([seen, Instant(milliseconds: LastInstantTests.last, counter: counter)])
    let latest = try log.negotiation().latest
    let first = try record(in: log, by: "amal", after: latest)
    #expect(first == Instant(milliseconds: seen.milliseconds, counter: 8))
    let second = try record(3, in: log, by: "boris", after: try log.negotiation().latest)
    #expect(second == Instant(milliseconds: seen.milliseconds, counter: 11))
    // One writer that goes on under its lock, and one whose log has nothing else.
    let writer = try LogWriter(folder: try log.folder(), writer: WriterID(checked: "amal"))
    for number in 2...4 {
      let event = Event.topic(Topic(id: TopicID(checked: "m\(number)"), name: Name("M")))
      let receipt = try writer.append([event], after: latest, clock: LastInstantTests.now)
      #expect(receipt.recorded?.milliseconds == seen.milliseconds)
    }
    let negotiation = try log.negotiation()
    #expect(negotiation.entries.count == 9)
    #expect(negotiation.entries.map(\.recorded) == negotiation.entries.map(\.recorded).sorted())
    let findings = try log.findings()
    #expect(findings.map(\.code) == ["last-instant"])
    #expect(findings.allSatisfy { $0.severity == .warning && $0.file == "log/mallory.jsonl" })
    #expect(findings.map(\.line) == [2])
  }

  @Test func `a log that holds nothing but the last instant is written to by the clock`() throws {
    let log = try log([Instant(milliseconds: LastInstantTests.last, counter: .max)])
    let recorded = try record(in: log, by: "amal")
    #expect(recorded == Instant(milliseconds: LastInstantTests.now))
  }

  @Test func `only the feed that ends at the last instant itself cannot go on`() throws {
    let log = try log([Instant(milliseconds: LastInstantTests.last, counter: .max - 1)])
    #expect(
      try record(in: log, by: "mallory")
        == Instant(milliseconds: LastInstantTests.last, counter: .max))
    let error = #expect(throws: LogError.self) { try record(in: log, by: "mallory") }
    guard case .damaged("log/mallory.jsonl", _, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try log.reader().feeds.first?.count == 2)
    _ = try record(in: log, by: "mallory-2")
  }

  @Test func `nothing is recorded about an entry that none can stand after`() throws {
    let log = try log([Instant(milliseconds: LastInstantTests.last, counter: .max)])
    let id = EntryID(writer: WriterID(checked: "mallory"), number: 1)
    let topic = Event.topic(Topic(id: TopicID(checked: "t0"), name: Name("Other")))
    let negotiation = try log.negotiation()
    for event in [
      Event.withdrawal(Withdrawal(of: id, why: "wrong")),
      .correction(Correction(of: id, why: nil, event: topic)),
    ] {
      let refusals = negotiation.admit(event, today: Day(packed: 2025_12_03))
      #expect(refusals.map(\.code.word) == ["last-instant"])
    }
  }

  @Test func `entries more than a day ahead of the clock are told, the first of each feed`() throws
  {
    let day: Int64 = 86_400_000
    let log = try log([
      Instant(milliseconds: LastInstantTests.now),
      Instant(milliseconds: LastInstantTests.now + day),
      Instant(milliseconds: LastInstantTests.now + day + 1),
      Instant(milliseconds: LastInstantTests.now + 90 * day),
    ])
    let reader = try log.reader()
    let findings = Verification(reader, clock: LastInstantTests.now).findings
    #expect(findings.map(\.code) == ["ahead"] && findings.map(\.line) == [3])
    #expect(findings.allSatisfy { $0.severity == .warning })
    #expect(Verification(reader, clock: LastInstantTests.now + 89 * day).findings.isEmpty)
    #expect(Verification(reader, clock: .max).findings.isEmpty)
    #expect(Verification(reader).findings.isEmpty)
  }
}
