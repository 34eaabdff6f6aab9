import NegotiationSync
import SystemFiles
import TestSupport
import Testing

/// Repositories as people have them: any branch, any settings, other files, nothing yet.
struct RepositoryKindsTests {
  @Test(arguments: ["feature/x", "-weird", "ветка", "مفاوضات", "a.b", "HEAD2", "@x", "v1/--force"])
  func `a branch of any name is exchanged under that name`(branch: String) throws {
    let team = try Team(["amal", "boris"])
    let (amal, boris) = (team.analysts[0], team.analysts[1])
    boris("sync")
    for analyst in [amal, boris] {
      try analyst.git("symbolic-ref", "HEAD", "refs/heads/\(branch)")
      try analyst.git("update-ref", "refs/heads/\(branch)", "refs/heads/main")
    }
    amal("record", "usa", "accept", "peace@v1/one", "--on", "2025-11-02")
    boris("record", "usa", "object", "peace@v1/two", "--on", "2025-11-02")
    for analyst in [amal, boris, amal] {
      let answer = analyst("sync", "origin")
      #expect(answer.status == 0, "\(answer.errors)")
    }
    #expect(amal("matrix", "--json").output == boris("matrix", "--json").output)
    let listed = try amal.git("ls-remote", "--heads", "origin")
    #expect(listed.contains("refs/heads/\(branch)\n"))
  }

  @Test func `a first sync makes the branch where neither side has one`() throws {
    let folder = TemporaryFolder()
    let git = try Subprocess("git", environment: Analyst.environment)
    let hub = folder.path + "/hub.git"
    _ = try git.run(["init", "--quiet", "--bare", hub])
    let amal = Analyst(path: folder.path + "/talks", holding: folder)
    Analyst(path: folder.path)("init", "talks", "--writer", "amal")
    try amal.git("init", "--quiet", "--initial-branch", "unborn")
    amal("add", "party", "usa", "--name", "USA")
    try amal.git("remote", "add", "hub", hub)
    #expect(amal("sync").errors.contains("git remote add origin URL"))
    let answer = amal("sync", "hub")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(try git.run(["-C", hub, "branch", "--list"]).text.contains("unborn"))
    // From here on the branch knows where it goes.
    amal("add", "party", "eu", "--name", "EU")
    #expect(amal("sync").status == 0)
    #expect(try amal.git("status", "--short") == "")
  }

  @Test func `a path or a URL is a place to exchange without being a remote`() throws {
    let team = try Team(["amal"])
    let amal = team.analysts[0]
    let git = try Subprocess("git", environment: Analyst.environment)
    let other = team.folder.path + "/other.git"
    _ = try git.run(["init", "--quiet", "--bare", other])
    for place in [other, "file://" + other, "../other.git"] {
      let answer = amal("sync", place)
      #expect(answer.status == 0, "\(place): \(answer.errors)")
    }
    for place in ["-x", "--upload-pack=touch x", "", "nowhere", "../nowhere.git", "a b"] {
      let answer = amal("sync", "--", place)
      #expect([65, 74].contains(answer.status), "'\(place)': \(answer.status)")
      #expect(answer.errors.contains("parley: "))
    }
    try amal.git("config", "remote.-odd.url", other)
    #expect(amal("sync", "--", "-odd").status == 65)
  }

  @Test func `without a branch, or with other changes staged, nothing is done`() throws {
    let team = try Team(["amal"])
    let amal = team.analysts[0]
    TestFile.write("x\n", to: amal.path + "/other.txt")
    try amal.git("add", "other.txt")
    let before = try amal.git("rev-parse", "HEAD")
    amal("record", "usa", "accept", "peace@v1/one")
    let staged = amal("sync")
    #expect(staged.status == 65)
    #expect(staged.errors.contains("other changes are staged: 'other.txt'"))
    #expect(try amal.git("rev-parse", "HEAD") == before)
    #expect(try amal.git("diff", "--cached", "--name-only") == "other.txt\n")
    try amal.git("reset", "--quiet")
    try amal.git("checkout", "--quiet", "--detach")
    let detached = amal("sync")
    #expect(detached.status == 65)
    #expect(detached.errors.contains("no branch is checked out"))
    #expect(detached.errors.contains("hint: git switch BRANCH"))
  }

  @Test(arguments: ["true", "input"])
  func `line ends stay as they are whatever git is set to`(setting: String) throws {
    let team = try Team(["amal", "boris"])
    let (amal, boris) = (team.analysts[0], team.analysts[1])
    boris("sync")
    for analyst in [amal, boris] {
      try analyst.git("config", "core.autocrlf", setting)
      try analyst.git("config", "core.eol", "crlf")
    }
    amal("record", "usa", "accept", "peace@v1/one", "--quote", "a\r\nb", "--lang", "en")
    #expect(amal("sync").status == 0)
    #expect(boris("sync").status == 0)
    // Plain git too.
    try boris.git("rm", "--quiet", "--cached", "-r", ".")
    try boris.git("reset", "--quiet", "--hard")
    let feed = "/log/amal.jsonl"
    #expect(TestFile.read(boris.path + feed) == TestFile.read(amal.path + feed))
    #expect(!TestFile.read(boris.path + feed).contains(0x0D))
    #expect(boris("verify").status == 0)
    #expect(try boris.git("status", "--short") == "")
  }

