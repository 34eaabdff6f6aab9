import Foundation
import NegotiationModel
import TestSupport
import Testing

/// Pushes that should have harmed everybody: each is named by whoever syncs, and work goes on.
struct PoisonTests {
  /// What mallory's copy pushes: files below the folder, `nil` to remove one.
  struct Push: Sendable, CustomTestStringConvertible {
    var name: String
    var files: KeyValuePairs<String, [UInt8]?>
    var links: [String: String] = [:]
    var testDescription: String { name }

    init(_ name: String, _ files: KeyValuePairs<String, [UInt8]?>, links: [String: String] = [:]) {
      (self.name, self.files, self.links) = (name, files, links)
    }
  }

  private static func body(
    _ number: Int, writer: String = "evil", at instant: String = "2025-12-03T11:00:00.000Z",
    counter: UInt32 = 0,
    _ rest: String = "\"type\":\"topic\",\"id\":\"t\",\"name\":\"T\",\"kind\":\"subject\""
  ) -> String {
    "{\"entry\":\"\(writer):\(number)\",\"recordedAt\":\"\(instant)\",\"counter\":\(counter),\(rest)"
  }

  static let pushes: [Push] = {
    func evil(_ bodies: String...) -> KeyValuePairs<String, [UInt8]?> {
      ["log/evil.jsonl": ForgedFeed.chained(bodies)]
    }
    let stance =
      "\"type\":\"stance\",\"party\":\"usa\",\"stance\":\"accept\",\"targets\":[\"peace@v1/one\"]"
    return [
      Push("no entry", evil("{\"foo\":1")),
      Push(
        "the last number",
        evil(body(.max), body(2, at: "2025-12-03T11:00:01.000Z"))),
      Push("the last instant", evil(body(1, at: "9999-12-31T23:59:59.999Z", counter: .max))),
      Push("two days ahead", evil(body(1, at: "2025-12-05T12:00:01.000Z"))),
      Push("a bad file name", ["log/a b.jsonl": ForgedFeed.chained([body(1)])]),
      Push("two spellings", ["log/é.jsonl": [], "log/e\u{301}.jsonl": []]),
      Push("two cases", ["log/AMAL.jsonl": ForgedFeed.chained([body(1, writer: "AMAL")])]),
      Push("a line of another writer", evil(body(1, writer: "amal"))),
      Push(
        "falling instants",
        evil(body(1, at: "2025-12-03T11:00:05.000Z"), body(2, at: "2025-12-03T11:00:00.000Z"))),
      Push("a lone surrogate", evil(body(1, stance + ",\"quote\":\"\\ud800\""))),
      Push(
        "a line whose end was changed",
        ["log/evil.jsonl": ForgedFeed.chained([body(1)]).dropLast() + [0x78]]),
      Push(
        "an unfinished group",
        evil(body(1, "\"batch\":3,\"type\":\"topic\",\"id\":\"t\",\"name\":\"T\""))),
      Push(
        "a group inside a group",
        evil(
          body(
            1, "\"batch\":3,\"type\":\"topic\",\"id\":\"t\",\"name\":\"T\",\"kind\":\"subject\""),
          body(
            2, counter: 1,
            "\"batch\":2,\"type\":\"topic\",\"id\":\"u\",\"name\":\"U\",\"kind\":\"subject\""),
          body(3, counter: 2, "\"type\":\"topic\",\"id\":\"v\",\"name\":\"V\",\"kind\":\"subject\"")
        )),
      Push("another format", ["parley.json": Array("{\"format\":2,\"id\":\"amal\"}\n".utf8)]),
      Push("no manifest", ["parley.json": [UInt8]?.none]),
      Push("a manifest that is none", ["parley.json": Array("[]".utf8)]),
      Push("a writer's name", [".parley/writer": Array("amal\n".utf8)]),
      Push("a snapshot", [".parley/snapshot": [1], ".parley/stamp": [2]]),
      Push("a feed that is a link", [:], links: ["log/evil.jsonl": "/etc/passwd"]),
      Push("a torn tail that is a link", [:], links: ["log/boris.torn": "../../../outside"]),
      Push("a folder in the log", ["log/evil.jsonl/x": [1]]),
      Push(
        "a false digest",
        [
          "log/evil.jsonl": Array(
            (body(1) + ",\"digest\":\"" + String(repeating: "0", count: 64) + "\"}\n").utf8)
        ]),
      Push(
        "a reference to nothing",
        evil(body(1, "\"type\":\"withdrawal\",\"withdraws\":\"amal:99\",\"why\":\"x\""))),
      Push(
        "a party that is nobody",
        evil(
          body(
            1,
            "\"type\":\"stance\",\"party\":\"nobody\",\"stance\":\"accept\",\"targets\":[\"peace@v1/one\"]"
          ))),
      Push("bytes that are not UTF-8", ["log/evil.jsonl": [0xFF, 0xFE, 0x0A]]),
      Push("seals of nobody", ["log/evil.torn": [1], "log/x.part": [2]]),
    ]
  }()

