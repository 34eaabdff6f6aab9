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
    var status = stat()
    let kind = stat(path, &status) == 0 ? status.st_mode & S_IFMT : S_IFREG
    if kind != S_IFREG && kind != S_IFDIR { return try readStream(path) }
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
  ///
  /// What is no regular file, a device or a pipe, is written into; a link stays one.
  package static func write(_ bytes: [UInt8], to path: String) throws(LogError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      let file = try Descriptor(path, O_WRONLY, what: "write")
      return try FileLayer.system.writeAll(bytes, to: file.raw, path: path)
    }
    let path = realPath(path) ?? path
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

  /// Where a path leads once its links are followed; `nil` if nothing is there.
  private static func realPath(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The bytes of a pipe or a device, up to its end.
  private static func readStream(_ path: String) throws(LogError) -> [UInt8] {
    let file = try Descriptor(path, O_RDONLY, what: "read")
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file.raw, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .system(what: "read", path: path, code: errno) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
