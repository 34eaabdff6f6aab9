#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// A temporary folder for files that another program reads.
package struct ScratchFolder: Sendable {
  package let path: String
  private let folder: Directory

  /// Makes the folder, calls `body` and removes the folder with its files.
  package static func with<R>(_ body: (ScratchFolder) throws -> R) throws -> R {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/parley." + String(repeating: "X", count: 6)).utf8CString)
    guard mkdtemp(&template) != nil else {
      throw FileError.system(action: "make a folder in", path: base, code: errno)
    }
    let path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    let scratch = ScratchFolder(path: path, folder: try Directory(at: path))
    defer {
      clear(scratch.folder)
      rmdir(path)
    }
    return try body(scratch)
  }

  /// Removes what is in a folder, folders too; links are removed and not followed.
  private static func clear(_ folder: Directory) {
    for name in (try? folder.names()) ?? [] where !folder.remove(name) {
      if let inner = try? folder.folder(name) { clear(inner) }
      _ = folder.removeFolder(name)
    }
  }

  /// Makes a folder in this one.
  package func makeFolder(_ name: String) throws(FileError) -> ScratchFolder {
    ScratchFolder(path: path + "/" + name, folder: try folder.makeFolder(name))
  }

  /// Writes a file and returns its path.
  package func write(_ bytes: [UInt8], as name: String) throws(FileError) -> String {
    try folder.replace(name, with: bytes)
    return path + "/" + name
  }

  /// The bytes of a file that a program wrote here; `nil` if there is none.
  package func contents(of name: String) throws(FileError) -> [UInt8]? {
    guard try folder.kind(of: name) != nil else { return nil }
    return try folder.contents(of: name, limit: 64 << 20)
  }
}
