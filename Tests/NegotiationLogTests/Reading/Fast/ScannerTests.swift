import Digest
import NegotiationLog
import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationLog

/// What both readers make of one line, so that they can be compared: the lines of a state.
private enum Reading: Equatable {
  case state([String])
  case refused
}

struct ScannerTests {
  /// The stances of a random log, each as entry number 1 of its own feed.
  private func stances(_ seed: UInt64, isHostile: Bool) -> [Entry] {
    RandomLog.entries(120, seed: seed, isHostile: isHostile).compactMap { entry in
      guard case .stance = entry.event else { return nil }
      return Entry(
        id: EntryID(writer: WriterID(checked: "amal"), number: 1), recorded: entry.recorded,
        event: entry.event)
    }
  }

  private func decoded(_ line: [UInt8]) -> Reading {
    guard let entry = try? decode(line), entry.id.description == "amal:1" else { return .refused }
    return .state(summary(of: Negotiation(folding: [entry])))
  }

  /// The state from the line as a feed: the scanner's where it takes the line.
  private func read(_ line: [UInt8], _ log: TemporaryLog) throws -> Reading {
    try log.write(line + [0x0A])
    guard let state = try? log.negotiation() else { return .refused }
    return .state(summary(of: state))
  }

  private func isScanned(_ line: [UInt8]) -> Bool {
    line.withUnsafeBytes { bytes in
      let scanner = EntryScanner(bytes)
      return scanner.head().flatMap { scanner.stance(after: $0) } != nil
    }
  }

  /// Whether the log takes just the lines that the decoder takes, and reads them alike.
  ///
  /// The scanner may leave any line to the decoder, which then has the last word; it may take none
  /// that the decoder refuses. So what a log says of a line is what the decoder says of it. A group
  /// of entries alone is out of reach here: its first line is one of several, and counts with them.
  private func agree(_ line: [UInt8], _ log: TemporaryLog) throws -> Bool {
    guard !line.contains(0x0A), !isOneOfSeveral(line) else { return true }
    return try read(line, log) == decoded(line)
  }

