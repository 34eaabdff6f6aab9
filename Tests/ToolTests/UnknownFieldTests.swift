import Digest
import NegotiationLog
import NegotiationModel
import NegotiationSync
import SystemFiles
import TestSupport
import Testing

/// Lines of a later version: what this one does not know it keeps.
struct UnknownFieldTests {
  /// A feed of lines as some later version may write them.
  private func feed(_ bodies: [String]) -> [UInt8] {
    var previous = Digest256.zero
    var bytes: [UInt8] = []
    for (at, body) in bodies.enumerated() {
      let line = Array(
        ("{\"entry\":\"amal:\(at + 1)\",\"recordedAt\":\"2025-12-03T18:00:0\(at).000Z\",\"counter\":0,"
          + body).utf8)
      previous = EntryEncoder.digest(of: line, after: previous)
      bytes += line + Array(",\"digest\":\"\(previous)\"}\n".utf8)
    }
    return bytes
  }

  @Test func `unknown fields and kinds survive an export`() throws {
    let folder = TemporaryFolder()
    _ = try NegotiationFolder.create(at: folder.path, identifier: "t", title: nil)
    let bodies = [
      "\"type\":\"party\",\"id\":\"usa\",\"name\":\"USA\",\"colour\":{\"flag\":[1,null,\"ж\"]}",
      "\"type\":\"topic\",\"id\":\"land\",\"name\":\"Land\",\"kind\":\"subject\",\"weight\":0.5",
      "\"type\":\"stance\",\"occurredOn\":\"2025-11-03\",\"party\":\"usa\",\"stance\":\"open\","
        + "\"targets\":[\"topic:land\"],\"mood\":\"grim\",\"audience\":[\"press\"]",
      "\"type\":\"prophecy\",\"says\":\"rain\"",
    ]
    TestFile.write(feed(bodies), to: folder.path + "/log/amal.jsonl")
    let tool = try Subprocess("env", environment: ["PATH": "/usr/bin:/bin"])
    func run(_ words: String...) throws -> Subprocess.Result {
      try tool.run([Built.program("parley"), "-C", folder.path] + words)
    }
    let verified = try run("verify")
    #expect(verified.status == 0, "\(verified.text)")
    #expect(verified.text.contains("1 entries of type 'prophecy'"))
    let exported = try run("export", "--format", "json")
    #expect(exported.status == 0)
    let dense = exported.text.filter { !$0.isWhitespace }
    for words in [
      "\"colour\":{\"flag\":[1,null,\"ж\"]}", "\"weight\":0.5", "\"mood\":\"grim\"",
      "\"audience\":[\"press\"]", "\"says\":\"rain\"",
    ] {
      #expect(dense.contains(words), "\(words) in \(exported.text)")
    }
    // The stance counts as what is known of it.
    #expect(try run("show", "usa").text.contains("open"))
  }
}
