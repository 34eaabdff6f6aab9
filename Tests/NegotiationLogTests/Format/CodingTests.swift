import Digest
import NegotiationLog
import NegotiationModel
import TestSupport
import Testing

struct CodingTests {
  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func `every entry survives its line, whatever its words`(seed: UInt64) throws {
    for entry in RandomLog.entries(150, seed: seed, isHostile: true) {
      let bytes = line(of: entry)
      let read = try decode(bytes)
      #expect(read == entry)
      // Swift compares texts by what they mean; the log keeps them byte for byte.
      #expect(line(of: read) == bytes)
      #expect(!bytes.contains { $0 < 0x20 })
    }
  }

  @Test func `hostile words of every kind are kept byte for byte`() throws {
    for text in HostileText.pieces + [String(repeating: "e\u{301}\u{202E}", count: 20_000)] {
      let party = Party(
        id: PartyID(checked: "p"), name: Name(text, translations: ["ar": text, "zh-Hant": "x"]))
      let entry = Entry(
        id: EntryID(writer: WriterID(checked: "w"), number: 1), recorded: Instant(milliseconds: 0),
        event: .party(party))
      guard case .party(let read) = try decode(line(of: entry)).event else {
        Issue.record("no party")
        continue
      }
      #expect(Array(read.name.text.utf8) == Array(text.utf8))
      #expect(read.name.translations["ar"].map { Array($0.utf8) } == Array(text.utf8))
      #expect(Set(read.name.translations.keys) == ["ar", "zh-Hant"])
    }
  }

  @Test func `an instant keeps its counter`() throws {
    for counter in [0, 1, 999_999_999, UInt32.max] {
      let entry = Entry(
        id: EntryID(writer: WriterID(checked: "w"), number: 1),
        recorded: Instant(milliseconds: 1_764_000_000_123, counter: counter),
        event: .plan(Plan(id: PlanID(checked: "p"), name: Name("x"))))
      #expect(try decode(line(of: entry)) == entry)
    }
  }

  @Test func `an entry of unknown type is read, whatever its fields`() throws {
    let text = head(1) + ",\"type\":\"prophecy\",\"party\":7,\"targets\":{\"a\":[null]}"
    #expect(try decode(sealed(text)).event == .unknown(type: "prophecy"))
  }

