import Testing

@testable import NegotiationModel

@Suite struct UTF8ScalarDecoderTests {
  private static func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    bytes.withUnsafeBytes { buffer in
      var decoder = UTF8ScalarDecoder(buffer)
      var result: [Unicode.Scalar] = []
      while let next = decoder.next() { result.append(next) }
      return result
    }
  }

  @Test func readsScalarsOfEveryLength() {
    let ends: [UInt32] = [
      0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF,
    ]
    let expected = ends.compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: expected)
    #expect(Self.scalars(Array(String(text).utf8)) == expected)
  }

  @Test func endsWhereAScalarIsCut() {
    #expect(Self.scalars([0x61, 0xD8]) == ["a"])
    #expect(Self.scalars([]).isEmpty)
  }
}
