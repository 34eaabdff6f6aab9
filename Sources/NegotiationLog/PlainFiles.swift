#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Files that are not the log: drafts and tables that come in, results that go out.
package enum PlainFiles {
  package static func read(_ path: String) throws(LogError) -> [UInt8] {
    guard NegotiationFolder.exists(path) else { throw .noFile(path: path) }
    return try MappedFile.contents(of: path)
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  package static func names(in path: String) throws(LogError) -> [String] {
    try NegotiationFolder.names(in: path)
  }

  package static func makeFolder(_ path: String) throws(LogError) {
    try NegotiationFolder.makeFolders(path)
  }

  /// Writes a whole file beside its place and then moves it there, so that no reader sees half.
  package static func write(_ bytes: [UInt8], to path: String) throws(LogError) {
    let temporary = "\(path).\(getpid()).part"
    do throws(LogError) {
      let file = try Descriptor(temporary, O_WRONLY | O_CREAT | O_TRUNC, what: "write")
      try FileLayer.system.writeAll(bytes, to: file.raw, path: path)
    } catch {
      unlink(temporary)
      if case .noFile = error { throw LogError.system(what: "write", path: path, code: ENOENT) }
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw LogError.system(what: "write", path: path, code: code)
    }
  }
}
