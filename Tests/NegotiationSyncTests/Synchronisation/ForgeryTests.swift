import Digest
import Foundation
import NegotiationLog
import TestSupport
import Testing

/// Words of a writer that somebody else changed on the server: whoever had seen the truth keeps it and
/// says so.
struct ForgeryTests {
  private struct Scene {
    let team: Team
    var amal: Analyst { team.analysts[0] }
    var boris: Analyst { team.analysts[1] }
    var mallory: Analyst { team.analysts[2] }

    init() throws {
      team = try Team(["amal", "boris", "mallory"])
      amal("record", "usa", "reject", "peace@v1/one", "--on", "2025-11-02", "--quote", "Never.")
      amal("sync")
      boris("record", "usa", "object", "peace@v1/two", "--on", "2025-11-03")
      for analyst in team.analysts { #expect(analyst("sync").status == 0) }
      #expect(amal("sync").status == 0)
    }

    /// Changes files in mallory's copy and pushes them past the tool.
    func push(_ change: (_ path: String) throws -> Void) throws {
      mallory("sync")
      try change(mallory.path + "/log/")
      try mallory.git("add", "-A", "--force", "--", "log")
      try mallory.git("commit", "--quiet", "-m", "forged")
      try mallory.git("push", "--quiet", "origin", "HEAD:main")
    }

    func feed(_ analyst: Analyst, _ writer: String = "amal") -> [UInt8] {
      TestFile.read(analyst.path + "/log/\(writer).jsonl")
    }
  }

  /// A feed with words changed in it, each line with a digest that fits.
  private static func rewritten(_ path: String, _ old: String, _ new: String) throws {
    let bodies = ForgedFeed.bodies(of: TestFile.read(path)).map { $0.replacing(old, with: new) }
    TestFile.write(ForgedFeed.chained(bodies), to: path)
  }

  private static func grown(_ path: String) throws {
    let bytes = TestFile.read(path)
    let last = try #require(bytes.split(separator: 0x0A).last)
    let digest = try #require(
      last.withUnsafeBytes {
        Digest256(hex: UnsafeRawBufferPointer(rebasing: $0[($0.count - 66)..<($0.count - 2)]))
      })
    let number = bytes.split(separator: 0x0A).count + 1
    let body =
      "{\"entry\":\"amal:\(number)\",\"recordedAt\":\"2025-12-03T12:30:00.000Z\",\"counter\":0,"
      + "\"type\":\"topic\",\"id\":\"forged-\(number)\",\"name\":\"F\",\"kind\":\"subject\""
    TestFile.write(bytes + ForgedFeed.chained([body], after: digest), to: path)
  }

