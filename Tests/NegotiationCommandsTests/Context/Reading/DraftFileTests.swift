import Foundation
import TestDesk
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The files that a table of drafts names, and the tables that a folder holds.
struct DraftFileTests {
  private static let draft = "## 1. One {#one}\nOUTSIDE.\n"

  private func bench() throws -> Desk {
    let bench = try Desk.small()
    try bench.write("outside.md", Self.draft)
    try bench.write("elsewhere/x.md", Self.draft)
    try bench.write("t/inside.md", Self.draft)
    try bench.write("t/sub/deep.md", Self.draft)
    let folder = bench.path + "/t/"
    mkfifo(folder + "pipe.md", 0o644)
    symlink("../outside.md", folder + "link.md")
    symlink("inside.md", folder + "near.md")
    symlink("../elsewhere", folder + "away")
    symlink("sub", folder + "sideways")
    symlink("/dev/zero", folder + "zero.md")
    let file = open(folder + "huge.md", O_WRONLY | O_CREAT, 0o644)
    ftruncate(file, 65 << 20)
    close(file)
    return bench
  }

  @Test(arguments: [
    "../outside.md", "sub/../../outside.md", "/etc/passwd", "/dev/zero", "link.md", "near.md",
    "away/x.md", "sideways/deep.md", "zero.md", "pipe.md", "huge.md", "sub", "missing.md", "..",
    ".",
    "inside.md/x",
  ])
  func `only regular files of the table's own folder are read`(name: String) throws {
    let bench = try bench()
    let before = bench.log()
    try bench.write("t/drafts.csv", "draft,file\ndeal@v2,inside.md\ndeal@v3,\(name)\n")
    for line in ["import t", "import t/drafts.csv"] {
      let outcome = bench.run(line)
      #expect(outcome.status == 65, "\(outcome.errors)")
      #expect(outcome.errors.contains("t/drafts.csv:3:9: "), "\(outcome.errors)")
      // The whole name, or the part of it that is a link.
      let part = name.split(separator: "/").first.map(String.init) ?? name
      let isNamed = outcome.errors.contains("'\(name)'") || outcome.errors.contains("'\(part)'")
      #expect(isNamed && !outcome.errors.contains("directory"), "\(outcome.errors)")
    }
    #expect(bench.log() == before)
  }

  @Test(arguments: ["inside.md", "sub/deep.md", "./inside.md", "sub//deep.md"])
  func `files of the folder are read as before`(name: String) throws {
    let bench = try bench()
    try bench.write("t/drafts.csv", "draft,file\ndeal@v2,\(name)\n")
    let outcome = bench.run("import t")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(bench.run("show deal@v2/one").output.contains("OUTSIDE"))
  }

  @Test func `the folder that the user names may be a link`() throws {
    let bench = try bench()
    symlink("t", bench.path + "/named")
    try bench.write("t/drafts.csv", "draft,file\ndeal@v2,inside.md\n")
    #expect(bench.run("import named").status == 0)
  }

  @Test(arguments: ["link", "pipe", "folder"])
  func `a table found in a folder is a regular file of it`(kind: String) throws {
    let bench = try Desk.small()
    try bench.write("secret.csv", "id,name\nSECRETWORD,x\n")
    try bench.write("t/plans.csv", "id,name\nnew,New\n")
    let path = bench.path + "/t/parties.csv"
    switch kind {
    case "link": symlink("../secret.csv", path)
    case "pipe": mkfifo(path, 0o644)
    default: mkdir(path, 0o755)
    }
    let outcome = bench.run("import t")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("t/parties.csv"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("SECRETWORD"))
  }

  @Test func `drafts are taken in the order of descent, also in a long table`() throws {
    let bench = try Desk.small()
    try bench.write("d.md", Self.draft)
    let count = 400
    var text = "draft,file,after\ndeal@w0,d.md,\n"
    for index in (1...count).reversed() { text += "deal@w\(index),d.md,w\(index - 1)\n" }
    text += "deal@x1,d.md,\n"
    try bench.write("drafts.csv", text)
    #expect(bench.run("import drafts.csv").status == 0)
    let log = bench.run("log --json").output.split(separator: "\n")
    let order = log.compactMap { $0.firstMatch(of: /"draft":"deal@(\w+)"/).map { String($0.1) } }
    #expect(order == ["v1", "w0"] + (1...count).map { "w\($0)" } + ["x1"])
  }
}
