import Foundation
import TestDesk
import Testing

struct AgreementCommandTests {
  private func desk() throws -> Desk {
    let desk = try Desk.of([
      "parties.csv":
        "id,name,role\nnorth,North,principal\nsouth,South,principal\neast,East,principal\n",
      "plans.csv": "id,name\np,P\n", "topics.csv": "id,name\nrivers,Rivers\n",
      "v.md": """
      ## 1. Water {#w}
      Three hundred.
      ## 2. Land {#l}
      Shared.
      ## 3. Air {#a}
      Free.
      """,
      "drafts.csv": "draft,file,on\np@v,v.md,2022-01-01\n",
      "stances.csv": """
      party,stance,target,on
      north,accept,p@v/w,2022-01-05
      south,reject,p@v/w,2022-01-06
      north,accept,p@v/l,2022-01-05
      south,accept,p@v/l,2022-01-06
      east,accept,p@v/l,2022-01-06
      north,object,topic:rivers,2022-01-06
      """,
    ])
    return desk
  }

  private func figures(_ desk: Desk) throws -> [Double] {
    try desk.answer("agreement p@v --json")
    let pairs = try #require(try desk.json()["pairs"] as? [[String: Any]])
    let pair = try #require(pairs.first { $0["first"] as? String == "north" })
    return ["congruence", "conflict"].compactMap { pair[$0] as? Double }
      + (pair["statements"] as? [Int] ?? []).map(Double.init)
  }

  @Test func `a statement that two writers coded counts once`() throws {
    let desk = try desk()
    let once = try figures(desk)
    let words = try desk.answer("timeline").split(separator: "\n").first {
      $0.contains("statements")
    }
    try desk.answer("init . --writer boris")
    for line in [
      "record north accepts p@v/w --on 2022-01-05", "record south rejects p@v/w --on 2022-01-06",
      "record north accepts p@v/l --on 2022-01-05", "record south accepts p@v/l --on 2022-01-06",
    ] { try desk.answer(line) }
    #expect(try figures(desk) == once)
    let after = try desk.answer("timeline").split(separator: "\n").first {
      $0.contains("statements")
    }
    #expect(after?.prefix(12) == words?.prefix(12))
  }

  @Test func `an overruled coding counts nowhere and is marked wherever it is listed`() throws {
    let desk = try desk()
    try desk.answer("init . --writer boris")
    try desk.answer("record north objects p@v/w --on 2022-01-05")
    let mine = "boris:1"
    let theirs = try desk.entry {
      $0.contains("\"north\"") && $0.contains("p@v/w") && $0.contains("accept")
    }
    try desk.answer("adjudicate \(theirs) \(mine) --hold \(theirs) --why 'heard the tape'")
    let decision = "boris:2"
    #expect(try desk.answer("show north").contains("overruled by \(decision)"))
    #expect(try desk.answer("show p@v").contains("(overruled by \(decision))"))
    #expect(try desk.answer("log --writer boris").contains("[overruled by \(decision)]"))
    #expect(try desk.answer("log --writer boris --format csv").contains("overruled by"))
    #expect(try desk.answer("show north --json").contains("\"overruledBy\" : \"\(decision)\""))
    #expect(try !desk.answer("timeline --json").contains(mine))
    #expect(try desk.answer("shifts").contains("Nobody changed a stance."))
  }

  @Test func `clauses stand in the order of agreement, and none without a stance`() throws {
    let desk = try desk()
    let text = try desk.answer("agreement p@v --topics")
    let land = try #require(text.range(of: "2. Land"))
    let water = try #require(text.range(of: "1. Water"))
    #expect(land.lowerBound < water.lowerBound)
    #expect(!text.contains("3. Air"))
    #expect(text.contains("1 row without a stance that counts left out."))
    #expect(text.contains("Rivers"))
    let csv = try desk.answer("agreement p@v --format csv")
    #expect(!csv.contains("Air") && csv.contains("2. Land"))
    // Scripts get every clause, in the order of the draft.
    try desk.answer("agreement p@v --json")
    let clauses = try #require(try desk.json()["clauses"] as? [[String: Any]])
    #expect(clauses.compactMap { $0["target"] as? String } == ["p@v/w", "p@v/l", "p@v/a"])
  }

  @Test func `the closest pair stands first`() throws {
    let csv = try desk().answer("agreement p@v --minimum 1")
    let south = try #require(csv.range(of: "South"))
    let rest = csv[south.upperBound...]
    #expect(rest.contains("North"))
    let pairs = csv[(csv.range(of: "Between parties")?.lowerBound ?? csv.startIndex)...]
    let lines = pairs.split(separator: "\n").filter { $0.contains("(") || $0.contains("1.000") }
    #expect(lines.first?.contains("East") == true, "\(pairs)")
  }
}
