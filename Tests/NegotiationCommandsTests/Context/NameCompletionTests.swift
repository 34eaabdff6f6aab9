import TestDesk
import Testing

/// What a shell is offered for names.
struct NameCompletionTests {
  private func desk() throws -> Desk {
    let desk = try Desk.small()
    for line in [
      "add person petra --name Petra --party south --alias Петра",
      "record north objects deal@v1/army --on 2025-11-21",
      "record south accepts deal@v1/talks --on 2025-11-21",
    ] { try desk.answer(line) }
    return desk
  }

  private func offered(_ desk: Desk, _ kind: String, _ words: String...) -> [String] {
    desk.run(["__complete", kind, "--"] + words)
    return desk.output.split(separator: "\n").map(String.init)
  }

  @Test func `speakers are those of the party typed`() throws {
    let desk = try desk()
    #expect(offered(desk, "person", "", "north", "objects", "deal@v1/army") == ["omar"])
    #expect(offered(desk, "person", "", "south") == ["petra"])
    #expect(offered(desk, "person", "p", "north").isEmpty)
    #expect(offered(desk, "person", "") == ["omar", "petra"])
    #expect(offered(desk, "person", "", "nobody") == ["omar", "petra"])
    // Of a correction it is the party of the statement.
    #expect(offered(desk, "person", "", "amal:9") == ["petra"])
    #expect(offered(desk, "person", "Пет") == ["petra"])
  }

  @Test func `entries are offered, the latest first, and those withdrawn are not`() throws {
    let desk = try desk()
    #expect(offered(desk, "entry", "amal:").prefix(2) == ["amal:9", "amal:8"])
    try desk.answer("withdraw amal:9 --why wrong")
    #expect(!offered(desk, "entry", "").contains("amal:9"))
    #expect(offered(desk, "entry", "boris").isEmpty)
  }

  @Test func `what show takes is offered: sources, and entries once a writer is typed`() throws {
    let desk = try desk()
    #expect(offered(desk, "reference", "wi") == ["wire"])
    #expect(offered(desk, "reference", "amal:8") == ["amal:8"])
    #expect(!offered(desk, "reference", "").contains("amal:8"))
    for name in offered(desk, "reference", "") {
      #expect(desk.run(["show", name]).status == 0, "\(name)")
    }
  }

  /// Each line ends where a word is to be offered.
  @Test(arguments: [
    ("source", "wi", "wire"), ("draft", "deal@", "deal@v1"), ("draft", "de", "deal"),
  ])
  func `what read takes is offered by name`(_ kind: String, _ typed: String, _ wanted: String)
    throws
  {
    #expect(offered(try desk(), kind, typed).contains(wanted))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the options of read are offered`(shell: String) throws {
    let script = try desk().answer("completions \(shell)")
    for option in ["review", "resume", "publisher", "source", "format"] {
      #expect(script.contains(option), "\(option)")
    }
    let read = try desk().answer("read --help")
    for option in ["--review", "--resume", "--plan", "--source", "--publisher", "--format"] {
      #expect(read.contains(option), "\(option)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `each stance is offered in one form`(shell: String) throws {
    let script = try desk().answer("completions \(shell)")
    #expect(script.contains("accepts-if") && !script.contains("conditional"))
    #expect(!script.contains("accept\naccepts") && !script.contains("accept accepts"))
  }
}