  @Test(arguments: pushes)
  func `one bad push is named and locks nobody out`(push: Push) throws {
    let team = try Team(["amal", "boris", "mallory"])
    let (amal, boris, mallory) = (team.analysts[0], team.analysts[1], team.analysts[2])
    for analyst in team.analysts { #expect(analyst("sync").status == 0) }
    let writer = TestFile.read(boris.path + "/.parley/writer")
    // Something honest comes with it.
    mallory("record", "usa", "object", "peace@v1/two", "--on", "2025-11-07")
    for (path, bytes) in push.files {
      let place = URL(fileURLWithPath: mallory.path + "/" + path)
      guard let bytes else {
        try FileManager.default.removeItem(at: place)
        continue
      }
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: place)
    }
    for (path, target) in push.links {
      try FileManager.default.createSymbolicLink(
        atPath: mallory.path + "/" + path, withDestinationPath: target)
    }
    let paths = push.files.map(\.key) + Array(push.links.keys)
    for path in paths + ["log/mallory.jsonl"] {
      try mallory.git("add", "-A", "--force", "--", path)
    }
    try mallory.git("commit", "--quiet", "-m", "poison")
    try mallory.git("push", "--quiet", "origin", "HEAD:main")
    let before = try PoisonTests.tree(boris.path, without: ["log/mallory.jsonl", ".git"])
    let taken = boris("sync")
    #expect(taken.status == 1, "\(taken.errors)")
    #expect(
      taken.errors.contains("left out: ") && taken.errors.contains("by Test)"), "\(taken.errors)")
    #expect(taken.errors.contains("mallory 1"), "what was honest arrives: \(taken.errors)")
    #expect(TestFile.read(boris.path + "/.parley/writer") == writer)
    let after = try PoisonTests.tree(
      boris.path, without: ["log/mallory.jsonl", ".git", ".parley/gate"])
    #expect(
      after.filter { $0.key != "log/evil.jsonl" } == before.filter { $0.key != ".parley/gate" })
    #expect(boris("matrix", "--json").status == 0)
    #expect(boris("log", "--json").status == 0)
    #expect(boris("record", "usa", "accept", "peace@v1/one", "--on", "2025-11-08").status == 0)
    let verified = boris("verify")
    #expect(verified.status == 0, "\(verified.output)")
    // What was left out was taken from the server too, so it ends there.
    let again = boris("sync")
    #expect(again.status == 0, "\(again.errors)")
    let other = amal("sync")
    #expect(other.status == 0, "\(other.errors)")
    #expect(amal("verify").status == 0)
    #expect(amal("matrix", "--json").output == boris("matrix", "--json").output)
  }

  @Test func `a head that never was is taken with a warning, and the feed's writer ends it`() throws
  {
    let team = try Team(["amal", "boris", "mallory"])
    let (amal, boris, mallory) = (team.analysts[0], team.analysts[1], team.analysts[2])
    for analyst in team.analysts { #expect(analyst("sync").status == 0) }
    let body = Self.body(
      1,
      "\"seen\":{\"amal\":\"2:0123456789abcdef\"},\"type\":\"topic\",\"id\":\"t\",\"name\":\"T\",\"kind\":\"subject\""
    )
    TestFile.write(ForgedFeed.chained([body]), to: mallory.path + "/log/evil.jsonl")
    try mallory.git("add", "-A", "--force", "--", "log")
    try mallory.git("commit", "--quiet", "-m", "head")
    try mallory.git("push", "--quiet", "origin", "HEAD:main")
    for analyst in [boris, amal] {
      let taken = analyst("sync")
      #expect(taken.status == 1 && taken.errors.contains("log/evil.jsonl:1:1: it names a line"))
      #expect(taken.errors.contains("it was taken (commit"), "\(taken.errors)")
      #expect(analyst("sync").status == 0)
      #expect(analyst("verify").output.contains("not the line that 'evil' had seen here"))
      #expect(analyst("matrix", "--json").status == 0)
    }
    #expect(amal("verify").errors.contains("hint: parley adopt-fork --refuse"))
    #expect(boris("adopt-fork", "--refuse").errors.contains("stays as it is here"))
    #expect(boris("verify").status == 1, "only the feed's writer can say so")
    #expect(amal("adopt-fork", "--refuse").errors.contains("a line is not of 'amal'"))
    for analyst in [amal, boris, amal] { #expect(analyst("sync").status == 0) }
    for analyst in [amal, boris] { #expect(analyst("verify").status == 0) }
  }

  /// Names and bytes of a folder.
  static func tree(_ path: String, without left: [String]) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path)
    where !left.contains(where: { name == $0 || name.hasPrefix($0 + "/") }) {
      found[name] = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
    }
    return found
  }

  @Test(arguments: [
    "*.jsonl text eol=crlf", "*.jsonl ident", "* working-tree-encoding=UTF-16", "*.jsonl filter=x",
  ])
  func `attributes that somebody pushed change no byte of the log`(line: String) throws {
    for path in ["log/.gitattributes", ".gitattributes"] {
      let team = try Team(["amal", "boris", "mallory"])
      let (amal, boris, mallory) = (team.analysts[0], team.analysts[1], team.analysts[2])
      for analyst in team.analysts { #expect(analyst("sync").status == 0) }
      TestFile.write(line + "\n", to: mallory.path + "/" + path)
      try mallory.git("add", "--force", "--", path)
      try mallory.git("commit", "--quiet", "-m", "attributes")
      try mallory.git("push", "--quiet", "origin", "HEAD:main")
      #expect(boris("sync").status == 0)
      amal("sync")
      amal("record", "usa", "object", "peace@v1/one", "--on", "2025-11-07", "--note", "$Id: x $")
      #expect(amal("sync").status == 0)
      #expect(boris("sync").status == 0)
      #expect(boris("verify").status == 0)
      #expect(
        TestFile.read(boris.path + "/log/amal.jsonl")
          == TestFile.read(amal.path + "/log/amal.jsonl"))
    }
  }
}
