import Digest
import TestSupport
import Testing

struct SHA256Tests {
  /// Vectors of FIPS 180-4 and NIST's example values.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `published vectors are met with and without instructions`(text: String, wanted: String) {
    for usesInstructions in [false, true] {
      var hash = SHA256(usesInstructions: usesInstructions)
      hash.update(text)
      #expect(hash.finish().description == wanted)
    }
  }

  @Test func `a million letters a`() {
    for usesInstructions in [false, true] {
      var hash = SHA256(usesInstructions: usesInstructions)
      for _ in 0..<1000 { hash.update(String(repeating: "a", count: 1000)) }
      #expect(
        hash.finish().description
          == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `cutting the input anywhere changes nothing`(seed: UInt64) {
    var random = Seeded(seed)
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      UInt8.random(in: .min ... .max, using: &random)
    }
    var whole = SHA256(usesInstructions: false)
    whole.update(bytes)
    var parts = SHA256(usesInstructions: true)
    var at = 0
    while at < bytes.count {
      let end = min(bytes.count, at + Int.random(in: 1...150, using: &random))
      parts.update(Array(bytes[at..<end]))
      at = end
    }
    let digest = whole.finish()
    #expect(parts.finish() == digest)
    #expect(bytes.withUnsafeBytes { SHA256.digest(of: $0) } == digest)
    #expect(digest.hexBytes.withUnsafeBytes { Digest256(hex: $0) } == digest)
  }

  @Test(arguments: 0..<200)
  func `a block and what follows it elsewhere are digested as one text`(count: Int) {
    let bytes = (0..<64 + count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let (block, rest) = (Array(bytes[..<64]), Array(bytes[64...]))
    let digest = block.withUnsafeBytes { block in
      rest.withUnsafeBytes { SHA256.digest(ofBlock: block, then: $0) }
    }
    #expect(digest == bytes.withUnsafeBytes { SHA256.digest(of: $0) })
    #expect(digest.description == digest.bytes.map(hex).joined())
  }

  private func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
