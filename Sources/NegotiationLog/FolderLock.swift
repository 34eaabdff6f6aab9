internal import SystemFiles

/// Exclusive hold of a folder of the negotiation, for work that is more than one append.
///
/// The lock of `log` is the one that `LogWriter` takes, so nobody appends meanwhile. Taking it twice
/// in one process waits for ever.
extension NegotiationFolder {
  /// Does something while nobody appends to the log.
  package func whileLocked<R>(_ body: () throws -> R) throws -> R {
    let held = try lock("log")
    return try withExtendedLifetime(held) { try body() }
  }

  /// Does something that one process at a time may do in this copy of the log.
  package func alone<R>(_ body: () throws -> R) throws -> R {
    let held = try lock(".parley")
    return try withExtendedLifetime(held) { try body() }
  }

  /// Waits for the exclusive hold of a folder, made if it is missing; those above it must be there.
  ///
  /// Where another folder took its place meanwhile, as git may do, that one is locked instead: to hold
  /// the old one would keep nobody out.
  func lock(_ name: String) throws(LogError) -> Directory {
    try LogError.wrap { () throws(FileError) in
      while true {
        let folder = try root.makeFolder(name)
        try folder.descriptor.lock()
        if folder.stands(in: root, as: name) { return folder }
      }
    }
  }

  /// Puts a whole file of the log in its place, durable before its name is.
  ///
  /// The old bytes stand until the new ones do; a reader has one or the other.
  package func replace(_ name: String, with bytes: [UInt8]) throws(LogError) {
    try LogError.wrap { () throws(FileError) in
      try root.folder("log").replace(name, with: bytes, by: files)
    }
  }

  /// The bytes of a file of the log; none if there is no such file.
  package func contents(of name: String) throws(LogError) -> [UInt8] {
    try LogError.wrap { () throws(FileError) in
      guard root.kind(of: "log") != nil else { return [] }
      return try root.folder("log").contents(of: name, limit: Feed.largest)
    }
  }

  /// Keeps bytes under `.parley/`, which git ignores, and returns their path.
  package func keepLocally(_ bytes: [UInt8], as name: String) throws(LogError) -> String {
    try LogError.wrap { () throws(FileError) in
      let local = try root.makeFolder(".parley")
      try local.replace(name, with: bytes)
      return local.path(of: name)
    }
  }

  /// The names of the files of the log.
  package func logNames() throws(LogError) -> [String] {
    try LogError.wrap { () throws(FileError) in
      guard root.kind(of: "log") != nil else { return [] }
      return try root.folder("log").names()
    }
  }
}
