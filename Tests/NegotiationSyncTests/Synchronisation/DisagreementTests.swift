import NegotiationModel
import TestSupport
import Testing

struct DisagreementTests {
  private func team() -> (folder: TemporaryFolder, Analyst) {
    let folder = TemporaryFolder()
    let analyst = Analyst(path: folder.path)
    analyst("init", ".", "--writer", "amal")
    analyst("add", "party", "usa", "--name", "USA", "--role", "principal")
    analyst("add", "person", "rubio", "--name", "Rubio", "--party", "usa")
    analyst("add", "person", "vance", "--name", "Vance", "--party", "usa")
    analyst("add", "source", "s1", "--publisher", "One")
    analyst("add", "source", "s2", "--publisher", "Two")
    analyst("add", "plan", "peace", "--name", "Peace")
    TestFile.write(
      "# D\n## 1. One {#one}\nText one.\n## 2. Two {#two}\nText two.\n",
      to: folder.path + "/draft.md")
    analyst("add", "draft", "peace@v1", folder.path + "/draft.md", "--on", "2025-11-01")
    return (folder, analyst)
  }

  @Test func `a disagreement is marked, listed and settled by an entry`() {
    let (folder, analyst) = team()
    analyst("record", "usa", "accept", "peace@v1/one", "--on", "2025-11-02", "--by", "rubio")
    analyst("init", ".", "--writer", "boris")
    analyst("record", "usa", "reject", "peace@v1/one", "--on", "2025-11-02", "--by", "rubio")
    analyst("record", "usa", "accept", "peace@v1/two", "--on", "2025-11-02", "--by", "rubio")
    #expect(analyst("matrix").output.contains("≈"))
    #expect(analyst("matrix", "--json").output.contains("\"disagreed\" : true"))
    #expect(analyst("matrix", "--json").output.contains("\"contradicted\" : false"))
    let listed = analyst("disagreements", "--json").output
    #expect(listed.contains("\"amal:8\"") && listed.contains("\"boris:1\""))
    #expect(listed.contains("\"adjudication\" : null"))
    for format in ["text", "markdown", "csv"] {
      #expect(analyst("disagreements", "--format", format).output.contains("boris:1"))
    }
    #expect(analyst("show", "amal:8").output.contains("boris:1"))
    let refused = analyst(
      "adjudicate", "amal:8", "boris:2", "--hold", "amal:8", "--why", "another clause")
    #expect(refused.status == 65)
    #expect(
      analyst("adjudicate", "amal:8", "boris:1", "--hold", "boris:2", "--why", "x").status == 65)
    #expect(
      analyst("adjudicate", "amal:8", "boris:1", "--hold", "amal:8", "--why", " ").status == 65)
    #expect(
      analyst("adjudicate", "amal:8", "boris:1", "--hold", "amal:8", "--why", "heard it").status
        == 0)
    let after = analyst("matrix", "--json").output
    #expect(!after.contains("\"disagreed\" : true"))
    #expect(after.contains("\"entry\" : \"amal:8\""))
    #expect(analyst("show", "boris:1").output.contains("heard it"))
    #expect(analyst("log").output.contains("decides between amal:8, boris:1"))
    #expect(analyst("disagreements", "--json").output.contains("\"holds\" : \"amal:8\""))
    #expect(analyst("verify").status == 0)
    #expect(analyst("withdraw", "boris:3", "--why", "too soon").status == 0)
    #expect(analyst("matrix").output.contains("≈"))
    withExtendedLifetime(folder) {}
  }

  @Test(
    arguments: [
      (["--by", "rubio"], ["--by", "vance"], false),
      (["--by", "rubio", "--source", "s1"], ["--by", "rubio", "--source", "s2"], true),
      (["--source", "s1"], ["--source", "s2"], false),
      (["--source", "s1"], ["--source", "s2", "--source", "s1"], true),
      (["--quote", "Cafe\u{301}"], ["--quote", "Caf\u{e9}"], true),
      (["--quote", "a \"b\""], ["--quote", "a \"c\""], false),
      (["--quote", "a \"b\""], ["--quote", "a \"b\""], true),
      (["--by", "rubio"], ["--source", "s1"], true),
      ([], [], true),
    ] as [([String], [String], Bool)])
  func `evidence tells statements apart`(_ one: [String], _ other: [String], _ isSame: Bool) {
    let (folder, analyst) = team()
    func record(_ stance: String, _ words: [String]) {
      analyst.run(["record", "usa", stance, "peace@v1/one", "--on", "2025-11-02"] + words)
    }
    record("accept", one)
    analyst("init", ".", "--writer", "boris")
    record("reject", other)
    #expect(analyst("matrix").output.contains("≈") == isSame)
    withExtendedLifetime(folder) {}
  }

  @Test func `two definitions and two corrections made apart are listed`() throws {
    let team = try Team(["amal", "boris"])
    let (amal, boris) = (team.analysts[0], team.analysts[1])
    boris("sync")
    amal("add", "party", "un", "--name", "United Nations")
    boris("add", "party", "un", "--name", "UN")
    amal("correct", "amal:2", "--name", "Peace plan", "--why", "in full")
    boris("correct", "amal:2", "--name", "The peace", "--why", "as printed")
    for analyst in [amal, boris, amal] { #expect(analyst("sync").status == 0) }
    for analyst in [amal, boris] {
      let listed = analyst("disagreements", "--json").output
      #expect(listed.contains("\"kind\" : \"party\""))
      #expect(listed.contains("\"kind\" : \"correction\""))
      #expect(analyst("verify").status == 0)
    }
    // Whoever corrects with both before them settles nothing that was not seen.
    #expect(amal("disagreements").output == boris("disagreements").output)
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `feeds fold to the same in any split over writers`(seed: UInt64) {
    let entries = RandomLog.plainEntries(150, seed: seed)
    let all = Negotiation(folding: entries)
    let again = Negotiation(folding: entries.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) })
    #expect(all.codedPairs().map(name) == again.codedPairs().map(name))
    for pair in all.codedPairs() {
      #expect(pair.first.person != pair.second.person)
      #expect(pair.first.said == pair.second.said)
      #expect(pair.first.isSameStatement(as: pair.second))
      #expect(pair.second.isSameStatement(as: pair.first))
    }
  }

  private func name(_ pair: CodedPair) -> String {
    "\(pair.first.entry) \(pair.second.entry) \(pair.first.target) \(pair.second.target)"
  }
}
