import Foundation
import TestDesk
import Testing

/// What a matrix counts and marks, and from when it shows a draft.
struct MatrixCommandTests {
  private static let silentCount = [
    "parties.csv": "id,name\nx,X\ny,Y\nz,Z\n", "plans.csv": "id,name\np,P\n",
    "v.md": "## 1. A {#a}\nText one.\n## 2. B {#b}\nText two.\n",
    "drafts.csv": "draft,file,on\np@v,v.md,2022-01-01\n",
    "stances.csv": "party,stance,target,on\nx,accept,p@v/a,2022-01-05\ny,reject,p@v/b,2022-01-05\n",
  ]

  private func counts(_ desk: Desk, _ command: String) throws -> [String: [String: Int]] {
    try desk.answer(command)
    let list = try #require(try desk.json()["counts"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: list.map { row in
        (row["target"] as? String ?? "", row.compactMapValues { $0 as? Int })
      })
  }

  @Test func `two signs that share a word are explained`() throws {
    let desk = try Desk.of(Self.silentCount)
    #expect(try !desk.answer("matrix p@v").contains("Legend"))
    try desk.answer("record z accepts p@v --on 2022-01-06")
    let text = try desk.answer("matrix p@v")
    #expect(text.contains("– silent") && text.contains("· silent"), "\(text)")
    #expect(text.contains("Legend  · silent   – spoke on the whole only"), "\(text)")
  }

  @Test func `who is silent on a clause does not depend on what else is asked`() throws {
    let desk = try Desk.of(Self.silentCount)
    let all = try counts(desk, "matrix p@v --json")
    #expect(all["p@v/a"]?["silent"] == 1)
    for clauses in ["a", "b", "a,b"] {
      for (target, sums) in try counts(desk, "matrix p@v --clauses \(clauses) --json") {
        #expect(sums == all[target], "\(clauses)")
      }
    }
    // A word on a topic alone makes nobody silent on the clauses.
    try desk.answer("add topic t --name T")
    try desk.answer("record z accepts topic:t --on 2022-01-06")
    #expect(try counts(desk, "matrix p@v --topics --json") == all)
    #expect(try counts(desk, "matrix p@v --json") == all)
    let agreement = try desk.answer("agreement p@v --clauses b --topics --json")
    #expect(agreement.contains("\"silent\" : 1") && agreement.contains("\"topic:t\""))
  }

  @Test func `a draft is not shown before its day`() throws {
    let desk = try Desk.of([
      "parties.csv": "id,name,role\na,A,principal\n", "plans.csv": "id,name\np,P\nq,Q\n",
      "v.md": "## 1. A {#a}\nText one.\n",
      "drafts.csv": "draft,file,on,after\np@v,v.md,2022-03-01,\np@w,v.md,2022-04,v\nq@n,v.md,,\n",
      "stances.csv": "party,stance,target,on\na,accept,p@v/a,2022-02-01\n",
    ])
    for command in ["matrix", "brief", "gaps", "agreement", "power", "report"] {
      let early = desk.run("\(command) p@v --as-of 2022-02-28")
      #expect(early.status == 65)
      #expect(early.errors.contains("draft 'p@v' was not there by 2022-02-28"), "\(early.errors)")
      #expect(early.errors.contains("hint: --as-of 2022-03-01"))
      #expect(desk.run("\(command) p@v --as-of 2022-03-01").status == 0)
      #expect(desk.run("\(command) p --as-of 2022-02-28").status == 65)
    }
    #expect(desk.run("matrix p@w --as-of 2022-04-29").errors.contains("--as-of 2022-04-30"))
    #expect(try desk.answer("matrix p --as-of 2022-04-29 --json").contains("\"draft\" : \"v\""))
    // One without a day is shown from the day of the entry that recorded it.
    #expect(desk.run("matrix q@n --as-of 2026-05-31").status == 65)
    #expect(desk.last.errors.contains("it has no day, and was recorded on 2026-06-01"))
    let hint = try #require(
      desk.last.errors.firstMatch(of: #/parley (correct [a-z]+:[0-9]+) --on DATE/#))
    #expect(desk.run("matrix q@n --as-of 2026-06-01").status == 0)
    #expect(desk.run("matrix q@n").status == 0)
    #expect(try !desk.answer("list drafts --as-of 2026-05-31").contains("q@n"))
    try desk.answer("\(hint.1) --on 2022-01-01 --why 'known now'")
    #expect(desk.run("matrix q@n --as-of 2022-01-01").status == 0)
  }

  @Test func `a contradiction of one day is told on the next draft by matrix, gaps and brief`()
    throws
  {
    let desk = try Desk.of([
      "parties.csv": "id,name,role\na,A,principal\n", "plans.csv": "id,name\np,P\n",
      "v1.md": "## 1. Water {#w}\nThree hundred cubic metres pass the border each day.\n",
      "v2.md": "## 1. Water {#w}\nThree hundred cubic metres cross the frontier daily.\n",
      "drafts.csv": "draft,file,on,after\np@v1,v1.md,2022-01-01,\np@v2,v2.md,2022-02-01,p@v1\n",
      "stances.csv":
        "party,stance,target,on\na,accept,p@v1/w,2022-01-05\na,object,p@v1/w,2022-01-05\n",
    ])
    #expect(try desk.answer("matrix p@v2 --json").contains("\"contradicted\" : true"))
    #expect(try desk.answer("gaps p@v2 --json").contains("\"alsoSaid\" : \"accept\""))
    #expect(try desk.answer("gaps p@v2").contains("contradicted the same day: also accepts"))
    #expect(try desk.answer("brief p@v2").contains("contradicted the same day: also accepts"))
    try desk.answer("record a objects p@v1/w --on 2022-01-06")
    #expect(try desk.answer("matrix p@v2 --json").contains("\"contradicted\" : false"))
  }

  /// What `diff` says of a pair of drafts in the log is what `matrix` makes of the stances.
  @Test func `the joins of the log decide in diff and in matrix`() throws {
    let council = "There is a Council, with legal personality and means of its own."
    let duty =
      "Every institution that administers public funds complies with the principle of openness."
    let moved = try Desk.of([
      "parties.csv": "id,name,role\nx,X,principal\n", "plans.csv": "id,name\np,P\n",
      "v1.md": "## 3. Access {#a}\nInformation made with public money is public.\n"
        + "## 6. Council {#b}\n\(council) \(duty)\n",
      "v2.md": "## 3. Access {#a}\nInformation made with public money is public. \(duty)\n"
        + "## 6. Council {#b}\n\(council)\n",
      "drafts.csv": "draft,file,on,after\np@v1,v1.md,2022-01-01,\np@v2,v2.md,2022-02-01,p@v1\n",
      "stances.csv":
        "party,stance,target,on\nx,accept,p@v1/a,2022-01-05\nx,object,p@v1/b,2022-01-05\n",
    ])
    try moved.answer("diff p@v1 p@v2 --json")
    let counts = try #require(try moved.json()["counts"] as? [String: Int])
    #expect([counts["split"], counts["merged"], counts["removed"]] == [0, 0, 0])
    try moved.answer("matrix p@v2 --json")
    let cells = try #require(try moved.json()["cells"] as? [[String: Any]])
    #expect(cells.allSatisfy { !["split", "merged"].contains($0["textChange"] as? String) })
    let gone = try Desk.of([
      "parties.csv": "id,name,role\nx,X,principal\n", "plans.csv": "id,name\np,P\n",
      "v1.md":
        "## 22. Controller {#c}\nThe Commission shall adopt acts on the criteria for measures.\n"
        + "## 33. Assessment {#d}\nThe Commission shall adopt acts on the criteria for assessments.\n",
      "v2.md":
        "## 22. Controller {#c}\nThe Commission shall adopt acts on the criteria for measures.\n",
      "drafts.csv": "draft,file,on,after\np@v1,v1.md,2022-01-01,\np@v2,v2.md,2022-02-01,p@v1\n",
      "stances.csv": "party,stance,target,on\nx,reject,p@v1/d,2022-01-05\n",
    ])
    try gone.answer("diff p@v1 p@v2 --json")
    let sums = try #require(try gone.json()["counts"] as? [String: Int])
    #expect([sums["removed"], sums["merged"]] == [1, 0])
    try gone.answer("matrix p@v2 --json")
    let dropped = try #require(try gone.json()["dropped"] as? [[String: Any]])
    #expect(dropped.map { $0["target"] as? String } == ["p@v1/d"])
  }
}
