import TestDesk
import Testing

struct ListReportTests {
  @Test func `a person has a row for each party that they spoke for`() throws {
    let desk = try Desk.small()
    try desk.answer("add person omar --party south --from 2025-06-01")
    let rows = try desk.answer("list people --format csv").split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows.dropFirst().allSatisfy { $0.hasPrefix("omar,") })
    #expect(try desk.answer("list people --as-of 2025-05-31").contains("south") == false)
    for command in ["log --by omar --format csv", "search omar --by omar --json"] {
      #expect(try desk.answer(command).isEmpty == false, "\(command)")
    }
    let log = try desk.answer("log --by omar --json")
    #expect(log.contains("2025-06-01"), "\(log)")
  }

  @Test func `a draft that does not stand for its plan is told`() throws {
    let desk = try Desk.small()
    try desk.answer("add draft deal@counter v1.md --after v1 --on 2025-11-25 --aside")
    #expect(try desk.answer("list drafts --json").contains("\"aside\" : true"))
    #expect(try desk.answer("list drafts --json").contains("\"aside\" : false"))
    #expect(try desk.answer("list drafts").contains("aside"))
  }
}
