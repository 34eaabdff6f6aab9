import Foundation
import TestDesk
import Testing

/// The two clocks, and what an export carries over.
struct MomentTests {
  @Test func `what is recorded later with an earlier day changes as-of and not known-at`() throws {
    let bench = try Desk.small()
    bench.run("record north rejects deal@v1/army --on 2025-11-25 --source wire")
    let heads = "amal:7"
    let asOf = "matrix deal@v1 --as-of 2025-11-24 --json"
    let knownAt = "matrix deal@v1 --known-at \(heads) --json"
    let instant = "matrix deal@v1 --known-at 2025-12-03T18:00:00Z --json"
    let before = (bench.run(asOf).output, bench.run(knownAt).output, bench.run(instant).output)
    bench.environment["PARLEY_NOW"] = "2025-12-05T09:00:00Z"
    bench.run("record north open deal@v1/army --on 2025-11-22 --source wire")
    bench.run("record south accepts deal@v1/army --on 2025-11-23 --source wire")
    #expect(bench.run(asOf).output != before.0)
    #expect(bench.run(knownAt).output == before.1)
    #expect(bench.run(instant).output == before.2)
  }

  @Test(arguments: [
    ("ukraine-2025", "peace@twenty"), ("ukraine-2025", "peace@e3"),
    ("web-standards", "web@register"),
  ])
  func `export into an empty folder gives the same matrix`(example: String, draft: String) throws {
    let bench = try Desk()
    bench.environment["PARLEY_NOW"] = "2026-06-10T09:00:00Z"
    let source = "\(Desk.root)/Data/Examples/\(example)"
    #expect(bench.run("-C \(source) export --format csv -o tables").status == 0)
    #expect(bench.run("init copy --writer other").status == 0)
    let imported = bench.run("-C copy import tables")
    #expect(imported.status == 0, "\(imported.errors.prefix(400))")
    let then = bench.run("-C \(source) matrix \(draft) --topics --json").output
    let now = bench.run("-C copy matrix \(draft) --topics --json").output
    #expect(then.count > 2000)
    #expect(MomentTests.withoutEntries(now) == MomentTests.withoutEntries(then))
  }

  static func withoutEntries(_ json: String) -> [Substring] {
    json.split(separator: "\n").filter {
      !$0.contains("\"entry\"") && !$0.contains("\"desk\"") && !$0.contains("\"other\"")
    }
  }

  @Test(arguments: [
    ("ukraine-2025", "Talks on ending the war in Ukraine, 2025-2026"),
    ("web-standards", "Positions on web specifications"),
  ])
  func `an example's log is what import makes of its tables`(name: String, title: String) throws {
    let source = "\(Desk.root)/Data/Examples/\(name)"
    let bench = try Desk()
    bench.environment["PARLEY_NOW"] = "2026-06-10T09:00:00Z"
    bench.run(["init", name, "--writer", "desk", "--title", title])
    #expect(bench.run("-C \(name) import \(source)/tables").status == 0)
    let shipped = try Data(contentsOf: URL(fileURLWithPath: source + "/log/desk.jsonl"))
    #expect(try bench.read("\(name)/log/desk.jsonl") == Array(shipped))
    let manifest = try Data(contentsOf: URL(fileURLWithPath: source + "/parley.json"))
    #expect(try bench.read("\(name)/parley.json") == Array(manifest))
  }
}
