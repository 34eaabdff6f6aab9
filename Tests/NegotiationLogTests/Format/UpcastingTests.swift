import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationLog

/// Lifting lines of older formats, tried on a format that never was.
struct UpcastingTests {
  /// In format 0 a party was an `actor`, its name stood in `title`, and a day was a number.
  private static let steps: [Int: Upcasting.Step] = [
    0: { object in
      var next = object
      if next["type"]?.string == "actor" { next["type"] = .string("party") }
      next["name"] = next["title"]
      next["title"] = nil
      return next
    },
    1: { object in
      var next = object
      next["names"] = next["name"].map { .object(["en": $0]) }
      return next
    },
  ]

  private func object(_ text: String) throws -> [String: JSONValue] {
    try #require(Array(text.utf8).withUnsafeBytes { JSONValue.decode($0)?.object })
  }

  @Test func `a line of an invented format 0 is lifted to today's`() throws {
    let old = try object(
      "{\"logFormat\":0,\"type\":\"actor\",\"id\":\"usa\",\"title\":\"USA\",\"colour\":\"blue\"}")
    let new = try Upcasting.current(old, steps: UpcastingTests.steps, to: 1)
    #expect(new["type"]?.string == "party")
    #expect(new["name"]?.string == "USA" && new["title"] == nil)
    #expect(new["colour"]?.string == "blue", "what nobody knows stays")
    #expect(new["logFormat"]?.integer == 1)
    #expect(old["type"]?.string == "actor")
  }

  @Test func `steps follow each other, and lifting twice changes nothing more`() throws {
    let old = try object("{\"logFormat\":0,\"type\":\"actor\",\"title\":\"USA\"}")
    let new = try Upcasting.current(old, steps: UpcastingTests.steps, to: 2)
    #expect(new["names"]?.object?["en"]?.string == "USA")
    #expect(try Upcasting.current(new, steps: UpcastingTests.steps, to: 2) == new)
    let middle = try Upcasting.current(old, steps: UpcastingTests.steps, to: 1)
    #expect(try Upcasting.current(middle, steps: UpcastingTests.steps, to: 2) == new)
  }

  @Test func `a line of format 1 is as it was`() throws {
    let line = try object("{\"type\":\"party\",\"id\":\"usa\",\"name\":\"USA\"}")
    #expect(try Upcasting.current(line, steps: UpcastingTests.steps, to: 1) == line)
    #expect(try Upcasting.current(line) == line)
  }

  @Test(arguments: ["-1", "0", "2", "9999999999", "\"1\"", "1.5", "null", "[]"])
  func `a format that no step leads on from is refused`(mark: String) throws {
    let line = try object("{\"logFormat\":\(mark),\"type\":\"party\"}")
    #expect(throws: EntryProblem.self) { try Upcasting.current(line) }
  }
}
