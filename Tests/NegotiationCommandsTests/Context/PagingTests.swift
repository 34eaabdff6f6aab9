import TestDesk
import Testing

/// When a result goes through a pager, and through which.
struct PagingTests {
  private final class Pages {
    var shown: [(text: String, command: String)] = []
    var starts = true
  }

  private func desk(_ pages: Pages) throws -> Desk {
    let desk = try Desk()
    desk.environment["PARLEY_DIR"] = Desk.example
    desk.environment["PAGER"] = "more"
    desk.page = { text, command in
      if pages.starts { pages.shown.append((text, command)) }
      return pages.starts
    }
    return desk
  }

  @Test func `what is longer than the terminal goes through the pager, whole`() throws {
    let pages = Pages()
    let desk = try desk(pages)
    #expect(try desk.answer("log") == "")
    let shown = try #require(pages.shown.first)
    #expect(shown.command == "more")
    #expect(try desk.answer("--no-pager log") == shown.text)
    #expect(try desk.answer("log --no-pager") == shown.text)
    #expect(pages.shown.count == 1)
  }

  @Test func `what is short, for a pipe or for a file does not`() throws {
    let pages = Pages()
    let desk = try desk(pages)
    #expect(try !desk.answer("list plans").isEmpty)
    try desk.answer("log -o \(desk.path)/log.txt")
    desk.isTerminal = false
    #expect(try !desk.answer("log").isEmpty)
    #expect(pages.shown.isEmpty)
  }

  @Test(
    arguments: [
      (["PARLEY_PAGER": "most", "PAGER": "more"], "most"), (["PAGER": "more -s"], "more -s"),
      (["PARLEY_PAGER": "cat"], nil), (["PARLEY_PAGER": ""], nil), (["PAGER": "cat"], nil),
      (["TERM": "dumb"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func `the variables choose as with git`(variables: [String: String], wanted: String?) throws {
    let pages = Pages()
    let desk = try desk(pages)
    desk.environment["PAGER"] = nil
    desk.environment["TERM"] = nil
    desk.environment.merge(variables) { $1 }
    try desk.answer("log")
    #expect(pages.shown.first?.command == wanted)
  }

  @Test func `a pager that does not start loses nothing`() throws {
    let pages = Pages()
    let desk = try desk(pages)
    pages.starts = false
    #expect(try desk.answer("log") == desk.answer("log --no-pager"))
  }
}
