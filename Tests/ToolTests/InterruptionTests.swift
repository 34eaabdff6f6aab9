import NegotiationLog
import TestSupport
import Testing

/// Processes that end at any moment, or begin without their streams.
@Suite(.serialized) struct InterruptionTests {
  private struct Sample {
    let folder = TemporaryFolder()
    let state = TemporaryFolder()
    var log: String { folder.path + "/talks" }
    let parley = Built.program("parley")

    init(rows: Int) throws {
      for words in [
        ["init", log, "--writer", "amal"], ["-C", log, "add", "party", "north", "--name", "North"],
        ["-C", log, "add", "topic", "t", "--name", "T"],
      ] { #expect(try run(words) == 0) }
      let table = (0..<rows).map { "north,open,topic:t,2025-11-02,row \($0)\n" }.joined()
      TestFile.write("party,stance,target,on,note\n" + table, to: folder.path + "/stances.csv")
    }

    func run(_ words: [String]) throws -> Int32 { try start(words).wait() }

    func start(_ words: [String], closing: String = "") throws -> Spawned {
      let script = "exec\(closing); XDG_STATE_HOME=$1; export XDG_STATE_HOME; shift; exec \"$@\""
      return try #require(
        Spawned(
          "/bin/sh", ["-c", script, "sh", state.path, parley] + words,
          output: folder.path + "/out", errors: folder.path + "/errors"))
    }

    func entries() throws -> Int {
      let reader = try NegotiationFolder(at: log).reader()
      let verification = Verification(reader)
      #expect(verification.isClean, "\(verification.findings)")
      return verification.entries
    }
  }

  /// How many imports are ended; `PARLEY_SOAK_ROUNDS` makes it more.
  private static let rounds = min(Spawned.number("PARLEY_SOAK_ROUNDS") ?? 6, 100)

  @Test(arguments: [2, 9, 15] as [Int32])
  func `an import that is ended at any moment recorded all of its rows or none`(
    signal: Int32
  ) throws {
    let rows = 6_000
    var generator = Seeded(UInt64(signal))
    for round in 0..<InterruptionTests.rounds {
      let sample = try Sample(rows: rows)
      let child = try sample.start([
        "-C", sample.log, "import", sample.folder.path + "/stances.csv",
      ])
      Spawned.sleep(microseconds: UInt32.random(in: 0...400_000, using: &generator))
      child.send(signal)
      let status = child.wait()
      let count = try sample.entries()
      #expect([2, 2 + rows].contains(count), "round \(round): \(count) entries, status \(status)")
      if status == 0 { #expect(count == 2 + rows) }
      if status == 128 + signal, signal != 9 { #expect(count == 2) }
      // What was left behind is in nobody's way.
      #expect(try sample.run(["-C", sample.log, "add", "party", "south", "--name", "S"]) == 0)
      #expect(try sample.entries() == count + 1)
    }
  }

  @Test func `whatever streams are closed, no message gets into the log`() throws {
    let commands = [
      ["add", "party", "p", "--name", "P"], ["record", "north", "objects", "topic:t"], ["matrix"],
      ["log"], ["import", "-"], ["record", "north", "nonsense"], ["verify"], ["export"],
    ]
    for mask in 1..<8 {
      let closed = (0..<3).filter { mask >> $0 & 1 == 1 }.map { " \($0)>&-" }.joined()
      let sample = try Sample(rows: 1)
      var expected = 2
      for words in commands {
        let status = try sample.start(["-C", sample.log] + words, closing: closed).wait()
        #expect(status < 128, "\(words) with\(closed)")
        let count = try sample.entries()
        #expect(count == expected || count == expected + 1)
        expected = count
      }
      #expect(expected >= 4)
    }
  }
}
