package import NegotiationLog
package import NegotiationModel
internal import SystemFiles

/// What the server held of each feed at the last exchange; the network is not used.
package struct SentEntries: Sendable {
  private let counts: [WriterID: Int]

  /// - Returns: `nil` if this copy follows no branch of a server, or there is no git.
  package init?(of folder: NegotiationFolder, environment: [String: String]) {
    guard let git = try? Git(folder: folder.path, environment: environment),
      let feeds = try? folder.feeds(), let branch = SentEntries.followed(git)
    else { return nil }
    var counts: [WriterID: Int] = [:]
    for feed in feeds {
      let path = "\(branch):\(git.prefix)\(feed.name)"
      guard let blob = try? git.run(["cat-file", "blob", path]), blob.status == 0 else { continue }
      counts[feed.writer] = blob.output.count { $0 == 0x0A }
    }
    self.counts = counts
  }

  /// The number of a writer's entries on the server.
  package func count(of writer: WriterID) -> Int { counts[writer] ?? 0 }

  /// The remote branch that this one follows, else the one of the same name at `origin`.
  private static func followed(_ git: Git) -> String? {
    if let upstream = try? git.run(["rev-parse", "--symbolic-full-name", "@{upstream}"]),
      upstream.status == 0
    {
      return Git.line(upstream)
    }
    guard let branch = try? git.branch() else { return nil }
    let short = branch.hasPrefix("refs/heads/") ? String(branch.dropFirst(11)) : branch
    let name = "refs/remotes/origin/\(short)"
    guard (try? git.commit(name)) != nil else { return nil }
    return name
  }
}
