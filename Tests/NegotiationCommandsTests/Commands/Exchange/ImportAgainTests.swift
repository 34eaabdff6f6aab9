import Foundation
import TestDesk
import Testing

/// Importing what the log holds already, what became of it since, and what only one row got wrong.
struct ImportAgainTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.answer("init . --writer amal")
    try desk.write("t/parties.csv", "id,name,role\nusa,USA,principal\nrus,Russia,principal\n")
    try desk.write("t/topics.csv", "id,name\nborders,Borders\n")
    try desk.write("t/plans.csv", "id,name\ndeal,The deal\n")
    try desk.write("t/v1.md", "## 1. Army {#army}\nSix hundred people.\n")
    try desk.write("t/drafts.csv", "draft,file,on\ndeal@v1,v1.md,2025-11-01\n")
    try desk.write(
      "t/stances.csv",
      "key,party,stance,target,on,note\nk1,usa,accept,deal@v1/army,2025-12-01,as is\n"
        + ",rus,reject,deal@v1/army;topic:borders,2025-12-02,\n")
    try desk.answer("import t")
    return desk
  }

  @Test func `the same folder records nothing the second time`() throws {
    let desk = try desk()
    let log = desk.log()
    try desk.answer("import t")
    #expect(desk.errors.contains("recorded before: 1 draft, 2 parties, 1 plan, 2 stances, 1 topic"))
    #expect(desk.errors.contains("nothing to record"))
    #expect(desk.log() == log)
    try desk.answer("import t/stances.csv --again")
    #expect(desk.errors.contains("2 stance"))
    #expect(desk.run("import t --update --again").status == 64)
  }

  @Test func `a row with other values is listed, and corrects what is recorded when asked to`()
    throws
  {
    let desk = try desk()
    try desk.write(
      "t/stances.csv",
      "key,party,stance,target,on\nk1,usa,object,deal@v1/army,2025-12-03\n"
        + ",rus,reject,deal@v1/army;topic:borders,2025-12-02\n")
    try desk.write("t/parties.csv", "id,name\nusa,United States\nrus,Russia\n")
    try desk.write("t/v1.md", "## 1. Army {#army}\nEight hundred people.\n")
    let log = desk.log()
    #expect(desk.run("import t").status == 65)
    #expect(
      desk.errors.split(separator: "\n") == [
        "t/parties.csv:2:5: party 'usa' was recorded before, as amal:1, with another name",
        "t/drafts.csv:2:1: draft 'deal@v1' was recorded before, as amal:5, with another text",
        "t/stances.csv:2:8: 'k1' was recorded before, as amal:6, with another stance, on",
        "hint: parley import t --update",
      ])
    #expect(desk.log() == log)
    try desk.answer("import t --update")
    #expect(desk.errors.contains("3 correction"))
    // A column that the table lacks changes nothing.
    try desk.answer("show amal:6")
    #expect(desk.output.contains("as is") && desk.output.contains("2025-12-03"))
    try desk.answer("show usa")
    #expect(desk.output.contains("United States") && desk.output.contains("principal"))
    try desk.answer("import t --update")
    #expect(desk.errors.contains("nothing to record"))
  }

  @Test func `an edited export gives corrections only, in every copy of the log`() throws {
    let desk = try desk()
    try desk.answer("export -o out")
    let table = String(decoding: try desk.read("out/stances.csv"), as: UTF8.self)
    try desk.write("out/stances.csv", table.replacing(",reject,", with: ",object,"))
    try desk.answer("import out --update")
    #expect(desk.errors.contains("recorded amal:8: 1 correction"))
    try desk.answer("matrix deal@v1 --json")
    #expect(desk.output.contains("\"stance\":\"object\"") || desk.output.contains("\"object\""))
    // What was withdrawn counts as never recorded.
    try desk.answer("withdraw amal:7 --why wrong")
    try desk.answer("import out")
    #expect(desk.errors.contains("1 stance"))
    #expect(desk.errors.contains("recorded before:"))
  }

  @Test func `what names a row that failed is no error of its own`() throws {
    let desk = try Desk()
    try desk.answer("init . --writer amal")
    let stances = (0..<300).map { "x,accept,p@v/b,\(1700 + $0)\n" }.joined()
    try desk.write("t/parties.csv", "id,name\nx,X\nb*d,Bad\n")
    try desk.write("t/plans.csv", "id,name\np,P\n")
    try desk.write("t/v.md", "## 1. A {#a*1}\nText one.\n## 2. B {#b}\nText two.\n")
    try desk.write("t/drafts.csv", "draft,file,on\np@v,v.md,2022-01-01\n")
    try desk.write(
      "t/stances.csv",
      "party,stance,target,on\n"
        + stances
        + "b*d,accept,topic:t,2022-01-11\nnobody,open,p@v,2022-01-11\nnobody,open,p@v,2022-01-12\n")
    #expect(desk.run("import t").status == 65)
    let lines = desk.errors.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.contains("v.md") }.count == 1)
    #expect(lines.contains { $0.hasPrefix("t/v.md:1:") && $0.contains("'a*1'") })
    #expect(lines.contains { $0.hasPrefix("t/parties.csv:3:1: 'b*d' is not an identifier") })
    #expect(lines.contains { $0.contains("unknown party 'nobody'; also on line") })
    #expect(!desk.errors.contains("p@v") && !desk.errors.contains("more problems"))
  }

  @Test func `every problem is listed, however many there are`() throws {
    let desk = try desk()
    let rows = (0..<300).map { "p\($0),accept,topic:borders,2025-12-01\n" }.joined()
    try desk.write("many.csv", "party,stance,target,on\n" + rows)
    #expect(desk.run("import many.csv").status == 65)
    #expect(desk.errors.split(separator: "\n").count { $0.contains("unknown party") } == 300)
  }

  @Test func `adjudications, alignments and coders survive an export`() throws {
    let desk = try desk()
    try desk.answer("init . --writer omar")
    try desk.answer("record usa object deal@v1/army --on 2025-12-01")
    try desk.answer("adjudicate amal:6 omar:1 --hold omar:1 --why 'read again'")
    try desk.write("v2.md", "## 1. Forces {#forces}\nSix hundred people.\n")
    try desk.answer("add draft deal@v2 v2.md --on 2025-12-03 --after v1")
    try desk.answer("align deal@v2 forces=army")
    try desk.answer("export -o out")
    try desk.answer("init copy --writer lena")
    try desk.answer("-C copy import out")
    for question in ["matrix deal@v2 --topics", "matrix deal@v1", "brief deal", "disagreements"] {
      let answers = try [".", "copy"].map { folder in
        try desk.answer("-C \(folder) \(question) --json")
          .withoutEntries(of: ["amal", "omar", "lena"])
      }
      #expect(answers[0] == answers[1], "\(question)")
    }
    #expect(desk.run("-C copy matrix deal@v1").output.contains("objects"))
  }
}
