import Digest
import NegotiationLog
import NegotiationModel
import TestSupport
import Testing

/// A log in several places: who wrote what, and in which order it came together, changes no answer.
struct MergeLawTests {
  private static let writers = ["amal", "boris", "chen", "dina"]

  /// The feeds of entries as their writers would have them, heads not mentioned.
  private func feeds(_ entries: [Entry]) -> [String: [UInt8]] {
    var digests: [String: Digest256] = [:]
    var feeds: [String: [UInt8]] = [:]
    var encoder = EntryEncoder()
    for entry in entries {
      let writer = entry.id.writer.text
      digests[writer] = encoder.encode(
        entry, seen: [], after: digests[writer] ?? .zero, into: &feeds[writer, default: []])
    }
    return feeds
  }

  private func copy(_ feeds: [String: [UInt8]]) throws -> (folder: TemporaryFolder, Analyst) {
    let folder = TemporaryFolder()
    _ = try NegotiationFolder.create(at: folder.path, identifier: "t", title: nil)
    for (writer, bytes) in feeds {
      TestFile.write(bytes, to: folder.path + "/log/\(writer).jsonl")
    }
    return (folder, Analyst(path: folder.path))
  }

  /// A log in which nobody contradicts anybody: who wrote a stance shows in no mark.
  private func agreed(seed: UInt64) -> [Entry] {
    var generator = Seeded(seed)
    var scene = Scene()
    let parties = ["ruritania", "syldavia", "borduria"]
    for party in parties { scene.party(party) }
    scene.source("wire")
    scene.plan("peace")
    scene.draft(
      "peace@v1", ["army": "Up to 600,000 men.", "talks": "Talks go on.", "gas": "Gas flows."])
    scene.draft(
      "peace@v2", ["army": "Up to 800,000 men.", "talks": "Talks go on.", "gas": "Gas may flow."],
      after: ["v1"],
      links: ["army", "talks", "gas"].map { Scene.link("v1", [$0], [$0]) })
    let stances: [Stance] = [.accept, .conditional, .open, .object, .reject, .withdraws]
    var latest: EntryID?
    for day in 10...28 {
      for party in parties where Bool.random(using: &generator) {
        let clause = ["army", "talks", "gas"].pick(&generator)
        let draft = ["v1", "v2"].pick(&generator)
        latest = scene.say(
          party, stances.pick(&generator), "peace@\(draft)/\(clause)", on: "2025-11-\(day)",
          sources: Bool.random(using: &generator) ? ["wire"] : [])
      }
      if let said = latest, day % 5 == 0 { scene.withdraw(said) }
      latest = nil
    }
    return scene.entries
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `any split of a log over writers gives the same matrix, byte for byte`(seed: UInt64) throws {
    let entries = agreed(seed: seed)
    var answers: Set<String> = []
    for split in 0..<4 as Range<UInt64> {
      let parts =
        split == 0
        ? reassigned(entries, to: ["one"], seed: 0)
        : reassigned(entries, to: MergeLawTests.writers, seed: seed &* 31 &+ split)
      let (folder, analyst) = try copy(feeds(parts))
      #expect(analyst("verify").status == 0)
      // The names of entries and heads are all that may differ: each is told by its place.
      let order = parts.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }.map(\.id)
      var json = analyst("matrix", "peace@v2", "--json").output
      for (place, id) in order.enumerated() {
        json = json.replacing("\"entry\" : \"\(id)\"", with: "\"entry\" : \(place)")
      }
      let heads = try #require(json.firstRange(of: "\"heads\" :"))
      let end = try #require(json[heads.upperBound...].firstIndex(of: "}"))
      json.removeSubrange(heads.lowerBound...end)
      answers.insert(json)
      answers.insert("csv " + analyst("matrix", "peace@v2", "--format", "csv").output)
      withExtendedLifetime(folder) {}
    }
    #expect(answers.count <= 2, "\(answers.sorted().joined(separator: "\n---\n"))")
  }

  /// What one copy of the log has: the beginning of every feed, or none of it.
  private typealias Copy = [String: [UInt8]]

  private func union(_ one: Copy, _ other: Copy) throws -> Copy {
    try one.merging(other) { mine, theirs in
      switch FeedVersion(mine).union(with: FeedVersion(theirs)) {
      case .same, .mine: return mine
      case .other: return theirs
      case .fork: throw Parted()
      }
    }
  }

  private struct Parted: Error {}

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `merging is commutative, associative and idempotent, and ends in one matrix`(
    seed: UInt64
  ) throws {
    var generator = Seeded(seed)
    let entries = RandomLog.entries(120, seed: seed, writers: MergeLawTests.writers)
    let whole = feeds(entries)
    let copies: [Copy] = (0..<5).map { _ in
      whole.compactMapValues { bytes in
        let lines = bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
        let kept = Int.random(in: 0...lines.count, using: &generator)
        return kept == 0 ? nil : Array(lines[..<kept].joined())
      }
    }
    for _ in 0..<20 {
      let (a, b, c) = (
        copies.pick(&generator), copies.pick(&generator), copies.pick(&generator)
      )
      #expect(try union(a, b) == union(b, a))
      #expect(try union(union(a, b), c) == union(a, union(b, c)))
      #expect(try union(a, a) == a)
      #expect(try union(union(a, b), b) == union(a, b))
    }
    let draft = try #require(Negotiation(folding: entries).drafts.ids.last).description
    var answers: Set<[String]> = []
    for _ in 0..<4 {
      let all = try (copies + [whole]).shuffled(using: &generator).reduce([:], union)
      #expect(all == whole)
      let (folder, analyst) = try copy(all)
      #expect(analyst("verify").status == 0)
      answers.insert([
        analyst("matrix", draft, "--json").output, analyst("matrix", draft).output,
        analyst("disagreements", "--json").output,
      ])
      withExtendedLifetime(folder) {}
    }
    #expect(answers.count == 1)
  }
}
