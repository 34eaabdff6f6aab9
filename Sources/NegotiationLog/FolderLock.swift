#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Exclusive hold of a folder of the negotiation, for work that is more than one append.
///
/// The lock of `log` is the one that `LogWriter` takes, so nobody appends meanwhile. Taking it twice
/// in one process waits for ever.
extension NegotiationFolder {
  /// Does something while nobody appends to the log.
  package func whileLocked<R>(_ body: () throws -> R) throws -> R {
    try NegotiationFolder.hold(logPath, body)
  }

  /// Does something that one process at a time may do in this copy of the log.
  package func alone<R>(_ body: () throws -> R) throws -> R {
    try NegotiationFolder.hold(localPath, body)
  }

  private static func hold<R>(_ path: String, _ body: () throws -> R) throws -> R {
    let held = try lock(path)
    return try withExtendedLifetime(held) { try body() }
  }

  /// Waits for the exclusive hold of a folder, made if it is missing; those above it must be there.
  ///
  /// A folder that another took the place of meanwhile, as git may do, is locked anew: to hold the
  /// old one would keep nobody out.
  static func lock(_ path: String) throws(LogError) -> Descriptor {
    while true {
      guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
        throw .system(what: "make folder", path: path, code: errno)
      }
      let held = try Descriptor(path, O_RDONLY | O_DIRECTORY, what: "lock")
      while flock(held.raw, LOCK_EX) != 0 {
        let code = errno
        guard code == EINTR else { throw .system(what: "lock", path: path, code: code) }
      }
      var mine = stat()
      var standing = stat()
      guard fstat(held.raw, &mine) == 0 else {
        throw .system(what: "lock", path: path, code: errno)
      }
      if stat(path, &standing) == 0, mine.st_ino == standing.st_ino, mine.st_dev == standing.st_dev
      {
        return held
      }
    }
  }

  /// Puts a whole file of the log in its place, durable before its name is.
  ///
  /// The old bytes stand until the new ones do; a reader has one or the other.
  package func replace(_ name: String, with bytes: [UInt8]) throws(LogError) {
    let path = logPath + "/" + name
    let temporary = localPath + "/\(name).\(getpid()).part"
    try NegotiationFolder.makeFolders(localPath)
    do throws(LogError) {
      let file = try Descriptor(temporary, O_WRONLY | O_CREAT | O_TRUNC, what: "write")
      try files.writeAll(bytes, to: file.raw, path: temporary)
      try files.makeDurable(file.raw, path: temporary)
      guard rename(temporary, path) == 0 else {
        throw .system(what: "write", path: path, code: errno)
      }
    } catch {
      // A full disk is not to be filled further by what is of no use.
      unlink(temporary)
      throw error
    }
    let folder = try Descriptor(logPath, O_RDONLY | O_DIRECTORY, what: "sync")
    guard fsync(folder.raw) == 0 else {
      throw .system(what: "sync", path: logPath, code: errno)
    }
  }

  /// The bytes of a file of the log; none if there is no such file.
  package func contents(of name: String) throws(LogError) -> [UInt8] {
    try MappedFile.contents(of: logPath + "/" + name)
  }

  /// Keeps bytes under `.parley/`, which git ignores, and says where.
  package func keepLocally(_ bytes: [UInt8], as name: String) throws(LogError) -> String {
    try NegotiationFolder.makeFolders(localPath)
    let path = localPath + "/" + name
    try PlainFiles.write(bytes, to: path)
    return path
  }

  /// The names of the files of the log.
  package func logNames() throws(LogError) -> [String] {
    try NegotiationFolder.names(in: logPath)
  }
}
