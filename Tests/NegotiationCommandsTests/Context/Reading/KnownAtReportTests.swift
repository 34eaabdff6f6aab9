import Foundation
import TestDesk
import Testing

/// The heads that an answer prints make the same bytes again, whatever was recorded since.
struct KnownAtReportTests {
  private static let commands = [
    "matrix deal", "matrix deal --topics", "brief deal --since 2025-12-01", "gaps deal --all",
    "shifts", "timeline", "agreement deal", "agreement deal --topics", "power deal",
    "disagreements", "report deal",
  ]

  @Test(arguments: commands, ["text", "markdown", "html", "csv"])
  func `the heads rebuild every report to the byte`(command: String, format: String) throws {
    let desk = try Desk.talks()
    desk.isTerminal = false
    let line = "\(command) --format \(format)"
    let made = try desk.answer(line)
    let heads = try desk.heads()
    if format == "text" || format == "markdown" { #expect(made.contains(heads), "\(command)") }
    desk.now = "2026-01-11T09:00:00Z"
    try desk.answer("record south rejects deal@two/aid --on 2026-01-10 --source wire")
    try desk.answer("add topic fish --name Fish")
    try desk.answer("record north objects topic:fish --on 2026-01-10 --source wire")
    let again = try desk.answer("\(line) --known-at \(heads)")
    #expect(again == made)
  }
}
