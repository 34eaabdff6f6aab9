import NegotiationCommands
import NegotiationSync
import SystemFiles
import TestSupport

/// One person's copy of the log, and the commands they type there.
struct Analyst {
  struct Answer {
    var status: Int32
    var output: String
    var errors: String
  }

  let path: String
  /// Keeps the folder that everything stands in as long as somebody works there.
  var holding: TemporaryFolder?
  var now = "2025-12-03T12:00:00Z"

  /// What every process of these tests has around it: no user's settings, nobody's keys.
  static let environment: [String: String] = [
    "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.org",
    "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@example.org",
  ]

  /// What this copy keeps outside its folder: nothing of it is another copy's.
  var state: String { (holding?.path ?? path) + "/state/" + path.replacing("/", with: "_") }

  @discardableResult
  func callAsFunction(_ words: String...) -> Answer { run(words) }

  @discardableResult
  func run(_ words: [String]) -> Answer {
    let collected = Collected()
    var environment = Analyst.environment
    environment["PARLEY_NOW"] = now
    environment["XDG_STATE_HOME"] = state
    var context = CommandContext(
      environment: environment, currentDirectory: path, userAtHost: "t@h",
      terminal: CommandContext.Terminal(
        outputIsTerminal: false, errorIsTerminal: false, columns: 80),
      clock: { 0 }, readInput: { [] },
      writeOutput: { collected.output += $0 }, writeError: { collected.errors += $0 })
    let status = ParleyTool.run(words, in: &context)
    return Answer(status: status, output: collected.output, errors: collected.errors)
  }

  @discardableResult
  func git(_ words: String...) throws -> String {
    let program = try Subprocess("git", environment: Analyst.environment)
    return try program.run(["-C", path] + words).text
  }

  private final class Collected {
    var output = ""
    var errors = ""
  }
}

/// A bare repository and clones of it.
struct Team {
  let folder = TemporaryFolder()
  let analysts: [Analyst]

  /// - `below`: the negotiation's folder in the repository; the root unless given.
  init(_ writers: [String], branch: String = "main", below: String = "") throws {
    let git = try Subprocess("git", environment: Analyst.environment)
    let hub = folder.path + "/hub.git"
    _ = try git.run(["init", "--quiet", "--bare", "--initial-branch", branch, hub])
    var analysts: [Analyst] = []
    for (at, writer) in writers.enumerated() {
      let clone = folder.path + "/" + writer
      _ = try git.run(["clone", "--quiet", hub, clone])
      let analyst = Analyst(path: clone + below, holding: folder)
      if at == 0 {
        let root = Analyst(path: clone)
        root("init", clone + below, "--writer", writer, "--title", "Talks")
        analyst("add", "party", "usa", "--name", "USA", "--role", "principal")
        analyst("add", "plan", "peace", "--name", "Peace")
        TestFile.write(
          "# D\n## 1. One {#one}\nText one.\n## 2. Two {#two}\nText two.\n",
          to: folder.path + "/draft.md")
        analyst("add", "draft", "peace@v1", folder.path + "/draft.md", "--on", "2025-11-01")
        analyst("sync")
      } else {
        Analyst(path: clone)("init", clone + below, "--writer", writer)
      }
      analysts.append(analyst)
    }
    self.analysts = analysts
  }
}
