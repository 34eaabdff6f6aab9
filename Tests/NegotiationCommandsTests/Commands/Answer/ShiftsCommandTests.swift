import Foundation
import TestDesk
import Testing

struct ShiftsCommandTests {
  private static let negated = [
    "parties.csv": "id,name,role\nnorth,North,principal\nsouth,South,principal\n",
    "plans.csv": "id,name\np,P\n",
    "v1.md": "## 1. Army {#army}\nThe army of the north shall be reduced before the elections.\n",
    "v2.md":
      "## 1. Army {#army}\nThe army of the north shall not be reduced before the elections.\n",
    "drafts.csv": "draft,file,on,after\np@v1,v1.md,2022-01-01,\np@v2,v2.md,2022-02-01,p@v1\n",
    "stances.csv": """
    party,stance,target,on
    north,reject,p@v1/army,2022-01-05
    north,accept,p@v2/army,2022-02-05
    south,accept,p@v1/army,2022-01-05
    south,reject,p@v2/army,2022-02-05
    """,
  ]

  @Test func `an answer to a text that turned is no movement of the party`() throws {
    let desk = try Desk.of(Self.negated)
    try desk.answer("shifts --json")
    let json = try desk.json()
    let shifts = try #require(json["shifts"] as? [[String: Any]])
    #expect(shifts.map { $0["textChange"] as? String } == ["polarity", "polarity"])
    #expect(shifts.map { $0["counted"] as? Bool } == [false, false])
    #expect((json["parties"] as? [Any])?.isEmpty == true)
    let text = try desk.answer("shifts")
    #expect(text.contains("answers another text (a negation or a limit changed)"), "\(text)")
    #expect(!text.contains("toward acceptance") && !text.contains("Who moved"))
    let brief = try desk.answer("brief p@v2 --since 2022-01-01")
    #expect(brief.contains("answers another text") && !brief.contains("+4"), "\(brief)")
  }

  @Test func `a step on words that say the same counts`() throws {
    var files = Self.negated
    files["v2.md"] =
      "## 1. Army {#army}\nBefore the elections the army of the north shall be reduced.\n"
    let desk = try Desk.of(files)
    try desk.answer("shifts --json")
    let parties = try #require(try desk.json()["parties"] as? [[String: Any]])
    #expect(parties.map { $0["net"] as? Int } == [4, -4])
  }

  /// A clause that a person parted from a split leaves the other part what it was.
  @Test func `a decision on which clauses correspond is that of movement too`() throws {
    let desk = try Desk.of([
      "parties.csv": "id,name,role\nnorth,North,principal\n", "plans.csv": "id,name\np,The pact\n",
      "v.md": "# V\n## 1. Peace {#peace}\nThe parties keep the peace while the pact runs.\n",
      "w.md": """
      # W
      ## 1. Peace {#peace from=peace}
      The parties shall keep the peace while the pact runs.
      ## 2. Strikes {#strikes from=peace}
      Nobody strikes while the pact runs.
      """,
      "drafts.csv":
        "draft,file,on,by,after\np@v,v.md,2022-01-01,north,\np@w,w.md,2022-02-01,north,v\n",
      "stances.csv": """
      party,stance,target,on
      north,reject,p@v/peace,2022-01-02
      north,accept,p@w/peace,2022-02-02
      """,
    ])
    #expect(try desk.answer("shifts").contains("(split)"))
    try desk.answer("align p@w strikes=")
    let text = try desk.answer("shifts")
    #expect(!text.contains("(split)") && text.contains("an obligation changed"), "\(text)")
  }
}
