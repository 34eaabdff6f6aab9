internal import NegotiationLog
internal import NegotiationModel
internal import SystemFiles

/// Merges this copy and a fetched commit.
extension Synchronisation {
  /// Makes HEAD the union of itself and a fetched commit, without what is not accepted.
  ///
  /// The log must be locked.
  mutating func unite(_ own: String, with tip: String?, now: Int64) throws -> String {
    (outcome.sent, outcome.received, outcome.leftOut) = ([:], [:], [])
    (outcome.shortened, outcome.doubtful) = ([], [])
    let mine = try git.logFiles(of: own)
    guard let tip else {
      for (name, blob) in mine where name.hasSuffix(".jsonl") {
        let feed = FeedVersion(try git.contents(of: blob))
        if let writer = Git.writer(of: name) { outcome.sent[writer.text] = feed.count }
      }
      return own
    }
    let incoming = IncomingTree(try git.files(of: tip), held: Set(mine.keys))
    outcome.leftOut = incoming.leftOut
    let chosen = try choose(mine, incoming.log, own, tip, now)
    try nameOrigins(tip)
    guard tip != own else { return own }
    let isBehind = try git.isAncestor(own, of: tip)
    let isAhead = try !isBehind && git.isAncestor(tip, of: own)
    let base =
      isBehind
      ? try git.tree(of: tip) : isAhead ? try git.tree(of: own) : try mergedTree(own, tip)
    let tree = try replaced(
      chosen, in: base, manifest: try manifest(of: own, incoming.manifest, tip))
    let united: String
    if try isAhead && tree == git.tree(of: own) {
      return own
    } else if try isBehind && tree == git.tree(of: tip) {
      united = tip
    } else {
      let parents = isBehind ? [tip] : isAhead ? [own] : [own, tip]
      united = Git.line(
        try git.ask(
          ["commit-tree", tree, "-m", "parley log: union of feeds"]
            + parents.flatMap { ["-p", $0] }))
    }
    try checkOut(united, chosen)
    return united
  }

  /// The blob to keep for each file of the log, and what that means for both sides.
  private mutating func choose(
    _ mine: [String: String], _ theirs: [String: IncomingTree.File], _ own: String, _ tip: String,
    _ now: Int64
  ) throws -> [String: String] {
    var chosen = mine
    var held: [WriterID: FeedVersion] = [:]
    var offered: [WriterID: FeedVersion] = [:]
    var strange: [WriterID: FeedVersion] = [:]
    let before = try git.mergeBase(own, tip).map { try git.logFiles(of: $0) } ?? [:]
    for name in Set(mine.keys).union(theirs.keys).sorted() {
      guard let writer = Git.writer(of: name) else { continue }
      let isFeed = name.hasSuffix(".jsonl")
      // For a stopped feed, the commit keeps the other version.
      let isStill = isFeed && isStopped(writer)
      let version = FeedVersion(
        try isStill
          ? folder.contents(of: name) : mine[name].map { try git.contents(of: $0) } ?? [])
      if isFeed { held[writer] = version }
      let other =
        !isStill && mine[name] == theirs[name]?.blob
        ? version : FeedVersion(try theirs[name].map { try git.contents(of: $0.blob) } ?? [])
      if isFeed {
        try noteShortening(name, other, before, tip)
        noteRest(name, other, theirs[name], mine[name])
      }
      var union = version.union(with: other)
      if isFeed, memory?.hasRefused(writer, other) ?? false {
        let known = other.count - other.heads(notIn: version).count
        union = .mine(ahead: version.count - known)
      }
      if isFeed, theirs[name] != nil { goOn(writer, union) }
      switch union {
      case .same: break
      case .mine(let ahead): if isFeed { outcome.sent[writer.text] = ahead }
      case .other where !isFeed: chosen[name] = theirs[name]?.blob
      case .fork where !isFeed: break
      case .other(let ahead):
        if let why = reason(against: other, of: writer, ahead: ahead, after: version.count) {
          try stop(name, writer, other, why)
        }
        if isStopped(writer) {
          (chosen[name], strange[writer]) = (theirs[name]?.blob, other)
        } else {
          offered[writer] = other
        }
      case .fork(let common):
        if let line = other.firstBrokenLine() {
          outcome.leftOut.append(
            LeftOut(
              path: "log/" + name, line: line,
              why: "the line or the one before it was changed after it was recorded"))
          continue
        }
        try stop(
          name, writer, other,
          Standstill(
            line: common + 1,
            what: "the feed of '\(writer)' was continued in two places: here and on "
              + "'\(outcome.remote)'"))
        (chosen[name], strange[writer]) = (theirs[name]?.blob, other)
      }
    }
    guard !offered.isEmpty else { return chosen }
    let intake = try Intake(held: held, offered: offered, strange: strange, now: now)
    outcome.leftOut += intake.leftOut
    outcome.doubtful = intake.doubtful
    for (writer, feed) in intake.offered {
      let name = "\(writer).jsonl"
      let isWhole = feed.count == offered[writer]?.count
      chosen[name] =
        isWhole && feed.bytes.count == theirs[name]?.size
        ? theirs[name]?.blob : try git.store(feed.bytes)
      outcome.received[writer.text] = feed.count - (held[writer]?.count ?? 0)
    }
    return chosen
  }

