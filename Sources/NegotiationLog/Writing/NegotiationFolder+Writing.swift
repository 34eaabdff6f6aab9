internal import NegotiationModel
internal import SystemFiles

extension NegotiationFolder {
  /// Makes a folder a negotiation; one that is a negotiation already is opened and left as it is.
  ///
  /// ```swift
  /// let folder = try NegotiationFolder.create(at: "river", title: "River treaty")
  /// ```
  ///
  /// - Parameters:
  ///   - path: the folder; it is made where it is missing, with those above it.
  ///   - title: what the negotiation is called.
  /// - Returns: the folder.
  /// - Throws: ``LogError`` where the folder cannot be made or written to.
  public static func create(
    at path: String, title: String? = nil
  ) throws(LogError) -> NegotiationFolder {
    let title = title.flatMap { BlankText.isBlank($0) ? nil : $0 }
    let whole = path.hasPrefix("/") ? path : ProcessFacts.workingDirectory() + "/" + path
    return try create(at: path, identifier: identifier(of: whole), title: title).folder
  }

  /// The identifier of a negotiation that is made in a folder.
  package static func identifier(of path: String) -> String {
    let name = path.split(separator: "/").last { $0 != "." }.map(String.init) ?? ""
    return IdentifierGrammar.derived(from: name) ?? "negotiation"
  }

  /// Takes hold of the log to record in a writer's feed.
  ///
  /// One writer at a time holds the log, in this process and in all others.
  ///
  /// - Parameters:
  ///   - name: whose feed it is: an analyst on a machine, such as `amal`. A feed that is not there yet is
  ///     begun with the first entry. No two machines may write one feed.
  ///   - patience: how long it waits for another writer to let go of the log.
  /// - Returns: the writer, which holds the log until it is closed.
  /// - Throws: ``LogError/locked(path:)`` where the wait was in vain, ``LogError/invalidWriter(_:)`` for a
  ///   name that is not an identifier, and others where the log cannot be read.
  public func writer(
    _ name: String, patience: Duration = .seconds(10)
  ) throws(LogError) -> NegotiationWriter {
    guard let writer = WriterID(name) else { throw .invalidWriter(name) }
    return try NegotiationWriter(
      LogWriter(folder: self, writer: writer, patience: patience))
  }
}
