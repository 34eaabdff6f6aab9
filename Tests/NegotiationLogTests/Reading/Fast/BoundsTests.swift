import Digest
import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationLog

/// No reader of a line looks at a byte beside it: the bytes lie between fences, and a look ends the
/// process.
struct BoundsTests {
  private static let keys = [
    "type", "seen", "lang", "note", "mark", "party", "texts", "quote", "grade", "basis", "round",
    "stance", "targets", "sources", "speaker", "redLine", "changes", "firmness", "occurredOn",
    "conditions", "translation", "adReferendum", "chathamHouse", "digest", "x",
  ]

  /// Hands the bytes to all that reads a line; returns how many readers took it.
  private func read(_ bytes: [UInt8], _ memory: FencedMemory) -> Int {
    var taken = 0
    memory.withEach(bytes) { line in
      let scanner = EntryScanner(line)
      if let head = scanner.head() {
        if scanner.isStanceLine(after: head) { taken += 1 }
        taken += scanner.mayNameHeads(after: head) ? 0 : 1
        if let fields = scanner.stance(after: head) {
          taken += 1
          for list in [fields.targets, fields.texts, fields.sources] {
            var at = list.range.lowerBound
            while scanner.item(&at, in: list) != nil { taken += 1 }
          }
          _ = scanner.quotedText(fields.quote)
        }
      }
      if JSONReader.parse(line)?.whole.value != nil { taken += 1 }
      if Feed.parts(of: line) != nil { taken += 1 }
      if line.isUTF8 { taken += 1 }
      var verifier = LineVerifier(after: UnsafeRawBufferPointer(rebasing: line[..<0]))
      verifier.take(line)
      verifier.finish()
      let window = ChunkBuffer.Window(bytes: line, offset: 0)
      if window.lineEnd(from: line.count / 2) != nil { taken += 1 }
    }
    return taken
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `every beginning and end of a line is read within its bytes`(seed: UInt64) {
    let memory = FencedMemory(capacity: 1 << 14)
    var taken = 0
    var stances = 0
    for entry in RandomLog.entries(60, seed: seed, isHostile: seed % 2 == 0) {
      let bytes = line(of: entry)
      guard bytes.count < 2000 else { continue }
      if case .stance = entry.event { stances += 1 }
      for cut in 0...bytes.count {
        taken += read(Array(bytes[..<cut]), memory)
        if cut % 16 == 1 { taken += read(Array(bytes[cut...]), memory) }
      }
    }
    #expect(stances > 5)
    #expect(taken > 5 * stances)
  }

  @Test(arguments: keys)
  func `a line that ends at any place of a field is read within its bytes`(key: String) {
    let memory = FencedMemory(capacity: 1 << 14)
    let before = [
      ",\"type\":\"stance\"", ",\"type\":\"stance\",\"party\":\"usa\"",
      ",\"type\":\"stance\",\"occurredOn\":\"2025-12-02\",\"party\":\"usa\",\"targets\":[\"peace\"]",
    ]
    let values = ["\"usa\"", "\"a\\\"", "[\"a\",\"b\"]", "{\"a\":\"b:1\"}", "true", "[", "{", "["]
    for start in before {
      for value in values {
        let bytes = Array((head(1) + start + ",\"\(key)\":\(value),\"x\"").utf8)
        for cut in 0...bytes.count { _ = read(Array(bytes[..<cut]), memory) }
      }
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a line that was changed is read within its bytes`(seed: UInt64) {
    var generator = Seeded(seed)
    let memory = FencedMemory(capacity: 1 << 14)
    for entry in RandomLog.entries(120, seed: seed, isHostile: true) {
      let bytes = line(of: entry)
      guard bytes.count < 4000 else { continue }
      for _ in 0..<20 {
        let changed = mutated(bytes, &generator)
        let end = Int.random(in: 0...changed.count, using: &generator)
        _ = read(Array(changed[..<end]), memory)
      }
    }
  }
}