  private func isOneOfSeveral(_ line: [UInt8]) -> Bool {
    line.withUnsafeBytes { bytes in
      (try? EntryDecoder.line(bytes)).flatMap(\.batch).map { $0 > 1 } ?? false
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `the scanner takes every stance the encoder writes, and reads it as the decoder does`(
    seed: UInt64
  ) throws {
    let log = try TemporaryLog()
    for isHostile in [false, true] {
      for entry in stances(seed, isHostile: isHostile) {
        let bytes = line(of: entry)
        // One that names its coder comes from another log; there are few, and the decoder reads them.
        #expect(isScanned(bytes) == (entry.event.statement?.coder == nil))
        #expect(try read(bytes, log) == decoded(bytes))
        #expect(decoded(bytes) != .refused)
      }
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `after any change of bytes the log takes what the decoder takes`(seed: UInt64) throws {
    var generator = Seeded(seed)
    let log = try TemporaryLog()
    for entry in stances(seed, isHostile: true) {
      let bytes = line(of: entry)
      guard bytes.count < 4000 else { continue }
      for _ in 0..<12 {
        let changed = mutated(bytes, &generator)
        #expect(
          try agree(changed, log), "\(String(decoding: changed, as: UTF8.self))")
      }
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `keys in another order, twice, unknown, spaced or escaped are read alike`(seed: UInt64)
    throws
  {
    var generator = Seeded(seed)
    let log = try TemporaryLog()
    var taken = 0
    for entry in stances(seed, isHostile: false) {
      let text = String(decoding: line(of: entry), as: UTF8.self)
      for _ in 0..<6 {
        let changed = Array(rearranged(text, &generator).utf8)
        if decoded(changed) != .refused { taken += 1 }
        #expect(try agree(changed, log), "\(String(decoding: changed, as: UTF8.self))")
      }
    }
    #expect(taken > 20)
  }

  /// Takes the fields of a line apart and puts them together in another way.
  private func rearranged(_ text: String, _ generator: inout Seeded) -> String {
    var fields = topLevelFields(text)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: fields.shuffle(using: &generator)
    case 1:
      let middle = fields[3...].dropLast().shuffled(using: &generator)
      fields.replaceSubrange(3..<fields.count - 1, with: middle)
    case 2:
      fields.insert(
        fields.pick(&generator), at: Int.random(in: 0...fields.count, using: &generator))
    case 3:
      fields.insert(
        "\"unknown\":[1,{\"a\":null}]", at: Int.random(in: 1..<fields.count, using: &generator))
    case 4: return "{ " + fields.joined(separator: " , ") + " }"
    case 5:
      let at = Int.random(in: 3..<fields.count - 1, using: &generator)
      fields[at] = fields[at].replacing("p", with: "\\u0070")
    default:
      let at = Int.random(in: 3..<fields.count - 1, using: &generator)
      let key = fields[at].prefix { $0 != ":" }
      fields[at] =
        "\(key):" + ["null", "\"\"", "[]", "[\"\"]", "false", "{}", "0"].pick(&generator)
    }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private func topLevelFields(_ text: String) -> [String] {
    var fields: [String] = [""]
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for character in text.dropFirst().dropLast() {
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          isQuoted = false
        }
      } else if character == "\"" {
        isQuoted = true
      } else if "[{".contains(character) {
        depth += 1
      } else if "]}".contains(character) {
        depth -= 1
      } else if character == ",", depth == 0 {
        fields.append("")
        continue
      }
      fields[fields.count - 1].append(character)
    }
    return fields
  }

  @Test(arguments: [
    ("a;b", "sources"), ("cafe\u{301}", "party"), ("cafe\u{301}", "speaker"), ("a b", "round"),
    ("x:0", "changes"), ("", "grade"), ("peace@a/cafe\u{301}", "targets"), ("a;", "sources"),
  ])
  func `a name out of the ordinary is left to the decoder`(value: String, key: String) throws {
    let log = try TemporaryLog()
    let isList = ["sources", "targets"].contains(key)
    var rest = ",\"type\":\"stance\",\"occurredOn\":\"2025-05-01\""
    for (name, usual) in [("party", "\"usa\""), ("stance", "\"open\""), ("targets", "[\"peace\"]")]
    where name != key { rest += ",\"\(name)\":\(usual)" }
    rest += ",\"\(key)\":" + (isList ? "[\"\(value)\"]" : "\"\(value)\"")
    let bytes = chained([head(1) + rest]).dropLast()
    #expect(try read(Array(bytes), log) == decoded(Array(bytes)))
  }

  @Test func `a list of sources is no other list that reads alike`() throws {
    let log = try TemporaryLog()
    let rest = { (sources: String) in
      ",\"type\":\"stance\",\"occurredOn\":\"2025-05-01\",\"party\":\"usa\",\"stance\":\"open\","
        + "\"targets\":[\"peace\"],\"sources\":\(sources)"
    }
    try log.write(chained([head(1) + rest("[\"a\",\"b\"]"), head(2) + rest("[\"a;b\"]")]))
    #expect(throws: LogError.self) { try log.negotiation() }
    try log.write(chained([head(1) + rest("[\"a\",\"b\"]"), head(2) + rest("[]")]))
    let state = try log.negotiation()
    #expect(
      state.stances.map { $0.sources.map(\.text) } == [["a", "b"], []])
  }
}

/// A few random changes: a byte set, flipped, cut out, doubled or put in.
func mutated(_ bytes: [UInt8], _ generator: inout Seeded) -> [UInt8] {
  var bytes = bytes
  for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
    let at = Int.random(in: bytes.indices, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2: bytes.remove(at: at)
    case 3: bytes.insert(bytes[at], at: at)
    case 4:
      let end = min(bytes.count, at + Int.random(in: 1...20, using: &generator))
      bytes.removeSubrange(at..<end)
    default: bytes.insert(Array("\"\\{}[],:019aT-Z\n\u{0}".utf8).pick(&generator), at: at)
    }
  }
  return bytes
}
