import Foundation
import OfficeDocuments
import Testing

/// DEFLATE as zlib writes it, in every form of block, and as nothing should.
struct InflaterTests {
  static let folder = Fixture.folder.appending(path: "Inflate")

  /// The texts that the fixtures were made of, by the first part of their names.
  static func content(_ kind: String) -> [UInt8] {
    var state: UInt64 = 1
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let words = """
      the Party shall not withdraw before article nine of this agreement enters into force \
      وقف إطلاق النار договор
      """.split(separator: " ")
    switch kind {
    case "words":
      return Array(
        (0..<4000).map { _ in words[Int(next() % UInt64(words.count))] }
          .joined(separator: " ").utf8)
    case "zeros": return [UInt8](repeating: 0, count: 70_000)
    case "noise": return (0..<3000).map { _ in UInt8(next() & 0xFF) }
    case "far":
      let part = (0..<1500).map { _ in UInt8(next() & 0x0F) }
      return part + [UInt8](repeating: 0, count: 32_768 - 1500) + part
    default: return []
    }
  }

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".deflate") && $0 != "bomb.deflate" }.sorted() ?? []

  private func inflate(
    _ bytes: [UInt8], _ count: Int
  ) throws(Inflater.Fault) -> [UInt8] {
    let result: Result<[UInt8], Inflater.Fault> = bytes.withUnsafeBytes { buffer in
      do throws(Inflater.Fault) {
        return .success(try Inflater.bytes(of: buffer, count: count))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  @Test func `there are fixtures of every strategy`() {
    #expect(Self.names.count == 30)
  }

  @Test(arguments: names)
  func `what zlib wrote comes back`(name: String) throws {
    let packed = try Fixture.bytes("Inflate/" + name)
    let content = Self.content(String(name.prefix { $0 != "-" }))
    #expect(try inflate(packed, content.count) == content)
  }

  @Test(arguments: names)
  func `a size that is not the true one is an error`(name: String) throws {
    let packed = try Fixture.bytes("Inflate/" + name)
    let count = Self.content(String(name.prefix { $0 != "-" })).count
    #expect(throws: Inflater.Fault.otherSize) { try inflate(packed, count + 1) }
    if count > 0 { #expect(throws: Inflater.Fault.otherSize) { try inflate(packed, count - 1) } }
  }

  @Test(arguments: names)
  func `bytes that are cut off are an error`(name: String) throws {
    let packed = try Fixture.bytes("Inflate/" + name)
    let count = Self.content(String(name.prefix { $0 != "-" })).count
    for kept in Set([0, 1, packed.count / 2, packed.count - 1]) {
      #expect(throws: Inflater.Fault.self) { try inflate(Array(packed.prefix(kept)), count) }
    }
  }

  @Test func `the example of a fixed block in which a copy overlaps itself`() throws {
    // zlib's output for "aaaaaaaaaa": a literal, and nine more from one byte back.
    #expect(try inflate([0x4B, 0x84, 0x03, 0x00], 10) == Array("aaaaaaaaaa".utf8))
  }

  @Test func `what no encoder writes is refused`() {
    // Block type 3; a stored block whose length is not repeated; a copy from before the start.
    #expect(throws: Inflater.Fault.badBlock) { try inflate([0x07], 0) }
    #expect(throws: Inflater.Fault.badBlock) { try inflate([0x01, 1, 0, 0, 0, 9], 1) }
    #expect(throws: Inflater.Fault.badDistance) { try inflate([0x03, 0x02, 0x00], 3) }
  }

  @Test func `noise neither crashes nor runs on`() {
    var state: UInt64 = 9
    for _ in 0..<2000 {
      let bytes = (0..<64).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 40)
      }
      _ = try? inflate(bytes, 1000)
    }
  }

  @Test(.enabled(if: Fixture.program("gzip") != nil, "gzip is not there"))
  func `what gzip writes comes back`() throws {
    let gzip = try #require(Fixture.program("gzip"))
    for kind in ["words", "noise", "far", "zeros"] {
      let content = Self.content(kind)
      for level in ["-1", "-9"] {
        // A header of ten bytes, and eight of checksum and size behind.
        let packed = try Fixture.output(of: gzip, ["-c", "-n", level], input: content)
        let inner = Array(packed.dropFirst(10).dropLast(8))
        #expect(try inflate(inner, content.count) == content)
        let sum = packed.suffix(8).prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        #expect(content.withUnsafeBytes(Checksum.of) == sum)
      }
    }
  }

  @Test func `the checksum is that of the standard`() {
    #expect(Array("123456789".utf8).withUnsafeBytes(Checksum.of) == 0xCBF4_3926)
    #expect([UInt8]().withUnsafeBytes(Checksum.of) == 0)
  }
}
