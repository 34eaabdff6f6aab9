import Digest
import NegotiationLog
import NegotiationModel
import NegotiationSync
import SystemFiles
import TestSupport
import Testing

@Suite(.serialized) struct LargeLogTests {
  /// A log of so many entries in one feed, nearly all of them plain stances of one day.
  private static func makeLog(_ count: Int, at path: String) throws {
    let folder = try NegotiationFolder.create(at: path, identifier: "t", title: nil).folder
    let writer = WriterID(checked: "amal")
    let log = try LogWriter(folder: folder, writer: writer)
    let entities: [Event] = [
      .party(Party(id: PartyID(checked: "usa"), name: Name("USA"), kind: .state, role: .principal)),
      .topic(Topic(id: TopicID(checked: "t"), name: Name("T"), kind: .subject)),
    ]
    let said = Day(packed: 2025_11_03)
    var names = BulkNames()
    let (party, target) = (names.add(party: "usa"), names.add(target: "topic:t", text: .none))
    let stances = (0..<(count - 2)).map { number in
      BulkStance(
        party: party, target: target, said: said, stance: number % 2 == 0 ? .accept : .object)
    }
    let all = entities.map { AppendItem.event($0) } + [.stances(stances[...], names)]
    _ = try log.append(batch: all, count: count, after: nil, clock: 1_764_000_000_000)
  }

  /// A large log, and copies of it with one byte changed in the middle.
  private struct Sample {
    let folder = TemporaryFolder()
    let state = TemporaryFolder()
    let line: Int
    let whole: [UInt8]
    /// With one day changed into another, which only `verify` can know.
    var reworded: [UInt8]
    /// With a line that is none any more.
    var broken: [UInt8]

    init(_ count: Int) throws {
      try LargeLogTests.makeLog(count, at: folder.path)
      whole = TestFile.read(folder.path + "/log/amal.jsonl")
      var starts = [0]
      for (at, byte) in whole.enumerated() where byte == 0x0A { starts.append(at + 1) }
      #expect(starts.count - 1 == count)
      line = count / 2
      let start = starts[line - 1]
      (reworded, broken) = (whole, whole)
      broken[start] = UInt8(ascii: "x")
      let day = Array("2025-11-03".utf8)
      let at = try #require(
        (start..<starts[line]).first { whole[$0..<$0 + day.count].elementsEqual(day) })
      reworded[at + day.count - 1] = UInt8(ascii: "4")
    }

    func stand(_ bytes: [UInt8]) { TestFile.write(bytes, to: folder.path + "/log/amal.jsonl") }

    func run(_ words: String...) throws -> Subprocess.Result {
      let folders = Built.program("").split(separator: "/").reduce("") { $0 + "/" + $1 }
      let tool = try Subprocess(
        "parley", environment: ["PATH": folders, "XDG_STATE_HOME": state.path])
      return try tool.run(["-C", folder.path] + words)
    }
  }

  @Test func `one byte changed among a hundred thousand entries is named`() throws {
    let log = try Sample(100_000)
    let place = "log/amal.jsonl:50000:1:"
    log.stand(log.reworded)
    let verified = try log.run("verify")
    #expect(verified.status == 1)
    #expect(verified.text.contains(place), "\(verified.text)")
    log.stand(log.broken)
    let read = try log.run("log", "--target", "topic:t", "--json")
    #expect(read.status == 65)
    #expect(read.errorText.contains(place), "\(read.errorText)")
    #expect(read.errorText.contains("parley verify"))
    #expect(try log.run("verify").text.contains(place))
  }

  @Test func `no answer comes from a snapshot of other bytes`() throws {
    let log = try Sample(24_000)
    func answer() throws -> Subprocess.Result {
      // A file written a moment ago is not yet believed to stand still.
      Spawned.sleep(microseconds: 80_000)
      return try log.run("log", "--since", "2025-11-04", "--json")
    }
    func untilKept() throws {
      for _ in 0..<3 { #expect(try answer().status == 0) }
      #expect(!TestFile.read(log.folder.path + "/.parley/snapshot").isEmpty)
    }
    try untilKept()
    let sound = try answer().text
    log.stand(log.reworded)
    let changed = try answer().text
    #expect(changed != sound && changed.contains("\"amal:\(log.line)\""))
    try untilKept()
    #expect(try answer().text == changed)
    log.stand(log.whole)
    #expect(try answer().text == sound)
    try untilKept()
    log.stand(log.broken)
    for words in [["gaps"], ["show", "usa"], ["log"]] {
      let read = try log.run(words[0], words.count > 1 ? words[1] : "--json")
      #expect(read.status == 65 && read.output.isEmpty)
      #expect(read.errorText.contains("log/amal.jsonl:\(log.line):1:"), "\(read.errorText)")
    }
    // What is derived may be lost or spoilt, and changes nothing.
    log.stand(log.whole)
    try untilKept()
    for name in ["snapshot", "stamp"] {
      let path = log.folder.path + "/.parley/" + name
      var bytes = TestFile.read(path)
      for at in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 2)) {
        bytes[at] ^= 0x10
        TestFile.write(bytes, to: path)
        #expect(try answer().text == sound, "\(name) at \(at)")
      }
      TestFile.remove(path)
      #expect(try answer().text == sound)
    }
  }
}
