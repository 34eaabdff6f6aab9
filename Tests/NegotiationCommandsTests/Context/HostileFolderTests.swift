import Foundation
import NegotiationLog
import TestDesk
import Testing

/// A folder that somebody sent: whatever stands at its paths, nothing outside it changes.
struct HostileFolderTests {
  private static let paths = [
    "parley.json", "log", "log/amal.jsonl", "log/amal.torn", "log/amal.seals", "log/other.jsonl",
    ".parley", ".parley/writer", ".parley/snapshot", ".parley/stamp", ".parley/fork-amal.jsonl",
  ]
  private static let kinds = ["link", "dangling link", "pipe", "folder", "hard link"]
  private static let commands = [
    "init talks --writer boris", "-C talks matrix deal --json",
    "-C talks record north objects deal@v1/one --on 2025-11-01", "-C talks verify",
    "-C talks export --format csv -o exported", "-C talks seal --key none",
    "-C talks report deal -o page.html", "-C talks add party south --name South",
    "-C talks log --json", "-C talks show north",
  ]

  private func bench() throws -> Desk {
    let bench = try Desk()
    bench.snapshotPolicy = .eager
    bench.run("init talks --writer amal")
    bench.run("-C talks add party north --name North --kind state --role principal")
    bench.run("-C talks add plan deal --name Deal")
    try bench.write("d.md", "## 1. One {#one}\nText.\n")
    bench.run("-C talks add draft deal@v1 d.md --on 2025-11-01")
    for _ in 0..<3 { bench.run("-C talks matrix deal") }
    return bench
  }

  @Test(.timeLimit(.minutes(5)), arguments: paths)
  func `nothing outside a stranger's folder changes, and nothing waits`(path: String) throws {
    let files = FileManager.default
    for kind in Self.kinds {
      let bench = try bench()
      let inside = bench.path + "/talks/" + path
      // The bytes of what stood there, so that a link followed would be believed.
      let bytes = try? bench.read("talks/" + path)
      try bench.write("outside/file", bytes ?? Array("{\"x\":1}".utf8))
      if files.fileExists(atPath: inside) || kind == "folder" {
        try? files.removeItem(atPath: inside)
      }
      switch kind {
      case "link":
        let folder = path == "log" || path == ".parley"
        try files.createSymbolicLink(
          atPath: inside, withDestinationPath: bench.path + "/outside" + (folder ? "" : "/file"))
      case "dangling link":
        try files.createSymbolicLink(
          atPath: inside, withDestinationPath: bench.path + "/outside/none")
      case "pipe": mkfifo(inside, 0o600)
      case "hard link":
        try files.linkItem(atPath: bench.path + "/outside/file", toPath: inside)
      default: try files.createDirectory(atPath: inside, withIntermediateDirectories: true)
      }
      let before = try tree(bench.path + "/outside")
      for command in Self.commands {
        let outcome = bench.run(command)
        #expect([0, 1, 65, 66, 73, 74].contains(outcome.status), "\(kind) \(command): \(outcome)")
        #expect(try tree(bench.path + "/outside") == before, "\(path) as \(kind): \(command)")
      }
    }
  }

  /// Names and bytes of a folder.
  private func tree(_ path: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      found[name] = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
    }
    return found
  }

  @Test func `a snapshot made with another user's key is not believed`() throws {
    let bench = try bench()
    let mine = bench.run("-C talks matrix deal --json").output
    let snapshot = try bench.read("talks/.parley/snapshot")
    let stamp = try bench.read("talks/.parley/stamp")
    #expect(!snapshot.isEmpty)
    // Another state folder has another key; the same bytes are worth nothing under it.
    bench.environment["XDG_STATE_HOME"] = bench.path + "/other-state"
    let folder = try NegotiationFolder(at: bench.path + "/talks")
    #expect(try !folder.believesSnapshot(bench.path + "/other-state"))
    #expect(try folder.believesSnapshot(bench.path + "-state"))
    #expect(bench.run("-C talks matrix deal --json").output == mine)
    try bench.write("talks/.parley/snapshot", snapshot)
    try bench.write("talks/.parley/stamp", stamp)
    #expect(bench.run("-C talks matrix deal --json").output == mine)
    // A key that others can read is none.
    let key = bench.path + "-state/parley"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: key)
    #expect(try !folder.believesSnapshot(bench.path + "-state"))
  }
}

extension NegotiationFolder {
  fileprivate func believesSnapshot(_ state: String) throws -> Bool {
    var folder = self
    folder.snapshotPolicy = .eager
    folder.state = UserState(environment: ["XDG_STATE_HOME": state])
    return try folder.hasSnapshot
  }
}
