import Foundation
import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationLog

/// Laws of the library, through what is public alone.
struct NegotiationWriterTests {
  /// A negotiation with parties, a source and a plan of two drafts.
  private func made(_ scratch: Scratch) throws -> NegotiationFolder {
    let folder = try NegotiationFolder.create(at: scratch.path, title: "River treaty")
    var writer = try folder.writer("amal")
    try writer.record(
      Self.parties.map { .party($0, name: Name($0.capitalized), role: .principal) } + [
        .source("gazette", publisher: "Delta Gazette", date: "2026-01-10"),
        .plan("treaty", name: "River treaty"),
        .draft(
          DraftWords("treaty@v1", on: "2026-01-05"),
          clauses: [
            WordedClause("Let 300 m3/s pass.", id: "water", number: "1"),
            WordedClause("The commission sits in Geneva.", id: "seat", number: "2"),
          ]),
        .draft(
          DraftWords("treaty@v2", on: "2026-01-20", after: ["v1"]),
          clauses: [
            WordedClause("Let 250 m3/s pass.", id: "water", number: "1"),
            WordedClause("The commission sits in Geneva.", id: "seat", number: "2"),
          ]),
      ])
    try writer.close()
    return folder
  }

  private static let parties = ["upland", "delta", "shore"]
  private static let stances: [Stance] = [.accept, .open, .object, .reject, .unconcerned]
  private static let targets = [
    "treaty@v1/1", "treaty@v1/seat", "treaty@v2/water", "treaty@v2/2", "treaty@v2", "treaty",
  ]

  /// A statement from a seed, as it is recorded and as it must be read.
  private struct Said {
    let party: String
    let stance: Stance
    let target: String
    let day: String
    let quote: Quote?
    let sources: [String]

    init(_ random: inout Seeded) {
      party = parties.randomElement(using: &random) ?? ""
      stance = stances.randomElement(using: &random) ?? .open
      target = targets.randomElement(using: &random) ?? ""
      day =
        "2026-0\(Int.random(in: 1...4, using: &random))-1\(Int.random(in: 0...9, using: &random))"
      quote = Bool.random(using: &random) ? Quote("Слова \(day)", language: "uk") : nil
      sources = Bool.random(using: &random) ? ["gazette"] : []
    }

