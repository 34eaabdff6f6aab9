import Foundation
import NegotiationLog
import TestSupport
import Testing

/// Five honest clones and one that pushes what it likes.
@Suite(.serialized) struct HonestClonesTests {
  /// How many rounds are played; `PARLEY_SOAK_ROUNDS` makes it more.
  private static let rounds = Spawned.number("PARLEY_SOAK_ROUNDS") ?? 40
  private static let names = ["amal", "boris", "chen", "dina", "emil"]

  /// The game: who has seen how much of which feed, and whom a forgery must reach.
  private final class Game {
    let team: Team
    var generator: Seeded
    /// Lines of each feed that each clone held after its last exchange, by clone and writer.
    var seen: [String: [String: Int]] = [:]
    /// Feeds whose forgery each clone must name at its next exchange.
    var mustName: [String: Set<String>] = [:]
    var forged: Set<String> = []
    /// What was reported as recorded, by writer.
    var acknowledged: [String: [String]] = [:]
    var named = 0
    var kills = 0

    init(seed: UInt64) throws {
      team = try Team(HonestClonesTests.names + ["mallory"])
      generator = Seeded(seed)
      for _ in 0..<2 {
        for analyst in team.analysts { #expect(analyst("sync").status == 0) }
      }
      for name in HonestClonesTests.names { look(name) }
    }

    func analyst(_ name: String) -> Analyst {
      let at = HonestClonesTests.names.firstIndex(of: name) ?? HonestClonesTests.names.count
      var analyst = team.analysts[at]
      analyst.now = "2025-12-03T12:00:00Z"
      return analyst
    }

    func feed(_ writer: String, in clone: String) -> [UInt8] {
      TestFile.read(analyst(clone).path + "/log/\(writer).jsonl")
    }

    func look(_ clone: String) {
      for writer in HonestClonesTests.names {
        seen[clone, default: [:]][writer] = FeedVersion(feed(writer, in: clone)).count
      }
    }

    func record(_ name: String, _ word: String) {
      let answer = analyst(name)(
        "record", "usa", ["accept", "object", "reject"].pick(&generator), "peace@v1/one", "--on",
        "2025-11-05", "--quote", word)
      #expect(answer.status == 0, "\(name): \(answer.errors)")
      if answer.status == 0 { acknowledged[name, default: []].append(word) }
    }

    /// Exchanges, and holds what is said against what must be said.
    func sync(_ name: String) {
      let expected = mustName[name] ?? []
      var answer = analyst(name)("sync")
      // A git that outlived a killed sync may hold its lock for a moment.
      for _ in 0..<50 where answer.errors.contains("lock") {
        Spawned.sleep(microseconds: 20_000)
        answer = analyst(name)("sync")
      }
      #expect([0, 1].contains(answer.status), "\(name): \(answer.errors)")
      for writer in expected {
        let isNamed = answer.errors.contains("log/\(writer).jsonl")
        #expect(answer.status == 1 && isNamed, "\(name) on \(writer): \(answer.errors)")
        if isNamed { named += 1 }
      }
      mustName[name] = []
      look(name)
    }

    /// Kills an exchange or a record at some moment.
    func kill(_ name: String, _ words: [String]) throws {
      let own = analyst(name)
      let settings =
        Analyst.environment.map { "\($0)=\($1)" }
        + ["PARLEY_NOW=\(own.now)", "XDG_STATE_HOME=\(own.state)"]
      let child = try #require(
        Spawned(
          "/usr/bin/env",
          ["-i"] + settings + [Built.program("parley"), "-C", own.path] + words,
          output: team.folder.path + "/out", errors: team.folder.path + "/errors-\(name)"))
      Spawned.sleep(microseconds: UInt32.random(in: 0...250_000, using: &generator))
      child.kill()
      _ = child.wait()
      kills += 1
      // Git may still be at work for it.
      Spawned.sleep(microseconds: 100_000)
    }
  }

  private func forge(_ game: Game) throws {
    let mallory = game.analyst("mallory")
    try mallory.git("fetch", "--quiet", "origin")
    try mallory.git("reset", "--quiet", "--hard", "origin/main")
    let log = mallory.path + "/log/"
    let victim = Self.names.pick(&game.generator)
    let path = log + victim + ".jsonl"
    let feed = TestFile.read(path)
    let lines = feed.split(separator: 0x0A).count
    let trick = Int.random(in: 0..<6, using: &game.generator)
    if trick == 3 || trick == 4 {
      // What was forged before may go with it, and whoever has not exchanged since never meets it.
      for name in Self.names { game.mustName[name]?.remove(victim) }
    }
    switch trick {
    case 0...2 where lines > 0:
      let line = Int.random(in: 0..<lines, using: &game.generator)
      var bodies = ForgedFeed.bodies(of: feed)
      bodies[line] += ",\"note\":\"forged \(game.generator.next())\""
      TestFile.write(ForgedFeed.chained(bodies), to: path)
      game.forged.insert(victim)
      for name in Self.names where (game.seen[name]?[victim] ?? 0) > line {
        game.mustName[name, default: []].insert(victim)
      }
    case 3 where lines > 1:
      let left = feed.split(separator: 0x0A)[..<(lines / 2)].joined(separator: [0x0A])
      TestFile.write(Array(left) + [0x0A], to: path)
    case 4:
      TestFile.remove(path)
    default:
      TestFile.write("nonsense \(lines)\n", to: log + "evil.jsonl")
      try? FileManager.default.createSymbolicLink(
        atPath: log + "link.jsonl", withDestinationPath: "/etc/passwd")
    }
    try mallory.git("add", "-A", "--force", "--", "log")
    try mallory.git("commit", "--quiet", "-m", "mine")
    try mallory.git("push", "--quiet", "origin", "HEAD:main")
  }

