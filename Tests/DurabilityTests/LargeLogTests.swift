import Digest
import NegotiationLog
import NegotiationModel
import NegotiationTeam
import TestSupport
import Testing

@Suite(.serialized) struct LargeLogTests {
  private static let count = 100_000

  /// A log of a hundred thousand plain stances, in one feed.
  private static func makeLog(at path: String) throws {
    let folder = try NegotiationFolder.create(at: path, identifier: "t", title: nil).folder
    let writer = WriterID(checked: "amal")
    let log = try LogWriter(folder: folder, writer: writer)
    let entities: [Event] = [
      .party(Party(id: PartyID(checked: "usa"), name: Name("USA"), kind: .state, role: .principal)),
      .topic(Topic(id: TopicID(checked: "t"), name: Name("T"), kind: .subject)),
    ]
    let said = Day(packed: 2025_11_03)
    let stances = (0..<(count - 2)).lazy.map { number in
      Recordable.stance(
        PlainStance(
          party: "usa", target: "topic:t", stance: number % 2 == 0 ? .accept : .object, said: said,
          text: .none, textDigits: ""))
    }
    let all = entities.map { Recordable.event($0) }
    _ = try log.append(batch: Array(all) + Array(stances), after: nil, clock: 1_764_000_000_000)
  }

  @Test func `one byte changed among a hundred thousand entries is named`() throws {
    let folder = TemporaryFolder()
    try LargeLogTests.makeLog(at: folder.path)
    let feed = folder.path + "/log/amal.jsonl"
    let whole = TestFile.read(feed)
    var starts = [0]
    for (at, byte) in whole.enumerated() where byte == 0x0A { starts.append(at + 1) }
    #expect(starts.count - 1 == LargeLogTests.count)
    let line = 50_000
    let start = starts[line - 1]
    let tool = try Subprocess(
      "parley",
      environment: [
        "PATH": Built.program("").split(separator: "/").reduce("") { $0 + "/" + $1 }
      ])

    // Read until a snapshot is kept, so that the damage to come is met with one at hand.
    let sound = try tool.run(["-C", folder.path, "show", "topic:t", "--json"])
    for _ in 0..<2 {
      Spawned.sleep(microseconds: 60_000)
      let again = try tool.run(["-C", folder.path, "show", "topic:t", "--json"])
      #expect(again.status == 0 && again.output == sound.output)
    }
    #expect(!TestFile.read(folder.path + "/.parley/snapshot").isEmpty)

    // A word changed into another: only verify can know.
    var changed = whole
    let text = String(decoding: whole[start..<starts[line]], as: UTF8.self)
    let at = try #require(text.utf8.firstRange(of: Array("2025-11-03".utf8)))
    let offset = text.utf8.distance(from: text.utf8.startIndex, to: at.upperBound) - 1
    changed[start + offset] = UInt8(ascii: "4")
    TestFile.write(changed, to: feed)
    let verified = try tool.run(["-C", folder.path, "verify"])
    #expect(verified.status == 1)
    #expect(verified.text.contains("log/amal.jsonl:\(line):1:"), "\(verified.text)")

    // An answer is of the bytes that stand there, with and without a snapshot.
    let changedAnswer = try tool.run(["-C", folder.path, "show", "topic:t", "--json"])
    for name in ["snapshot", "stamp"] { TestFile.remove(folder.path + "/.parley/" + name) }
    #expect(
      try tool.run(["-C", folder.path, "show", "topic:t", "--json"]).output == changedAnswer.output)
    TestFile.write(whole, to: feed)
    for _ in 0..<3 {
      Spawned.sleep(microseconds: 60_000)
      #expect(
        try tool.run(["-C", folder.path, "show", "topic:t", "--json"]).output == sound.output)
    }

    // A byte that breaks the line: reading meets it too.
    changed = whole
    changed[start] = UInt8(ascii: "x")
    TestFile.write(changed, to: feed)
    for words in [
      ["log", "--target", "topic:t"], ["show", "topic:t"], ["gaps"], ["show", "usa"],
    ] {
      let read = try tool.run(["-C", folder.path] + words + ["--json"])
      #expect(read.status == 65 && read.output.isEmpty)
      #expect(read.errorText.contains("log/amal.jsonl:\(line):1:"), "\(read.errorText)")
      #expect(read.errorText.contains("parley verify"))
    }
    #expect(try tool.run(["-C", folder.path, "verify"]).text.contains("amal.jsonl:\(line):1:"))
  }
}
