import OfficeDocuments
import TestSupport
import Testing

/// An archive holds what was put into it, and nothing of the day it was made.
struct ZipWriterTests {
  private static let parts: [(name: String, bytes: [UInt8])] = [
    ("[Content_Types].xml", Array("<Types/>".utf8)), ("empty", []),
    ("word/long.xml", Array(String(repeating: "<a>words</a>", count: 5_000).utf8)),
    ("noise", (0..<999).map { UInt8(truncatingIfNeeded: $0 &* 7_919 &>> 3) }),
    ("مجلد/اسم.xml", Array("نص".utf8)),
  ]

  private static func archive() -> [UInt8] {
    var zip = ZipWriter()
    for part in parts { zip.add(part.name, part.bytes) }
    return zip.finished()
  }

  @Test func `what was put in comes out`() throws {
    let archive = try ZipArchive(Self.archive())
    #expect(archive.entries.map(\.name) == Self.parts.map(\.name))
    for part in Self.parts { #expect(try archive.bytes(of: part.name) == part.bytes) }
  }

  @Test func `the same parts make the same bytes`() { #expect(Self.archive() == Self.archive()) }

  @Test func `another program finds no fault`() throws {
    guard let program = Fixture.program("python3") else { return }
    let code = """
      import sys,zipfile,io
      z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      print(z.testzip(), len(z.namelist()), {i.date_time for i in z.infolist()})
      """
    let output = try Fixture.output(of: program, ["-c", code], input: Self.archive())
    #expect(String(decoding: output, as: UTF8.self) == "None 5 {(1980, 1, 1, 0, 0, 0)}\n")
  }
}
