import Foundation
import TestDesk
import Testing

/// A page too large for a browser.
@Suite struct ReportCommandTests {
  /// A plan whose page has a little more than 5 MB: the text of each clause stands in it once.
  private func large() throws -> Desk {
    let desk = Desk(writer: "amal")
    desk.isTerminal = false
    let words = String(repeating: "the parties shall keep the peace ", count: 30_000)
    let clauses = (1...6).map { "## \($0). Clause \($0)\n\n\(words)\n" }.joined(separator: "\n")
    try clauses.write(toFile: desk.path + "/draft.md", atomically: true, encoding: .utf8)
    desk.run("-C", desk.path, "add", "plan", "treaty", "--name", "Treaty")
    desk.run("-C", desk.path, "add", "draft", "treaty@v1", desk.path + "/draft.md")
    desk.run("-C", desk.path, "add", "party", "upland", "--name", "Upland", "--role", "principal")
    return desk
  }

  @Test func aLargePageIsRefusedWithWhatMakesItSmaller() throws {
    let desk = try large()
    let page = desk.path + "/page.html"
    let refused = desk.run("-C", desk.path, "report", "treaty", "-o", page)
    #expect(refused.status == 65)
    #expect(!FileManager.default.fileExists(atPath: page))
    #expect(
      refused.errors == """
        parley: the page has more than 5 MB: 1 draft, 6 rows, 1 column and 0 statements; --clauses \
        and --parties make it smaller, --whole writes it all
        hint: parley report treaty@v1 --clauses clause-1,clause-2,clause-3

        """)
    let narrowed = desk.run(
      "-C", desk.path, "report", "treaty@v1", "--clauses", "clause-1,clause-2,clause-3", "-o", page)
    #expect(narrowed.status == 0)
    #expect(FileManager.default.fileExists(atPath: page))
  }

  @Test func wholeWritesTheSamePageToAFileAndToAPipe() throws {
    let desk = try large()
    let page = desk.path + "/page.html"
    #expect(desk.run("-C", desk.path, "report", "treaty", "--whole", "-o", page).status == 0)
    let written = try String(contentsOfFile: page, encoding: .utf8)
    #expect(written.utf8.count > 5_000_000)
    #expect(written.hasSuffix("</html>\n"))
    #expect(desk.run("-C", desk.path, "report", "treaty", "--whole").output == written)
  }

  @Test func aSmallPageIsTheSameWithAndWithoutWhole() throws {
    let desk = try Desk(now: "2026-07-01T09:00:00Z")
    desk.isTerminal = false
    let usual = desk.run("-C", Desk.example, "report", "peace@twenty")
    let whole = desk.run("-C", Desk.example, "report", "peace@twenty", "--whole")
    #expect(usual.status == 0)
    #expect(usual.output == whole.output)
  }
}