  /// Everybody exchanges and ends what can be ended.
  private func settle(_ game: Game) {
    for _ in 0..<2 { for name in Self.names { game.sync(name) } }
    for name in Self.names where game.forged.contains(name) {
      let owner = game.analyst(name)
      #expect(owner("adopt-fork", "--refuse").status == 0)
      owner("sync")
    }
    for _ in 0..<2 {
      for name in Self.names {
        let clone = game.analyst(name)
        clone("sync")
        for writer in game.forged where writer != name {
          let other = ".parley/fork-\(writer).jsonl"
          let standing = game.feed(writer, in: name)
          if standing != game.feed(writer, in: writer),
            TestFile.read(clone.path + "/" + other) == game.feed(writer, in: writer)
          {
            clone("adopt-fork", other, "--take", "--trust")
          }
        }
      }
    }
  }

  @Test func `whatever one clone pushes, the others name it, lose nothing and go on`() throws {
    let game = try Game(seed: UInt64(Spawned.number("PARLEY_SOAK_SEED") ?? 13))
    for round in 0..<Self.rounds {
      let name = Self.names.pick(&game.generator)
      switch Int.random(in: 0..<10, using: &game.generator) {
      case 0...3: game.record(name, "word \(round).")
      case 4...6: game.sync(name)
      case 7:
        let expected = game.mustName[name] ?? []
        try game.kill(
          name,
          Bool.random(using: &game.generator)
            ? ["sync"]
            : ["record", "usa", "open", "peace@v1/two", "--on", "2025-11-06", "--note", "\(round)"])
        game.mustName[name] = expected
      case 8:
        for words in [["matrix", "--json"], ["log", "--json"], ["show", "peace@v1/one"]] {
          #expect(game.analyst(name).run(words).status == 0)
        }
        #expect([0, 1].contains(game.analyst(name)("verify").status))
      default: try forge(game)
      }
    }
    settle(game)
    for writer in Self.names {
      let truth = game.feed(writer, in: writer)
      for clone in Self.names {
        let isEqual = game.feed(writer, in: clone) == truth
        #expect(isEqual, "the feed of \(writer) in the clone of \(clone)")
      }
      let text = String(decoding: truth, as: UTF8.self)
      for word in game.acknowledged[writer] ?? [] {
        #expect(text.contains("\"\(word)\""), "\(writer) lost '\(word)'")
      }
    }
    for name in Self.names {
      let verified = game.analyst(name)("verify")
      #expect(verified.status == 0, "\(name): \(verified.output)")
    }
    #expect(game.forged.isEmpty || game.named > 0)
    if Spawned.number("PARLEY_SOAK_ROUNDS") != nil {
      print(
        "\(Self.rounds) rounds: \(game.forged.count) feeds forged, \(game.named) times named,",
        "\(game.kills) kills, \(game.acknowledged.values.map(\.count).reduce(0, +)) records")
    }
  }

  @Test func `a clone with a link at every path: an exchange changes nothing outside it`() throws {
    let paths = [
      "log/amal.jsonl", "log/boris.jsonl", "log/boris.torn", "log/boris.seals", "log/amal.torn",
      ".parley/writer", ".parley/gate", ".parley/snapshot", ".parley/stamp",
      ".parley/fork-amal.jsonl", "log/chen.jsonl", "parley.json", "log", ".parley",
    ]
    for path in paths {
      let team = try Team(["amal", "mallory", "boris"])
      let (amal, mallory, boris) = (team.analysts[0], team.analysts[1], team.analysts[2])
      for analyst in team.analysts { #expect(analyst("sync").status == 0) }
      boris("record", "usa", "accept", "peace@v1/one", "--on", "2025-11-05")
      let outside = team.folder.path + "/outside"
      try FileManager.default.createDirectory(
        atPath: outside, withIntermediateDirectories: true)
      let targets = ["amal.jsonl", "boris.jsonl", "x", "writer", "gate"]
      for name in targets { TestFile.write("outside\n{\"torn", to: outside + "/" + name) }
      let isFolder = path == "log" || path == ".parley"
      // Once as a push of somebody else, once standing here already.
      for clone in [mallory, boris] {
        try? FileManager.default.removeItem(atPath: clone.path + "/" + path)
        try? FileManager.default.createDirectory(
          atPath: clone.path + "/.parley", withIntermediateDirectories: true)
        try? FileManager.default.removeItem(atPath: clone.path + "/" + path)
        try FileManager.default.createSymbolicLink(
          atPath: clone.path + "/" + path, withDestinationPath: outside + (isFolder ? "" : "/x"))
        if clone.path == mallory.path {
          try mallory.git("add", "-A", "--force", "--", path)
          try mallory.git("commit", "--quiet", "-m", "links")
          try mallory.git("push", "--quiet", "origin", "HEAD:main")
        }
        let before = try PoisonTests.tree(outside, without: [])
        for words in [["sync"], ["verify"], ["sync"]] {
          let answer = boris.run(words)
          #expect(answer.status < 128, "\(path): \(answer.errors)")
        }
        amal("sync")
        #expect(try PoisonTests.tree(outside, without: []) == before, "\(path)")
      }
    }
  }
}
