import Digest
import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationLog

/// Lifting lines of older formats, tried on a format that never was.
struct UpcastingTests {
  /// In format 0 a party was an `actor`, its name stood in `title`, and it had no kind.
  private static let steps: [Int: Upcasting.Step] = [
    0: { object in
      var next = object
      if next["type"] == Array("\"actor\"".utf8) { next["type"] = Array("\"party\"".utf8) }
      next["name"] = next["title"]
      next["title"] = nil
      return next
    },
    1: { object in
      var next = object
      next["names"] = next["name"].map { Array("{\"en\":".utf8) + $0 + [0x7D] }
      return next
    },
  ]

  private func object(_ text: String) throws -> RawObject {
    try #require(RawObject(Array(text.utf8)))
  }

  private func text(_ object: RawObject) -> String { String(decoding: object.bytes, as: UTF8.self) }

  @Test func `a line of an invented format 0 is lifted to today's`() throws {
    let old = try object(
      #"{"logFormat":0,"type":"actor","id":"usa","title":"US\u0041","colour":["blue",1.50]}"#)
    let new = try Upcasting.current(old, steps: UpcastingTests.steps, to: 1)
    #expect(
      text(new)
        == #"{"logFormat":1,"type":"party","id":"usa","colour":["blue",1.50],"name":"US\u0041"}"#,
      "what nobody knows stays as it was written")
    #expect(old["type"] == Array("\"actor\"".utf8))
  }

  @Test func `a lifted line is read as any other`() throws {
    let body =
      #"{"entry":"amal:1","recordedAt":"2025-12-03T18:00:00.000Z","counter":0,"logFormat":0,"#
      + #""type":"actor","id":"usa","title":"USA""#
    let digest = EntryEncoder.digest(of: Array(body.utf8), after: .zero)
    let line = Array((body + ",\"digest\":\"\(digest)\"}").utf8)
    try line.withUnsafeBytes { line in
      let read = try EntryDecoder.line(line, steps: UpcastingTests.steps)
      guard case .party(let party) = read.entry.event else { Issue.record("no party"); return }
      #expect(party.id.text == "usa" && party.name.text == "USA")
      #expect(read.entry.id.description == "amal:1")
      #expect(throws: EntryProblem.self) { try EntryDecoder.line(line) }
    }
  }

  @Test func `steps follow each other, and lifting twice changes nothing more`() throws {
    let old = try object(#"{"logFormat":0,"type":"actor","title":"USA"}"#)
    let new = try Upcasting.current(old, steps: UpcastingTests.steps, to: 2)
    #expect(new["names"] == Array(#"{"en":"USA"}"#.utf8))
    #expect(try Upcasting.current(new, steps: UpcastingTests.steps, to: 2) == new)
    let middle = try Upcasting.current(old, steps: UpcastingTests.steps, to: 1)
    #expect(try Upcasting.current(middle, steps: UpcastingTests.steps, to: 2) == new)
  }

  @Test func `a line of format 1 is as it was`() throws {
    let line = try object(#"{"type":"party","id":"usa","name":"USA"}"#)
    #expect(try Upcasting.current(line, steps: UpcastingTests.steps, to: 1) == line)
    #expect(try Upcasting.current(line) == line)
  }

  @Test(arguments: ["-1", "0", "2", "9999999999", "\"1\"", "1.5", "null", "[]"])
  func `a format that no step leads on from is refused`(mark: String) throws {
    let line = try object("{\"logFormat\":\(mark),\"type\":\"party\"}")
    #expect(throws: EntryProblem.self) { try Upcasting.current(line) }
  }
}
