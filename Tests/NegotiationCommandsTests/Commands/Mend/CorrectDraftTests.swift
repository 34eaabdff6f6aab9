import TestDesk
import Testing

/// The text of a draft is put right, and drafts are set aside.
struct CorrectDraftTests {
  private let corrected = """
    # First draft
    ## 1. Ceasefire
    Fire stops on all fronts at once.
    ## 2. Army
    The army may have 600,000 people.
    ## 3. Talks
    The parties shall meet within 60 days.
    """

  @Test func `a text is replaced, clauses keep their names, and stances are compared with it`()
    throws
  {
    let desk = try Desk.small()
    try desk.answer("record north accepts deal@v1/talks deal@v1/army --on 2025-12-01")
    try desk.write("better.md", corrected)
    try desk.answer("correct amal:6 --file better.md --why 'the scan was poor'")
    try desk.answer("matrix deal@v1 --json")
    let cells = try desk.json()["cells"] as? [[String: Any]] ?? []
    let carried = Dictionary(
      uniqueKeysWithValues: cells.map {
        ($0["target"] as? String ?? "", $0["textChange"] as? String ?? "")
      })
    #expect(carried["deal@v1/army"] == "identical" || carried["deal@v1/army"] == "")
    #expect(carried["deal@v1/talks"] == "quantity")
    try desk.answer("show deal@v1")
    #expect(desk.output.contains("within 60 days") && desk.output.contains("2025-11-20"))
    try desk.answer("record south rejects deal@v1/ceasefire --on 2025-12-02")
    try desk.answer("verify")
    try desk.answer("undo")
    try desk.answer("undo")
    try desk.answer("show deal@v1")
    #expect(desk.output.contains("within 30 days"))
  }

  @Test func `a text that drops what stances are on is refused, and all of them named`() throws {
    let desk = try Desk.small()
    try desk.answer("record north accepts deal@v1/talks --on 2025-12-01")
    try desk.answer("record south objects deal@v1/talks --on 2025-12-01")
    try desk.write("short.md", "## 1. Ceasefire {#ceasefire}\nFire stops on all fronts.\n")
    #expect(desk.run("correct amal:6 --file short.md --why 'a shorter one'").status == 65)
    #expect(desk.errors.contains("still needed by entry 'amal:7', entry 'amal:8'"))
    #expect(desk.errors.hasSuffix("hint: parley withdraw amal:7 amal:8 --why '…'\n"))
    try desk.answer("withdraw amal:7 amal:8 --why 'on a text that never was'")
    try desk.answer("correct amal:6 --file short.md --why 'a shorter one'")
    #expect(desk.run("correct amal:1 --file short.md --why x").status == 64)
    #expect(desk.run("correct amal:6 --file none.md --why x").status == 66)
    #expect(desk.run("correct amal:6 --level article --why x").status == 64)
  }

  @Test func `a draft set aside is not what the plan means`() throws {
    let desk = try Desk.small()
    try desk.write("counter.md", "## 1. Peace\nAll is well.\n")
    try desk.answer("add draft deal@counter counter.md --on 2025-12-01 --aside")
    try desk.answer("matrix deal --json")
    #expect(desk.output.contains("\"draft\" : \"v1\""))
    try desk.answer("matrix deal@counter --json")
    #expect(desk.output.contains("\"draft\" : \"counter\""))
    #expect(desk.export([]).contains("deal@counter,"))
    try desk.answer("correct amal:7 --clear aside --why 'it is the plan now'")
    try desk.answer("matrix deal --json")
    #expect(desk.output.contains("\"draft\" : \"counter\""))
    try desk.answer("correct amal:7 --aside --why 'it is not'")
    try desk.answer("matrix deal --json")
    #expect(desk.output.contains("\"draft\" : \"v1\""))
  }
}
