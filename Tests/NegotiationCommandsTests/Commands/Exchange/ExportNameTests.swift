import Foundation
import TestDesk
import TestSupport
import Testing

/// The names of exported files: safe, one for each text, and where possible those of the drafts.
struct ExportNameTests {
  /// A negotiation with drafts of these names, each with a text of its own.
  private func bench(_ drafts: [String]) throws -> Desk {
    let bench = try Desk()
    bench.run("init . --writer amal")
    for plan in Set(drafts.map { $0.split(separator: "@")[0] }).sorted() {
      #expect(bench.run(["add", "plan", String(plan), "--name", "P"]).status == 0)
    }
    for draft in drafts {
      try bench.write("d.md", "## 1. One {#one}\nText of \(draft).\n")
      let outcome = bench.run(["add", "draft", draft, "d.md", "--on", "2025-01-01"])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    return bench
  }

  private func drafts(_ bench: Desk, _ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: bench.path + "/\(folder)/drafts").sorted()
  }

  @Test(arguments: [
    ["a@b-c", "a-b@c"], ["a@v1", "a@V1"], ["straße@v1", "STRASSE@v1"],
    ["a@b-2", "a-b@2", "a@b-2-2"],
    ["ｘ@v1", "x@v1"], ["σας@v1", "ΣΑΣ@v1", "σασ@v1"],
  ])
  func `two drafts never share a file, also where case or spelling is not told apart`(
    names: [String]
  ) throws {
    let bench = try bench(names)
    #expect(bench.run("export -o out").status == 0)
    let files = try drafts(bench, "out")
    #expect(Set(files.map { $0.uppercased().lowercased() }).count == names.count)
    #expect(bench.run("init copy --writer other").status == 0)
    let imported = bench.run("-C copy import out")
    #expect(imported.status == 0, "\(imported.errors)")
    for name in names {
      let shown = bench.run(["-C", "copy", "show", name + "/one"]).output
      #expect(shown.contains("Text of \(name)."), "\(name): \(shown)")
    }
  }

  @Test func `a translation and a draft named like one have two files`() throws {
    let bench = try bench(["a@v1", "a@v1.ar"])
    try bench.write("ar.md", "## 1. One {#one}\nنص\n")
    bench.run("add draft a@v1 ar.md --lang ar")
    #expect(bench.run("export -o out").status == 0)
    #expect(try drafts(bench, "out").count == 3)
    #expect(try drafts(bench, "out").contains("a-v1.md"))
    bench.run("init copy --writer other")
    #expect(bench.run("-C copy import out").status == 0)
    #expect(bench.run("-C copy show a@v1.ar/one").output.contains("Text of a@v1.ar."))
    #expect(bench.run("-C copy export --json").output.contains("نص"))
  }

  @Test func `names are those of the drafts, and later drafts change none of them`() throws {
    let bench = try bench(["a@b-c", "z@v2"])
    bench.run("export -o out")
    #expect(try drafts(bench, "out") == ["a-b-c.md", "z-v2.md"])
    bench.run("add plan a-b --name P")
    try bench.write("d.md", "## 1. One {#one}\nAnother.\n")
    bench.run("add draft a-b@c d.md")
    #expect(bench.run("export -o out").status == 0)
    let first = try bench.read("out/drafts/a-b-c.md")
    #expect(String(decoding: first, as: UTF8.self).contains("Text of a@b-c."))
    #expect(try drafts(bench, "out").count == 3)
  }

  @Test func `a name longer than file systems take is cut and stays its own`() throws {
    let long = String(repeating: "ж", count: 200)
    let bench = try bench(["\(long)@v1", "\(long)@v2"])
    let outcome = bench.run("export -o out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try drafts(bench, "out").count == 2)
  }

  static let hostile = [
    "x/../../../../victim", "../../victim", "/victim", "..", ".", "", "a\\nb", "CON", "x/y", "-rf",
    "\\u0000", "\\u202e", "e\\u0301", "x\\u001b[31m", String(repeating: "l", count: 300),
  ]

  @Test(arguments: hostile)
  func `whatever a log calls a language, nothing is written outside`(language: String) throws {
    let bench = try Desk.small()
    try bench.append(lines: [
      "\"type\":\"translation\",\"draft\":\"deal@v1\",\"lang\":\"\(language)\",\"title\":\"t\","
        + "\"clauses\":[{\"id\":\"army\",\"number\":\"2\",\"heading\":\"H\",\"text\":\"attack\"}]"
    ])
    try bench.write("victim.md", "precious")
    try bench.write("work/victim.md", "precious")
    let outcome = bench.run("export -o work/deep/out")
    #expect([0, 65].contains(outcome.status), "\(outcome.errors)")
    let all = try FileManager.default.subpathsOfDirectory(atPath: bench.path)
      .filter { $0.hasSuffix(".md") && !$0.hasPrefix("work/deep/out/drafts/") }
    #expect(Set(all) == ["v1.md", "victim.md", "work/victim.md"])
    #expect(try bench.read("victim.md") == Array("precious".utf8))
    #expect(try bench.read("work/victim.md") == Array("precious".utf8))
    guard outcome.status == 0 else { return }
    for name in try drafts(bench, "work/deep/out") { #expect(name.hasPrefix("deal-v1")) }
  }
}
