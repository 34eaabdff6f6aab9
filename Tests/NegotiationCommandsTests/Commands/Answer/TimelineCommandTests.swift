import Foundation
import TestDesk
import Testing

/// What a timeline marks.
struct TimelineCommandTests {
  @Test func `a statement that two writers coded differently is marked as in the matrix`() throws {
    let desk = try Desk.talks()
    #expect(try !desk.answer("timeline").contains("≈"))
    #expect(try !desk.answer("timeline --json").contains("\"disagreed\" : true"))
    try desk.answer("init . --writer boris")
    try desk.answer("record north accepts deal@two/army --on 2026-01-02 --by omar --source wire")
    #expect(try desk.answer("matrix deal@two").contains("≈"))
    for command in ["timeline", "timeline --party north"] {
      let text = try desk.answer(command)
      #expect(text.contains("▲≈") || text.contains("▲ accepts≈"), "\(text)")
      #expect(text.contains("≈ writers disagree"), "\(text)")
    }
    #expect(try desk.answer("timeline --json").contains("\"disagreed\" : true"))
    // Once somebody has decided, the mark goes.
    let north = try desk.entry { $0.contains("\"reject\"") && $0.contains("2026-01-02") }
    try desk.answer("adjudicate \(north) boris:1 --hold \(north) --why heard")
    #expect(try !desk.answer("timeline").contains("≈"))
  }
}
