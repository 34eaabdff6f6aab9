import Foundation
import NegotiationLog
import TestDesk
import Testing

/// No reading command ever answers other than the log does, whatever lies under `.parley`.
struct SnapshotAnswerTests {
  private static let commands = [
    "matrix peace@us-28 --json", "matrix peace@us-28 --as-of 2025-12-01 --topics --format csv",
    "matrix peace@us-28 --clauses 6,7", "show ukraine --json", "show peace@us-28/7 --json",
    "show desk:300 --json", "log --json", "shifts --json", "gaps --json", "timeline --json",
    "brief peace --json", "agreement peace@us-28 --json", "power --json", "disagreements --json",
    "verify --json", "export --json", "matrix nowhere@v1", "matrix peace@us-28 --clauses nowhere",
    "show nobody", "show peace@us-28", "show peace", "show peace@twenty/4 --parties russia",
    "show desk:1", "show desk:99999", "show source:nothing",
    "log --party ukraine --known-at desk:300 --json",
  ]

  /// The example in a folder of its own.
  private func example() throws -> Desk {
    let bench = try Desk()
    for name in ["parley.json", "log/desk.jsonl"] {
      let url = URL(fileURLWithPath: UkraineTests.example + "/" + name)
      try bench.write(name, Array(try Data(contentsOf: url)))
    }
    return bench
  }

  private func answers(_ bench: Desk, _ commands: [String] = commands) -> [String] {
    commands.map { line in
      let outcome = bench.run(line)
      return "\(line)\n\(outcome.status)\n\(outcome.output)\n\(outcome.errors)"
    }
  }

  /// Reads until a snapshot is there.
  private func keep(_ bench: Desk) throws {
    bench.snapshotPolicy = .eager
    for _ in 0..<2 { bench.run("shifts") }
    #expect(FileManager.default.fileExists(atPath: bench.path + "/.parley/snapshot"))
  }

