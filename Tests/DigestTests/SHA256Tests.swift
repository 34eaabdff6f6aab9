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

  @Test(arguments: UInt64(0)..<60)
  func `two chained messages side by side have the digests they have alone`(seed: UInt64) {
    var random = Seeded(seed)
    func message() -> [UInt8] {
      (0..<Int.random(in: 0...500, using: &random)).map { _ in
        UInt8.random(in: .min ... .max, using: &random)
      }
    }
    let block = (0..<64).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let (first, second) = (message(), message())
    block.withUnsafeBytes { block in
      first.withUnsafeBytes { first in
        second.withUnsafeBytes { second in
          let (one, two) = (ChainedMessage(block, first), ChainedMessage(block, second))
          #expect(one.digest == SHA256.digest(of: Array(block) + Array(first)))
          #expect(two.digest == SHA256.digest(of: Array(block) + Array(second)))
          #expect(ChainedMessage.digests(one, two) == (one.digest, two.digest))
          #expect(ChainedMessage.digests(two, one) == (two.digest, one.digest))
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `digits are read back, and nothing but digits in lower case is read`(seed: UInt64) {
    var random = Seeded(seed)
    let digest = SHA256.digest(of: "\(seed)")
    var hex = digest.hexBytes
    #expect(
      hex
        == Array(
          digest.bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
          }.joined().utf8))
    #expect(hex.withUnsafeBytes { digest.isHex($0) })
    let at = Int.random(in: 0..<64, using: &random)
    let before = hex[at]
    for byte in UInt8.min ... .max where byte != before {
      hex[at] = byte
      let isDigit = (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
      #expect(hex.withUnsafeBytes { Digest256(hex: $0) != nil } == isDigit)
      #expect(!hex.withUnsafeBytes { digest.isHex($0) })
    }
  }
}

extension SHA256 {
  fileprivate static func digest(of bytes: [UInt8]) -> Digest256 {
    bytes.withUnsafeBytes { digest(of: $0) }
  }
}