  @Test(arguments: [false, true])
  func `a rewritten feed stands still where the truth was seen, whatever covers it`(
    hasAlibi: Bool
  ) throws {
    let scene = try Scene()
    let truth = scene.feed(scene.amal)
    try scene.push { log in
      let last = try #require(TestFile.read(log + "amal.jsonl").split(separator: 0x0A).last)
      let digits = String(decoding: last.dropLast(2).suffix(64).prefix(16), as: UTF8.self)
      try Self.rewritten(log + "amal.jsonl", "Never.", "Gladly.")
      guard hasAlibi else { return }
      let body =
        "{\"entry\":\"mallory:1\",\"recordedAt\":\"2025-12-03T12:30:00.000Z\",\"counter\":0,"
        + "\"was\":[\"amal:4:\(digits)\"],\"type\":\"topic\",\"id\":\"w\",\"name\":\"W\",\"kind\":\"subject\""
      TestFile.write(ForgedFeed.chained([body]), to: log + "mallory.jsonl")
    }
    for analyst in [scene.boris, scene.amal] {
      for _ in 0..<2 {
        let answer = analyst("sync")
        #expect(answer.status == 1)
        #expect(
          answer.errors.contains("the feed of 'amal' was continued in two places"),
          "\(answer.errors)")
      }
      #expect(scene.feed(analyst) == truth)
      #expect(!TestFile.read(analyst.path + "/.parley/fork-amal.jsonl").isEmpty)
      let verified = analyst("verify")
      #expect(verified.status == 1 && verified.output.contains("[stopped]"))
      #expect(analyst("matrix").status == 0)
    }
    // Everything else goes on between them.
    scene.boris("record", "usa", "accept", "peace@v1/two", "--on", "2025-11-09")
    #expect(scene.boris("sync").errors.contains("sent 1 entry (boris 1)"))
    #expect(scene.amal("sync").errors.contains("received 1 entry (boris 1)"))
    // Nobody but the feed's writer ends it.
    #expect(scene.boris("adopt-fork", ".parley/fork-amal.jsonl", "--refuse").status == 65)
    #expect(
      scene.boris("adopt-fork", ".parley/fork-amal.jsonl", "--take", "--writer", "x").status == 65)
    #expect(scene.amal("adopt-fork", ".parley/fork-amal.jsonl", "--refuse").status == 0)
    let mended = scene.amal("sync")
    #expect(mended.status == 0, "\(mended.errors)")
    #expect(scene.amal("verify").status == 0)
    let followed = scene.boris("sync")
    #expect(followed.status == 0, "\(followed.errors)")
    #expect(scene.boris("verify").status == 0)
    // An entry says which lines are not of its writer, for whoever had recorded after seeing them.
    let standing = scene.feed(scene.amal)
    #expect(standing.starts(with: truth) && standing.count > truth.count)
    let isHeld = scene.feed(scene.boris) == standing
    #expect(isHeld)
    // A forger who tries again is named again.
    try scene.push { log in try Self.rewritten(log + "amal.jsonl", "Gladly.", "Perhaps.") }
    #expect(scene.boris("sync").status == 1)
    #expect(scene.amal("sync").status == 1)
  }

  @Test func `entries that somebody else added to one's own feed are not taken, and are named`()
    throws
  {
    let scene = try Scene()
    let truth = scene.feed(scene.amal)
    try scene.push { log in try Self.grown(log + "amal.jsonl") }
    let taken = scene.boris("sync")
    #expect(taken.status == 0, "who has not seen the truth cannot know: \(taken.errors)")
    for _ in 0..<2 {
      let answer = scene.amal("sync")
      #expect(answer.status == 1)
      #expect(answer.errors.contains("somebody else has added an entry to the feed of 'amal'"))
    }
    #expect(scene.feed(scene.amal) == truth)
    scene.amal("adopt-fork", ".parley/fork-amal.jsonl", "--refuse")
    scene.amal("record", "usa", "open", "peace@v1/one", "--on", "2025-11-10")
    #expect(scene.amal("sync").status == 0)
    // The copy that had taken the forged entry meets the truth, and follows when it is told to.
    #expect(scene.boris("sync").status == 1)
    #expect(scene.boris("adopt-fork", ".parley/fork-amal.jsonl", "--take").status == 65)
    #expect(scene.boris("adopt-fork", ".parley/fork-amal.jsonl", "--take", "--trust").status == 0)
    #expect(scene.boris("sync").status == 0)
    #expect(scene.feed(scene.boris) == scene.feed(scene.amal))
    #expect(scene.boris("verify").status == 0)
  }

  @Test(arguments: ["removed", "cut"])
  func `entries that are gone at the server are named and sent again`(how: String) throws {
    let scene = try Scene()
    let truth = scene.feed(scene.amal)
    try scene.push { log in
      let path = log + "amal.jsonl"
      if how == "removed" {
        try FileManager.default.removeItem(atPath: path)
      } else {
        TestFile.write(
          Array(truth.split(separator: 0x0A)[..<2].joined(separator: [0x0A])) + [0x0A], to: path)
      }
    }
    let answer = scene.boris("sync")
    #expect(answer.status == 1)
    #expect(
      answer.errors.contains("are gone on 'origin'; sent again (commit"),
      "\(answer.errors)")
    #expect(scene.feed(scene.boris) == truth)
    #expect(scene.amal("sync").status == 0)
    #expect(scene.feed(scene.amal) == truth)
    #expect(scene.amal("verify").status == 0)
  }

  @Test
  func `a feed that became shorter here is a finding, and fewer than another had seen is behind`()
    throws
  {
    let scene = try Scene()
    // An entry of his own names the head that he had seen.
    scene.boris("record", "usa", "accept", "peace@v1/two", "--on", "2025-11-09")
    let path = scene.boris.path + "/log/amal.jsonl"
    let truth = TestFile.read(path)
    TestFile.write(
      Array(truth.split(separator: 0x0A)[..<3].joined(separator: [0x0A])) + [0x0A], to: path)
    let answer = scene.boris("verify")
    #expect(answer.status == 1)
    #expect(
      answer.output.contains("this copy had held 4 entries, and 3 are left"), "\(answer.output)")
    // Another copy, which had held none of it, knows only what others say.
    let other = Analyst(path: scene.boris.path, holding: TemporaryFolder())
    let unknowing = other("verify")
    #expect(unknowing.status == 0)
    #expect(unknowing.output.contains("[behind]"), "\(unknowing.output)")
  }
}
