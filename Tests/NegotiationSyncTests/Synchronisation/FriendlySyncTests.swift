import SystemFiles
import TestSupport
import Testing

@testable import NegotiationSync

/// What a team meets in its first week, each said with a way out that is tried here.
struct FriendlySyncTests {
  /// A bare repository whose HEAD names a branch, and a way to clone it.
  private struct Server {
    let folder = TemporaryFolder()
    let git: Subprocess
    var hub: String { folder.path + "/hub.git" }

    init(branch: String = "main") throws {
      git = try Subprocess("git", environment: Analyst.environment)
      _ = try git.run(["init", "--quiet", "--bare", "--initial-branch", branch, hub])
    }

    func clone(_ name: String) throws -> Analyst {
      _ = try git.run(["clone", "--quiet", hub, folder.path + "/" + name])
      return Analyst(path: folder.path + "/" + name, holding: folder)
    }

    /// A repository that was begun here, with the server as its `origin`.
    func begin(_ name: String, branch: String, remote: Bool = true) throws -> Analyst {
      let path = folder.path + "/" + name
      _ = try git.run(["init", "--quiet", "--initial-branch", branch, path])
      if remote { _ = try git.run(["-C", path, "remote", "add", "origin", hub]) }
      return Analyst(path: path, holding: folder)
    }

    func branches() throws -> [String] {
      try git.run(["-C", hub, "for-each-ref", "--format=%(refname:short)", "refs/heads"]).text
        .split(separator: "\n").map(String.init)
    }
  }

  private func shell(_ line: String, in analyst: Analyst) throws -> Subprocess.Result {
    var environment = Analyst.environment
    let tool = Built.program("parley")
    environment["PATH"] =
      tool.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + ":"
      + (environment["PATH"] ?? "")
    environment["XDG_STATE_HOME"] = analyst.state
    environment["PARLEY_NOW"] = analyst.now
    return try Subprocess("env", environment: environment)
      .run(["-C", analyst.path, "sh", "-c", line])
  }

  /// What the last hint of an answer says to type, up to words that are no command.
  private func hint(_ answer: Analyst.Answer) -> String {
    let line = answer.errors.split(separator: "\n").last { $0.hasPrefix("hint: ") }
    return String((line ?? "").dropFirst(6).prefix { $0 != "," })
  }

  // MARK: Branches

  @Test(arguments: ["HEAD", "the only one"])
  func `a branch of another name on the server is used and named`(_ which: String) throws {
    let server = try Server(branch: which == "HEAD" ? "main" : "elsewhere")
    let amal = try server.begin("amal", branch: "main")
    amal("init", ".", "--writer", "amal", "--title", "Talks")
    amal("add", "party", "usa", "--name", "USA")
    #expect(amal("sync").status == 0)
    if which == "HEAD" { try amal.git("push", "--quiet", "origin", "main:aside") }
    let boris = try server.begin("boris", branch: "master")
    try boris.git("fetch", "--quiet", "origin")
    try boris.git("checkout", "--quiet", "-b", "master", "--no-track", "origin/main")
    boris("init", ".", "--writer", "boris")
    boris("add", "topic", "land", "--name", "Land")
    let answer = boris("sync")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(
      answer.errors.contains("'origin' keeps the log on branch 'main'; here it is 'master'"),
      "\(answer.errors)")
    #expect(try !server.branches().contains("master"))
    #expect(amal("sync").errors.contains("received 1 entry (boris 1)"))
    // The upstream was set: nothing is left to say.
    boris("add", "topic", "sea", "--name", "Sea")
    let later = boris("sync")
    #expect(later.status == 0 && !later.errors.contains("keeps the log"), "\(later.errors)")
  }

  @Test func `an empty server takes the branch of this copy, and one with the name keeps it`()
    throws
  {
    let server = try Server()
    let amal = try server.begin("amal", branch: "master")
    amal("init", ".", "--writer", "amal")
    amal("add", "party", "usa", "--name", "USA")
    let first = amal("sync")
    #expect(first.status == 0 && !first.errors.contains("keeps the log"), "\(first.errors)")
    #expect(try server.branches() == ["master"])
    try amal.git("push", "--quiet", "origin", "master:main")
    try amal.git("branch", "--unset-upstream")
    amal("add", "topic", "land", "--name", "Land")
    let second = amal("sync")
    #expect(second.status == 0 && !second.errors.contains("keeps the log"), "\(second.errors)")
  }

  @Test func `a branch with other work keeps its name`() throws {
    let server = try Server()
    let amal = try server.begin("amal", branch: "main")
    amal("init", ".", "--writer", "amal")
    amal("add", "party", "usa", "--name", "USA")
    amal("sync")
    try amal.git("checkout", "--quiet", "-b", "feature", "--no-track")
    TestFile.write("unfinished\n", to: amal.path + "/notes.txt")
    try amal.git("add", "notes.txt")
    try amal.git("commit", "--quiet", "-m", "notes")
    #expect(amal("sync").status == 0)
    #expect(try server.branches() == ["feature", "main"])
    let main = try server.git.run(["-C", server.hub, "ls-tree", "--name-only", "main"]).text
    #expect(!main.contains("notes.txt"))
  }