  /// Reports bytes after the last entry that counts; they are never exchanged.
  private mutating func noteRest(
    _ name: String, _ version: FeedVersion, _ file: IncomingTree.File?, _ mine: String?
  ) {
    guard let file, file.blob != mine, version.bytes.count < file.size else { return }
    outcome.leftOut.append(
      LeftOut(
        path: "log/" + name, line: version.count + 1,
        why: "\(file.size - version.bytes.count) bytes behind the last entry that counts"))
  }

  /// Why entries after those of this copy are not accepted; `nil` if they are.
  private func reason(
    against other: FeedVersion, of writer: WriterID, ahead: Int, after count: Int
  ) -> Standstill? {
    if let what = memory?.contradiction(writer, other) {
      return Standstill(what: "\(what), on '\(outcome.remote)'")
    }
    guard writer == owner, memory?.heads[writer] != nil else { return nil }
    return Standstill(
      line: count + 1,
      what:
        "somebody else has added \(ahead == 1 ? "an entry" : "\(ahead) entries") to the feed of "
        + "'\(writer)' on '\(outcome.remote)'")
  }

  /// Lets a stopped feed continue if the remote holds everything that this copy had held, and
  /// otherwise only the owner's own entries.
  private mutating func goOn(_ writer: WriterID, _ union: FeedVersion.Union) {
    guard isStopped(writer) else { return }
    switch union {
    case .fork: return
    case .other where writer == owner: return
    case .same, .mine, .other:
      memory?.release(writer)
      outcome.stopped.removeAll { $0.writer == writer }
    }
  }

  /// Reports a feed of which the remote has lost entries.
  private mutating func noteShortening(
    _ name: String, _ theirs: FeedVersion, _ before: [String: String], _ tip: String
  ) throws {
    guard let blob = before[name] else { return }
    let old = FeedVersion(try git.contents(of: blob))
    guard case .mine(let ahead) = old.union(with: theirs) else { return }
    let origin = try git.origin(of: "log/" + name, in: tip)
    outcome.shortened.append(
      LeftOut(
        path: "log/" + name, line: theirs.count + 1,
        why: "\(ahead == 1 ? "an entry is" : "\(ahead) entries are") gone on '\(outcome.remote)'",
        commit: origin.commit,
        author: origin.author))
  }

  private mutating func nameOrigins(_ tip: String) throws {
    for list in [\Outcome.leftOut, \Outcome.doubtful] {
      for at in outcome[keyPath: list].indices {
        let origin = try git.origin(of: outcome[keyPath: list][at].path, in: tip)
        outcome[keyPath: list][at].commit = origin.commit
        outcome[keyPath: list][at].author = origin.author
      }
    }
  }

  /// The blob of `parley.json` to keep if the fetched one cannot be read; `nil` to use git's merge.
  private mutating func manifest(
    of own: String, _ theirs: IncomingTree.File?, _ tip: String
  ) throws -> String? {
    let mine = try git.files(of: own).first { $0.path == "parley.json" }?.file
    guard let mine, mine != theirs else { return nil }
    let why: String?
    if let theirs {
      let bytes =
        theirs.mode == "120000" || theirs.size > 1 << 20 ? [] : try git.contents(of: theirs.blob)
      why = NegotiationFolder.problem(ofManifest: bytes, of: folder.manifest.identifier)
    } else {
      why = "it was removed"
    }
    guard let why else { return nil }
    // Two negotiations are reported when they are merged.
    if why == NegotiationFolder.otherNegotiation { return nil }
    let origin = try git.origin(of: "parley.json", in: tip)
    outcome.leftOut.append(
      LeftOut(path: "parley.json", why: why, commit: origin.commit, author: origin.author))
    return mine.blob
  }

