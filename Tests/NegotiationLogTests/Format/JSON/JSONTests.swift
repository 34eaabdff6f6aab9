import Foundation
import TestSupport
import Testing

@testable import NegotiationLog

/// The parser against Foundation's, which reads the same texts.
struct JSONTests {
  private enum Reference: Decodable {
    case value(JSONValue)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .value(.null)
      } else if let value = try? container.decode(Bool.self) {
        self = .value(.bool(value))
      } else if let value = try? container.decode(Int.self) {
        self = .value(.integer(value))
      } else if let value = try? container.decode(Double.self) {
        self = .value(.number(value))
      } else if let value = try? container.decode(String.self) {
        self = .value(.string(value))
      } else if let list = try? container.decode([Reference].self) {
        self = .value(.array(list.map(\.value)))
      } else {
        self = .value(.object(try container.decode([String: Reference].self).mapValues(\.value)))
      }
    }

    var value: JSONValue {
      guard case .value(let value) = self else { return .null }
      return value
    }
  }

  private func ours(_ text: String) -> JSONValue? {
    Array(text.utf8).withUnsafeBytes { JSONValue.decode($0) }
  }

  private func theirs(_ text: String) -> JSONValue? {
    try? JSONDecoder().decode(Reference.self, from: Data(text.utf8)).value
  }

  @Test(arguments: [
    "1.0", "1e2", "1e999", "-0", "-1", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "\"\\ud800\"", "\"\\u0000\"", "01", "1.", "-",
    "1E+2", "\"\\/\"", "[]x", " [ ] ", "{\"a\" : [ {} , null , true , false ]}",
    "\"\\ud83d\\ude00\"",
    "nul", "\"a\nb\"", "\"", "{", "{\"a\"}", "[1 2]", "",
  ])
  func `odd texts are read or refused as Foundation does`(text: String) {
    #expect(ours(text) == theirs(text))
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `random values survive being written and read, and read as Foundation reads them`(
    seed: UInt64
  ) throws {
    var generator = Seeded(seed)
    for _ in 0..<60 {
      let value = random(&generator, depth: 3)
      let text = JSONValue.array([value]).line
      #expect(ours(text) == theirs(text))
      #expect(ours(text) == .array([value]))
      let encoded = String(decoding: try JSONEncoder().encode([value]), as: UTF8.self)
      #expect(ours(encoded) == .array([value]))
    }
  }

  @Test func `five hundred levels are read and a million are refused`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(ours(nested(500)) != nil)
    #expect(ours(nested(1_000_000)) == nil)
  }

  @Test func `a text ends and is escaped wherever it does so among eight bytes`() {
    for length in 0..<24 {
      let plain = String(repeating: "x", count: length)
      for special in ["", "\\n", "\\\"", "\\u00e9", "\u{1F}", "é", "\u{80}", "!", "#", "["] {
        for after in ["", "y", "yyyyyyyyy"] {
          let text = "[\"\(plain)\(special)\(after)\",\"\(after)\"]"
          #expect(ours(text) == theirs(text))
        }
      }
    }
  }

  @Test func `a field is found by its key however that is written, and no key stands twice`() {
    func item(_ text: String, _ body: (JSONItem?) -> Void) {
      Array(text.utf8).withUnsafeBytes { body(JSONReader.parse($0)?.whole) }
    }
    item("{\"other\":{\"name\":1},\"na\\u006de\":[2,{}],\"last\":3}") { item in
      #expect(item?["name"]?.value == .array([.integer(2), .object([:])]))
      #expect(item?["other"]?["name"]?.integer == 1)
      #expect(item?["nam"] == nil && item?["names"] == nil)
      #expect(item?.members?.map(\.key) == ["other", "name", "last"])
    }
    let many = (0..<40).map { "\"k\($0)\":0" }.joined(separator: ",")
    for twice in [
      "{\"a\":1,\"a\":1}", "{\"a\":1,\"b\":2,\"\\u0061\":3}", "[{\"é\":1,\"e\u{301}\":2}]",
      "{\"a\":{\"b\":[{\"\":1,\"\":2}]}}", "{\(many),\"k7\":1}",
    ] { item(twice) { #expect($0 == nil, "\(twice)") } }
    for once in ["{\"a\":{\"a\":1},\"A\":{\"a\":1}}", "{\(many)}", "{\"é\":1,\"e\":2}"] {
      item(once) { #expect($0 != nil, "\(once)") }
    }
    item("[1]") { #expect($0?["name"] == nil && $0?.items?.count == 1) }
  }

  private func random(_ generator: inout Seeded, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: .min ... .max, using: &generator))
    case 3: return .number(Double(Int.random(in: -999...999, using: &generator)) + 0.25)
    case 4, 5: return .string(HostileText.random(&generator))
    case 6:
      return .array((0..<3).map { _ in random(&generator, depth: depth - 1) })
    default:
      var fields: [String: JSONValue] = [:]
      for _ in 0..<3 {
        fields[HostileText.random(&generator)] = random(&generator, depth: depth - 1)
      }
      return .object(fields)
    }
  }
}
