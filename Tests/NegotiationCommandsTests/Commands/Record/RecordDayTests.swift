import NegotiationCommands
import TestDesk
import Testing

/// Days as they are typed, by the user's own clock.
struct RecordDayTests {
  @Test func `today and yesterday are days wherever a day is typed`() throws {
    let desk = try Desk.small()
    try desk.answer("record north open deal@v1/army --on today")
    #expect(desk.errors.contains("(2025-12-03)"))
    try desk.answer("record north open deal@v1/army --on yesterday")
    #expect(desk.errors.contains("(2025-12-02)"))
    try desk.answer("matrix deal@v1 --as-of yesterday --json")
    #expect(desk.output.contains("\"asOf\" : \"2025-12-02\""))
    try desk.answer("log --since yesterday --until today")
    #expect(desk.run("record north open deal@v1/army --on tomorrow").status == 64)
    #expect(
      desk.errors.hasSuffix(
        "hint: 2025, 2025-12, 2025-12-02, today, yesterday or unknown\n"))
    #expect(desk.run("add round r --on unknown").status == 64)
  }

  @Test func `today is the user's own day, and the future begins where no day has begun`() throws {
    let desk = try Desk.small()
    desk.now = "2025-12-03T22:30:00Z"
    desk.secondsAheadOfUTC = 3 * 3600
    try desk.answer("record north open deal@v1/army")
    #expect(desk.errors.contains("(2025-12-04, today)"))
    desk.secondsAheadOfUTC = -5 * 3600
    try desk.answer("record north open deal@v1/army")
    #expect(desk.errors.contains("(2025-12-03, today)"))
    // On Kiribati the fourth has begun, and nowhere the fifth.
    try desk.answer("record north open deal@v1/army --on 2025-12-04")
    #expect(desk.run("record north open deal@v1/army --on 2025-12-05").status == 65)
    #expect(desk.errors.contains("'2025-12-05' is in the future"))
  }

  @Test func `an unknown day is told everywhere in words, and never as a day`() throws {
    let desk = try Desk.small()
    try desk.answer("record north accepts deal@v1/army --on unknown --quote Yes")
    try desk.answer("matrix deal@v1")
    #expect(desk.output.contains("day unknown"))
    try desk.answer("matrix deal@v1 --json")
    #expect(desk.output.contains("\"on\" : null"))
    try desk.answer("matrix deal@v1 --lang ar")
    #expect(desk.output.contains("اليوم غير معروف"))
    for line in ["show deal@v1/army", "timeline", "log", "brief deal", "show north"] {
      try desk.answer(line)
      #expect(!desk.output.contains("0000") && !desk.output.contains("-12-31"), "\(line)")
    }
    #expect(desk.output.contains("day unknown"))
    try desk.answer("shifts")
    try desk.answer("gaps deal@v1 --json")
    #expect(!desk.output.contains("7399"))
    #expect(desk.export([]).contains("north,accept,deal@v1/army,unknown"))
    try desk.answer("timeline --json")
    #expect(desk.output.contains("\"day\" : null"))
    try desk.answer("report deal -o page.html")
    try desk.answer("matrix deal@v1 --as-of 2025-12-31 --json")
    #expect(!desk.output.contains("\"accept\","))
    try desk.answer("correct amal:7 --on 2025-12-01 --why 'found out'")
    #expect(desk.errors.contains("(2025-12-01)"))
    try desk.answer("correct amal:7 --clear on --why 'not so sure'")
    #expect(desk.errors.contains("(day unknown)"))
    try desk.answer("verify")
  }

  @Test func `a row without a day needs a round or a dated source, or says that it is unknown`()
    throws
  {
    let desk = try Desk.small()
    try desk.write("stances.csv", "party,stance,target,on\nnorth,accept,deal@v1/army,\n")
    let before = desk.log()
    #expect(desk.run("import stances.csv").status == 65)
    #expect(desk.errors.contains("stances.csv:2:") && desk.errors.contains("'unknown'"))
    #expect(desk.log() == before)
    try desk.write("stances.csv", "party,stance,target,on\nnorth,accept,deal@v1/army,unknown\n")
    try desk.answer("import stances.csv")
    try desk.answer("add round geneva --on 2025-11-23")
    try desk.write("stances.csv", "party,stance,target,round\nnorth,reject,deal@v1/army,geneva\n")
    try desk.answer("import stances.csv")
    try desk.answer("matrix deal@v1 --json")
    #expect(desk.output.contains("\"on\" : \"2025-11-23\""))
  }
}
