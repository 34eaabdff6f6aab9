import NegotiationLog
import NegotiationModel
import NegotiationSync
import TestSupport
import Testing

struct ForkTests {
  /// Two clones that both write as amal.
  private func forked() throws -> (team: Team, first: Analyst, second: Analyst) {
    let team = try Team(["amal", "boris"])
    let (first, second) = (team.analysts[0], team.analysts[1])
    second("sync")
    second("init", ".", "--writer", "amal")
    first("record", "usa", "accept", "peace@v1/one", "--on", "2025-11-02")
    second("record", "usa", "object", "peace@v1/one", "--on", "2025-11-03", "--note", "second")
    second("correct", "amal:4", "--stance", "reject", "--why", "misread")
    second("record", "usa", "open", "peace@v1/two", "--on", "2025-11-04", "--changes", "amal:4")
    #expect(first("sync").status == 0)
    return (team, first, second)
  }

  @Test func `a fork is refused and mended with nothing lost`() throws {
    let (team, first, second) = try forked()
    let refused = second("sync")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("log/amal.jsonl:4:1"))
    #expect(second("verify").output.contains("[stopped]"))
    #expect(
      refused.errors.contains("parley adopt-fork .parley/fork-amal.jsonl --take --writer amal-2"))
    let mended = second("adopt-fork", ".parley/fork-amal.jsonl", "--take", "--writer", "amal-2")
    #expect(mended.status == 0, "\(mended.errors)")
    #expect(second("verify").output.contains("sound"))
    let log = second("log").output
    #expect(log.contains("amal-2:1") && log.contains("amal-2:3"))
    #expect(second("show", "amal-2:1").output.contains("rejects"))
    #expect(second("show", "amal-2:3").output.contains("amal-2:1"))
    let moved = TestFile.read(second.path + "/log/amal-2.jsonl")
    #expect(String(decoding: moved, as: UTF8.self).contains("\"note\":\"second\""))
    #expect(second("sync").status == 0)
    second("record", "usa", "accept", "peace@v1/two", "--on", "2025-11-05")
    #expect(second("sync").status == 0)
    #expect(first("sync").status == 0)
    #expect(first("verify").status == 0)
    #expect(first("matrix", "--json").output == second("matrix", "--json").output)
    withExtendedLifetime(team) {}
  }

  @Test func `heads that others saw of a fork still check after it was mended`() throws {
    let (team, _, second) = try forked()
    // A third writer on the second machine has seen the continuation that will move.
    second("init", ".", "--writer", "chen")
    second("record", "usa", "accept", "peace@v1/two", "--on", "2025-11-06")
    second("withdraw", "amal:6", "--why", "not said")
    second("init", ".", "--writer", "amal")
    _ = second("sync")
    let mended = second("adopt-fork", ".parley/fork-amal.jsonl", "--take", "--writer", "amal-2")
    #expect(mended.errors.contains("chen:2 speaks of amal:6, which is amal-2:3 now"))
    let verified = second("verify")
    #expect(!verified.output.contains("[rewritten]") && !verified.output.contains("[cut]"))
    withExtendedLifetime(team) {}
  }

  @Test func `two observers who saw different lines are named by verify`() throws {
    let (team, first, second) = try forked()
    first("init", ".", "--writer", "dina")
    first("record", "usa", "open", "peace@v1/two", "--on", "2025-11-06")
    let path = "/log/amal.jsonl"
    let common = TestFile.read(second.path + path)
    let lines = common.split(separator: 0x0A, omittingEmptySubsequences: true)
    TestFile.write(Array(lines[..<4].joined(separator: [0x0A])) + [0x0A], to: second.path + path)
    second("init", ".", "--writer", "chen")
    second("record", "usa", "accept", "peace@v1/two", "--on", "2025-11-06")
    TestFile.write(
      TestFile.read(second.path + "/log/chen.jsonl"), to: first.path + "/log/chen.jsonl")
    let answer = first("verify")
    #expect(answer.status == 1)
    #expect(answer.output.contains("[fork]"))
    withExtendedLifetime(team) {}
  }

  @Test func `a version that is no fork is not adopted`() throws {
    let team = try Team(["amal"])
    let amal = team.analysts[0]
    let copy = team.folder.path + "/copy.jsonl"
    TestFile.write(TestFile.read(amal.path + "/log/amal.jsonl"), to: copy)
    amal("record", "usa", "accept", "peace@v1/one")
    #expect(amal("adopt-fork", copy, "--writer", "amal-2").status == 65)
    #expect(amal("adopt-fork", copy + "x", "--writer", "amal-2").status == 66)
    TestFile.write("nothing\n", to: copy)
    #expect(amal("adopt-fork", copy, "--writer", "amal-2").status == 65)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the union of versions is the longer one or a fork`(seed: UInt64) {
    var generator = Seeded(seed)
    let lines = (0..<40).map { "{\"line\":\($0 * 7919)}\n" }
    for _ in 0..<200 {
      let (one, two) = (
        Int.random(in: 0...40, using: &generator), Int.random(in: 0...40, using: &generator)
      )
      let first = FeedVersion(Array(lines[..<one].joined().utf8))
      var other = Array(lines[..<two])
      #expect(first.common(with: FeedVersion(Array(other.joined().utf8))) == min(one, two))
      guard two > 0 else { continue }
      let changed = Int.random(in: 0..<two, using: &generator)
      other[changed] = "{\"other\":1}\n"
      let union = first.union(with: FeedVersion(Array(other.joined().utf8)))
      if changed < one {
        #expect(union == .fork(common: changed))
      } else {
        #expect(union == (one == two ? .same : .other(ahead: two - one)))
      }
    }
  }
}
