import Digest
import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationLog

/// A batch in pieces, on two threads, and plain stances by their numbers: always the bytes that one
/// entry after the other would be.
struct BatchTests {
  private static let amal = WriterID(checked: "amal")
  private static let clock: Int64 = 1_764_000_000_000

  /// Plain stances of random names, and the same as statements.
  private struct Sample {
    var names = BulkNames()
    var plain: [BulkStance] = []
    var statements: [Statement] = []

    init(_ count: Int, seed: UInt64) {
      var random = Seeded(seed)
      let parties = ["usa", "p1", "é", "北京", String(repeating: "long", count: 200)]
      let targets = ["topic:t", "deal@v1/army", "deal@v1", "deal", "مفاوضات@v1/أ"]
      let digests = targets.map { _ in
        TextDigest(bits: Bool.random(using: &random) ? 0 : random.next() >> 20)
      }
      let party = parties.map { names.add(party: $0) }
      let target = zip(targets, digests).map { names.add(target: $0, text: $1) }
      for _ in 0..<count {
        let who = Int.random(in: parties.indices, using: &random)
        let what = Int.random(in: targets.indices, using: &random)
        let stance = Stance.allCases.pick(&random)
        let said = [Day(packed: 2025_11_03), Day(packed: 2025_02_00), Day(packed: 9_00_00)]
          .pick(&random)
        plain.append(
          BulkStance(party: party[who], target: target[what], said: said, stance: stance))
        let named = Target(targets[what]).map { [$0] } ?? []
        statements.append(
          Statement(
            party: PartyID(checked: parties[who]), stance: stance, targets: named,
            texts: [digests[what]], said: said))
      }
    }
  }

  /// The feed that entry after entry would be.
  private func wanted(
    _ events: [Event], after latest: Instant?, seen: [(writer: WriterID, head: String)] = []
  ) -> [UInt8] {
    var encoder = EncoderOfOne()
    var instant = latest ?? Instant(milliseconds: .min)
    for (index, event) in events.enumerated() {
      instant = instant.next(clock: index == 0 ? BatchTests.clock : .min)
      if index == 0, Int(UInt32.max - instant.counter) < events.count - 1 {
        instant = Instant(milliseconds: instant.milliseconds + 1)
      }
      let id = EntryID(writer: BatchTests.amal, number: index + 1)
      encoder.add(
        Entry(id: id, recorded: instant, event: event), seen: index == 0 ? seen : [],
        batch: index == 0 && events.count > 1 ? events.count : nil)
    }
    return encoder.bytes
  }

  private struct EncoderOfOne {
    private var encoder = EntryEncoder()
    private var head = Digest256.zero
    private(set) var bytes: [UInt8] = []

    mutating func add(
      _ entry: Entry, seen: [(writer: WriterID, head: String)], batch: Int?
    ) {
      head = encoder.encode(entry, seen: seen, batch: batch, after: head, into: &bytes)
    }
  }

  private static func count(_ batch: [AppendItem]) -> Int {
    batch.reduce(0) { sum, record in
      switch record {
      case .event: sum + 1
      case .stances(let stances, _): sum + stances.count
      }
    }
  }

  private func written(
    _ batch: [AppendItem], to log: TemporaryLog, after latest: Instant? = nil
  ) throws -> [UInt8] {
    let writer = try LogWriter(folder: try log.folder(), writer: BatchTests.amal)
    _ = try writer.append(
      batch: batch, count: BatchTests.count(batch), after: latest, clock: BatchTests.clock)
    return try #require(log.bytes())
  }

  @Test(arguments: UInt64(0)..<6)
  func `plain stances are the same lines as their statements`(seed: UInt64) throws {
    let sample = Sample([1, 40, 9_000][Int(seed) % 3], seed: seed)
    let latest = [
      nil, Instant(milliseconds: BatchTests.clock + 5, counter: 9),
      Instant(milliseconds: BatchTests.clock, counter: .max - 3),
      Instant(milliseconds: BatchTests.clock, counter: .max),
    ][Int(seed) % 4]
    let expected = wanted(sample.statements.map { .stance($0) }, after: latest)
    var random = Seeded(seed)
    // Cut into runs, with whole statements between them.
    var batch: [AppendItem] = []
    var at = 0
    while at < sample.plain.count {
      let end = min(sample.plain.count, at + Int.random(in: 1...3_000, using: &random))
      batch.append(.stances(sample.plain[at..<end], sample.names))
      at = end
      if at < sample.plain.count {
        batch.append(.event(.stance(sample.statements[at])))
        at += 1
      }
    }
    #expect(try written(batch, to: try TemporaryLog(), after: latest) == expected)
    let log = try TemporaryLog()
    let whole = AppendItem.stances(sample.plain[...], sample.names)
    #expect(try written([whole], to: log, after: latest) == expected)
    #expect(try log.reader().feeds.first?.count == sample.plain.count)
  }

  @Test func `the first of plain stances names the heads that were seen`() throws {
    let sample = Sample(200, seed: 3)
    let log = try TemporaryLog()
    let boris = WriterID(checked: "boris")
    _ = try LogWriter(folder: try log.folder(), writer: boris).append(
      [.plan(Plan(id: PlanID(checked: "p"), name: Name("P")))], after: nil,
      clock: BatchTests.clock)
    let feed = try #require(try log.reader().feed(of: boris))
    let head = "1:\(try #require(feed.head).description.prefix(16))"
    let expected = wanted(
      sample.statements.map { .stance($0) }, after: Instant(milliseconds: BatchTests.clock),
      seen: [(boris, head)])
    let batch = [AppendItem.stances(sample.plain[...], sample.names)]
    #expect(try written(batch, to: log) == expected)
  }

  @Test(arguments: UInt64(0)..<4)
  func `a batch of many pieces is what it is in one`(seed: UInt64) throws {
    var random = Seeded(seed)
    let events = (0..<60).map { number -> Event in
      let length = [1, 1_000, 70_000, 1_100_000].pick(&random) / (number % 3 + 1)
      let name = Name(String(repeating: "ж\"", count: length / 4))
      return .topic(Topic(id: TopicID(checked: "t\(number)"), name: name))
    }
    let log = try TemporaryLog()
    #expect(try written(events.map { .event($0) }, to: log) == wanted(events, after: nil))
    #expect(try log.findings().isEmpty)
  }

  @Test func `a later batch goes on where one in pieces ended`() throws {
    let sample = Sample(12_000, seed: 8)
    let log = try TemporaryLog()
    let writer = try LogWriter(folder: try log.folder(), writer: BatchTests.amal)
    let middle = sample.plain.count / 3
    var lines: [[UInt8]] = []
    for part in [sample.plain[..<middle], sample.plain[middle...]] {
      let receipt = try writer.append(
        batch: [.stances(part, sample.names)], count: part.count, after: nil,
        clock: BatchTests.clock)
      #expect(receipt.entries.map(\.number) == part.indices.map { $0 + 1 })
      lines = try #require(log.bytes()).split(separator: 0x0A).map { Array($0) }
      let marks = lines.indices.filter { line in
        lines[line].withUnsafeBytes { EntryBatch.size(in: $0) } != nil
      }
      #expect(marks == (part.startIndex == 0 ? [0] : [0, middle]))
    }
    let events = try lines.map { try decode($0).event }
    #expect(events == sample.statements.map { .stance($0) })
  }
}
