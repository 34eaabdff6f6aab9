import Digest
import NegotiationModel
import Synchronization
import SystemFiles
import TestSupport
import Testing

@testable import NegotiationLog

/// Entries that were recorded as one count when all of them stand, and not before.
struct GroupTests {
  private let amal = WriterID(checked: "amal")

  /// A feed of groups and single entries, and after which numbers nothing is open.
  private struct Sample {
    let log: TemporaryLog
    var bytes: [UInt8] = []
    var ends: [Int] = [0]

    /// - `moves`: whether the clock moves between one append and the next.
    init(seed: UInt64, moves: Bool) throws {
      log = try TemporaryLog()
      var random = Seeded(seed)
      var clock: Int64 = 1_764_000_000_000
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let size = [1, 1, 2, 3, 17, 200].pick(&random)
        let first = ends[ends.count - 1]
        let events = (0..<size).map {
          Event.topic(Topic(id: TopicID(checked: "t\(first + $0)"), name: Name("T")))
        }
        let writer = try LogWriter(folder: try log.folder(), writer: WriterID(checked: "amal"))
        _ = try writer.append(events, after: nil, clock: clock)
        ends.append(first + size)
        if moves { clock += Int64.random(in: 0...2, using: &random) }
      }
      bytes = try #require(log.bytes())
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `of any beginning of a feed the whole groups count and nothing else`(seed: UInt64) throws {
    var sample = try Sample(seed: seed, moves: seed % 3 > 0)
    var random = Seeded(seed)
    let lines = sample.bytes.split(separator: 0x0A)
    let starts = lines.map(\.startIndex) + [sample.bytes.count]
    for _ in 0..<40 {
      let length = Int.random(in: 0...sample.bytes.count, using: &random)
      let whole = starts.lastIndex { $0 <= length } ?? 0
      let counted = try #require(sample.ends.last { $0 <= whole })
      let prefix = Array(sample.bytes[..<length])
      let end = FeedEnd(size: length) { Array(prefix[$0]) }
      #expect(end.countedLength == starts[counted], "\(length) bytes")
      try sample.log.write(prefix)
      let feed = try #require(try sample.log.reader().feeds.first)
      #expect(feed.count == counted)
      #expect(feed.unfinished?.present == (whole > counted ? whole - counted : nil))
      #expect(try sample.log.negotiation().entries.count == counted)
      #expect(try sample.log.findings().allSatisfy { $0.severity == .warning })
      #expect(FeedVersion(prefix).count == counted)
    }
    // The owner's next write sets what does not count aside, byte for byte.
    let length = Int.random(in: starts[starts.count - 2]..<sample.bytes.count, using: &random)
    try sample.log.write(Array(sample.bytes[..<length]))
    let counted = try #require(try sample.log.reader().feeds.first).count
    let writer = try LogWriter(folder: try sample.log.folder(), writer: amal)
    let event = Event.topic(Topic(id: TopicID(checked: "next"), name: Name("N")))
    let receipt = try writer.append([event], after: nil, clock: 1_764_000_000_000)
    #expect(receipt.entries.map(\.number) == [counted + 1])
    let torn = sample.log.bytes(suffix: "torn") ?? []
    #expect(
      torn == (length > starts[counted] ? sample.bytes[starts[counted]..<length] + [0x0A] : []))
    #expect(try sample.log.findings().isEmpty)
    sample.bytes = []
  }

  @Test func `a feed larger than what is kept in memory ends where its last whole group does`()
    throws
  {
    let log = try TemporaryLog()
    let note = String(repeating: "x", count: 900)
    let writer = try LogWriter(folder: try log.folder(), writer: amal)
    func append(_ count: Int, _ label: String) throws {
      let events = (0..<count).map {
        Event.topic(Topic(id: TopicID(checked: "\(label)\($0)"), name: Name(note)))
      }
      _ = try writer.append(events, after: nil, clock: 1_764_000_000_000)
    }
    try append(1_500, "a")
    try append(1, "b")
    try append(1_500, "c")
    let bytes = try #require(log.bytes())
    let starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    for (lines, counted) in [
      (3_001, 3_001), (3_000, 1_501), (1_502, 1_501), (1_501, 1_501),
      (1_499, 0),
    ] {
      try log.write(Array(bytes[..<starts[lines]]))
      #expect(try log.reader().feeds.first?.count == counted, "\(lines) lines")
    }
  }

  @Test(
    arguments: [
      ("a group inside another", [3, nil, 2, nil, nil], 3),
      ("a group whose lines are not of one moment", [nil, 4, nil, nil, nil], 5),
      ("a size that is none", [nil, 1, nil], 2), ("a size below zero", [nil, -3], 2),
    ] as [(String, [Int?], Int)])
  func `what no writer makes of a group is damage`(
    name: String, sizes: [Int?], line: Int
  ) throws {
    let log = try TemporaryLog()
    let bodies = sizes.enumerated().map { index, size in
      // The last line bears a later moment.
      let minute = index == sizes.count - 1 ? "11" : "10"
      return "{\"entry\":\"amal:\(index + 1)\",\"recordedAt\":\"2025-12-03T18:\(minute):00.000Z\","
        + "\"counter\":\(index)" + (size.map { ",\"batch\":\($0)" } ?? "")
        + ",\"type\":\"topic\",\"id\":\"t\(index)\",\"name\":\"T\",\"kind\":\"subject\""
    }
    try log.write(chained(bodies))
    let error = #expect(throws: LogError.self) { try log.negotiation() }
    guard case .damaged(_, line, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let findings = try log.findings()
    #expect(findings.contains { $0.severity == .error && $0.line == line }, "\(findings)")
  }

  @Test func `no head lies inside a group`() throws {
    let log = try TemporaryLog()
    let folder = try log.folder()
    let events = (0..<5).map { Event.topic(Topic(id: TopicID(checked: "t\($0)"), name: Name("T"))) }
    _ = try LogWriter(folder: folder, writer: amal).append(events, after: nil, clock: 1)
    let feed = try #require(try log.reader().feeds.first)
    #expect((1...5).map { feed.endOfGroup(around: $0) } == [5, 5, 5, 5, nil])
    let digest = feed.withLine(2) { line in Feed.digest(in: line) }
    let short = try #require(digest).description.prefix(16)
    try log.write(
      chained([
        "{\"entry\":\"boris:1\",\"recordedAt\":\"2025-12-03T18:00:00.000Z\",\"counter\":0,"
          + "\"seen\":{\"amal\":\"3:\(short)\"},\"type\":\"plan\",\"id\":\"p\",\"name\":\"P\""
      ]), "boris")
    #expect(try log.findings().contains { $0.code == "seen" && $0.severity == .error })
  }

  @Test func `an interrupted batch is taken back and told`() throws {
    let log = try TemporaryLog()
    let note = String(repeating: "x", count: 600_000)
    let events = (0..<12).map {
      Event.topic(Topic(id: TopicID(checked: "t\($0)"), name: Name(note)))
    }
    var layer = FileLayer.system
    let write = layer.write
    let written = Mutex(0)
    layer.write = { file, bytes in
      written.withLock { $0 += 1 }
      return write(file, bytes)
    }
    layer.interruption.signal = { written.withLock { $0 > 1 ? 2 : nil } }
    let writer = try LogWriter(folder: try log.folder(layer), writer: amal)
    let error = #expect(throws: LogError.self) {
      try writer.append(events, after: nil, clock: 1_764_000_000_000)
    }
    #expect(error == .interrupted(signal: 2))
    #expect(log.bytes() == [])
  }
}
