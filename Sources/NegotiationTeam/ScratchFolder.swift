internal import NegotiationLog

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A folder of its own for files that another program reads, gone afterwards.
struct ScratchFolder {
  let path: String

  static func with<R>(_ body: (ScratchFolder) throws -> R) throws -> R {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/parley." + String(repeating: "X", count: 6)).utf8CString)
    guard mkdtemp(&template) != nil else {
      throw TeamError.program("mkdtemp", message: String(cString: strerror(errno)))
    }
    let path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    let folder = ScratchFolder(path: path)
    defer {
      for name in ["message", "message.sig", "signature"] { unlink(path + "/" + name) }
      rmdir(path)
    }
    return try body(folder)
  }

  func write(_ bytes: [UInt8], as name: String) throws(LogError) -> String {
    try PlainFiles.write(bytes, to: path + "/" + name)
    return path + "/" + name
  }
}

enum PlainFilesIfAny {
  /// The bytes of a file, or `nil` if there is none.
  static func read(_ path: String) throws(LogError) -> [UInt8]? {
    FileTest.exists(path) ? try PlainFiles.read(path) : nil
  }
}
