internal import SystemFiles

/// The branch of the remote that the log is exchanged with.
extension Synchronisation {
  /// The remote branch to exchange with, if the remote has none with this branch's name.
  ///
  /// It is the branch of its HEAD, else its only one. A local branch that exists beside one of that
  /// name, or was made from it for other work, keeps its own name: it was meant to be different.
  ///
  /// - Returns: the full name; `nil` if the remote has a branch of the same name, no branch at all,
  ///   or several and none is the main one.
  mutating func branchThere() throws -> String? {
    let listed = try git.ask(["ls-remote", "--heads", "--", outcome.remote])
    let there = listed.text.split(whereSeparator: \.isNewline).compactMap {
      $0.split(separator: "\t").last.map(String.init)
    }
    guard !there.isEmpty, !there.contains("refs/heads/\(outcome.branch)") else { return nil }
    let first = try Git.symbolicHead(
      in: git.ask(["ls-remote", "--symref", "--", outcome.remote, "HEAD"]))
    let chosen: String
    if let first, there.contains(first) {
      chosen = first
    } else if let only = there.first, there.count == 1 {
      chosen = only
    } else {
      return nil
    }
    if try git.commit(chosen) != nil || isOtherWork(than: chosen, in: listed) { return nil }
    outcome.branchThere = String(chosen.dropFirst("refs/heads/".count))
    return chosen
  }

  /// Whether this branch was made from a remote one and has since changed more than the log.
  private func isOtherWork(than branch: String, in listed: Subprocess.Result) throws -> Bool {
    guard let head = try git.commit("HEAD"), let tip = Git.object(branch, in: listed) else {
      return false
    }
    try git.ask(["fetch", "--quiet", "--no-tags", "--", outcome.remote, branch])
    guard try git.commit(tip) != nil, let base = try git.mergeBase(head, tip) else { return false }
    let changed = try git.ask(["diff", "--name-only", "--no-renames", "-z", base, head])
    return !Git.fields(changed).allSatisfy(git.isOurs)
  }
}

extension Git {
  /// The branch that `ls-remote --symref` lists for HEAD.
  static func symbolicHead(in listed: Subprocess.Result) -> String? {
    for line in listed.text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: "\t")
      if words.count == 2, words[1] == "HEAD", words[0].hasPrefix("ref: ") {
        return String(words[0].dropFirst(5))
      }
    }
    return nil
  }
}
