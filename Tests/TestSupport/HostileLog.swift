internal import Digest

/// A log whose digests are right and whose lines say what no writer would: the same lines for one seed.
///
/// Two writers record every kind of event; of one or two lines something is changed, and the chain is
/// then computed over what they have become.
package struct HostileLog {
  /// What was changed, for messages.
  package private(set) var changes: [String] = []
  /// The lines of each feed without their LF, digests included.
  package private(set) var lines: [String: [[UInt8]]] = [:]
  /// Whether a line says that it begins a group, so that lines may not count.
  package private(set) var hasGroups = false
  private var random: Seeded

  /// - `changing`: how many lines are changed.
  package init(seed: UInt64, changing count: Int = 1) {
    random = Seeded(seed)
    var bodies: [(writer: String, fields: [(key: [UInt8], value: WrittenValue)])] = []
    var numbers = ["amal": 0, "boris": 0]
    for (place, event) in HostileLog.written.enumerated() {
      let writer = place < 11 || Bool.random(using: &random) ? "amal" : "boris"
      let number = (numbers[writer] ?? 0) + 1
      numbers[writer] = number
      let second = String(100 + place).suffix(2)
      var text = "{\"entry\":\"\(writer):\(number)\","
      text += "\"recordedAt\":\"2025-12-03T18:00:\(second).000Z\",\"counter\":0,"
      if writer == "boris", number == 1 { text += "\"seen\":{\"amal\":\"3:0123456789abcdef\"}," }
      bodies.append((writer, HostileLog.fields(text) + event))
    }
    // One feed is changed: which of two damaged feeds is named first is not what this is about.
    let changed = bodies.indices.filter { bodies[$0].writer == (seed % 3 == 0 ? "boris" : "amal") }
    var seals = Array(repeating: Seal.right, count: bodies.count)
    for _ in 0..<count where !changed.isEmpty {
      let at = changed.pick(&random)
      seals[at] = change(&bodies[at].fields)
    }
    for (body, seal) in zip(bodies, seals) {
      let bytes = WrittenValue.object(body.fields).bytes.dropLast()
      if body.fields.contains(where: { $0.key == HostileLog.groupKey }) { hasGroups = true }
      let before = lines[body.writer]?.last
      lines[body.writer, default: []].append(
        HostileLog.sealed(Array(bytes), after: before, seal))
    }
  }

  private static let groupKey = Array("\"batch\"".utf8)
  private static let written = events.map { fields("{" + $0) }

  /// The fields of an object that is written without its closing brace.
  private static func fields(_ text: String) -> [(key: [UInt8], value: WrittenValue)] {
    let text = text.hasSuffix(",") ? String(text.dropLast()) : text
    guard case .object(let fields) = WrittenValue(text + "}") else { return [] }
    return fields
  }

  /// The bytes of each feed.
  package var feeds: [String: [UInt8]] {
    lines.mapValues { lines in Array(lines.joined(separator: [0x0A])) + [0x0A] }
  }

  // MARK: The end of a line

  enum Seal: String, CaseIterable {
    case right, none, short, shouted, spaced, twice, notLast, noDigits, escaped, wide, trailing
  }

  static func sealed(
    _ body: [UInt8], after line: [UInt8]?, _ seal: Seal
  ) -> [UInt8] {
    let previous: [UInt8]
    if let line, let key = line.suffix(120).lastRange(of: ",\"digest\":\"") {
      previous = Array(line[key.upperBound...].prefix(64))
    } else {
      previous = Array(repeating: 0x30, count: 64)
    }
    var sum = SHA256()
    sum.update(previous)
    sum.update(body)
    let digest = sum.finish().description
    let end =
      switch seal {
      case .right: ",\"digest\":\"\(digest)\"}"
      case .none: "}"
      case .short: ",\"digest\":\"\(digest.dropLast())\"}"
      case .shouted: ",\"digest\":\"\(digest.uppercased())\"}"
      case .spaced: ", \"digest\": \"\(digest)\" }"
      case .twice: ",\"digest\":\"\(digest)\",\"digest\":\"\(digest)\"}"
      case .notLast: ",\"digest\":\"\(digest)\",\"x\":1}"
      case .noDigits: ",\"digest\":\"\(String(repeating: "z", count: 64))\"}"
      case .escaped: ",\"digest\":\"\(String(repeating: "z", count: 58))\\u0061\"}"
      case .wide: ",\"digest\":\"\(String(repeating: "é", count: 32))\"}"
      case .trailing: ",\"digest\":\"\(digest)\"}\r"
      }
    return body + Array(end.utf8)
  }

  // MARK: Changes

  private mutating func change(_ fields: inout [(key: [UInt8], value: WrittenValue)]) -> Seal {
    let at = Int.random(in: fields.indices, using: &random)
    let name = String(decoding: fields[at].key, as: UTF8.self)
    var seal = Seal.right
    switch Int.random(in: 0..<14, using: &random) {
    case 0, 1, 2, 3:
      var value = fields[at].value
      let new = HostileLog.values.pick(&random)
      value.change(Int.random(in: 0..<value.count, using: &random)) { $0 = .raw(new) }
      fields[at].value = value
      note("\(name) holds", new)
    case 4, 5:
      let piece = HostileLog.pieces.pick(&random)
      var value = fields[at].value
      let place = Int.random(in: 0..<value.count, using: &random)
      value.change(place) { HostileLog.insert(piece, into: &$0) }
      fields[at].value = value
      note("\(name) contains", piece)
    case 6:
      fields.remove(at: at)
      note("\(name) is missing", [])
    case 7:
      let value =
        Bool.random(using: &random) ? fields[at].value : .raw(HostileLog.values.pick(&random))
      fields.insert((fields[at].key, value), at: Int.random(in: 0...fields.count, using: &random))
      note("\(name) stands twice", value.bytes)
    case 8:
      let key = HostileLog.keys.pick(&random)
      let value = HostileLog.values.pick(&random)
      fields.insert((key, .raw(value)), at: Int.random(in: 0...fields.count, using: &random))
      note("\(String(decoding: key, as: UTF8.self)) is added", value)
    case 9:
      fields[at].key = HostileLog.keys.pick(&random)
      note("\(name) is called", fields[at].key)
    case 10:
      if Bool.random(using: &random) {
        fields.shuffle(using: &random)
        note("the fields are shuffled", [])
      } else {
        fields[at].key.insert(contentsOf: [0x20], at: 0)
        fields[at].key.append(0x20)
        note("\(name) has blanks", [])
      }
    case 11, 12:
      let head = Int.random(in: 0..<3, using: &random)
      let pool = [HostileLog.names, HostileLog.instants, HostileLog.counters][head]
      let value = Array(pool.pick(&random).utf8)
      let key = ["\"entry\"", "\"recordedAt\"", "\"counter\""][head]
      if let place = fields.firstIndex(where: { $0.key == Array(key.utf8) }) {
        fields[place].value = .raw(value)
      }
      note("\(key) holds", value)
    default:
      seal = Seal.allCases.pick(&random)
      note("the digest is \(seal)", [])
    }
    return seal
  }

  private mutating func note(_ what: String, _ bytes: [UInt8]) {
    changes.append("\(what) \(String(decoding: bytes.prefix(60), as: UTF8.self))")
  }

  /// Puts bytes into a text, behind its first quotation mark; of anything else they become an item.
  private static func insert(_ piece: [UInt8], into value: inout WrittenValue) {
    switch value {
    case .raw(let bytes):
      guard bytes.first == UInt8(ascii: "\"") else { return value = .raw(bytes + piece) }
      let middle = 1 + (bytes.count - 2) / 2
      value = .raw(Array(bytes[..<middle]) + piece + Array(bytes[middle...]))
    case .list(let items): value = .list(items + [.raw([0x22] + piece + [0x22])])
    case .object(let fields):
      value = .object(fields + [(key: [0x22] + piece + [0x22], value: .raw(piece))])
    }
  }
}

extension Collection where Element == UInt8, Index == Int {
  fileprivate func lastRange(of word: String) -> Range<Int>? {
    let word = Array(word.utf8)
    guard count >= word.count else { return nil }
    for start in (startIndex...endIndex - word.count).reversed()
    where self[start] == word[0] && self[start..<start + word.count].elementsEqual(word) {
      return start..<start + word.count
    }
    return nil
  }
}
