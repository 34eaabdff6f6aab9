import Foundation
import TestDesk
import Testing

/// What an export does with a folder that is not empty.
struct ExportFolderTests {
  private func marked() throws -> Desk {
    let bench = try Desk.small()
    bench.run("add source secret --publisher 'Secret source'")
    bench.run("add person spy --name 'The Spy' --party north")
    let outcome = bench.run(
      "record north rejects deal@v1/army --on 2025-12-01 --quote 'TOP SECRET' --lang en --mark red"
        + " --source secret --by spy")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return bench
  }

  private func files(_ bench: Desk, _ folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: bench.path + "/" + folder) {
      if let bytes = try? bench.read(folder + "/" + name) { found[name] = bytes }
    }
    return found
  }

  private func link(_ bench: Desk, _ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: bench.path + "/" + name, withDestinationPath: target)
  }

  @Test func `an export into a used folder is that into an empty one`() throws {
    let bench = try marked()
    for line in ["export -o used", "export --clearance green -o used"] {
      #expect(bench.run(line).status == 0)
    }
    #expect(bench.run("export --clearance green -o fresh").status == 0)
    #expect(try files(bench, "used") == files(bench, "fresh"))
    for (name, bytes) in try files(bench, "used") {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in ["TOP SECRET", "The Spy", "Secret source"] {
        #expect(!text.contains(word), "\(word) in \(name)")
      }
    }
    // The way back brings all of it again.
    #expect(bench.run("export -o used").status == 0)
    #expect(bench.run("export -o whole").status == 0)
    #expect(try files(bench, "used") == files(bench, "whole"))
  }

  @Test func `drafts of another negotiation go, and so does their folder`() throws {
    let bench = try marked()
    bench.run("export -o used")
    bench.run("init other --writer amal")
    bench.run("-C other add party north --name North")
    #expect(bench.run("-C other export -o used").status == 0)
    #expect(try files(bench, "used").keys.filter { $0.hasSuffix(".md") } == [])
    #expect(!FileManager.default.fileExists(atPath: bench.path + "/used/drafts"))
  }

  @Test func `files that no export wrote stay as they are`() throws {
    let bench = try marked()
    let mine = ["README.md", "notes.csv", ".gitignore", "drafts/mine.md", "other/stances.csv"]
    for name in mine { try bench.write("used/" + name, "mine") }
    for line in ["export -o used", "export --clearance green -o used", "export -o used"] {
      let outcome = bench.run(line)
      #expect(outcome.status == 0, "\(outcome.errors)")
      for name in mine { #expect(try bench.read("used/" + name) == Array("mine".utf8), "\(name)") }
    }
  }

  @Test(arguments: ["salience.csv", "stances.csv", "drafts/deal-v1.md", "drafts.csv"])
  func `a table or draft that no export wrote is neither overwritten nor left beside one`(
    name: String
  ) throws {
    let bench = try marked()
    try bench.write("used/" + name, "by hand")
    let before = try files(bench, "used")
    let outcome = bench.run("export -o used")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("used/\(name)") && outcome.errors.contains("hint:"))
    #expect(try files(bench, "used") == before)
  }

  @Test(arguments: [
    "../victim", "../../victim", "/etc/victim", "README.md", "drafts/../victim", "drafts", ".",
    "log/amal.jsonl", "drafts/sub/x.md", "", "drafts/.", "parley.json",
  ])
  func `a list that somebody else wrote deletes nothing that is no export's`(
    name: String
  ) throws {
    let bench = try marked()
    #expect(bench.run("export -o a/used").status == 0)
    for file in ["a/victim", "victim", "a/used/README.md", "a/used/drafts/sub/x.md"] {
      try bench.write(file, "precious")
    }
    let list = try #require(
      try files(bench, "a/used").first { $0.value.starts(with: Array("parley".utf8)) })
    try bench.write("a/used/" + list.key, list.value + Array("\(name)\n".utf8))
    bench.run("export --clearance green -o a/used")
    for file in ["a/victim", "victim", "a/used/README.md", "a/used/drafts/sub/x.md"] {
      #expect(try bench.read(file) == Array("precious".utf8))
    }
    #expect(!bench.log().isEmpty)
  }

  @Test(arguments: ["stances.csv", "parties.csv", "drafts", "drafts/deal-v1.md"])
  func `links below the folder are not followed`(name: String) throws {
    let bench = try marked()
    try bench.write("outside/victim", "precious")
    try bench.write("outside/dir/deal-v1.md", "precious")
    bench.run("export -o used")
    let isFolder = name == "drafts"
    try FileManager.default.removeItem(atPath: bench.path + "/used/" + name)
    try link(
      bench, "used/" + name, to: bench.path + (isFolder ? "/outside/dir" : "/outside/victim"))
    for line in ["export -o used", "export --clearance green -o used"] {
      let outcome = bench.run(line)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("used/\(name)") && outcome.errors.contains("link"))
    }
    #expect(try bench.read("outside/victim") == Array("precious".utf8))
    #expect(try bench.read("outside/dir/deal-v1.md") == Array("precious".utf8))
  }

  @Test func `what a killed export had begun to write goes with the next`() throws {
    let bench = try marked()
    bench.run("export -o used")
    let parts = [".stances.csv.4711.part", "drafts/.deal-v1.md.12-3.part"]
    for name in parts { try bench.write("used/" + name, "TOP SECRET") }
    let mine = [".mine.4711.part", ".stances.csv.part", ".stances.csv.x.part"]
    for name in mine { try bench.write("used/" + name, "mine") }
    #expect(bench.run("export --clearance green -o used").status == 0)
    let left = try files(bench, "used").keys
    #expect(parts.allSatisfy { !left.contains($0) } && mine.allSatisfy { left.contains($0) })
  }

  @Test func `a folder that the user names may be a link`() throws {
    let bench = try marked()
    try bench.write("real/keep", "x")
    try link(bench, "named", to: bench.path + "/real")
    #expect(bench.run("export -o named").status == 0)
    #expect(try files(bench, "real").keys.contains("stances.csv"))
  }

  @Test func `a table keeps the mode that its owner gave it`() throws {
    let bench = try marked()
    bench.run("export -o used")
    let path = bench.path + "/used/stances.csv"
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    bench.run("export -o used")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test
  func `a name that looks like one file of tables is refused with a folder that can be written`()
    throws
  {
    let desk = try Desk.small()
    for (name, hint) in [("./out.txt", "./out"), ("a.b/o.csv", "a.b/o"), ("x y.md", "'x y'")] {
      #expect(desk.run(["export", "-o", name]).status == 64)
      #expect(desk.errors.hasSuffix("hint: -o \(hint)\n"), "\(desk.errors)")
      try desk.answer("export -o \(hint)")
    }
  }
}
