import Digest
import Foundation
import NegotiationModel
import SystemFiles
import Testing

@testable import NegotiationLog

/// Format 1 stays readable for ever: the feed in `Fixtures/v1` is never changed.
struct FormatTests {
  static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  static let fixture = here.appending(path: "Fixtures/v1/amal.jsonl")

  static func lines() throws -> [[UInt8]] {
    try Data(contentsOf: fixture).split(separator: 0x0A).map { Array($0) }
  }

  @Test func `every line of the fixture is read and written again to the same bytes`() throws {
    let lines = try FormatTests.lines()
    #expect(lines.count == 16)
    var encoder = EntryEncoder()
    var previous = Digest256.zero
    var written: [UInt8] = []
    for line in lines {
      let entry = try line.withUnsafeBytes { bytes throws(EntryProblem) in
        try EntryDecoder.decode(bytes)
      }
      previous = encoder.encode(entry, seen: [], after: previous, into: &written)
    }
    #expect(written == Array(try Data(contentsOf: FormatTests.fixture)))
  }

  @Test func `the fixtures hold every kind of event`() throws {
    let folder = FormatTests.here.appending(path: "Fixtures")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".jsonl") }
    var kinds: Set<Event.Kind> = []
    for name in names {
      let lines = try Data(contentsOf: folder.appending(path: name)).split(separator: 0x0A)
      for line in lines {
        let entry = try Array(line).withUnsafeBytes { bytes throws(EntryProblem) in
          try EntryDecoder.decode(bytes)
        }
        kinds.insert(try #require(entry.event.kind))
      }
    }
    #expect(kinds == Set(Event.Kind.allCases))
  }

  @Test func `the feeds of a decision are read and written again to the same bytes`() throws {
    let folder = FormatTests.here.appending(path: "Fixtures/v1-adjudicated")
    let reader = LogReader(feeds: try NegotiationFolder.feeds(in: Directory(at: folder.path)))
    #expect(Verification(reader).findings == [])
    let negotiation = try reader.negotiation()
    #expect(negotiation.adjudications.count == 1 && negotiation.overruled.count == 1)
    let page = try String(
      contentsOf: FormatTests.here.appending(path: "../../Docs/LogFormat.md"), encoding: .utf8)
    for name in ["amal", "boris"] {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name + ".jsonl")))
      var encoder = EntryEncoder()
      var previous = Digest256.zero
      var written: [UInt8] = []
      for line in bytes.split(separator: 0x0A).map({ Array($0) }) {
        let entry = try line.withUnsafeBytes { bytes throws(EntryProblem) in
          try EntryDecoder.decode(bytes)
        }
        let seen = line.withUnsafeBytes { JSONValue.decode($0)?.object?["seen"]?.object } ?? [:]
        previous = encoder.encode(
          entry,
          seen: seen.sorted { $0.key < $1.key }.map {
            (writer: WriterID(checked: $0.key), head: $0.value.string ?? "")
          }, after: previous, into: &written)
        if entry.event.kind == .adjudication {
          #expect(page.contains(String(decoding: line, as: UTF8.self)))
        }
      }
      #expect(written == bytes, "\(name)")
    }
  }

  @Test func `a claim that refuses lines is read and written again to the same bytes`() throws {
    let folder = FormatTests.here.appending(path: "Fixtures/v1-refused")
    let reader = LogReader(feeds: try NegotiationFolder.feeds(in: Directory(at: folder.path)))
    #expect(Verification(reader).findings == [])
    let refused: Set = ["amal:2:0123456789abcdef", "amal:3:fedcba9876543210"]
    #expect(reader.formerHeads() == refused)
    let bytes = Array(try Data(contentsOf: folder.appending(path: "amal.jsonl")))
    var encoder = EntryEncoder()
    var previous = Digest256.zero
    var written: [UInt8] = []
    for line in bytes.split(separator: 0x0A).map({ Array($0) }) {
      let entry = try line.withUnsafeBytes { bytes throws(EntryProblem) in
        try EntryDecoder.decode(bytes)
      }
      previous = encoder.encode(entry, seen: [], after: previous, into: &written)
    }
    #expect(written == bytes)
    let last = try #require(bytes.split(separator: 0x0A).last)
    let page = try String(
      contentsOf: FormatTests.here.appending(path: "../../Docs/LogFormat.md"), encoding: .utf8)
    #expect(page.contains(String(decoding: last, as: UTF8.self)))
  }

  /// Fields that format 1 gained, each with a feed that is never changed.
  @Test(arguments: ["v1-sections", "v1-aliases", "v1-keys"])
  func `a feed with newer fields is read and written again to the same bytes`(
    _ fixture: String
  ) throws {
    let folder = FormatTests.here.appending(path: "Fixtures/" + fixture)
    let reader = LogReader(feeds: try NegotiationFolder.feeds(in: Directory(at: folder.path)))
    #expect(Verification(reader).findings == [])
    let bytes = Array(try Data(contentsOf: folder.appending(path: "amal.jsonl")))
    let page = try String(
      contentsOf: FormatTests.here.appending(path: "../../Docs/LogFormat.md"), encoding: .utf8)
    var encoder = EntryEncoder()
    var previous = Digest256.zero
    var written: [UInt8] = []
    var shown = 0
    for line in bytes.split(separator: 0x0A).map({ Array($0) }) {
      let entry = try line.withUnsafeBytes { bytes throws(EntryProblem) in
        try EntryDecoder.decode(bytes)
      }
      previous = encoder.encode(entry, seen: [], after: previous, into: &written)
      if page.contains(String(decoding: line, as: UTF8.self)) { shown += 1 }
    }
    #expect(written == bytes)
    #expect(shown > 0)
  }

  @Test func `sections and aliases are read as they were written`() throws {
    func negotiation(_ fixture: String) throws -> Negotiation {
      let folder = FormatTests.here.appending(path: "Fixtures/" + fixture)
      return try LogReader(feeds: NegotiationFolder.feeds(in: Directory(at: folder.path)))
        .negotiation()
    }
    let ref = try #require(DraftRef("deal@v1"))
    let draft = try #require(try negotiation("v1-sections").drafts[ref])
    #expect(draft.sections.map(\.id.text) == ["part-1", "part-1/chapter-1", "final"])
    #expect(draft.sections.map(\.parent) == [nil, 0, nil])
    #expect(draft.clauses.map(\.section) == [0, 1, nil])
    let named = try negotiation("v1-aliases")
    #expect(
      named.parties[PartyID(checked: "north")]?.name.aliases
        == [Alias("the capital"), Alias("العاصمة", language: "ar")])
    #expect(named.topics[TopicID(checked: "forces")]?.name.aliases == [Alias("army")])
  }

  @Test(arguments: [
    #"[{"id":"a","in":"b","at":0},{"id":"b","at":0}]"#, #"[{"id":"a","at":2}]"#,
    #"[{"id":"a","at":1},{"id":"b","at":0}]"#, #"[{"id":"a","at":-1}]"#,
    #"[{"id":"a"},{"id":"a"}]"#, #"[{"id":"a/"}]"#, #"[{"id":"a","kind":"verse"}]"#,
    #"[{"id":"b"}]"#,
  ])
  func `sections that make no tree are no entry`(_ sections: String) {
    let line =
      #"{"entry":"amal:1","recordedAt":"2025-12-03T18:00:00.000Z","counter":0,"type":"draft","draft":"deal@v1","sections":"#
      + sections + #","clauses":[{"id":"c","section":"a","text":"T"}],"digest":""#
      + String(repeating: "0", count: 64) + #""}"#
    #expect(throws: EntryProblem.self) {
      try Array(line.utf8).withUnsafeBytes { bytes throws(EntryProblem) in
        try EntryDecoder.decode(bytes)
      }
    }
    #expect(throws: Never.self) {
      let good = line.replacing(sections, with: #"[{"id":"a","kind":"annex"}]"#)
      return try Array(good.utf8).withUnsafeBytes { bytes throws(EntryProblem) in
        try EntryDecoder.decode(bytes)
      }
    }
  }

  @Test func `a feed that claims another is read and written again to the same bytes`() throws {
    let folder = FormatTests.here.appending(path: "Fixtures/v1-two-writers")
    let claim = Array(try Data(contentsOf: folder.appending(path: "amal.jsonl")))
    let entry = try claim.dropLast().withUnsafeBytes { bytes throws(EntryProblem) in
      try EntryDecoder.decode(bytes)
    }
    let host = WriterID(checked: "root-host")
    #expect(entry.event == .writer(WriterClaim(same: host)))
    var encoder = EntryEncoder()
    var written: [UInt8] = []
    _ = encoder.encode(
      entry, seen: [(writer: host, head: "1:8e573b12054fb621")], after: .zero, into: &written)
    #expect(written == claim)
    let feeds = try NegotiationFolder.feeds(in: Directory(at: folder.path))
    let reader = LogReader(feeds: feeds)
    #expect(Verification(reader).findings == [])
    let negotiation = try reader.negotiation()
    #expect(negotiation.isSameWriter(host, WriterID(checked: "amal")))
    // Of a writer who is not here nothing can be said but that.
    let alone = Verification(LogReader(feeds: feeds.filter { $0.writer != host }))
    #expect(alone.isClean && alone.findings.contains { $0.message.contains("are named here") })
    let page = try String(
      contentsOf: FormatTests.here.appending(path: "../../Docs/LogFormat.md"), encoding: .utf8)
    #expect(page.contains(String(decoding: claim, as: UTF8.self)))
  }

  @Test func `the specification shows the fixture's own lines`() throws {
    let root = FormatTests.here.deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "Docs/LogFormat.md"), encoding: .utf8)
    for line in try FormatTests.lines() {
      #expect(page.contains(String(decoding: line, as: UTF8.self)))
    }
  }

  @Test func `any flipped byte of the fixture is found`() throws {
    let bytes = Array(try Data(contentsOf: FormatTests.fixture))
    let folder = NSTemporaryDirectory() + "parley-log-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/amal.jsonl"
    for at in stride(from: 0, to: bytes.count - 1, by: 13) + [bytes.count - 2, bytes.count - 3] {
      var broken = bytes
      broken[at] ^= 0x01
      try Data(broken).write(to: URL(fileURLWithPath: path))
      let feed = try Feed(
        writer: WriterID(checked: "amal"), file: "amal.jsonl", in: try Directory(at: folder))
      let verification = Verification(LogReader(feeds: [feed]))
      #expect(!verification.isClean, "byte \(at)")
    }
  }
}

private func + (left: StrideTo<Int>, right: [Int]) -> [Int] { Array(left) + right }
