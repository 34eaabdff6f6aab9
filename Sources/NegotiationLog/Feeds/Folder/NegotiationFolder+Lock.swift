internal import SystemFiles

/// Locks a folder of the negotiation for work that is more than one append.
///
/// The lock of `log` is the one that `LogWriter` takes, so nobody appends meanwhile. Taking it
/// twice in one process waits forever.
extension NegotiationFolder {
  /// Calls a function while nobody can append to the log.
  package func whileLocked<R>(_ body: () throws -> R) throws -> R {
    let held = try lock("log")
    return try withExtendedLifetime(held) { try body() }
  }

  /// Calls a function that only one process at a time may run in this copy of the log.
  package func alone<R>(_ body: () throws -> R) throws -> R {
    let held = try lock(".parley")
    return try withExtendedLifetime(held) { try body() }
  }

  /// Replaces several files of the log together: each reader sees either all old ones or all new
  /// ones.
  ///
  /// The log must be locked. Readers wait only for the renaming: the bytes are on disk before.
  package func replaceTogether(_ files: [String: [UInt8]]) throws(LogError) {
    try LogError.wrap { () throws(FileError) in
      let log = try root.makeFolder("log")
      var waiting: [(name: String, aside: String)] = []
      do throws(FileError) {
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
          if let kind = try log.kind(of: name), kind != .file {
            throw .unsafe(path: log.path(of: name), kind: kind)
          }
          let (aside, file) = try log.aside(name)
          waiting.append((name, aside))
          try self.files.writeAll(bytes, to: file)
          try self.files.makeDurable(file)
        }
        let local = try root.makeFolder(".parley")
        let gate = try local.openToAppend(NegotiationFolder.gateName)
        try gate.lock()
        try withExtendedLifetime(gate) { () throws(FileError) in
          while let next = waiting.first {
            guard log.rename(next.aside, to: next.name) else {
              throw .system(action: "write", path: log.path(of: next.name), code: SystemCode.last)
            }
            waiting.removeFirst()
          }
        }
      } catch {
        for (_, aside) in waiting { log.remove(aside) }
        throw error
      }
      try log.descriptor.syncNames()
    }
  }

  private static let gateName = "gate"

  /// Waits while files are being replaced; `nil` if that never happened in this copy.
  func sharedSwitch() throws(LogError) -> Descriptor? {
    try LogError.wrap { () throws(FileError) in
      guard try root.kind(of: ".parley") == .folder else { return nil }
      guard let gate = try root.folder(".parley").file(NegotiationFolder.gateName, .read) else {
        return nil
      }
      try gate.lock(isShared: true)
      return gate
    }
  }

  /// Waits for the exclusive hold of a folder, made if it is missing; those above it must be there.
  ///
  /// Where another folder took its place meanwhile, as git may do, that one is locked instead: to hold
  /// the old one would keep nobody out.
  ///
  /// - `patience`: how long it waits; `nil` waits as long as it takes.
  func lock(_ name: String, patience: Duration? = nil) throws(LogError) -> Directory {
    let held = try LogError.wrap { () throws(FileError) -> Directory? in
      while true {
        let folder = try root.makeFolder(name)
        if let patience {
          guard try folder.descriptor.lock(within: patience) else { return nil }
        } else {
          try folder.descriptor.lock()
        }
        if try folder.stands(in: root, as: name) { return folder }
      }
    }
    guard let held else { throw .locked(path: path) }
    return held
  }

  /// Replaces a whole file of the log durably.
  ///
  /// A reader sees either the old bytes or the new ones.
  package func replace(_ name: String, with bytes: [UInt8]) throws(LogError) {
    try LogError.wrap { () throws(FileError) in
      try root.folder("log").replace(name, with: bytes, by: files)
    }
  }

  /// The bytes of a file of the log; empty if it does not exist.
  package func contents(of name: String) throws(LogError) -> [UInt8] {
    try LogError.wrap { () throws(FileError) in
      guard try root.kind(of: "log") != nil else { return [] }
      return try root.folder("log").contents(of: name, limit: Feed.largest)
    }
  }

  /// The names of the files of the log.
  package func logNames() throws(LogError) -> [String] {
    try LogError.wrap { () throws(FileError) in
      guard try root.kind(of: "log") != nil else { return [] }
      return try root.folder("log").names()
    }
  }
}
