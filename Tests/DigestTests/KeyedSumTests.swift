import Digest
import TestSupport
import Testing

struct KeyedSumTests {
  /// The bytes 0, 1, 2 … of the published vectors, and the key 0 … 15.
  private let bytes = (0..<64).map { UInt8($0) }

  private func key() throws -> SumKey { try #require(SumKey(Array(bytes[..<16]))) }

  /// Vectors of the reference implementation, the one of 15 bytes from the paper.
  @Test(
    arguments: [
      (0, 0x726f_db47_dd0e_0e31), (1, 0x74f8_39c5_93dc_67fd), (2, 0x0d6c_8009_d9a9_4f5a),
      (3, 0x8567_6696_d7fb_7e2d), (8, 0x93f5_f579_9a93_2462), (15, 0xa129_ca61_49be_45e5),
    ] as [(Int, UInt64)])
  func `published vectors are met`(count: Int, wanted: UInt64) throws {
    var sum = KeyedSum(try key())
    bytes[..<count].withUnsafeBytes { sum.take($0) }
    #expect(sum.value == wanted)
  }

  @Test(arguments: UInt64(0)..<40)
  func `cutting the input anywhere changes nothing`(seed: UInt64) throws {
    var random = Seeded(seed)
    let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
      UInt8.random(in: .min ... .max, using: &random)
    }
    var parts = KeyedSum(try key(), kind: seed)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...rest.count, using: &random)
      rest.prefix(count).withUnsafeBytes { parts.take($0) }
      rest = rest.dropFirst(count)
    }
    #expect(parts.value == KeyedSum.of(bytes, try key(), kind: seed))
  }

  @Test func `another key, another kind or another byte is another sum`() throws {
    let other = try #require(SumKey(Array(bytes[1..<17])))
    let sum = KeyedSum.of(bytes, try key(), kind: 1)
    #expect(KeyedSum.of(bytes, other, kind: 1) != sum)
    #expect(KeyedSum.of(bytes, try key(), kind: 2) != sum)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      #expect(KeyedSum.of(changed, try key(), kind: 1) != sum)
    }
    #expect(SumKey(Array(bytes[..<15])) == nil)
  }
}
