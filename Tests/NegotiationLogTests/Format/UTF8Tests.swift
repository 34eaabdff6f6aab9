import TestSupport
import Testing

@testable import NegotiationLog

/// Which bytes are UTF-8, held against the standard library's word.
struct UTF8Tests {
  private func agrees(_ bytes: [UInt8]) -> Bool {
    let mine = bytes.withUnsafeBytes { $0.isUTF8 }
    return mine == (String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test func `every pair of bytes`() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max where !agrees([first, second]) {
        Issue.record("\(first) \(second)")
      }
    }
  }

  @Test func `all lengths of every kind of sequence, whole and broken`() {
    let edges: [UInt8] = [
      0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED,
      0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF,
    ]
    for first in edges where first >= 0xC0 {
      for second in edges {
        for third in edges {
          guard agrees([first, second, third]) else {
            Issue.record("\(first) \(second) \(third)")
            continue
          }
          for fourth in edges where !agrees([first, second, third, fourth]) {
            Issue.record("\(first) \(second) \(third) \(fourth)")
          }
        }
      }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a broken byte anywhere between others is found`(seed: UInt64) {
    var random = Seeded(seed)
    let pieces = ["a", "é", "ж", "€", "和", "🌊", String(repeating: "plain ", count: 9)]
    for _ in 0..<200 {
      var bytes: [UInt8] = []
      while bytes.count < 90 { bytes += Array(pieces.pick(&random).utf8) }
      #expect(agrees(bytes))
      let at = Int.random(in: bytes.indices, using: &random)
      bytes[at] = UInt8.random(in: 0...255, using: &random)
      #expect(agrees(bytes))
      #expect(agrees(Array(bytes[..<at])))
    }
  }
}
