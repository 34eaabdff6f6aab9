internal import Digest
package import NegotiationLog
package import NegotiationModel
internal import SystemFiles

/// Exchanges a log through git: commit, fetch, merge of feeds, push, and again if the remote has
/// changed meanwhile.
///
/// Feeds only grow and each has one writer, so a merge chooses the longer version of each feed; no
/// line is ever made or lost. The merged tree is built outside the work tree and checked out as a
/// fast-forward, so there is never a log with conflict markers.
package struct Synchronisation {
  /// The result of an exchange.
  package struct Outcome: Sendable {
    package var remote = ""
    package var branch = ""
    /// The remote branch that holds the log, if it has another name.
    package var branchThere: String?
    /// Entries that the remote did not have, by writer.
    package var sent: [String: Int] = [:]
    /// Entries that this copy did not have, by writer.
    package var received: [String: Int] = [:]
    /// Files of the log that were shorter than their committed version, and were restored.
    package var restored: [String] = []
    /// The files in which interrupted writes were stored.
    package var setAside: [String] = []
    /// What was received and not accepted.
    package var leftOut: [LeftOut] = []
    /// Accepted entries that contradict another feed of this copy.
    package var doubtful: [LeftOut] = []
    /// Feeds of which this copy holds one version and received another.
    package var stopped: [StoppedFeed] = []
    /// Feeds of which the remote had lost entries; they were sent again.
    package var shortened: [LeftOut] = []

    /// Whether everything that was received was accepted.
    package var isClean: Bool {
      leftOut.allSatisfy(\.isHarmless) && doubtful.isEmpty && stopped.isEmpty && shortened.isEmpty
    }
  }

  /// A feed that is stopped in this copy until its owner decides.
  package struct StoppedFeed: Sendable, Equatable {
    package var writer: WriterID
    package var why: Standstill
    /// The choice that ends it; `nil` if there is no other version to choose from.
    package var choice: Choice?
  }

  /// A choice between two versions of a feed, of which the other is stored beside the log.
  package struct Choice: Sendable, Equatable {
    /// The other version's path, relative to the negotiation's folder.
    package var file: String
    package var writer: WriterID
    /// Whether this machine is the feed's writer, so that the choice is made here.
    package var isOwn: Bool
  }

  let folder: NegotiationFolder
  let git: Git
  let memory: CopyMemory?
  /// The writer of this machine.
  let owner: WriterID?
  var outcome = Outcome()
  var target = ""
  var hasUpstream = true

  /// How often an exchange is tried again if the remote has changed.
  static let attempts = 8

  package init(
    folder: NegotiationFolder, environment: [String: String]
  ) throws {
    self.folder = folder
    git = try Git(folder: folder.path, environment: environment)
    memory = folder.memory(makes: true)
    owner = try folder.writer()
  }

  /// Exchanges the log with a remote.
  ///
  /// - `remote`: the name of a remote, a URL or a path; without it, that of the branch's upstream,
  ///   else `origin`.
  /// - `now`: milliseconds by this machine's clock.
  package mutating func run(remote: String?, now: Int64) throws -> Outcome {
    try folder.alone {
      if let work = try git.unfinished() {
        throw SyncError.refused("git is in the middle of a \(work)", remedy: .other("git status"))
      }
      outcome.branch = try git.branch()
      try choose(remote)
      try checkStaged()
      try git.protectAttributes()
      try setTornTailAside()
      for (writer, why) in memory?.stopped ?? [:] {
        outcome.stop(writer, why, choice(for: writer))
      }
      try folder.whileLocked { _ = try commit() }
      try exchange(now)
      try remember()
      return outcome
    }
  }

  // MARK: Before

  private mutating func choose(_ named: String?) throws {
    if let named, named.isEmpty || named.hasPrefix("-") {
      throw SyncError.refused("'\(named)' is not a remote", remedy: .other("git remote -v"))
    }
    let branch = outcome.branch
    let upstream = try git.setting("branch.\(branch).remote")
    let remote = named ?? upstream ?? "origin"
    let isConfigured = try git.setting("remote.\(remote).url") != nil
    if named == nil && !isConfigured {
      throw SyncError.refused(
        "there is no remote '\(remote)'", remedy: .other("git remote add \(remote) URL"))
    }
    outcome.remote = remote
    hasUpstream = upstream != nil || !isConfigured
    let merge = remote == upstream ? try git.setting("branch.\(branch).merge") : nil
    target = try merge ?? branchThere() ?? "refs/heads/\(branch)"
  }

  private func checkStaged() throws {
    let foreign = try git.staged().filter { !git.isOurs($0) }
    guard foreign.isEmpty else {
      let shown = foreign.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
      throw SyncError.refused(
        "other changes are staged: \(shown)\(foreign.count > 3 ? ", …" : "")",
        remedy: .other("commit them, or git restore --staged ."))
    }
  }

  /// Sets an interrupted write of this machine's writer aside; other feeds are not touched.
  private mutating func setTornTailAside() throws {
    guard let owner, let feed = try folder.feeds().first(where: { $0.writer == owner }),
      feed.tornLength > 0
    else { return }
    let writer = try LogWriter(folder: folder, writer: owner)
    if let name = try writer.setTornTailAside() { outcome.setAside.append(name) }
  }

  // MARK: Exchange

  private mutating func exchange(_ now: Int64) throws {
    var refusal = SyncError.refused("the remote kept changing during the exchange", remedy: .again)
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
        return try unite(own, with: tip, now: now)
      }
      if head == tip && hasUpstream { return }
      let words = ["push", "--quiet"] + (hasUpstream ? [] : ["--set-upstream"])
      let refs = "refs/heads/\(outcome.branch):\(target)"
      let pushed = try git.run(words + ["--", outcome.remote, refs])
      if pushed.status == 0 { return }
      refusal = git.failure(pushed)
      // A refusal without a change of the remote may come once from another process's lock;
      // repeated, it has a reason of its own.
      refused = (tip, refused.tip == tip ? refused.times + 1 : 1)
      if refused.times > 2 { break }
      ProcessFacts.pause(beforeAttempt: attempt)
    }
    throw refusal
  }

  /// Stores the ends of all feeds that contradict nothing and are not stopped.
  private func remember() throws {
    guard let memory else { return }
    var heads: [WriterID: CopyMemory.Head] = [:]
    for feed in try folder.feeds() where feed.count > 0 {
      guard outcome.stopped.allSatisfy({ $0.writer != feed.writer }), let digest = feed.head else {
        continue
      }
      heads[feed.writer] = CopyMemory.Head(
        number: feed.count, digest: digest.description,
        sealed: try Seals.lastSealed(feed.writer, in: folder))
    }
    memory.remember(heads)
  }
}

extension Synchronisation.Outcome {
  /// Reports a stopped feed, once.
  mutating func stop(
    _ writer: WriterID, _ why: Standstill, _ choice: Synchronisation.Choice?
  ) {
    guard stopped.allSatisfy({ $0.writer != writer }) else { return }
    stopped.append(Synchronisation.StoppedFeed(writer: writer, why: why, choice: choice))
  }
}