  @Test func `with a snapshot, while it is made and without one the answers are the same`() throws {
    let bench = try example()
    let truth = answers(bench)
    #expect(!FileManager.default.fileExists(atPath: bench.path + "/.parley"))
    bench.snapshotPolicy = .eager
    for _ in 0..<2 { #expect(answers(bench) == truth) }
    #expect(FileManager.default.fileExists(atPath: bench.path + "/.parley/snapshot"))
    try FileManager.default.removeItem(atPath: bench.path + "/.parley/snapshot")
    #expect(answers(bench) == truth)
    try FileManager.default.removeItem(atPath: bench.path + "/.parley/stamp")
    #expect(answers(bench) == truth)
    #expect(truth.filter { $0.contains("\n0\n") }.count >= 15)
  }

  @Test func `a byte changed anywhere under .parley changes no answer`() throws {
    let bench = try example()
    let short = ["matrix peace@us-28 --json", "gaps --json"]
    let truth = answers(bench, short)
    try keep(bench)
    let (snapshot, stamp) = (try bench.read(".parley/snapshot"), try bench.read(".parley/stamp"))
    func check(_ name: String, _ bytes: [UInt8], _ places: [Int]) throws {
      for place in places {
        var changed = bytes
        changed[place] ^= 0x10
        try bench.write(".parley/snapshot", name == "snapshot" ? changed : snapshot)
        try bench.write(".parley/stamp", name == "stamp" ? changed : stamp)
        #expect(answers(bench, short) == truth, "\(name) at \(place)")
      }
    }
    try check("stamp", stamp, Array(stride(from: 0, to: stamp.count, by: 37)) + [23])
    try check("snapshot", snapshot, Array(stride(from: 0, to: 48, by: 8)))
    try check(
      "snapshot", snapshot, Array(stride(from: 48, to: snapshot.count, by: snapshot.count / 6)))
    // Every reading command, where the damage is at the beginning, in the middle and at the end.
    let all = answers(try example())
    for place in [9, snapshot.count / 2, snapshot.count - 1] {
      var changed = snapshot
      changed[place] ^= 0x01
      try bench.write(".parley/snapshot", changed)
      try bench.write(".parley/stamp", stamp)
      #expect(answers(bench) == all, "at \(place)")
    }
    for length in [0, 1, 47, 48, snapshot.count / 2, snapshot.count - 1] {
      try bench.write(".parley/snapshot", Array(snapshot.prefix(length)))
      try bench.write(".parley/stamp", stamp)
      #expect(answers(bench, short) == truth)
    }
  }

  @Test func `an older snapshot changes no answer, and a write keeps a good one good`() throws {
    let bench = try example()
    try keep(bench)
    let (snapshot, stamp) = (try bench.read(".parley/snapshot"), try bench.read(".parley/stamp"))
    bench.run("init . --writer desk")
    let words = [
      "record ukraine accepts peace@us-28/7 --on 2025-12-02 --note fresh",
      "add party newcomer --name Newcomer", "record newcomer open peace@us-28/6 --on 2025-12-03",
      "record newcomer open peace@us-28/6 --on 2025-12-03", "withdraw desk:605 --why mistaken",
      "correct desk:607 --stance rejects --why misheard",
    ]
    let some = [
      "matrix peace@us-28 --json", "show peace@us-28/7 --json", "show ukraine --json",
      "show desk:605 --json", "show desk:607", "shifts --json", "export --json",
    ]
    for line in words {
      let outcome = bench.run(line)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let kept = answers(bench, some)
      let held = (try bench.read(".parley/snapshot"), try bench.read(".parley/stamp"))
      try FileManager.default.removeItem(atPath: bench.path + "/.parley/stamp")
      bench.snapshotPolicy = SnapshotPolicy()
      let truth = answers(bench, some)
      bench.snapshotPolicy = .eager
      #expect(kept == truth, "after \(line)")
      try bench.write(".parley/snapshot", snapshot)
      try bench.write(".parley/stamp", stamp)
      #expect(answers(bench, some) == truth, "stale after \(line)")
      try bench.write(".parley/snapshot", held.0)
      try bench.write(".parley/stamp", held.1)
    }
  }

  @Test func `a part of the log knows who belongs to a bloc on the last day of the whole`() throws {
    let bench = try Desk.small()
    for line in [
      "add party union --name Union --kind bloc",
      "add member union south --from 2025-11-01 --until 2025-11-25",
      "add topic land --name Land", "add plan other --name Other",
      "record union accepts deal@v1/army --on 2025-11-21",
      "record north open topic:land --on 2025-11-26",
    ] { #expect(bench.run(line).status == 0, "\(line)") }
    let commands = [
      "matrix deal --json", "matrix deal --as-of 2025-11-25 --json",
      "matrix deal --as-of 2025-11-26 --json", "matrix deal --known-at amal:12 --json",
      "matrix deal --known-at amal:11 --json",
    ]
    let truth = answers(bench, commands)
    #expect(!truth[0].contains("\"inheritedFrom\" : \"union\""))
    #expect(truth[1].contains("\"inheritedFrom\" : \"union\""))
    #expect(truth[4].contains("\"inheritedFrom\" : \"union\""))
    bench.snapshotPolicy = .eager
    for _ in 0..<3 { #expect(answers(bench, commands) == truth) }
    #expect(FileManager.default.fileExists(atPath: bench.path + "/.parley/snapshot"))
  }

  @Test func `a line changed in place, its length kept, is answered as it stands`() throws {
    let bench = try example()
    try keep(bench)
    let log = String(decoding: try bench.read("log/desk.jsonl"), as: UTF8.self)
    let changed = log.replacing("\"stance\":\"accept\"", with: "\"stance\":\"reject\"")
    #expect(changed != log && changed.utf8.count == log.utf8.count)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: bench.path + "/log/desk.jsonl"))
    try file.write(contentsOf: Data(changed.utf8))
    try file.close()
    let commands = ["matrix peace@us-28 --json", "shifts --json", "verify"]
    let kept = answers(bench, commands)
    try FileManager.default.removeItem(atPath: bench.path + "/.parley")
    bench.snapshotPolicy = SnapshotPolicy()
    #expect(kept == answers(bench, commands))
    #expect(bench.run("verify").status == 1)
  }
}
