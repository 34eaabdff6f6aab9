import CommandSupport
import Foundation
import Testing

struct ExampleTests {
  @Test(arguments: Example.names)
  func `a log made again from its tables has the same bytes`(name: String) throws {
    var desk = Desk()
    desk.environment["PARLEY_NOW"] = "2026-06-10T09:00:00Z"
    let manifest = try Example.bytes(Example.folder(name) + "/parley.json")
    #expect(desk.run(["init", ".", "--writer", "desk"]).status == 0)
    let made = desk.run(["import", Example.folder(name) + "/tables"])
    #expect(made.status == 0, "\(made.errors)")
    let held = try Example.bytes(Example.folder(name) + "/log/desk.jsonl")
    #expect(desk.folder.read("log/desk.jsonl") == held)
    #expect(String(decoding: manifest, as: UTF8.self).hasPrefix(#"{"format":1,"id":""#))
  }

  @Test(arguments: Example.names)
  func `an example verifies`(name: String) {
    var desk = Desk()
    let result = desk.run(["-C", Example.folder(name), "verify"])
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("in 1 feed: sound\n"))
  }

  /// Every draft, and one as of three days, once from the example and once from its export.
  @Test(arguments: Example.names)
  func `an export imported into an empty folder gives the same matrices`(name: String) throws {
    var desk = Desk()
    desk.environment["PARLEY_NOW"] = "2026-06-10T09:00:00Z"
    #expect(desk.run(["-C", Example.folder(name), "export", "-o", "out"]).status == 0)
    #expect(desk.run(["init", "copy", "--writer", "someone-else"]).status == 0)
    let made = desk.run(["-C", "copy", "import", "out"])
    #expect(made.status == 0, "\(made.errors)")
    let drafts = try Example.drafts(name)
    #expect(!drafts.isEmpty)
    for draft in drafts {
      for day in draft == "peace@us-28" ? ["2025-11-21", "2025-12-03", nil] : [nil] {
        let words = ["matrix", draft, "--json", "--topics"] + (day.map { ["--as-of", $0] } ?? [])
        let held = desk.run(["-C", Example.folder(name)] + words)
        let copied = desk.run(["-C", "copy"] + words)
        #expect(held.status == copied.status)
        #expect(
          Matrix.withoutNames(held.output) == Matrix.withoutNames(copied.output),
          "\(draft) as of \(day ?? "now")")
      }
    }
  }

  @Test func `an export of an export is the export`() throws {
    var desk = Desk()
    desk.environment["PARLEY_NOW"] = "2026-06-10T09:00:00Z"
    desk.run(["-C", Example.folder("ukraine-2025"), "export", "-o", "one"])
    desk.run(["init", "copy", "--writer", "desk"])
    desk.run(["-C", "copy", "import", "one"])
    #expect(desk.run(["-C", "copy", "export", "-o", "two"]).status == 0)
    let names = desk.folder.names(in: "one")
    #expect(names.count > 8)
    #expect(desk.folder.names(in: "two") == names)
    // Keys are entry names, which an import gives anew: rows are compared, not what they are called.
    for name in names where name.hasSuffix(".csv") && name != "stances.csv" {
      #expect(desk.folder.read("one/" + name) == desk.folder.read("two/" + name), "\(name)")
    }
    for name in desk.folder.names(in: "one/drafts") {
      #expect(
        desk.folder.read("one/drafts/" + name) == desk.folder.read("two/drafts/" + name), "\(name)")
    }
  }
}
