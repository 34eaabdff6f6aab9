import FoundationEssentials
import Presentation
import TestSupport
import Testing

@Suite struct JSONRendererTests {
  /// Any JSON value, in the ways in which values encode themselves.
  private indirect enum Sample: Encodable {
    case none
    case truth(Bool)
    case whole(Int)
    case number(Double)
    case text(String)
    case list([Sample])
    case table([String: Sample])
    case record(Record)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .none: try container.encodeNil()
      case .truth(let value): try container.encode(value)
      case .whole(let value): try container.encode(value)
      case .number(let value): try container.encode(value)
      case .text(let value): try container.encode(value)
      case .list(let value): try container.encode(value)
      case .table(let value): try container.encode(value)
      case .record(let value): try container.encode(value)
      }
    }
  }

  private struct Record: Encodable {
    var zeal: Int?
    var about: Sample
    var name: String
    var is2: Bool
    var is10: Double
    var empty: [Int] = []
    var inner: [String: Int] = [:]
  }

  private static let words = [
    "", "a", "A", "b2", "b10", "é", "e\u{301}", "中文", "العربية", "line\nbreak\ttab\r", "\"quoted\"",
    "back\\slash", "</script>", "\u{0}\u{1}\u{8}\u{C}\u{1F}", "\u{7F}", "\u{85}", "\u{A0}",
    "\u{2028}\u{202E}\u{2066}", "\u{200F}", "\u{FEFF}x", "\u{FFFD}", "🕊️", "…—", "\u{10FFFF}",
  ]

  private func sample(_ random: inout Seeded, depth: Int) -> Sample {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
    case 0: return .none
    case 1: return .truth(Bool.random(using: &random))
    case 2: return .whole(Int.random(in: -1_000_000...1_000_000, using: &random))
    case 3:
      let number = Double.random(in: -1...1, using: &random)
      return .number(
        [number, number * 1e20, number * 1e-9, 3, -0.0, 0.1, 1e16].randomElement(using: &random)
          ?? 0)
    case 4: return .text(Self.words.randomElement(using: &random) ?? "")
    case 5:
      return .list(
        (0..<Int.random(in: 0...3, using: &random)).map { _ in sample(&random, depth: depth - 1) })
    case 6:
      var table: [String: Sample] = [:]
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        table[Self.words.randomElement(using: &random) ?? ""] = sample(&random, depth: depth - 1)
      }
      return .table(table)
    default:
      return .record(
        Record(
          zeal: Bool.random(using: &random) ? 7 : nil, about: sample(&random, depth: depth - 1),
          name: Self.words.randomElement(using: &random) ?? "", is2: true, is10: 0.5))
    }
  }

  @Test func bytesAreThoseOfFoundation() throws {
    var random = Seeded(19)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    for _ in 0..<3_000 {
      let value = [sample(&random, depth: 4)]
      let expected = Escaping.jsonOutput(
        String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
      #expect(String(decoding: try JSONRenderer.render(value), as: UTF8.self) == expected)
    }
  }

  @Test func numbersThatAreNoneAreRefused() {
    #expect(throws: EncodingError.self) { try JSONRenderer.render([Double.nan]) }
    #expect(throws: EncodingError.self) { try JSONRenderer.render(["a": Double.infinity]) }
  }

  private struct Ordered: Encodable {
    enum Key: String, CodingKey { case counts, lines, schema }

    let lines: Int

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(["b": 1, "a": 2], forKey: .counts)
      try container.encode(
        (0..<lines).map { Record(about: .whole($0), name: "line \($0)", is2: true, is10: 1) },
        forKey: .lines)
      try container.encode("last", forKey: .schema)
    }
  }

  @Test func aLargeAnswerIsPassedOnInPieces() throws {
    var pieces: [[UInt8]] = []
    try JSONRenderer.render(Ordered(lines: 20_000), inOrder: true) { pieces.append($0) }
    #expect(pieces.count > 5)
    #expect(pieces.allSatisfy { $0.count < 300_000 })
    #expect(try Array(pieces.joined()) == JSONRenderer.render(Ordered(lines: 20_000)))
  }
}
