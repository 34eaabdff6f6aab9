import Digest
import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationLog

/// What a feed is after anything happened to its bytes: whole entries, a rest that is told of, or damage
/// that is named.
struct DamageLawTests {
  /// A feed of short lines and of one long one.
  private func feed(_ count: Int, seed: UInt64) throws -> (entries: [Entry], bytes: [UInt8]) {
    let entries = RandomLog.entries(count, seed: seed, writers: ["amal"], isHostile: seed % 2 == 0)
    return (entries, try #require(feeds(of: entries)["amal"]))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `every prefix of a feed opens to whole entries, and the rest is told`(seed: UInt64) throws {
    let (entries, bytes) = try feed(12, seed: seed)
    let log = try TemporaryLog()
    var folded: [Int: [String]] = [:]
    for length in 0...bytes.count {
      let prefix = Array(bytes[..<length])
      try log.write(prefix)
      let reader = try log.reader()
      let feed = try #require(reader.feeds.first)
      let whole = prefix.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let count = prefix.count { $0 == 0x0A }
      #expect(feed.count == count)
      #expect(feed.wholeLength == whole && feed.tornLength == length - whole)
      if folded[count] == nil {
        folded[count] = summary(of: Negotiation(folding: entries[..<count]))
      }
      // The state is looked at where it can differ: at the ends of lines, and now and then within.
      if length == whole || length % 97 == 0 {
        #expect(summary(of: try reader.negotiation()) == folded[count])
      }
      let verification = Verification(reader)
      #expect(verification.isClean && verification.entries == count)
      #expect(verification.findings.contains { $0.code == "torn" } == (length > whole), "\(length)")
    }
  }

  /// How often each law is tried; `PARLEY_SOAK_ROUNDS` makes it more.
  private static let tries = Spawned.number("PARLEY_SOAK_ROUNDS") ?? 800

  @Test(arguments: [1, 2] as [UInt64])
  func `a flipped bit of any byte is found, in the last line too`(seed: UInt64) throws {
    let (_, bytes) = try feed(4, seed: seed)
    // Every bit of every byte takes a minute; the bits differ from byte to byte and seed to seed.
    let isWhole = Self.tries > 800
    let log = try TemporaryLog()
    for at in bytes.indices {
      for bit in 0..<8 where isWhole || bit == (at + Int(seed) * 4) % 8 || bit == 5 {
        var broken = bytes
        broken[at] ^= 1 << UInt8(bit)
        try log.write(broken)
        let found = Verification(try log.reader()).findings.filter { $0.severity == .error }
        guard !found.isEmpty else {
          Issue.record("byte \(at) of \(bytes.count), bit \(bit) is not found")
          continue
        }
        #expect(found.allSatisfy { $0.file == "log/amal.jsonl" && ($0.line ?? 0) > 0 })
      }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `a byte set to anything, taken out or put in is found and named by its line`(
    seed: UInt64
  ) throws {
    var generator = Seeded(seed)
    let (_, bytes) = try feed(6, seed: seed + 10)
    let log = try TemporaryLog()
    for _ in 0..<Self.tries {
      // The last bytes are tried more often: nothing after them vouches for them.
      let isLast = Bool.random(using: &generator)
      let at = Int.random(in: (isLast ? bytes.count - 90 : 0)..<bytes.count, using: &generator)
      var broken = bytes
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: broken[at] = UInt8.random(in: 0...255, using: &generator)
      case 1: broken.remove(at: at)
      default: broken.insert(UInt8.random(in: 0...255, using: &generator), at: at)
      }
      // A feed that lacks its last LF is a write that was cut off, and is told as that.
      if broken == bytes || broken == bytes.dropLast() { continue }
      try log.write(broken)
      let found = try log.findings().filter { $0.severity == .error }
      // What is put in after the last LF is a torn tail.
      if found.isEmpty, broken.starts(with: bytes) {
        #expect(try log.findings().contains { $0.code == "torn" })
        continue
      }
      let line = 1 + bytes[..<at].count { $0 == 0x0A }
      let first = try #require(found.compactMap(\.line).min(), "byte \(at)")
      #expect(first <= line && first >= line - 1, "byte \(at) of line \(line): \(first)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `lines changed places, doubled or left out are found`(seed: UInt64) throws {
    var generator = Seeded(seed)
    let (_, bytes) = try feed(12, seed: seed)
    let lines = bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
    let log = try TemporaryLog()
    for _ in 0..<40 {
      var changed = lines
      let at = Int.random(in: 0..<lines.count - 1, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: changed.swapAt(at, at + 1)
      case 1: changed.insert(changed[at], at: at)
      default: changed.remove(at: at)
      }
      try log.write(Array(changed.joined()))
      #expect(try log.findings().contains { $0.severity == .error })
    }
  }

  @Test func `a feed cut at any line end is found by the heads that others have seen`() throws {
    let log = try TemporaryLog()
    let topics = { (name: String) in
      [Event.topic(Topic(id: TopicID(checked: name), name: Name(name)))]
    }
    func append(_ writer: String, _ name: String) throws {
      let writing = try LogWriter(folder: try log.folder(), writer: WriterID(checked: writer))
      _ = try writing.append(topics(name), after: nil, clock: 1_764_000_000_000)
    }
    for round in 0..<6 {
      try append("amal", "a\(round)")
      if round % 2 == 1 { try append("boris", "b\(round)") }
    }
    #expect(try log.findings().isEmpty)
    let lines = try #require(log.bytes()).split(separator: 0x0A).map { Array($0) + [0x0A] }
    for kept in 0..<lines.count {
      try log.write(Array(lines[..<kept].joined()))
      let cut = try log.findings().filter { $0.code == "behind" }
      #expect(!cut.isEmpty, "\(kept) lines left")
      #expect(cut.allSatisfy { $0.severity == .warning && $0.message.contains("'boris'") })
    }
    // A tail written anew is found too: its digests are others.
    try log.write(Array(lines[..<3].joined()))
    for name in ["x", "y", "z"] { try append("amal", name) }
    #expect(try log.findings().contains { $0.code == "rewritten" })
  }

  @Test(arguments: [0, 700] as [Int])
  func `a torn rest of any length is set aside byte for byte by the next write`(
    standing: Int
  ) throws {
    let (entries, bytes) = try feed(3, seed: 5)
    let start = (bytes.dropLast().lastIndex(of: 0x0A) ?? -1) + 1
    // What was set aside before, itself perhaps cut off, stays what it was.
    let old = [UInt8](repeating: 0x78, count: standing)
    for length in 1..<(bytes.count - start) {
      let log = try TemporaryLog()
      let tail = Array(bytes[start..<start + length])
      try log.write(bytes[..<start] + tail)
      if standing > 0 { try old.write(log.path + "/log/amal.torn") }
      let writing = try LogWriter(folder: try log.folder(), writer: WriterID(checked: "amal"))
      let receipt = try writing.append(
        [.plan(Plan(id: PlanID(checked: "new"), name: Name("New")))],
        after: entries.last?.recorded, clock: 0)
      #expect(receipt.setAside == "log/amal.torn")
      #expect(receipt.entries.map(\.number) == [3])
      #expect(log.bytes(suffix: "torn") == old + tail + [0x0A])
      let written = try #require(log.bytes())
      #expect(written.starts(with: bytes[..<start]))
      #expect(try log.findings().isEmpty)
    }
  }

  @Test func `an entry whose line end was changed is damage, and no write sets it aside`() throws {
    let (_, bytes) = try feed(3, seed: 6)
    let log = try TemporaryLog()
    for end in 1...255 as ClosedRange<UInt8> where end != 0x0A {
      let broken = bytes.dropLast() + [end]
      try log.write(Array(broken))
      for writer in ["amal", "boris"] {
        #expect(throws: LogError.self) {
          try LogWriter(folder: try log.folder(), writer: WriterID(checked: writer))
        }
      }
      #expect(log.bytes() == Array(broken) && log.bytes(suffix: "torn") == nil)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `instants grow in every feed, after all that its writer had before them`(
    seed: UInt64
  ) throws {
    var generator = Seeded(seed)
    let log = try TemporaryLog()
    var latest: Instant?
    for round in 0..<40 {
      let writer = ["amal", "boris", "chen"].pick(&generator)
      let writing = try LogWriter(folder: try log.folder(), writer: WriterID(checked: writer))
      let topic = Topic(id: TopicID(checked: "t\(round)"), name: Name("T"))
      // A clock that jumps, stands still and goes back.
      let clock = 1_764_000_000_000 + Int64.random(in: -5...5, using: &generator) * 3_600_000
      let receipt = try writing.append([.topic(topic)], after: nil, clock: clock)
      let id = try #require(receipt.entries.first)
      let recorded = try #require(try log.reader().entry(id)).recorded
      if let latest { #expect(recorded > latest) }
      latest = recorded
    }
    #expect(try log.findings().isEmpty)
    #expect(
      try log.negotiation().entries.map(\.recorded)
        == log.negotiation().entries.map(\.recorded).sorted())
  }
}

extension [UInt8] {
  fileprivate func write(_ path: String) throws { TestFile.write(self, to: path) }
}

private func + (left: ArraySlice<UInt8>, right: [UInt8]) -> [UInt8] { Array(left) + right }
