package import NegotiationModel
internal import SystemFiles

/// Files under `.parley/`, which belong to this machine only; git ignores them.
extension NegotiationFolder {
  /// The most bytes of such a file.
  private static let largestLocal = 1 << 24

  /// The writer of this machine, if one was set.
  package func writer() throws(LogError) -> WriterID? {
    let text = String(decoding: try local("writer") ?? [], as: UTF8.self)
    return WriterID(String(text.prefix { $0 != "\n" && $0 != "\r\n" }))
  }

  package func setWriter(_ writer: WriterID) throws(LogError) {
    _ = try keepLocally(Array((writer.text + "\n").utf8), as: "writer")
  }

  /// Writes bytes to such a file and returns its path.
  package func keepLocally(_ bytes: [UInt8], as name: String) throws(LogError) -> String {
    try LogError.wrap { () throws(FileError) in
      let local = try root.makeFolder(".parley")
      try local.replace(name, with: bytes)
      return local.path(of: name)
    }
  }

  /// The bytes of such a file; `nil` if it does not exist.
  package func local(_ name: String) throws(LogError) -> [UInt8]? {
    try LogError.wrap { () throws(FileError) in
      guard try root.kind(of: ".parley") != nil else { return nil }
      let local = try root.folder(".parley")
      guard try local.kind(of: name) != nil else { return nil }
      return try local.contents(of: name, limit: NegotiationFolder.largestLocal)
    }
  }

  /// Removes such a file, if it exists.
  package func forgetLocally(_ name: String) throws(LogError) {
    try LogError.wrap { () throws(FileError) in
      guard try root.kind(of: ".parley") != nil else { return }
      _ = try root.folder(".parley").remove(name)
    }
  }
}