  @Test(arguments: [
    "", "{}", "[]", "null", "\"text\"", "{", "\u{0}", "{\"entry\":\"a:1\"}",
    "{\"entry\":\"a:0\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":0,\"type\":\"x\"}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03\",\"counter\":0,\"type\":\"x\"}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"0000-01-01T00:00:00Z\",\"counter\":0,\"type\":\"x\"}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":99999999999,\"type\":\"x\"}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":-1,\"type\":\"x\"}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":1e40,\"type\":\"x\"}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":0}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":0,\"type\":\"x\",\"logFormat\":2}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":0,\"type\":\"x\",\"logFormat\":0}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":0,\"type\":\"x\",\"logFormat\":\"1\"}",
    "{\"entry\":\"a:2147483648\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":0,\"type\":\"x\"}",
    "{\"entry\":\"a:9223372036854775807\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":0,\"type\":\"x\"}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":0,\"type\":\"x\",\"type\":\"x\"}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":0,\"type\":\"x\",\"y\":{\"a\":1,\"a\":2}}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":0,\"batch\":1,\"type\":\"x\"}",
    "{\"entry\":\"a:1\",\"recordedAt\":\"2025-12-03T18:00:00Z\",\"counter\":0,\"type\":\"x\",\"batch\":2}",
  ])
  func `what is no entry is refused`(text: String) {
    #expect(throws: EntryProblem.self) { try decode(Array(text.utf8)) }
    // With a digest it is none either.
    let body = text.hasSuffix("}") ? String(text.dropLast()) : text
    #expect(throws: EntryProblem.self) { try decode(sealed(body)) }
  }

  @Test(arguments: [
    ",\"type\":\"party\",\"id\":\"a b\",\"name\":\"x\"", ",\"type\":\"party\",\"id\":\"a\"",
    ",\"type\":\"party\",\"id\":\"a\",\"name\":5",
    ",\"type\":\"party\",\"id\":\"a\",\"name\":\"x\",\"kind\":\"planet\"",
    ",\"type\":\"party\",\"id\":\"a\",\"name\":\"x\",\"names\":{\"ar\":1}",
    ",\"type\":\"stance\",\"occurredOn\":\"2025-02-30\",\"party\":\"a\",\"stance\":\"open\",\"targets\":[\"p\"]",
    ",\"type\":\"stance\",\"occurredOn\":\"2025-02-03\",\"party\":\"a\",\"stance\":\"silent\",\"targets\":[\"p\"]",
    ",\"type\":\"stance\",\"occurredOn\":\"2025-02-03\",\"party\":\"a\",\"stance\":\"accepts\",\"targets\":[\"p\"]",
    ",\"type\":\"stance\",\"occurredOn\":\"2025-02-03\",\"party\":\"a\",\"stance\":\"open\",\"targets\":[]",
    ",\"type\":\"stance\",\"occurredOn\":\"2025-02-03\",\"party\":\"a\",\"stance\":\"open\",\"targets\":\"p\"",
    ",\"type\":\"stance\",\"occurredOn\":\"2025-02-03\",\"party\":\"a\",\"stance\":\"open\",\"targets\":[\"p\",7]",
    ",\"type\":\"stance\",\"occurredOn\":\"2025-02-03\",\"party\":\"a\",\"stance\":\"open\",\"targets\":[\"p\"],\"quote\":1",
    ",\"type\":\"stance\",\"occurredOn\":\"2025-02-03\",\"party\":\"a\",\"stance\":\"open\",\"targets\":[\"p\"],\"redLine\":\"yes\"",
    ",\"type\":\"stance\",\"occurredOn\":\"2025-02-03\",\"party\":\"a\",\"stance\":\"open\",\"targets\":[\"p\"],\"grade\":\"G9\"",
    ",\"type\":\"stance\",\"occurredOn\":\"2025-02-03\",\"party\":\"a\",\"stance\":\"open\",\"targets\":[\"p\"],\"speaker\":\"\"",
    ",\"type\":\"draft\",\"draft\":\"p\",\"clauses\":[]",
    ",\"type\":\"draft\",\"draft\":\"p@d\",\"clauses\":[7]",
    ",\"type\":\"correction\",\"corrects\":\"a:1\"",
    ",\"type\":\"withdrawal\",\"withdraws\":\"a:1\"",
    ",\"type\":\"withdrawal\",\"withdraws\":\"a\",\"why\":\"x\"",
    ",\"type\":\"party\",\"id\":\"a\",\"name\":\"x\",\"names\":{\"x/../y\":\"z\"}",
    ",\"type\":\"party\",\"id\":\"a\",\"name\":\"x\",\"influence\":101",
    ",\"type\":\"party\",\"id\":\"a\",\"name\":\"x\",\"occurredOn\":\"2025-02-30\"",
    ",\"type\":\"party\",\"id\":\"a\",\"name\":\"\\ud800\"",
    ",\"type\":\"salience\",\"party\":\"a\",\"target\":\"p\",\"value\":-1",
    ",\"type\":\"salience\",\"party\":\"a\",\"target\":\"p\",\"value\":9223372036854775807",
    ",\"type\":\"translation\",\"draft\":\"p@d\",\"lang\":\"x/../../..\",\"clauses\":[]",
    ",\"type\":\"draft\",\"draft\":\"p@d\",\"lang\":\"\",\"clauses\":[]",
    ",\"type\":\"source\",\"id\":\"a\",\"publisher\":\"x\",\"lang\":\"en_US\"",
  ])
  func `a field of another form is refused, not passed over`(rest: String) {
    #expect(throws: EntryProblem.self) { try decode(sealed(head(1) + rest)) }
  }

  @Test(arguments: [
    ",\"type\":\"party\",\"id\":\"a\",\"name\":\"x\"",
    ",\"type\":\"plan\",\"id\":\"a\",\"name\":\"x\"",
    ",\"type\":\"stance\",\"occurredOn\":\"2025-02-03\",\"party\":\"a\",\"stance\":\"open\",\"targets\":[\"p\"]",
    ",\"type\":\"draft\",\"draft\":\"p@d\",\"clauses\":[{\"id\":\"a\"}]",
    ",\"type\":\"correction\",\"corrects\":\"a:1\",\"event\":{\"type\":\"plan\",\"id\":\"a\",\"name\":\"x\"}",
    ",\"type\":\"withdrawal\",\"withdraws\":\"a:1\",\"why\":\"\"",
    ",\"type\":\"salience\",\"party\":\"a\",\"target\":\"p\",\"value\":100",
  ])
  func `the same fields in their form are taken`(rest: String) throws {
    _ = try decode(sealed(head(1) + rest))
  }

  @Test(arguments: [
    "", "}", ",\"digest\":\"\(String(repeating: "0", count: 63))\"}",
    ",\"digest\":\"\(String(repeating: "0", count: 65))\"}",
    ", \"digest\":\"\(String(repeating: "0", count: 64))\"}",
    ",\"digest\": \"\(String(repeating: "0", count: 64))\"}",
    ",\"digest\":\"\(String(repeating: "0", count: 64))\"}\r",
    ",\"digest\":\"\(String(repeating: "0", count: 64))\",\"x\":1}",
    ",\"digest\":\"\(String(repeating: "0", count: 58))\\u0030\"}",
    ",\"x\":{\"y\":1,\"digest\":\"\(String(repeating: "0", count: 64))\"}}",
  ])
  func `a line that does not end with its digest is none`(end: String) {
    let text = head(1) + ",\"type\":\"x\"" + end
    #expect(throws: EntryProblem.self) { try decode(Array(text.utf8)) }
  }

  @Test func `only UTF-8 without NUL or byte order mark is a line`() {
    let good = sealed(head(1) + ",\"type\":\"x\"")
    #expect((try? decode(good)) != nil)
    let wide: [UInt8] = good.flatMap { [UInt8]([$0, 0]) }
    let broken: [[UInt8]] = [
      [0xEF, 0xBB, 0xBF] + good, [0xFF, 0xFE] + wide, wide, good + [0],
      Array(good.dropLast()) + [0x80, 0x7D], good.map { $0 == 0x78 ? 0x80 : $0 },
    ]
    for bytes in broken {
      #expect(throws: EntryProblem.self) { try decode(bytes) }
    }
  }

  @Test func `deeply nested values end in a refusal, not a trap`() {
    for depth in [100, 10_000] {
      let nest = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      let corrections = String(
        repeating: "{\"type\":\"correction\",\"corrects\":\"a:1\",\"event\":", count: depth)
      let texts = [
        head(1) + ",\"type\":\"x\",\"y\":\(nest)",
        head(1) + ",\"type\":\"correction\",\"corrects\":\"a:1\",\"event\":" + corrections
          + "{}" + String(repeating: "}", count: depth),
      ]
      for text in texts { _ = try? decode(sealed(text)) }
    }
  }

  @Test func `the digest is SHA-256 over the digest before and the line without its own`() throws {
    let first = try #require(RandomLog.entries(1, seed: 3).first)
    let bytes = line(of: first)
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: ",\"digest\":\"")
    #expect(parts.count == 2)
    let zeros = String(repeating: "0", count: 64)
    let digest = SHA256.digest(of: zeros + String(parts[0]))
    #expect(text.hasSuffix(",\"digest\":\"\(digest)\"}"))
  }
}
