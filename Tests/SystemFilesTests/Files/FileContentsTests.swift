import Foundation
import SystemFiles
import TestSupport
import Testing

/// Files that another process changes while they are opened.
struct FileContentsTests {
  private let temporary = TemporaryFolder()

  @Test(arguments: [1, 3, 20])
  func `a file that becomes shorter while it is looked at is looked at again`(times: Int) throws {
    let path = temporary.path + "/file"
    TestFile.write([UInt8](repeating: 0x61, count: 6 << 20), to: path)
    let folder = try Directory(at: temporary.path)
    var calls = 0
    let contents = try FileContents(try folder.file("file", .read), limit: .max) { parts in
      calls += 1
      if calls <= times {
        #expect(truncate(path, off_t((6 << 20) - calls * 4096)) == 0)
      }
      return parts.size
    }
    #expect(calls == times + 1)
    #expect(contents.size == (6 << 20) - times * 4096)
    #expect(contents.bytes.count == contents.size)
    #expect(contents.bytes.allSatisfy { $0 == 0x61 })
  }

  @Test func `a file that never stands still is an error and no crash`() throws {
    let path = temporary.path + "/file"
    TestFile.write([UInt8](repeating: 0x61, count: 2 << 20), to: path)
    let folder = try Directory(at: temporary.path)
    var length = 2 << 20
    #expect(throws: FileError.self) {
      try FileContents(try folder.file("file", .read), limit: .max) { parts in
        length += 1
        #expect(truncate(path, off_t(length)) == 0)
        return parts.size
      }
    }
  }
}
