import TestDesk
import Testing

/// Rows that name what the log holds: people with several parties, members, saliences.
struct KnownRowTests {
  private static let people =
    "id,name,party,office,from,until\n"
    + "rubio,Marco Rubio,usa,Senator,2011,2024\nrubio,Marco Rubio,usa,Secretary,2025,\n"

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.answer("init . --writer amal")
    try desk.write("t/parties.csv", "id,name,kind\nusa,USA,\nnato,NATO,organisation\nuk,UK,\n")
    try desk.write("t/people.csv", Self.people)
    try desk.write("t/topics.csv", "id,name\nland,Land\n")
    try desk.write("t/members.csv", "bloc,party,from\nnato,usa,1949\nnato,uk,1949\n")
    try desk.write("t/salience.csv", "party,target,value,on\nusa,topic:land,40,2025-01-01\n")
    try desk.answer("import t")
    return desk
  }

  @Test func `a person who speaks for another party or from another day is a further affiliation`()
    throws
  {
    let desk = try desk()
    try desk.write("t/people.csv", Self.people + "rubio,Marco Rubio,nato,Envoy,2026-02,\n")
    try desk.answer("import t")
    #expect(desk.errors.contains(": 1 affiliation"))
    #expect(desk.errors.contains("recorded before: 1 affiliation, 2 members, 3 parties, 1 person"))
    #expect(desk.export([]).contains("rubio,Marco Rubio,nato,Envoy,2026-02"))
    try desk.answer("import t")
    #expect(desk.errors.contains("nothing to record"))
  }

  @Test func `another office, end or name of a known one is a change, and is made when asked for`()
    throws
  {
    let desk = try desk()
    try desk.write(
      "t/people.csv",
      "id,name,party,office,from,until\nrubio,M. Rubio,usa,Senator,2011,2024\n"
        + "rubio,M. Rubio,usa,Secretary of State,2025,2028\n")
    #expect(desk.run("import t").status == 65)
    #expect(
      desk.errors.split(separator: "\n") == [
        "t/people.csv:2:7: person 'rubio' was recorded before, as amal:6, with another name",
        "t/people.csv:3:7: person 'rubio' was recorded before, as amal:6, with another name",
        "t/people.csv:3:20: affiliation 'rubio' was recorded before, as amal:7, with another office, until",
        "hint: parley import t --update",
      ])
    try desk.answer("import t --update")
    #expect(desk.errors.contains("2 correction"))
    #expect(desk.export([]).contains("rubio,M. Rubio,usa,Secretary of State,2025,2028"))
    try desk.answer("import t --update")
    #expect(desk.errors.contains("nothing to record"))
  }

  @Test func `a day of beginning that overlaps the known one corrects it`() throws {
    let desk = try desk()
    try desk.write(
      "t/people.csv",
      "id,name,party,office,from,until\nrubio,Marco Rubio,usa,Senator,2011,2024\n"
        + "rubio,Marco Rubio,usa,Secretary,2025-01-21,\n")
    try desk.write("t/members.csv", "bloc,party,from\nnato,usa,1949-04-04\nnato,uk,1949\n")
    #expect(desk.run("import t").status == 65)
    #expect(
      desk.errors.contains("affiliation 'rubio' was recorded before, as amal:7, with another from"))
    #expect(desk.errors.contains("member 'nato' was recorded before, as amal:4, with another from"))
    try desk.answer("import t --update")
    #expect(desk.errors.contains("2 correction"))
  }

  @Test func `a column that the table lacks does not part a row from what it is about`() throws {
    let desk = try desk()
    try desk.write("t/people.csv", "id,name,party\nrubio,Marco Rubio,usa\n")
    try desk.write("t/members.csv", "bloc,party\nnato,usa\nnato,uk\n")
    try desk.write("t/salience.csv", "party,target,value\nusa,topic:land,40\n")
    let log = desk.log()
    try desk.answer("import t")
    #expect(desk.log() == log && desk.errors.contains("nothing to record"))
  }

  @Test func `names are compared as they are meant, however they are spelt`() throws {
    let desk = try desk()
    try desk.write("v1.md", "## 1. Army {#army}\nSix hundred people.\n")
    for line in [
      "add party \u{E9}tat --name E --kind bloc", "add plan deal --name D",
      "add draft deal@v1 v1.md --on 2025-11-01", "add member nato \u{E9}tat --from 2020",
    ] { try desk.answer(line) }
    // The same letter in two code points, and the clause by its number.
    try desk.write("u/members.csv", "bloc,party,from\nnato,e\u{301}tat,2020\n")
    try desk.write("u/salience.csv", "party,target,value,on\ne\u{301}tat,deal@v1/1,40,2025-01-01\n")
    try desk.answer("import u")
    #expect(
      desk.errors.contains("recorded before: 1 member\n") && desk.errors.contains(": 1 salience"))
    try desk.answer("import u")
    #expect(desk.errors.contains("nothing to record"))
  }

  @Test func `rows that name things by their former names are known`() throws {
    let desk = try desk()
    for line in ["party usa us", "person rubio mr", "topic land soil", "party nato alliance"] {
      try desk.answer("rename \(line)")
    }
    let log = desk.log()
    try desk.answer("import t")
    #expect(desk.log() == log && desk.errors.contains("nothing to record"))
    try desk.answer("import t --create")
    #expect(desk.log() == log)
    try desk.write("s.csv", "party,stance,target,on\nusa,open,topic:land,2025-12-01\n")
    try desk.answer("import s.csv --create")
    #expect(desk.errors.contains(": 1 stance\n"))
    try desk.answer("import s.csv")
    #expect(desk.errors.contains("nothing to record"))
  }

  @Test func `people who became one come in again with the parties and times of both`() throws {
    let desk = try desk()
    try desk.answer("add person marco --name Marco --party usa --from 2010 --until 2012")
    try desk.answer("add person mr --name MR --party nato --from 2024")
    try desk.answer("rename person marco rubio")
    try desk.answer("rename person mr rubio")
    try desk.answer("export -o out")
    try desk.answer("init copy --writer lena")
    try desk.answer("-C copy import out")
    let rows = ["rubio,Marco Rubio,usa,Senator,2010,2024", "rubio,Marco Rubio,nato,,2024"]
    let people = String(decoding: try desk.read("out/people.csv"), as: UTF8.self)
    for row in rows { #expect(people.contains(row), "\(people)") }
    try desk.answer("-C copy export -o again")
    #expect(try desk.read("again/people.csv") == desk.read("out/people.csv"))
  }

  @Test func `each of several problems has its hint, and that takes all options again`() throws {
    let desk = try desk()
    try desk.write("u/parties.csv", "id;name\nusa;United States\n")
    try desk.write(
      "u/stances.csv",
      "party;stance;target;on\nfrance;open;topic:land;2025-12-01\n"
        + "usa;open;topic:lnd;2025-12-01\n")
    #expect(desk.run("import u --delimiter ';'").status == 65)
    #expect(desk.errors.contains("hint: parley add party france --name TEXT\n"))
    #expect(desk.errors.contains("hint: did you mean 'land'?"))
    #expect(desk.errors.contains("hint: parley import u --update --delimiter ';'\n"))
    #expect(desk.run("import u --delimiter ';' --create").status == 65)
    #expect(desk.errors.contains("hint: parley import u --update --create --delimiter ';'\n"))
    #expect(desk.run("import u --update --create --delimiter ';'").status == 0)
  }

  @Test func `clauses of a text that an import puts right keep their identifiers`() throws {
    let desk = try desk()
    try desk.write("t/plans.csv", "id,name\ndeal,Deal\n")
    try desk.write("t/drafts.csv", "draft,file,on\ndeal@v1,v1.md,2025-11-01\n")
    try desk.write(
      "t/v1.md", "## Army size\nSix hundred people serve.\n\n## Open roads\nAll roads stay open.\n")
    try desk.answer("import t")
    try desk.answer("record usa open deal@v1/army-size --on 2025-12-01")
    // Another heading and another order: the clause is the same one.
    try desk.write(
      "t/v1.md",
      "## Roads\nAll roads stay open.\n\n## Size of the army\nSix hundred people serve here.\n")
    try desk.answer("import t --update")
    #expect(desk.errors.contains("1 correction"))
    #expect(try desk.answer("matrix deal@v1 --json").contains("deal@v1/army-size"))
    try desk.answer("verify")
  }
}
