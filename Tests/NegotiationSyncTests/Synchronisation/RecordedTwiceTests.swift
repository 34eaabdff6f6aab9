import SystemFiles
import TestSupport
import Testing

/// One name that two writers recorded before they met.
struct RecordedTwiceTests {
  /// Two copies that both recorded `peace@v2`, boris last, and have met since.
  private func met(_ first: String, _ second: String) throws -> Team {
    let team = try Team(["amal", "boris"])
    let (amal, boris) = (team.analysts[0], team.analysts[1])
    #expect(boris("sync").status == 0)
    for (analyst, text) in [(amal, first), (boris, second)] {
      TestFile.write("# D\n## 1. One {#one}\n\(text)\n", to: team.folder.path + "/v2.md")
      let added = analyst(
        "add", "draft", "peace@v2", team.folder.path + "/v2.md", "--on", "2025-11-03")
      #expect(added.status == 0, "\(added.errors)")
    }
    amal("record", "usa", "accept", "peace@v2/one", "--on", "2025-11-04")
    for (at, analyst) in [amal, boris, amal].enumerated() {
      let answer = analyst("sync")
      #expect(answer.status == 0)
      // Whoever receives the other one is told at once.
      let isTold = answer.errors.contains("draft 'peace@v2' was recorded apart")
      #expect(isTold == (at > 0 && first != second), "\(answer.errors)")
    }
    return team
  }

  @Test func `two texts of one draft are a warning with the way out`() throws {
    let team = try met("Text.", "Another text.")
    let (amal, boris) = (team.analysts[0], team.analysts[1])
    for analyst in [amal, boris] {
      let answer = analyst("verify", "--json")
      #expect(answer.status == 0)
      #expect(answer.output.contains("recorded-twice"), "\(answer.output)")
      #expect(answer.output.contains("draft 'peace@v2' was recorded apart"))
      #expect(answer.output.contains("amal:4 and boris:1; boris:1 counts"))
      #expect(answer.output.contains("parley withdraw amal:4"))
    }
    // The one that does not count can go although a stance is on the draft.
    let gone = amal("withdraw", "amal:4", "--why", "boris has the official text")
    #expect(gone.status == 0, "\(gone.errors)")
    #expect(!amal("verify", "--json").output.contains("recorded-twice"))
    #expect(amal("show", "peace@v2").output.contains("Another text."))
    // Now it is the only one, and needed.
    #expect(amal("withdraw", "boris:1", "--why", "no").errors.contains("is still needed"))
  }

  @Test func `the one that counts can go as well, and the other counts then`() throws {
    let team = try met("Text.", "Another text.")
    let boris = team.analysts[1]
    #expect(boris("withdraw", "boris:1", "--why", "amal has the official text").status == 0)
    #expect(boris("show", "peace@v2").output.contains("Text."))
    #expect(!boris("verify", "--json").output.contains("recorded-twice"))
  }

  @Test func `a definition whose clauses are spoken to stays`() throws {
    let team = try met("Text.", "Another text.\n## 2. Two {#two}\nMore.")
    let boris = team.analysts[1]
    boris("record", "usa", "accept", "peace@v2/two", "--on", "2025-11-05")
    let refused = boris("withdraw", "boris:1", "--why", "amal has the official text")
    #expect(refused.status == 65 && refused.errors.contains("still needed by entry 'boris:2'"))
    #expect(boris("withdraw", "amal:4", "--why", "shorter").status == 0)
  }

  @Test func `the same text twice is nothing to mend`() throws {
    let team = try met("Text.", "Text.")
    for analyst in team.analysts {
      #expect(!analyst("verify", "--json").output.contains("recorded-twice"))
    }
  }

  @Test func `a name with two meanings is mended by a correction too`() throws {
    let team = try Team(["amal", "boris"])
    let (amal, boris) = (team.analysts[0], team.analysts[1])
    #expect(boris("sync").status == 0)
    amal("add", "party", "un", "--name", "United Nations")
    boris("add", "party", "un", "--name", "UN")
    for analyst in [amal, boris, amal] { #expect(analyst("sync").status == 0) }
    let found = amal("verify", "--json").output
    #expect(found.contains("party 'un' was recorded apart"), "\(found)")
    let corrected = amal("correct", "amal:4", "--name", "UN", "--why", "as boris has it")
    #expect(corrected.status == 0, "\(corrected.errors)")
    #expect(!amal("verify", "--json").output.contains("recorded-twice"))
    // A name that only one entry gives is still nobody else's to take.
    #expect(amal("add", "party", "un", "--name", "UN").status == 65)
  }
}
