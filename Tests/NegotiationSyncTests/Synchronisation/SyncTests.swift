import NegotiationSync
import SystemFiles
import TestSupport
import Testing

struct SyncTests {
  @Test func `three clones that recorded offline all answer the same`() throws {
    let team = try Team(["amal", "boris", "chen"])
    for (at, analyst) in team.analysts.enumerated() {
      let answer = analyst(
        "record", "usa", ["accept", "object", "open"][at], "peace@v1/one", "--on",
        "2025-11-0\(at + 2)")
      #expect(answer.status == 0, "\(answer.errors)")
    }
    for _ in 0..<2 {
      for analyst in team.analysts {
        let answer = analyst("sync")
        #expect(answer.status == 0, "\(answer.errors)")
      }
    }
    let answers = team.analysts.map { $0("matrix", "--json").output }
    #expect(Set(answers).count == 1)
    #expect(answers[0].contains("\"chen\" : 1") || answers[0].contains("\"chen\": 1"))
    for analyst in team.analysts {
      #expect(analyst("verify").status == 0)
      #expect(try analyst.git("status", "--short") == "")
    }
  }

  @Test func `two syncs at once both end done`() async throws {
    let team = try Team(["amal", "boris", "chen"], branch: "work/long-name")
    for analyst in team.analysts { analyst("record", "usa", "accept", "peace@v1/one") }
    let program = Built.program("parley")
    let folders = team.analysts.map(\.path)
    let statuses = await withTaskGroup(of: Int32.self) { group in
      for folder in folders {
        group.addTask {
          let environment = Analyst.environment.merging(["PATH": directory(of: program)]) {
            "\($1):\($0)"
          }
          let tool = try? Subprocess("parley", environment: environment)
          return (try? tool?.run(["-C", folder, "sync"]).status) ?? -1
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses == [0, 0, 0])
    for analyst in team.analysts { #expect(analyst("sync").status == 0) }
    #expect(Set(team.analysts.map { $0("matrix", "--json").output }).count == 1)
  }

  @Test func `a second sync with nothing new changes nothing`() throws {
    let team = try Team(["amal"])
    let before = try team.analysts[0].git("rev-parse", "HEAD")
    let answer = team.analysts[0]("sync")
    #expect(answer.errors.contains("sent nothing, received nothing"))
    #expect(try team.analysts[0].git("rev-parse", "HEAD") == before)
  }

  @Test func `a folder below the root leaves its neighbours alone`() throws {
    let team = try Team(["amal", "boris"], below: "/talks")
    let (amal, boris) = (team.analysts[0], team.analysts[1])
    let neighbour = boris.path + "/../notes.txt"
    boris("sync")
    TestFile.write("first\n", to: neighbour)
    try boris.git("add", "../notes.txt")
    #expect(boris("sync").status == 65)
    try boris.git("commit", "--quiet", "-m", "notes")
    TestFile.write("second\n", to: neighbour)
    amal("record", "usa", "accept", "peace@v1/one")
    boris("record", "usa", "object", "peace@v1/two")
    #expect(amal("sync").status == 0)
    let answer = boris("sync")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(String(decoding: TestFile.read(neighbour), as: UTF8.self) == "second\n")
    #expect(try boris.git("status", "--short") == " M ../notes.txt\n")
    #expect(boris("matrix", "--json").output.contains("peace@v1/two"))
    #expect(amal("sync").status == 0)
    #expect(amal("matrix", "--json").output == boris("matrix", "--json").output)
  }

  @Test func `a feed that lost lines here is whole again after a sync`() throws {
    let team = try Team(["amal", "boris"])
    let boris = team.analysts[1]
    boris("sync")
    let path = boris.path + "/log/amal.jsonl"
    let whole = TestFile.read(path)
    let cut = whole.split(separator: 0x0A, omittingEmptySubsequences: true)[0]
    TestFile.write(Array(cut) + [0x0A], to: path)
    let answer = boris("sync")
    #expect(answer.status == 0)
    #expect(answer.errors.contains("log/amal.jsonl was shorter"))
    #expect(TestFile.read(path) == whole)
  }

  @Test func `a change made by hand is refused here and named everywhere once it spread`() throws {
    let team = try Team(["amal", "boris", "chen"])
    for analyst in team.analysts { #expect(analyst("sync").status == 0) }
    let boris = team.analysts[1]
    let path = boris.path + "/log/amal.jsonl"
    let text = String(decoding: TestFile.read(path), as: UTF8.self)
    TestFile.write(text.replacing("\"name\":\"Peace\"", with: "\"name\":\"Truce\""), to: path)
    let refused = boris("sync")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("log/amal.jsonl:2:1"))
    // Spread with plain git, past the tool.
    try boris.git("commit", "--quiet", "--all", "-m", "edit")
    try boris.git("push", "--quiet")
    for analyst in [team.analysts[0], team.analysts[2]] {
      let named = analyst("sync")
      // The first one sends what it holds again; the second one finds nothing to complain of.
      #expect(named.status == (analyst.path == team.analysts[0].path ? 1 : 0), "\(named.errors)")
      #expect(named.errors.contains("left out: log/amal.jsonl:2:1") == (named.status == 1))
      #expect(analyst("verify").status == 0)
    }
    let answer = boris("verify")
    #expect(answer.status == 1)
    #expect(answer.output.contains("log/amal.jsonl:2:1"))
    // Past the tool again: whoever takes it by hand is told.
    let chen = team.analysts[2]
    TestFile.write(TestFile.read(path), to: chen.path + "/log/amal.jsonl")
    #expect(chen("verify").output.contains("log/amal.jsonl:2:1"))
  }

  @Test func `a peer whose clock runs ahead is named`() throws {
    let team = try Team(["amal", "boris"])
    var boris = team.analysts[1]
    boris("sync")
    boris.now = "2025-12-05T12:00:00Z"
    boris("record", "usa", "accept", "peace@v1/one", "--on", "2025-12-01")
    boris("sync")
    let answer = team.analysts[0]("sync")
    #expect(answer.status == 1)
    #expect(
      answer.errors.contains("left out: log/boris.jsonl:1:1: its instant, 2025-12-05T12:00:00.000Z")
    )
    #expect(team.analysts[0]("verify").output.contains("3 entries in 1 feed: sound"))
  }

  @Test func `a sync that cannot be is refused politely`() throws {
    let folder = TemporaryFolder()
    let lone = Analyst(path: folder.path)
    lone("init", folder.path, "--writer", "amal")
    let outside = lone("sync")
    #expect(outside.status == 65)
    #expect(outside.errors.contains("git init"))
    try lone.git("init", "--quiet")
    #expect(lone("sync").errors.contains("there is no remote 'origin'"))
    let team = try Team(["amal"])
    let amal = team.analysts[0]
    #expect(amal("sync", "--", "--upload-pack=touch").status == 65)
    TestFile.write("", to: amal.path + "/.git/MERGE_HEAD")
    #expect(amal("sync").errors.contains("in the middle of a merge"))
  }
}

private func directory(of path: String) -> String {
  path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
}
