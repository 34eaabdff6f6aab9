import Foundation
import SystemFiles
import TestSupport
import Testing

/// Names below a folder lead to regular files in it, or to an error that says what they are.
struct DirectoryTests {
  private let temporary = TemporaryFolder()

  /// What can stand where a file is expected.
  enum Trap: String, CaseIterable, Sendable {
    case link, dangling, linkToFolder, pipe, folder, socket, device

    func make(at path: String, outside: String) throws {
      let files = FileManager.default
      switch self {
      case .link: try files.createSymbolicLink(atPath: path, withDestinationPath: outside + "/file")
      case .dangling:
        try files.createSymbolicLink(atPath: path, withDestinationPath: outside + "/none")
      case .linkToFolder:
        try files.createSymbolicLink(atPath: path, withDestinationPath: outside)
      case .pipe: #expect(mkfifo(path, 0o600) == 0)
      case .folder: try files.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .socket: try SocketFile.make(at: path)
      case .device:
        try files.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
      }
    }
  }

  private func folders() throws -> (inside: Directory, outside: String) {
    let (inside, outside) = (temporary.path + "/in", temporary.path + "/out")
    for path in [inside, outside] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    TestFile.write("kept", to: outside + "/file")
    return (try Directory(at: inside), outside)
  }

  @Test func `what cannot be looked up is an error and not nothing`() throws {
    let (inside, _) = try folders()
    // Longer than any file system takes.
    #expect(throws: FileError.self) { try inside.kind(of: String(repeating: "n", count: 300)) }
    #expect(UserFiles.exists(temporary.path + "/" + String(repeating: "n", count: 300)))
    #expect(!UserFiles.exists(temporary.path + "/none"))
    #expect(!UserFiles.exists(temporary.path + "/out/file/none"))
  }

  @Test(.timeLimit(.minutes(1)), arguments: Trap.allCases)
  func `a name that leads elsewhere is neither read nor written`(trap: Trap) throws {
    let (inside, outside) = try folders()
    try trap.make(at: inside.path(of: "x"), outside: outside)
    let before = try inside.kind(of: "x")
    #expect(throws: FileError.self) { try inside.contents(of: "x", limit: 100) }
    #expect(throws: FileError.self) { try inside.openToAppend("x") }
    #expect(throws: FileError.self) { try inside.replace("x", with: [1], by: .system) }
    if trap != .folder {
      #expect(throws: FileError.self) { try inside.folder("x") }
      #expect(throws: FileError.self) { try inside.makeFolder("x") }
    }
    #expect(try inside.kind(of: "x") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["file"])
    #expect(TestFile.read(outside + "/file") == Array("kept".utf8))
    #expect(try inside.names() == ["x"])
  }

  @Test func `a file with a second name elsewhere is not changed where it stands`() throws {
    let (inside, outside) = try folders()
    try FileManager.default.linkItem(atPath: outside + "/file", toPath: inside.path(of: "x"))
    #expect(throws: FileError.unsafe(path: inside.path(of: "x"), kind: .shared)) {
      try inside.openToAppend("x")
    }
    try inside.replace("x", with: Array("new".utf8))
    #expect(TestFile.read(outside + "/file") == Array("kept".utf8))
  }

  @Test(arguments: [
    "", ".", "..", "a/b", "/etc/passwd", "../x", "a\0b", String(repeating: "n", count: 300),
  ])
  func `what is not one name is refused`(name: String) throws {
    let inside = try folders().inside
    #expect(throws: FileError.self) { try inside.replace(name, with: []) }
    #expect(throws: FileError.self) { try inside.folder(name) }
    #expect(throws: FileError.self) { try inside.contents(of: name, limit: 10) }
  }

  @Test(arguments: [0o600, 0o640, 0o444] as [Int])
  func `a file that is replaced keeps its mode`(mode: Int) throws {
    let inside = try folders().inside
    let path = inside.path(of: "x")
    TestFile.write("old", to: path)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    try inside.replace("x", with: Array("new".utf8), by: .system)
    try UserFiles.write(Array("newer".utf8), to: path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == mode)
    #expect(TestFile.read(path) == Array("newer".utf8))
    #expect(try inside.names() == ["x"])
  }

  @Test func `a file larger than it may be is refused before it is read`() throws {
    let inside = try folders().inside
    TestFile.write([UInt8](repeating: 1, count: 11), to: inside.path(of: "x"))
    #expect(throws: FileError.tooLarge(path: inside.path(of: "x"), limit: 10)) {
      try inside.contents(of: "x", limit: 10)
    }
    #expect(try inside.contents(of: "x", limit: 11).count == 11)
  }

  @Test func `a large file that becomes shorter is still read up to where it was safe`() throws {
    let inside = try folders().inside
    let path = inside.path(of: "x")
    TestFile.write([UInt8](repeating: 7, count: 3 << 20), to: path)
    let contents = try FileContents(try inside.file("x", .read), limit: 1 << 30) { _ in 2 << 20 }
    #expect(truncate(path, 2 << 20) == 0)
    #expect(contents.bytes.count == 2 << 20)
    #expect(contents.bytes.allSatisfy { $0 == 7 })
  }

  @Test func `links that the user named are followed, and stay links`() throws {
    let (inside, outside) = try folders()
    let link = inside.path(of: "x")
    try Trap.link.make(at: link, outside: outside)
    #expect(try UserFiles.read(link) == Array("kept".utf8))
    try UserFiles.write(Array("new".utf8), to: link)
    #expect(TestFile.read(outside + "/file") == Array("new".utf8))
    #expect(try inside.kind(of: "x") == .link)
  }
}

/// A socket that bears a name in a folder.
private enum SocketFile {
  static func make(at path: String) throws {
    let file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(file) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(100)) }
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(status == 0)
  }
}