  /// Git's merge of everything but the log, without touching the work tree.
  private func mergedTree(_ own: String, _ tip: String) throws -> String {
    let result = try git.run([
      "merge-tree", "--write-tree", "--name-only", "--no-messages", "-z",
      "--allow-unrelated-histories", own, tip,
    ])
    guard result.status == 0 || result.status == 1 else { throw git.failure(result) }
    let fields = Git.fields(result)
    let feeds = git.prefix + "log/"
    let conflicts = fields.dropFirst().filter {
      !$0.hasPrefix(feeds) && !$0.hasPrefix(git.prefix + ".parley")
    }
    guard let tree = fields.first, conflicts.isEmpty else {
      if conflicts.contains(git.prefix + "parley.json") {
        throw try secondNegotiation(tip)
      }
      let shown = conflicts.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
      throw SyncError.refused(
        "files beside the log were changed on both sides: \(shown)",
        remedy: .other("git merge FETCH_HEAD"))
    }
    return tree
  }

  /// A tree with the log's files replaced and without anything that is never exchanged, made in a
  /// temporary index.
  private func replaced(
    _ files: [String: String], in tree: String, manifest: String?
  ) throws -> String {
    let index = Git.line(
      try git.ask(["rev-parse", "--path-format=absolute", "--git-path", "parley-index"]))
    let variables = ["GIT_INDEX_FILE": index]
    try git.ask(["read-tree", tree], variables: variables)
    let standing = Git.fields(
      try git.ask(["ls-files", "-z", "--", "log", ".parley"], variables: variables))
    let foreign = standing.filter { files[String($0.dropFirst(4))] == nil || !$0.hasPrefix("log/") }
    if !foreign.isEmpty {
      try git.ask(["update-index", "--force-remove", "--"] + foreign, variables: variables)
    }
    try git.index(files, variables: variables)
    if let manifest {
      try git.ask(
        ["update-index", "--add", "--cacheinfo", "100644,\(manifest),\(git.prefix)parley.json"],
        variables: variables)
    }
    return Git.line(try git.ask(["write-tree"], variables: variables))
  }

  /// Updates the work tree to a commit; the log's files change together, so that readers see all or
  /// none.
  private func checkOut(_ commit: String, _ chosen: [String: String]) throws {
    let standing = try git.indexed()
    let changed = chosen.filter { standing[$0.key] != $0.value }
    var files: [String: [UInt8]] = [:]
    // A stopped feed keeps its bytes here, whatever the commit holds.
    for (name, blob) in changed {
      guard let writer = Git.writer(of: name) else { continue }
      if name.hasSuffix(".jsonl"), isStopped(writer) { continue }
      files[name] = try git.contents(of: blob)
    }
    if !files.isEmpty { try folder.replaceTogether(files) }
    try git.index(changed)
    try git.ask([
      "merge", "--quiet", "--ff-only", "--no-overwrite-ignore", "--no-autostash", "--no-stat",
      commit,
    ])
  }
}

extension Git {
  /// The merge base of two branches; `nil` if they have none.
  func mergeBase(_ one: String, _ other: String) throws(SyncError) -> String? {
    let result = try run(["merge-base", one, other])
    return result.status == 0 ? Git.line(result) : nil
  }

  /// The blobs of the log's files in the index, by name.
  func indexed() throws(SyncError) -> [String: String] {
    var found: [String: String] = [:]
    for field in Git.fields(try ask(["ls-files", "-s", "-z", "--", "log"])) {
      let parts = field.split(separator: "\t", maxSplits: 1)
      let head = parts[0].split(separator: " ")
      guard parts.count == 2, head.count == 3 else { continue }
      found[String(parts[1].dropFirst(4))] = String(head[1])
    }
    return found
  }
}
