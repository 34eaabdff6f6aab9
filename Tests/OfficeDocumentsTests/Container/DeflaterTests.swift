import TestSupport
import Testing

@testable import OfficeDocuments

/// What is packed is what is unpacked.
struct DeflaterTests {
  private func unpacked(_ input: [UInt8]) throws -> [UInt8] {
    let packed = Deflater.packed(input)
    return try packed.withUnsafeBytes { try Inflater.bytes(of: $0, count: input.count) }
  }

  @Test(arguments: [0, 1, 2, 3, 4, 257, 258, 259, 70_000])
  func `one byte again and again comes back`(count: Int) throws {
    let input = [UInt8](repeating: 0x41, count: count)
    #expect(try unpacked(input) == input)
    if count > 300 { #expect(Deflater.packed(input).count < count / 50) }
  }

  @Test(arguments: 1...40)
  func `bytes of every kind come back`(seed: Int) throws {
    var generator = Seeded(UInt64(seed))
    // From noise to long repetitions, some of them further apart than the window.
    let letters = UInt8.random(in: 0...255, using: &generator)
    var input: [UInt8] = []
    while input.count < seed * 2_500 {
      if !input.isEmpty, Bool.random(using: &generator) {
        let start = Int.random(in: 0..<input.count, using: &generator)
        let length = Int.random(in: 1...400, using: &generator)
        input += input[start..<min(start + length, input.count)]
      } else {
        input.append(UInt8.random(in: 0...letters, using: &generator))
      }
    }
    #expect(try unpacked(input) == input)
  }

  @Test func `markup becomes small, and the same every time`() {
    let paragraphs = (0..<2_000).map { "<w:p><w:r><w:t>Paragraph \($0)</w:t></w:r></w:p>" }
    let input = Array(paragraphs.joined().utf8)
    let packed = Deflater.packed(input)
    #expect(packed.count < input.count / 5)
    #expect(packed == Deflater.packed(input))
  }
}
