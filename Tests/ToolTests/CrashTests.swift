import NegotiationLog
import NegotiationModel
import TestSupport
import Testing

@Suite(.serialized) struct CrashTests {
  /// Rounds of killing; `PARLEY_SOAK_ROUNDS` makes it more.
  private static let rounds = Spawned.number("PARLEY_SOAK_ROUNDS") ?? 500

  @Test func `a process killed at any moment loses nothing it acknowledged`() throws {
    var generator = Seeded(4)
    var acknowledged = 0
    var done = 0
    let span = try timeToFirstAcknowledgement()
    while done < CrashTests.rounds {
      let folder = TemporaryFolder()
      _ = try NegotiationFolder.create(at: folder.path, identifier: "t", title: nil)
      let acks = folder.path + "/acks"
      // A new log now and then, since each append reads the whole of it.
      for round in 0..<min(50, CrashTests.rounds - done) {
        let batch = round % 5 == 4 ? "200" : "1"
        let child = try #require(
          Spawned(
            Built.program("append-loop"),
            [folder.path, "amal", "1000000", "r\(done + round)", batch], output: acks))
        Spawned.sleep(microseconds: UInt32.random(in: 0...3 * span, using: &generator))
        child.kill()
        #expect(child.wait() == 137)
        TestFile.dropTornLine(acks)
      }
      done += 50
      acknowledged += try check(folder.path, acks)
    }
    #expect(acknowledged > CrashTests.rounds)
  }

  /// How many microseconds a process takes on this machine until it has recorded something: the
  /// moments at which processes are killed lie around that.
  private func timeToFirstAcknowledgement() throws -> UInt32 {
    let folder = TemporaryFolder()
    _ = try NegotiationFolder.create(at: folder.path, identifier: "t", title: nil)
    let acks = folder.path + "/acks"
    let start = ContinuousClock.now
    let child = try #require(
      Spawned(
        Built.program("append-loop"), [folder.path, "amal", "1000000", "first", "1"], output: acks))
    while TestFile.read(acks).isEmpty, start.duration(to: .now) < .seconds(10) {
      Spawned.sleep(microseconds: 200)
    }
    child.kill()
    child.wait()
    let taken = start.duration(to: .now) / .microseconds(1)
    return UInt32(min(max(taken, 1_000), 500_000))
  }

  /// Looks every acknowledged entry up, and the log through.
  private func check(_ path: String, _ acks: String) throws -> Int {
    let reader = try NegotiationFolder(at: path).reader()
    let verification = Verification(reader)
    #expect(verification.isClean, "\(verification.findings)")
    var count = 0
    for line in String(decoding: TestFile.read(acks), as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      let id = try #require(EntryID(words[0]))
      let entry = try #require(try reader.entry(id), "\(id) was acknowledged and is gone")
      guard case .topic(let topic) = entry.event, topic.id.text == words[1] else {
        Issue.record("\(id) is not what was acknowledged")
        continue
      }
      count += 1
    }
    return count
  }

  @Test func `the tool itself, killed while recording, keeps its word`() throws {
    let folder = TemporaryFolder()
    _ = try NegotiationFolder.create(at: folder.path, identifier: "t", title: nil)
    let acks = folder.path + "/acks"
    var generator = Seeded(5)
    for round in 0..<60 {
      let child = try #require(
        Spawned(
          Built.program("parley"),
          ["-C", folder.path, "add", "topic", "t\(round)", "--name", "T"], output: "/dev/null",
          errors: acks))
      // Some are left to end by themselves.
      if round % 4 > 0 {
        Spawned.sleep(microseconds: UInt32.random(in: 0...40_000, using: &generator))
        child.kill()
      }
      child.wait()
      TestFile.dropTornLine(acks)
    }
    let reader = try NegotiationFolder(at: folder.path).reader()
    #expect(Verification(reader).isClean)
    var count = 0
    for line in String(decoding: TestFile.read(acks), as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("recorded ") {
      let words = line.split { $0 == " " || $0 == ":" || $0 == "'" || $0 == "," }
      let id = try #require(EntryID("\(words[1]):\(words[2])"))
      let entry = try #require(try reader.entry(id), "\(id) was acknowledged and is gone")
      guard case .topic(let topic) = entry.event else { throw Lost() }
      #expect(topic.id.text == words[4])
      count += 1
    }
    #expect(count >= 15)
  }

  @Test func `eight processes append two hundred entries each and 1,600 are there`() throws {
    let folder = TemporaryFolder()
    _ = try NegotiationFolder.create(at: folder.path, identifier: "t", title: nil)
    let acks = folder.path + "/acks"
    let children = try (0..<8).map { number in
      // Half of them write as one writer, so that they contend for one feed.
      try #require(
        Spawned(
          Built.program("append-loop"),
          [folder.path, number < 4 ? "amal" : "w\(number)", "200", "p\(number)", "1"], output: acks)
      )
    }
    for child in children { #expect(child.wait() == 0) }
    let reader = try NegotiationFolder(at: folder.path).reader()
    let verification = Verification(reader)
    #expect(verification.isClean, "\(verification.findings)")
    #expect(verification.entries == 1600)
    #expect(try check(folder.path, acks) == 1600)
    #expect(try reader.negotiation().topics.count == 1600)
  }

  private struct Lost: Error {}
}