  @Test func `hooks of the repository run, and none is made`() throws {
    let team = try Team(["amal"])
    let amal = team.analysts[0]
    let hooks = try amal.git("rev-parse", "--git-path", "hooks").split(separator: "\n")[0]
    let folder = "\(amal.path)/\(hooks)"
    let before = try amal.git("ls-files", "--others", "--", "x")
    #expect(before == "")
    TestFile.write("#!/bin/sh\necho no commits today >&2\nexit 1\n", to: folder + "/pre-commit")
    let shell = try Subprocess("chmod", environment: Analyst.environment)
    _ = try shell.run(["+x", folder + "/pre-commit"])
    amal("record", "usa", "accept", "peace@v1/one")
    let refused = amal("sync")
    #expect(refused.status == 74)
    #expect(refused.errors.contains("no commits today"))
    _ = try shell.run(["-x", folder + "/pre-commit"])
    #expect(amal("sync").status == 0)
    let list = try Subprocess("ls", environment: Analyst.environment)
    let names = try list.run([folder]).text.split(separator: "\n").filter {
      !$0.hasSuffix(".sample")
    }
    #expect(names == ["pre-commit"])
  }

  @Test func `a commit without a name, or without git, is told with the way out`() throws {
    let team = try Team(["amal"])
    let amal = team.analysts[0]
    amal("record", "usa", "accept", "peace@v1/one")
    func sync(_ change: (inout [String: String]) -> Void) throws -> Subprocess.Result {
      var environment = Analyst.environment
      change(&environment)
      var tool = try Subprocess("env", environment: Analyst.environment)
      tool.environment = environment
      return try tool.run([Built.program("parley"), "-C", amal.path, "sync"])
    }
    let nameless = try sync { environment in
      for key in environment.keys
      where key.hasPrefix("GIT_AUTHOR") || key.hasPrefix("GIT_COMMITTER") {
        environment[key] = nil
      }
      environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
      environment["GIT_CONFIG_COUNT"] = "1"
      environment["GIT_CONFIG_KEY_0"] = "user.useConfigOnly"
      environment["GIT_CONFIG_VALUE_0"] = "true"
    }
    #expect(nameless.status == 65)
    #expect(nameless.errorText.contains("git does not know who commits"))
    #expect(nameless.errorText.contains("hint: git config"))
    let gone = try sync { $0["PATH"] = "/nonexistent" }
    #expect(gone.status == 66)
    #expect(gone.errorText.contains("'git' is not on PATH"))
    #expect(gone.errorText.contains("hint: install git"))
    #expect(try sync { _ in }.status == 0)
  }

  @Test func `files beside the log that both sides changed are left to git`() throws {
    let team = try Team(["amal", "boris"])
    let (amal, boris) = (team.analysts[0], team.analysts[1])
    boris("sync")
    for (analyst, word) in [(amal, "one"), (boris, "two")] {
      TestFile.write(word + "\n", to: analyst.path + "/notes.txt")
      try analyst.git("add", "notes.txt")
      try analyst.git("commit", "--quiet", "-m", word)
      analyst("record", "usa", "accept", "peace@v1/one", "--on", "2025-11-02")
    }
    #expect(amal("sync").status == 0)
    let before = try boris.git("status", "--short")
    let refused = boris("sync")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("'notes.txt'"))
    #expect(try boris.git("status", "--short") == "" && before.contains("log/"))
    #expect(
      !String(decoding: TestFile.read(boris.path + "/notes.txt"), as: UTF8.self).contains("<<<"))
  }

  @Test func `a remote that refuses is told in its own words, without trying for long`() throws {
    let team = try Team(["amal"])
    let amal = team.analysts[0]
    let hub = team.folder.path + "/hub.git"
    TestFile.write(
      "#!/bin/sh\necho closed for the night >&2\nexit 1\n", to: hub + "/hooks/pre-receive")
    _ = try Subprocess("chmod", environment: Analyst.environment).run([
      "+x", hub + "/hooks/pre-receive",
    ])
    amal("record", "usa", "accept", "peace@v1/one")
    let clock = ContinuousClock()
    let start = clock.now
    let answer = amal("sync")
    #expect(answer.status == 74)
    #expect(answer.errors.contains("closed for the night") || answer.errors.contains("pre-receive"))
    #expect(clock.now - start < .seconds(20))
  }
}
