internal import NegotiationLog
internal import NegotiationModel
internal import SystemFiles

/// Makes this copy's own commit.
extension Synchronisation {
  /// Commits what was added to the log.
  ///
  /// The log must be locked.
  mutating func commit() throws -> String {
    let head = try git.commit("HEAD")
    let committed = try head.map { try git.logFiles(of: $0) } ?? [:]
    var names = Set(committed.keys)
    for name in try folder.logNames() where Git.writer(of: name) != nil { names.insert(name) }
    var grown: [String] = []
    var restored: [String: [UInt8]] = [:]
    var added: [String: String] = [:]
    for name in names.sorted() {
      // Nothing is sent of a stopped feed.
      guard let writer = Git.writer(of: name) else { continue }
      if name.hasSuffix(".jsonl"), isStopped(writer) { continue }
      let mine = FeedVersion(try folder.contents(of: name))
      let old = FeedVersion(try committed[name].map { try git.contents(of: $0) } ?? [])
      if name.hasSuffix(".jsonl"), let what = memory?.contradiction(writer, mine) {
        // If the commit still holds what this copy had held, the file is restored from it.
        if memory?.contradiction(writer, old) == nil, case .other = mine.union(with: old) {
          restored[name] = old.bytes
          outcome.restored.append("log/" + name)
        } else {
          stop(writer, Standstill(what: what), nil)
        }
        continue
      }
      switch mine.union(with: old) {
      case .same: break
      case .mine(let ahead):
        try check(mine, name, from: old.count, "")
        if name.hasSuffix(".jsonl") { grown.append("\(writer) +\(ahead)") }
        added[name] = try git.store(mine.bytes)
      case .other:
        restored[name] = old.bytes
        outcome.restored.append("log/" + name)
      case .fork(let common):
        try check(mine, name, from: 0, "")
        guard memory?.heads[writer] == nil else {
          // This copy holds everything that it had held, so it was the commit that changed.
          added[name] = try git.store(mine.bytes)
          continue
        }
        try stop(
          name, writer, old,
          Standstill(
            line: common + 1,
            what: "the feed of '\(writer)' was continued in two places: here and in the last commit"
          ))
      }
    }
    if !restored.isEmpty { try folder.replaceTogether(restored) }
    try stage(added)
    let foreign = try git.localFiles()
    if !foreign.isEmpty { try git.ask(["update-index", "--force-remove", "--"] + foreign) }
    if try !git.staged().isEmpty {
      let what = grown.isEmpty ? "folder" : grown.joined(separator: ", ")
      try git.ask(["commit", "--quiet", "--message", "parley log: \(what)"])
    }
    guard let commit = try git.commit("HEAD") else {
      throw SyncError.refused("there is nothing to exchange", remedy: .begin)
    }
    return commit
  }

  /// Adds blobs of the log, and the files beside it, to git's index.
  private func stage(_ blobs: [String: String]) throws {
    let present = Git.others.filter { UserFiles.exists(folder.path + "/" + $0) }
    if !present.isEmpty { try git.ask(["add", "--force", "--"] + present) }
    try git.index(blobs)
  }

  func check(_ version: FeedVersion, _ name: String, from start: Int, _ whose: String) throws {
    guard name.hasSuffix(".jsonl"), let line = version.firstBrokenLine(from: start) else { return }
    throw SyncError.refused(
      "log/\(name):\(line):1: \(whose)the line or the one before it was changed after it was recorded",
      remedy: .verify)
  }

  // MARK: Feeds that stand still

  /// Stops a feed: both versions are kept, and everything else continues.
  mutating func stop(
    _ name: String, _ writer: WriterID, _ other: FeedVersion, _ why: Standstill
  ) throws {
    _ = try folder.keepLocally(other.bytes, as: "fork-\(name)")
    stop(writer, why, choice(for: writer))
  }

  func isStopped(_ writer: WriterID) -> Bool {
    outcome.stopped.contains { $0.writer == writer }
  }

  mutating func stop(_ writer: WriterID, _ why: Standstill, _ choice: Choice?) {
    memory?.stop(writer, why)
    outcome.stop(writer, why, choice)
  }

  /// The choice that lets a stopped feed continue.
  func choice(for writer: WriterID) -> Choice? {
    let file = ".parley/fork-\(writer).jsonl"
    guard UserFiles.exists(folder.path + "/" + file) else { return nil }
    return Choice(file: file, writer: writer, isOwn: writer == owner)
  }
}

extension Git {
  /// Adds blobs to the index as files of the log.
  func index(_ blobs: [String: String], variables: [String: String] = [:]) throws {
    guard !blobs.isEmpty else { return }
    try ask(
      ["update-index", "--add"]
        + blobs.sorted { $0.key < $1.key }.flatMap {
          ["--cacheinfo", "100644,\($0.value),\(prefix)log/\($0.key)"]
        }, variables: variables)
  }

  /// Paths in the index that must stay local to each copy.
  func localFiles() throws -> [String] {
    Git.fields(try ask(["ls-files", "-z", "--", ".parley"]))
  }

  /// Makes sure that no attribute in the tree changes the bytes of the log.
  ///
  /// The attributes file in the repository's own `.git` folder takes precedence over those in the
  /// tree.
  func protectAttributes() throws {
    let path = Git.line(
      try ask(["rev-parse", "--path-format=absolute", "--git-path", "info/attributes"]))
    let line =
      "/\(prefix)log/** -text -diff -filter -ident -working-tree-encoding -merge eol=lf"
    let standing = UserFiles.exists(path) ? try UserFiles.read(path) : []
    let text = String(decoding: standing, as: UTF8.self)
    guard !text.split(separator: "\n").contains(Substring(line)) else { return }
    if let slash = path.lastIndex(of: "/") { try UserFiles.makeFolders(String(path[..<slash])) }
    let gap = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
    try UserFiles.write(Array((text + gap + line + "\n").utf8), to: path)
  }
}
