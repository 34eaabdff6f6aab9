import Foundation
import NegotiationLog
import NegotiationModel
import TestDesk
import TestSupport
import Testing

/// `show` answers from a snapshot what it answers from the log, whatever is asked for.
struct SnapshotShowTests {
  /// A folder with a random log, and the way to let it grow.
  private final class Grown {
    let bench: Desk
    let entries: [Entry]
    private(set) var count = 0

    init(_ seed: UInt64, writers: [String], count: Int) throws {
      bench = try Desk()
      entries = RandomLog.plainEntries(count, seed: seed, writers: writers)
      _ = try NegotiationFolder.create(at: bench.path, identifier: "t", title: nil)
    }

    func grow(to end: Int) throws {
      for entry in entries[count..<end] {
        var folder = try NegotiationFolder(at: bench.path)
        folder.snapshotPolicy = .eager
        let writer = try LogWriter(folder: folder, writer: entry.id.writer)
        let receipt = try writer.append(
          [entry.event], after: nil, clock: entry.recorded.milliseconds)
        #expect(receipt.entries == [entry.id])
      }
      count = end
    }

    /// All that can be asked for, and some that cannot.
    var references: [String] {
      let negotiation = Negotiation(folding: Array(entries[..<count]))
      var names = ["nobody", "nowhere@v1", "amal:0", "amal:99999", "zoe:1", "topic:none"]
      names += negotiation.parties.ids.map { "party:\($0)" }
      names += negotiation.people.ids.map { "person:\($0)" }
      names += negotiation.sources.ids.map { "source:\($0)" }
      names += negotiation.rounds.ids.map { "round:\($0)" }
      names += negotiation.plans.ids.map { "plan:\($0)" }
      names += negotiation.topics.ids.map { "topic:\($0)" }
      for draft in negotiation.drafts.values {
        names.append(draft.ref.description)
        names += draft.clauses.prefix(1).map { "\(draft.ref)/\($0.id)" }
      }
      // The last ones, which came after the snapshot, and some of the others.
      let some = entries[..<count].indices.filter { $0 % 7 == count % 7 || $0 + 5 > count }
      return names + some.map { entries[$0].id.description }
    }

    func answers(_ names: [String], _ policy: SnapshotPolicy) -> [String] {
      bench.snapshotPolicy = policy
      return names.map { name in
        let outcome = bench.run(["show", name, "--json"])
        return "\(name)\n\(outcome.status)\n\(outcome.output)\n\(outcome.errors)"
      }
    }
  }

  @Test(arguments: 2...3 as ClosedRange<UInt64>)
  func `everything there is, in logs of one and of several writers`(seed: UInt64) throws {
    let writers = seed % 3 == 0 ? ["amal"] : ["amal", "boris", "chen"]
    let log = try Grown(seed, writers: writers, count: 170)
    let first = log.entries.firstIndex { $0.id.writer.text == writers.last } ?? 0
    try log.grow(to: max(150, first + 1))
    for _ in 0..<2 { _ = log.answers(["nobody"], .eager) }
    #expect(FileManager.default.fileExists(atPath: log.bench.path + "/.parley/snapshot"))
    for end in [log.count, log.count + 4, 170] where end <= 170 {
      try log.grow(to: end)
      let names = log.references
      let truth = log.answers(names, SnapshotPolicy())
      let kept = log.answers(names, .eager)
      for (answer, expected) in zip(kept, truth) { #expect(answer == expected) }
      #expect(truth.filter { $0.contains("\n0\n") }.count > 40)
    }
  }
}