  // MARK: Locks

  @Test(arguments: ["index", "HEAD", "refs/heads/main"])
  func `a lock that a killed git left is named, and taking it away helps`(_ name: String) throws {
    let team = try Team(["amal"])
    let amal = team.analysts[0]
    let lock = amal.path + "/.git/\(name).lock"
    TestFile.write("", to: lock)
    amal("add", "topic", "land", "--name", "Land")
    let answer = amal("sync")
    #expect(answer.status == 65, "\(answer.errors)")
    #expect(answer.errors.contains("\(name).lock' is held"), "\(answer.errors)")
    #expect(!answer.errors.contains("fatal:"))
    #expect(answer.errors.contains("if no git is running"))
    #expect(try shell(hint(answer), in: amal).status == 0)
    #expect(!UserFiles.exists(lock))
    #expect(amal("sync").errors.contains("sent 1 entry (amal 1)"))
  }

  @Test func `a lock of the settings is named with its whole path, below the root too`() throws {
    let server = try Server()
    let root = try server.begin("the clone", branch: "main")
    root("init", root.path + "/talks", "--writer", "amal")
    let amal = Analyst(path: root.path + "/talks", holding: server.folder)
    amal("add", "party", "usa", "--name", "USA")
    let lock = root.path + "/.git/config.lock"
    TestFile.write("", to: lock)
    let git = try Git(folder: amal.path, environment: Analyst.environment)
    let refusal = try #require(throws: SyncError.self) { try git.ask(["config", "a.b", "c"]) }
    #expect(refusal == Git.locked(by: lock))
    #expect(refusal.remedy == .other("rm '\(lock)', if no git is running"))
    // What is exchanged needs no setting.
    #expect(amal("sync").status == 0)
  }

  // MARK: Two negotiations

  @Test func `a copy without entries is told how to take what the server holds`() throws {
    let server = try Server()
    let boris = try server.clone("boris")
    boris("init", ".", "--writer", "boris")
    let amal = try server.clone("amal")
    amal("init", ".", "--writer", "amal")
    amal("add", "party", "usa", "--name", "USA")
    #expect(amal("sync").status == 0)
    let answer = boris("sync")
    #expect(answer.status == 65)
    #expect(answer.errors.contains("holds another negotiation, 'amal'"), "\(answer.errors)")
    #expect(answer.errors.contains("'boris', has no entries"))
    let typed = try shell(hint(answer), in: boris)
    #expect(typed.status == 0, "\(typed.errorText)")
    #expect(typed.errorText.contains("received 1 entry (amal 1)"))
    boris("add", "topic", "land", "--name", "Land")
    #expect(boris("sync").status == 0)
    #expect(amal("sync").errors.contains("received 1 entry (boris 1)"))
    #expect(amal("verify").status == 0)
  }

  @Test func `a copy with entries is told how to bring them over`() throws {
    let server = try Server()
    let boris = try server.clone("boris")
    boris("init", ".", "--writer", "boris")
    boris("add", "topic", "land", "--name", "Land")
    let amal = try server.clone("amal")
    amal("init", ".", "--writer", "amal")
    amal("add", "party", "usa", "--name", "USA")
    #expect(amal("sync").status == 0)
    let answer = boris("sync")
    #expect(answer.status == 65)
    #expect(answer.errors.contains("'boris', has 1 entry of its own"), "\(answer.errors)")
    let typed = try shell(hint(answer), in: boris)
    #expect(typed.status == 0, "\(typed.errorText)")
    let there = Analyst(path: boris.path + "-2", holding: server.folder)
    #expect(boris("export", "-o", "tables").status == 0)
    let imported = there("import", boris.path + "/tables")
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(there("sync").status == 0)
    #expect(amal("sync").errors.contains("received 1 entry (boris 1)"))
    // What could not be exchanged stands as it was.
    #expect(boris("log").output.contains("boris:1"))
  }

  @Test func `a clone that looks empty begins no second negotiation`() throws {
    // The server's HEAD names a branch that nobody has pushed.
    let server = try Server(branch: "main")
    let amal = try server.begin("amal", branch: "master")
    amal("init", ".", "--writer", "amal")
    amal("add", "party", "usa", "--name", "USA")
    amal("sync")
    let boris = try server.clone("boris")
    let answer = boris("init", ".", "--writer", "boris")
    #expect(answer.status == 65)
    #expect(
      answer.errors.contains("'origin/master' holds a negotiation already, 'amal'"),
      "\(answer.errors)")
    let typed = try shell(hint(answer), in: boris)
    #expect(typed.status == 0, "\(typed.errorText)")
    boris("add", "topic", "land", "--name", "Land")
    #expect(boris("sync").status == 0)
    #expect(amal("sync").errors.contains("received 1 entry (boris 1)"))
  }
}