    var recording: Recording {
      .stance(of: party, stance, on: [target], said: day, quote: quote, sources: sources)
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `what was recorded is read`(seed: UInt64) throws {
    var random = Seeded(seed)
    let scratch = try Scratch()
    let folder = try made(scratch)
    let said = (0..<20).map { _ in Said(&random) }
    var writer = try folder.writer(Bool.random(using: &random) ? "amal" : "boris")
    var names: [EntryID] = []
    if Bool.random(using: &random) {
      names = try writer.record(said.map(\.recording))
    } else {
      for one in said { names.append(try writer.record(one.recording)) }
    }
    let held = writer.negotiation
    try writer.close()
    let read = try folder.read()
    #expect(summary(of: read) == summary(of: held))
    #expect(names.count == said.count && Set(names).count == names.count)
    for (name, said) in zip(names, said) {
      let statement = try #require(try folder.statement(name))
      #expect(statement.party.text == said.party && statement.stance == said.stance)
      #expect(statement.said == Day(said.day) && statement.quote == said.quote)
      #expect(statement.sources.map(\.text) == said.sources)
      let record = try #require(read.stances.first { $0.entry == name })
      #expect(record.target == statement.targets.first && record.stance == said.stance)
    }
  }

  @Test(arguments: 0..<6)
  func `a refused recording leaves the log as it was`(kind: Int) throws {
    let scratch = try Scratch()
    let folder = try made(scratch)
    let bytes = try scratch.bytes()
    let refused: [(Recording, Refused.Reason.Kind)] = [
      (.stance(of: "uplnad", .object, on: ["treaty@v1/1"], said: "2026-01-12"), .unknown),
      (.stance(of: "upland", .object, on: ["treaty@v1/9"], said: "2026-01-12"), .unknown),
      (.stance(of: "upland", .object, on: ["treaty@v1/1"], said: "12 January"), .unreadable),
      (.party("upland", name: "Upland"), .taken),
      (.stance(of: "upland", .object, on: ["treaty@v1/1"], said: "9998-01-01"), .rule),
      (.withdrawal(of: "amal:99", why: "mistaken"), .unknown),
    ]
    var writer = try folder.writer("amal")
    let (recording, expected) = refused[kind]
    // What stands before it in a batch is not recorded either.
    let recordings = [.topic("borders", name: "Borders"), recording]
    var reasons: [Refused.Reason] = []
    do {
      try writer.record(recordings)
    } catch let refused as Refused {
      reasons = refused.reasons
    }
    #expect(reasons.first?.kind == expected, "\(reasons)")
    #expect(writer.negotiation.topics.isEmpty)
    #expect(try scratch.bytes() == bytes)
    // The writer goes on as if nothing had been asked.
    let name = try writer.record(.topic("borders", name: "Borders"))
    #expect(name.description == "amal:8")
    try writer.close()
  }

  @Test func `all words that cannot be read are told at once`() throws {
    let scratch = try Scratch()
    var writer = try made(scratch).writer("amal")
    var reasons: [String] = []
    do {
      try writer.record(
        .stance(of: "up land", .accept, on: ["@"], said: "soon", sources: ["?"], grade: "Z9"))
    } catch let refused as Refused {
      reasons = refused.reasons.map(\.message)
    }
    #expect(reasons.count == 5, "\(reasons)")
    try writer.close()
  }

  @Test func `one writer at a time holds the log`() throws {
    let scratch = try Scratch()
    let folder = try made(scratch)
    let first = try folder.writer("amal")
    let start = ContinuousClock.now
    for patience in [Duration.zero, .milliseconds(50)] {
      var error: LogError?
      do throws(LogError) {
        try folder.writer("boris", patience: patience).close()
      } catch let found {
        error = found
      }
      #expect(error == .locked(path: scratch.path))
    }
    #expect(ContinuousClock.now - start >= .milliseconds(50))
    try first.close()
    var second = try folder.writer("boris", patience: .zero)
    try second.record(.topic("borders", name: "Borders"))
    try second.close()
  }

  @Test func `a writer that goes out of scope lets go of the log`() throws {
    let scratch = try Scratch()
    let folder = try made(scratch)
    func record() throws {
      var writer = try folder.writer("amal")
      try writer.record(.topic("borders", name: "Borders"))
    }
    try record()
    try folder.writer("boris", patience: .zero).close()
    #expect(try folder.read().topics.count == 1)
  }

  @Test func `closing tells when another folder took the place of the log`() throws {
    let scratch = try Scratch()
    let folder = try made(scratch)
    var writer = try folder.writer("amal")
    try writer.record(.topic("borders", name: "Borders"))
    try FileManager.default.moveItem(atPath: scratch.path + "/log", toPath: scratch.path + "/old")
    try FileManager.default.copyItem(atPath: scratch.path + "/old", toPath: scratch.path + "/log")
    var error: LogError?
    do throws(LogError) { try writer.close() } catch let found { error = found }
    #expect(error == .replaced(path: scratch.path))
  }

  @Test func `a name that is not one of a writer is refused`() throws {
    let scratch = try Scratch()
    let folder = try made(scratch)
    #expect(throws: LogError.invalidWriter("a/b")) { try folder.writer("a/b").close() }
  }

  @Test func `a folder that is a negotiation already is opened as it is`() throws {
    let scratch = try Scratch()
    _ = try made(scratch)
    let bytes = try scratch.bytes()
    let again = try NegotiationFolder.create(at: scratch.path, title: "Another")
    #expect(again.manifest.title == "River treaty")
    #expect(try scratch.bytes() == bytes)
  }

  @Test func `what was known at a moment leaves out what came later`() throws {
    let scratch = try Scratch()
    let folder = try made(scratch)
    let before = try #require(try folder.read().latest)
    var writer = try folder.writer("amal")
    writer.clock = { 4_000_000_000_000 }
    try writer.record(.topic("borders", name: "Borders"))
    try writer.close()
    #expect(try folder.read(knownAt: before).topics.isEmpty)
    #expect(try folder.read().topics.count == 1)
  }
}

/// A folder that is removed with its owner.
private final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "parley-library-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What every file below holds, by its path.
  func bytes() throws -> [String: Data] {
    var bytes: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      bytes[name] = FileManager.default.contents(atPath: path + "/" + name)
    }
    return bytes
  }
}
