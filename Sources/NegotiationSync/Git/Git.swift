internal import NegotiationModel
internal import SystemFiles

/// Runs the user's git, in one folder of one repository.
///
/// What a user typed is never passed where git could take it for an option, paths are literal, and
/// git never asks for a password.
struct Git {
  private let program: Subprocess
  let folder: String
  /// The path of the folder below the repository's root, ending in `/`; empty at the root.
  private(set) var prefix = ""

  init(folder: String, environment: [String: String]) throws(SyncError) {
    var environment = environment
    for name in [
      "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR",
      "GIT_NAMESPACE", "GIT_PREFIX", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    ] { environment[name] = nil }
    environment["GIT_TERMINAL_PROMPT"] = "0"
    environment["GIT_LITERAL_PATHSPECS"] = "1"
    environment["LC_ALL"] = "C"
    let variables = environment
    program = try SyncError.wrap { () throws(SubprocessError) in
      try Subprocess("git", environment: variables)
    }
    self.folder = folder
    let found = try run(["rev-parse", "--show-prefix"])
    guard found.status == 0 else {
      if found.errorText.holds("not a git repository") {
        throw .refused(
          "the negotiation's folder is in no git repository", remedy: .other("git init"))
      }
      throw failure(found)
    }
    prefix = Git.line(found)
    let inside = try run(["rev-parse", "--is-inside-work-tree"])
    guard Git.line(inside) == "true" else {
      throw .refused("the negotiation's folder is in no git work tree", remedy: nil)
    }
  }

  // MARK: Running

  func run(
    _ words: [String], variables: [String: String] = [:]
  ) throws(SyncError) -> Subprocess.Result {
    var program = program
    program.environment.merge(variables) { $1 }
    let (git, options) = (program, ["-C", folder, "-c", "core.autocrlf=false"])
    return try SyncError.wrap { () throws(SubprocessError) in try git.run(options + words) }
  }

  /// Runs git and returns its standard output; throws if it fails.
  @discardableResult
  func ask(
    _ words: [String], variables: [String: String] = [:]
  ) throws(SyncError) -> Subprocess.Result {
    let result = try run(words, variables: variables)
    guard result.status == 0 else { throw failure(result) }
    return result
  }

  static func line(_ result: Subprocess.Result) -> String {
    String(result.text.prefix { !$0.isNewline })
  }

  /// Git's error message, as one line.
  func failure(_ result: Subprocess.Result) -> SyncError {
    if let file = lockFile(in: result) { return Git.locked(by: file) }
    let lines = result.errorText.split(whereSeparator: \.isNewline).filter {
      !$0.hasPrefix("hint:")
    }
    let said = lines.first { $0.hasPrefix("fatal:") || $0.hasPrefix("error:") } ?? lines.first
    let identity = result.errorText.holds("Please tell me who you are")
    if identity {
      return .refused(
        "git does not know who commits", remedy: .other("git config user.name and user.email"))
    }
    if let rejected = lines.first(where: { $0.hasPrefix(" ! [") }) {
      let remote = lines.filter { $0.hasPrefix("remote: ") }.map { $0.trimmed }
      return .program(
        "git", message: (remote + [rejected.dropFirst(3).trimmed]).joined(separator: "; "))
    }
    let tail = lines.filter { $0.hasPrefix("\t") }.map { $0.drop { $0 == "\t" } }
    let names = tail.isEmpty ? "" : " " + tail.joined(separator: ", ")
    return .program("git", message: (said.map(String.init) ?? "") + names)
  }

  static func fields(_ result: Subprocess.Result) -> [String] {
    result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The object that `ls-remote` lists for a reference.
  static func object(_ reference: String, in listed: Subprocess.Result) -> String? {
    for line in listed.text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: "\t")
      if words.count == 2, words[1] == reference { return String(words[0]) }
    }
    return nil
  }

  // MARK: Questions

  /// The name of the branch that is checked out.
  func branch() throws(SyncError) -> String {
    let result = try run(["symbolic-ref", "--quiet", "HEAD"])
    let name = Git.line(result)
    guard result.status == 0, name.hasPrefix("refs/heads/") else {
      throw .refused("no branch is checked out", remedy: .other("git switch BRANCH"))
    }
    return String(name.dropFirst("refs/heads/".count))
  }

  func commit(_ name: String) throws(SyncError) -> String? {
    let result = try run([
      "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}",
    ])
    return result.status == 0 ? Git.line(result) : nil
  }

  func tree(of commit: String) throws(SyncError) -> String {
    Git.line(try ask(["rev-parse", "--verify", "--quiet", commit + "^{tree}"]))
  }

  func setting(_ key: String) throws(SyncError) -> String? {
    let result = try run(["config", "--get", key])
    return result.status == 0 ? Git.line(result) : nil
  }

  func isAncestor(_ old: String, of new: String) throws(SyncError) -> Bool {
    try run(["merge-base", "--is-ancestor", old, new]).status == 0
  }

  /// The operation that git has begun and not finished, if there is one.
  func unfinished() throws(SyncError) -> String? {
    for (name, work) in [
      ("MERGE_HEAD", "merge"), ("rebase-merge", "rebase"), ("rebase-apply", "rebase"),
      ("CHERRY_PICK_HEAD", "cherry-pick"), ("REVERT_HEAD", "revert"),
    ] {
      let path = Git.line(
        try ask(["rev-parse", "--path-format=absolute", "--git-path", name]))
      if UserFiles.exists(path) { return work }
    }
    return nil
  }

  /// Paths with staged changes, from the repository's root.
  func staged() throws(SyncError) -> [String] {
    Git.fields(try ask(["diff", "--cached", "--name-only", "--no-renames", "-z"]))
  }

  /// The files of the log in a commit, by name: mode and blob.
  func logFiles(of commit: String) throws(SyncError) -> [String: String] {
    var found: [String: String] = [:]
    let listed = try ask(["ls-tree", "-z", "--full-tree", commit, "--", prefix + "log/"])
    for field in Git.fields(listed) {
      let parts = field.split(separator: "\t", maxSplits: 1)
      let head = parts[0].split(separator: " ")
      guard parts.count == 2, head.count == 3, head[0].hasPrefix("100") else { continue }
      let name = String(parts[1].dropFirst(prefix.count + 4))
      if Git.isExchanged(name) { found[name] = String(head[2]) }
    }
    return found
  }

  func contents(of blob: String) throws(SyncError) -> [UInt8] {
    try ask(["cat-file", "blob", blob]).output
  }

  /// Whether a file of the log is exchanged: feeds and their seals are, torn writes are not.
  static func isExchanged(_ name: String) -> Bool {
    writer(of: name) != nil
  }

  /// Whether `sync` commits a path, given from the root.
  func isOurs(_ path: String) -> Bool {
    guard path.hasPrefix(prefix) else { return false }
    let rest = path.dropFirst(prefix.count)
    return Git.others.contains(String(rest)) || rest.hasPrefix("log/")
  }

  static let others = ["parley.json", ".gitignore", ".gitattributes"]
}

extension Substring {
  /// Without blanks at its ends, with which git pads a remote's messages.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.prefix(start.lastIndex { $0 != " " }.map { start[...$0].count } ?? 0))
  }
}
