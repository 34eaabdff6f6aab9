internal import NegotiationLog
internal import NegotiationModel
internal import SystemFiles

/// Handles two negotiations that were begun where one was meant.
extension Synchronisation {
  /// The refusal of a commit with another `parley.json`, and what to do.
  func secondNegotiation(_ tip: String) throws -> SyncError {
    let remote = outcome.remote
    let theirs = try SecondNegotiation.manifest(in: tip, git)
    guard let identifier = theirs, identifier != folder.manifest.identifier else {
      return .refused(
        "parley.json was changed here and on '\(remote)'",
        remedy: .takeTheirs(folder: folder.path, isReplacement: false))
    }
    let count = try folder.feeds().map(\.count).reduce(0, +)
    let what = "'\(remote)' holds another negotiation, '\(identifier)'"
    guard count > 0 else {
      return .refused(
        "\(what); this copy, '\(folder.manifest.identifier)', has no entries",
        remedy: .takeTheirs(folder: folder.path, isReplacement: true))
    }
    let entries = "\(count) \(count == 1 ? "entry" : "entries")"
    return .refused(
      "\(what); this copy, '\(folder.manifest.identifier)', has \(entries) of its own",
      remedy: .holdBoth(
        source: try git.setting("remote.\(remote).url") ?? remote, place: try freePath(),
        prefix: git.prefix, writer: owner))
  }

  /// A path beside the repository that is free.
  private func freePath() throws -> String {
    let root = Git.line(try git.ask(["rev-parse", "--show-toplevel"]))
    var number = 2
    while number < 100, UserFiles.exists("\(root)-\(number)") { number += 1 }
    return "\(root)-\(number)"
  }
}

/// Finds a negotiation in the repository that this folder does not hold yet.
package enum SecondNegotiation {
  /// A remote branch, as last fetched, with a negotiation at the path of a folder.
  package struct Elsewhere: Sendable, Equatable {
    /// `origin/main`.
    package var branch: String
    package var identifier: String
  }

  /// Looks for one without using the network; `nil` also if there is no git or no repository.
  package static func elsewhere(
    than folder: String, environment: [String: String]
  ) -> Elsewhere? {
    guard let git = try? Git(folder: folder, environment: environment),
      let listed = try? git.ask(["for-each-ref", "--format=%(refname)", "refs/remotes/"])
    else { return nil }
    for name in listed.text.split(whereSeparator: \.isNewline) {
      guard let identifier = try? manifest(in: String(name), git) else { continue }
      let branch = String(name.dropFirst("refs/remotes/".count))
      return Elsewhere(branch: branch, identifier: identifier)
    }
    return nil
  }

  /// The identifier of the negotiation in a commit; `nil` if it has none.
  static func manifest(in commit: String, _ git: Git) throws -> String? {
    let result = try git.run(["cat-file", "blob", "\(commit):\(git.prefix)parley.json"])
    return result.status == 0 ? NegotiationFolder.identifier(inManifest: result.output) : nil
  }
}
