import OfficeDocuments
import TestSupport
import Testing

struct ZipArchiveTests {
  private func failure(_ body: () throws(ContainerProblem) -> Void) -> ContainerProblem? {
    do throws(ContainerProblem) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test func `stored parts, descriptors, names in any script and comments are read`() throws {
    var second = ZipFile.Part("word/اتفاق.xml", "two")
    second.hasDescriptor = true
    var file = ZipFile([.init("a.xml", "one"), second, .init("empty", "")])
    file.comment = "written by PK\u{5}\u{6} a program"
    let archive = try ZipArchive(file.bytes)
    #expect(archive.entries.map(\.name) == ["a.xml", "word/اتفاق.xml", "empty"])
    #expect(try archive.bytes(of: "A.XML") == Array("one".utf8))
    #expect(try archive.bytes(of: "word/اتفاق.xml") == Array("two".utf8))
    #expect(try archive.bytes(of: "empty") == [])
    #expect(
      failure { () throws(ContainerProblem) in _ = try archive.bytes(of: "b") }
        == .missing(name: "b"))
  }

  @Test func `deflated parts are read`() throws {
    let content = InflaterTests.content("words")
    var part = ZipFile.Part("w", try Fixture.bytes("Inflate/words-9.deflate"))
    part.method = 8
    part.size = UInt32(content.count)
    part.checksum = ZipFile.checksum(content)
    #expect(try ZipArchive(ZipFile([part]).bytes).bytes(of: "w") == content)
    part.checksum = 1
    let damaged = try ZipArchive(ZipFile([part]).bytes)
    #expect(
      failure { () throws(ContainerProblem) in _ = try damaged.bytes(of: "w") }
        == .wrongChecksum(name: "w"))
  }

  @Test(arguments: [
    "missing end", "cut", "encrypted", "too many", "too large", "unknown method", "twice",
    "bad data", "not one",
  ])
  func `what no document is, is refused by what it is`(kind: String) {
    var part = ZipFile.Part("a", "text")
    var file = ZipFile([part])
    var cut = 0
    let expected: ContainerProblem
    switch kind {
    case "missing end": (cut, expected) = (22, .truncated)
    case "cut": (cut, expected) = (30, .truncated)
    case "encrypted":
      part.flags = 1
      expected = .encrypted
    case "too many":
      file.count = 0xFFFF
      expected = .tooManyEntries(0xFFFF)
    case "too large":
      part.size = 0xFFFF_FFF0
      expected = .tooLarge(name: "a", bytes: 0xFFFF_FFF0)
    case "unknown method":
      part.method = 12
      expected = .unknownMethod(name: "a", 12)
    case "twice":
      file.parts.append(.init("A", "other"))
      expected = .repeatedName("a")
    case "bad data":
      part.method = 8
      part.size = 100
      expected = .damaged(name: "a")
    default: expected = .notAnArchive
    }
    file.parts[0] = part
    let bytes = kind == "not one" ? Array("%PDF-1.7".utf8) : Array(file.bytes.dropLast(cut))
    #expect(
      failure { () throws(ContainerProblem) in
        _ = try ZipArchive(bytes).bytes(of: "a")
      } == expected)
  }

  @Test func `a bomb is refused before memory is taken for it`() throws {
    var part = ZipFile.Part("word/document.xml", try Fixture.bytes("Inflate/bomb.deflate"))
    part.method = 8
    part.checksum = 0
    for size: UInt32 in [60 << 20, 40 << 20] {
      part.size = size
      let archive = try ZipArchive(ZipFile([part]).bytes)
      let problem = failure { () throws(ContainerProblem) in
        _ = try archive.bytes(of: "word/document.xml")
      }
      switch problem {
      case .tooLarge, .bomb: break
      default: Issue.record("\(problem.map { "\($0)" } ?? "read")")
      }
    }
    // A size that is not the true one ends the reading there.
    part.size = 1 << 20
    let archive = try ZipArchive(ZipFile([part]).bytes)
    #expect(
      failure { () throws(ContainerProblem) in _ = try archive.bytes(of: "word/document.xml") }
        == .damaged(name: "word/document.xml"))
  }

  @Test func `a million entries are refused by their number`() {
    // The record of the end in its wide form, what says where it is, and the narrow form behind it.
    func number(_ value: Int, _ bytes: Int) -> [UInt8] {
      (0..<bytes).map { UInt8(value >> (8 * $0) & 0xFF) }
    }
    let start = Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 60)
    let counts = number(1_000_000, 8) + number(1_000_000, 8) + number(46_000_000, 8)
    let wide =
      number(0x0606_4B50, 4) + number(44, 8) + [UInt8](repeating: 0, count: 12) + counts
      + number(4, 8)
    let locator = number(0x0706_4B50, 4) + number(0, 4) + number(start.count, 8) + number(1, 4)
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + [0xFF, 0xFF, 0xFF, 0xFF] + number(0xFFFF_FFFF, 4)
      + number(0xFFFF_FFFF, 4) + number(0, 2)
    #expect(
      failure { () throws(ContainerProblem) in _ = try ZipArchive(start + wide + locator + end) }
        == .tooManyEntries(1_000_000))
    // More entries than the end says are as many too many.
    var file = ZipFile((0..<12_000).map { .init("part-\($0)", "") })
    file.count = 3
    let bytes = file.bytes
    #expect(
      failure { () throws(ContainerProblem) in _ = try ZipArchive(bytes) } == .tooManyEntries(4))
  }

  @Test func `every cut of an archive is refused or read`() throws {
    let whole = WordFile(body: WordFile.paragraph("One.")).bytes
    for count in 0..<whole.count {
      do {
        let archive = try ZipArchive(Array(whole.prefix(count)))
        for entry in archive.entries { _ = try? archive.bytes(of: entry) }
        Issue.record("\(count) bytes of \(whole.count) were taken for an archive")
      } catch {
        #expect(error == .truncated || error == .notAnArchive)
      }
    }
  }
}
