package import NegotiationLog
package import NegotiationModel
internal import SystemFiles

/// The exchange of a log through git: commit, fetch, union of feeds, push, and again if the remote
/// moved meanwhile.
///
/// Feeds only grow and each has one writer, so a merge is a choice, feed by feed, of the longer version;
/// no line is ever made or lost by it. The merged tree is built beside the work tree and checked out
/// as a fast-forward: a log with conflict markers exists at no moment.
package struct Synchronisation {
  /// What was exchanged.
  package struct Outcome: Sendable {
    package var remote = ""
    package var branch = ""
    /// Entries that the remote did not have, by writer.
    package var sent: [String: Int] = [:]
    /// Entries that this copy did not have, by writer.
    package var received: [String: Int] = [:]
    /// Files of the log that were shorter here than what was committed, and are whole again.
    package var restored: [String] = []
    /// Where the rest of cut-off writes was set aside.
    package var setAside: [String] = []
    /// Writers whose latest entry lies more than a day ahead of this machine's clock.
    package var ahead: [(writer: WriterID, latest: Instant)] = []
  }

  let folder: NegotiationFolder
  let git: Git
  private var outcome = Outcome()
  private var target = ""
  private var hasUpstream = true

  /// How often a remote that moved is tried again.
  static let attempts = 8

  package init(
    folder: NegotiationFolder, environment: [String: String]
  ) throws {
    self.folder = folder
    git = try Git(folder: folder.path, environment: environment)
  }

  /// Exchanges the log with a remote.
  ///
  /// - `remote`: the name of a remote, a URL or a path; without one that of the branch's upstream,
  ///   else `origin`.
  /// - `now`: milliseconds by this machine's clock.
  package mutating func run(remote: String?, now: Int64) throws -> Outcome {
    try folder.alone {
      if let work = try git.unfinished() {
        throw TeamError.refused("git is in the middle of a \(work)", hint: "git status")
      }
      outcome.branch = try git.branch()
      try choose(remote)
      try checkStaged()
      try setTornTailsAside()
      try folder.whileLocked { _ = try commit() }
      try exchange()
      try lookAhead(now)
      return outcome
    }
  }

  // MARK: Before

  private mutating func choose(_ named: String?) throws {
    if let named, named.isEmpty || named.hasPrefix("-") {
      throw TeamError.refused("'\(named)' is no remote", hint: "git remote -v")
    }
    let branch = outcome.branch
    let upstream = try git.setting("branch.\(branch).remote")
    let remote = named ?? upstream ?? "origin"
    let isConfigured = try git.setting("remote.\(remote).url") != nil
    if named == nil && !isConfigured {
      throw TeamError.refused(
        "there is no remote '\(remote)'", hint: "git remote add \(remote) URL")
    }
    outcome.remote = remote
    hasUpstream = upstream != nil || !isConfigured
    let merge = remote == upstream ? try git.setting("branch.\(branch).merge") : nil
    target = merge ?? "refs/heads/\(branch)"
  }

  private func checkStaged() throws {
    let foreign = try git.staged().filter { !git.isOurs($0) }
    guard foreign.isEmpty else {
      let shown = foreign.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
      throw TeamError.refused(
        "other changes are staged: \(shown)\(foreign.count > 3 ? ", …" : "")",
        hint: "commit them, or git restore --staged .")
    }
  }

  private mutating func setTornTailsAside() throws {
    for feed in try folder.feeds() where feed.tornLength > 0 {
      let writer = try LogWriter(folder: folder, writer: feed.writer)
      if let name = try writer.setTornTailAside() { outcome.setAside.append(name) }
    }
  }

  // MARK: Commit

  /// Commits what the log has grown by.
  ///
  /// The log is locked.
  private mutating func commit() throws -> String {
    let head = try git.commit("HEAD")
    let committed = try head.map { try git.logFiles(of: $0) } ?? [:]
    var names = Set(committed.keys)
    for name in try folder.logNames() where Git.isExchanged(name) { names.insert(name) }
    var grown: [String] = []
    for name in names.sorted() {
      let mine = FeedVersion(try folder.contents(of: name))
      let old = FeedVersion(try committed[name].map { try git.contents(of: $0) } ?? [])
      switch mine.union(with: old) {
      case .same: break
      case .mine(let ahead):
        try check(mine, name, from: old.count, "")
        if name.hasSuffix(".jsonl") { grown.append("\(name.dropLast(6)) +\(ahead)") }
      case .other:
        try folder.replace(name, with: old.bytes)
        outcome.restored.append("log/" + name)
      case .fork(let common):
        try check(mine, name, from: 0, "")
        let former = try folder.reader().formerHeads()
        if let writer = WriterID(name.dropLast(6)), old.hasMoved(from: common, of: writer, former) {
          break
        }
        throw try fork(name, common: common, theirs: old, where: "in the last commit")
      }
    }
    let present = Git.others.filter { UserFiles.exists(folder.path + "/" + $0) }
    let paths = present + names.sorted().map { "log/" + $0 }
    if !paths.isEmpty { try git.ask(["add", "--force", "--"] + paths) }
    if try !git.staged().isEmpty {
      let what = grown.isEmpty ? "folder" : grown.joined(separator: ", ")
      try git.ask(["commit", "--quiet", "--message", "parley log: \(what)"])
    }
    guard let commit = try git.commit("HEAD") else {
      throw TeamError.refused("there is nothing to exchange", hint: "parley init .")
    }
    return commit
  }

  private func check(
    _ version: FeedVersion, _ name: String, from start: Int, _ whose: String
  ) throws {
    guard name.hasSuffix(".jsonl"), let line = version.firstBrokenLine(from: start) else { return }
    throw TeamError.refused(
      "log/\(name):\(line):1: \(whose)the line or the one before it was changed after it was recorded",
      hint: "parley verify")
  }

  /// The refusal of a feed that was continued in two places, with the way out.
  private func fork(
    _ name: String, common: Int, theirs: FeedVersion, where place: String
  ) throws -> TeamError {
    let writer = String(name.prefix { $0 != "." })
    guard name.hasSuffix(".jsonl"), let writer = WriterID(name.dropLast(6)) else {
      return .refused("log/\(name) differs from the one \(place)", hint: "git log -- log/\(writer)")
    }
    let kept = try folder.keepLocally(theirs.bytes, as: "fork-\(name)")
    let path = String(kept.dropFirst(folder.path.count + 1))
    return .refused(
      "log/\(name):\(common + 1):1: the feed of '\(writer)' was continued in two places: here and \(place)",
      hint: "parley adopt-fork \(path) --take --writer \(writer)-2")
  }

  // MARK: Exchange

  private mutating func exchange() throws {
    var refusal = TeamError.refused("the remote never stood still", hint: "parley sync")
    var refused: (tip: String?, times: Int) = (nil, 0)
    for attempt in 1...Synchronisation.attempts {
      let listed = try git.ask(["ls-remote", "--heads", "--", outcome.remote, target])
      let tip = Git.object(target, in: listed)
      if let tip {
        try git.ask(["fetch", "--quiet", "--no-tags", "--", outcome.remote, target])
        guard try git.commit(tip) != nil else { continue }
      }
      let head = try folder.whileLocked {
        let own = try commit()
        return try unite(own, with: tip)
      }
      if head == tip && hasUpstream { return }
      let words = ["push", "--quiet"] + (hasUpstream ? [] : ["--set-upstream"])
      let refs = "refs/heads/\(outcome.branch):\(target)"
      let pushed = try git.run(words + ["--", outcome.remote, refs])
      if pushed.status == 0 { return }
      refusal = Git.failure(pushed)
      // A remote that did not move refuses for a reason of its own; once may be another's lock.
      refused = (tip, refused.tip == tip ? refused.times + 1 : 1)
      if refused.times > 2 { break }
      ProcessFacts.pause(beforeAttempt: attempt)
    }
    throw refusal
  }

  /// Makes HEAD the union of itself and a fetched commit.
  ///
  /// The log is locked.
  private mutating func unite(_ own: String, with tip: String?) throws -> String {
    outcome.sent = [:]
    let mine = try git.logFiles(of: own)
    let theirs = try tip.map { try git.logFiles(of: $0) } ?? [:]
    var chosen: [String: String] = [:]
    for name in Set(mine.keys).union(theirs.keys) {
      chosen[name] = try choose(name, mine[name], theirs[name], among: theirs)
    }
    guard let tip, tip != own else { return own }
    let isBehind = try git.isAncestor(own, of: tip)
    let isAhead = try !isBehind && git.isAncestor(tip, of: own)
    let base =
      isBehind
      ? try git.tree(of: tip) : isAhead ? try git.tree(of: own) : try mergedTree(own, tip)
    let tree = try replaced(chosen, in: base)
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
    try git.ask(["merge", "--quiet", "--ff-only", "--no-autostash", "--no-stat", united])
    return united
  }

  /// The blob of a feed's union, with what that means for either side.
  private mutating func choose(
    _ name: String, _ mine: String?, _ theirs: String?, among theirFeeds: [String: String]
  ) throws -> String? {
    guard mine != theirs else { return mine }
    let own = FeedVersion(try mine.map { try git.contents(of: $0) } ?? [])
    let other = FeedVersion(try theirs.map { try git.contents(of: $0) } ?? [])
    let writer = name.hasSuffix(".jsonl") ? String(name.dropLast(6)) : nil
    let place = "on '\(outcome.remote)'"
    switch own.union(with: other) {
    case .same: return mine ?? theirs
    case .mine(let ahead):
      if let writer { outcome.sent[writer] = ahead }
      return mine
    case .other(let ahead):
      try check(other, name, from: own.count, "\(place): ")
      if let writer { outcome.received[writer, default: 0] += ahead }
      return theirs
    case .fork(let common):
      try check(own, name, from: 0, "")
      try check(other, name, from: 0, "\(place): ")
      if let writer = writer.flatMap({ WriterID($0) }) {
        let former = try formerHeads(theirFeeds)
        if other.hasMoved(from: common, of: writer, former) { return mine }
        if own.hasMoved(from: common, of: writer, former) { return theirs }
      }
      throw try fork(name, common: common, theirs: other, where: place)
    }
  }

  /// The names that entries had before a mended fork, here and on the other side.
  private func formerHeads(_ theirs: [String: String]) throws -> Set<String> {
    var found = try folder.reader().formerHeads()
    for (name, blob) in theirs where name.hasSuffix(".jsonl") {
      found.formUnion(FeedVersion(try git.contents(of: blob)).formerHeads())
    }
    return found
  }

  /// Git's own merge of everything that is not the log, made without touching the work tree.
  private func mergedTree(_ own: String, _ tip: String) throws -> String {
    let result = try git.run([
      "merge-tree", "--write-tree", "--name-only", "--no-messages", "-z",
      "--allow-unrelated-histories", own, tip,
    ])
    guard result.status == 0 || result.status == 1 else { throw Git.failure(result) }
    let fields = Git.fields(result)
    let feeds = git.prefix + "log/"
    let conflicts = fields.dropFirst().filter {
      !($0.hasPrefix(feeds) && Git.isExchanged(String($0.dropFirst(feeds.count))))
    }
    guard let tree = fields.first, conflicts.isEmpty else {
      if conflicts.contains(git.prefix + "parley.json") {
        throw TeamError.refused(
          "'\(outcome.remote)' holds another negotiation: parley.json differs", hint: nil)
      }
      let shown = conflicts.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
      throw TeamError.refused(
        "files beside the log were changed on both sides: \(shown)", hint: "git merge FETCH_HEAD")
    }
    return tree
  }

  /// A tree with the files of the log replaced, through an index of its own.
  private func replaced(_ files: [String: String], in tree: String) throws -> String {
    let index = Git.line(
      try git.ask(["rev-parse", "--path-format=absolute", "--git-path", "parley-index"]))
    let variables = ["GIT_INDEX_FILE": index]
    try git.ask(["read-tree", tree], variables: variables)
    let entries = files.sorted { $0.key < $1.key }
    if !entries.isEmpty {
      try git.ask(
        ["update-index", "--add"]
          + entries.flatMap { ["--cacheinfo", "100644,\($0.value),\(git.prefix)log/\($0.key)"] },
        variables: variables)
    }
    return Git.line(try git.ask(["write-tree"], variables: variables))
  }

  // MARK: After

  private mutating func lookAhead(_ now: Int64) throws {
    for name in try folder.logNames() where name.hasSuffix(".jsonl") {
      guard let writer = WriterID(name.dropLast(6)),
        let latest = FeedVersion(try folder.contents(of: name)).latest,
        latest.milliseconds > now + 86_400_000
      else { continue }
      outcome.ahead.append((writer, latest))
    }
  }
}
