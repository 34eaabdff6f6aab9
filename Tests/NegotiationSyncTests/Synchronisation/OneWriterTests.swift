import SystemFiles
import TestSupport
import Testing

/// One person who recorded under two names.
struct OneWriterTests {
  /// An analyst who has recorded as user@host, which these tests have as `t-h`.
  private func begun() -> Analyst {
    let folder = TemporaryFolder()
    let analyst = Analyst(path: folder.path + "/talks", holding: folder)
    Analyst(path: folder.path)("init", "talks")
    analyst("add", "party", "usa", "--name", "USA", "--role", "principal")
    analyst("add", "plan", "peace", "--name", "Peace")
    TestFile.write("# D\n## 1. One {#one}\nText one.\n", to: folder.path + "/draft.md")
    analyst("add", "draft", "peace@v1", folder.path + "/draft.md", "--on", "2025-11-01")
    analyst("record", "usa", "accept", "peace@v1/one", "--on", "2025-11-02")
    return analyst
  }

  @Test func `a name made from user and host is joined to the one that is taken`() {
    let analyst = begun()
    let before = TestFile.read(analyst.path + "/log/t-h.jsonl")
    let answer = analyst("init", ".", "--writer", "amal")
    #expect(answer.status == 0)
    #expect(
      answer.errors.contains("'amal' and 't-h' are one writer: recorded amal:1"),
      "\(answer.errors)")
    #expect(TestFile.read(analyst.path + "/log/t-h.jsonl") == before)
    #expect(analyst("log").output.contains("is the same writer as t-h"))
    for (language, words) in [
      ("ar", "هو المدوّن نفسه"), ("fr", "est le même"), ("ru", "тот же"), ("uk", "той самий"),
    ] {
      #expect(analyst("log", "--lang", language).output.contains(words), "\(language)")
      #expect(analyst("show", "amal:1", "--lang", language).output.contains(words), "\(language)")
    }
    #expect(analyst("log", "--json").output.contains("\"same\""))
    #expect(analyst("verify").status == 0)
    // Said once.
    #expect(!analyst("init", ".", "--writer", "amal").errors.contains("one writer"))
  }

  @Test func `a person does not disagree with themselves`() {
    let analyst = begun()
    analyst("init", ".", "--writer", "amal")
    analyst("record", "usa", "reject", "peace@v1/one", "--on", "2025-11-02")
    let matrix = analyst("matrix", "--json").output
    #expect(matrix.contains("\"disagreed\" : false") && !matrix.contains("\"disagreed\" : true"))
    // It is two statements of one day by one writer, as it would be in one feed.
    #expect(matrix.contains("\"contradicted\" : true"))
    #expect(!analyst("disagreements", "--json").output.contains("kappa"))
    let refused = analyst(
      "adjudicate", "t-h:4", "amal:2", "--hold", "amal:2", "--why", "heard again")
    #expect(refused.status == 65 && refused.errors.contains("do not code one statement"))
    // Somebody else disagrees with that person, under the name that was chosen.
    analyst("init", ".", "--writer", "boris")
    analyst("record", "usa", "open", "peace@v1/one", "--on", "2025-11-02")
    let listed = analyst("disagreements", "--json").output
    #expect(listed.contains("kappa"), "\(listed)")
    #expect(!listed.contains("\"writers\" : [\n        \"boris\",\n        \"t-h\""), "\(listed)")
    // Without the claim they are three.
    #expect(analyst("withdraw", "amal:1", "--why", "somebody else").status == 0)
    #expect(analyst("matrix", "--json").output.contains("\"disagreed\" : true"))
  }

  @Test func `a name that was chosen is joined only when that is said`() {
    let analyst = begun()
    analyst("init", ".", "--writer", "amal")
    analyst("add", "topic", "land", "--name", "Land")
    let hinted = analyst("init", ".", "--writer", "boris")
    #expect(hinted.status == 0 && !hinted.errors.contains("are one writer"))
    #expect(
      hinted.errors.contains("if 'amal' is you too: parley init . --same-as amal"),
      "\(hinted.errors)")
    let joined = analyst("init", ".", "--same-as", "amal")
    #expect(joined.errors.contains("'boris' and 'amal' are one writer: recorded boris:1"))
    // What is one already, or is not there, is refused and changes nothing.
    let again = analyst("init", ".", "--same-as", "t-h")
    #expect(again.status == 65 && again.errors.contains("are recorded as one writer already"))
    #expect(analyst("init", ".", "--same-as", "boris").status == 65)
    let unknown = analyst("init", ".", "--writer", "chen", "--same-as", "nobody")
    #expect(unknown.status == 65 && unknown.errors.contains("unknown writer 'nobody'"))
    #expect(TestFile.read(analyst.path + "/.parley/writer") == Array("boris\n".utf8))
    // A third cannot claim what another has.
    let third = analyst("init", ".", "--writer", "chen", "--same-as", "t-h")
    #expect(
      third.status == 65
        && third.errors.contains("'t-h' and 'amal' are recorded as one writer already"))
  }

  @Test func `a name without entries leaves nothing behind`() {
    let folder = TemporaryFolder()
    let analyst = Analyst(path: folder.path + "/talks", holding: folder)
    Analyst(path: folder.path)("init", "talks", "--writer", "t-h")
    let answer = analyst("init", ".", "--writer", "amal")
    #expect(answer.status == 0 && !answer.errors.contains("one writer"))
    #expect(!UserFiles.exists(analyst.path + "/log/amal.jsonl"))
  }
}
