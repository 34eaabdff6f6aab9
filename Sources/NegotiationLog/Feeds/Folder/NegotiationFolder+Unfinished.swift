internal import SystemFiles

/// Input that was typed and is not recorded yet, one file each under `.parley/unfinished/`.
extension NegotiationFolder {
  private static let unfinished = "unfinished"
  /// The most bytes of such a file.
  private static let largestUnfinished = 1 << 26

  /// Replaces a file as a whole; until then the old one stays.
  package func keepUnfinished(_ bytes: [UInt8], as name: String) throws(LogError) {
    try LogError.wrap { () throws(FileError) in
      let folder = try root.makeFolder(".parley").makeFolder(NegotiationFolder.unfinished)
      // Others may not read what was typed.
      try folder.replace(name, with: bytes, by: files, mode: 0o600)
    }
  }

  /// The names of the files, sorted; empty if nothing is unfinished.
  package func unfinishedNames() throws(LogError) -> [String] {
    try LogError.wrap { () throws(FileError) in
      try unfinishedFolder()?.names().filter { !$0.hasPrefix(".") } ?? []
    }
  }

  /// The bytes of a file; `nil` if it does not exist.
  package func unfinished(_ name: String) throws(LogError) -> [UInt8]? {
    try LogError.wrap { () throws(FileError) in
      guard let folder = try unfinishedFolder(), try folder.kind(of: name) != nil else {
        return nil
      }
      return try folder.contents(of: name, limit: NegotiationFolder.largestUnfinished)
    }
  }

  /// Removes a file, if it exists.
  package func removeUnfinished(_ name: String) throws(LogError) {
    _ = try LogError.wrap { () throws(FileError) in try unfinishedFolder()?.remove(name) }
  }

  /// The path of a file, for a program that edits it.
  package func unfinishedPath(_ name: String) -> String {
    "\(path)/.parley/\(NegotiationFolder.unfinished)/\(name)"
  }

  private func unfinishedFolder() throws(FileError) -> Directory? {
    guard try root.kind(of: ".parley") != nil else { return nil }
    let local = try root.folder(".parley")
    guard try local.kind(of: NegotiationFolder.unfinished) != nil else { return nil }
    return try local.folder(NegotiationFolder.unfinished)
  }
}
