import Testing

@testable import CommandLineTable

/// A command that is whatever its test says; the spec is handed in, not static.
private func broken(
  _ edit: (inout CommandInfo) -> Void, tool edits: (inout ToolInfo) -> Void = { _ in }
) -> [String] {
  var info = DiffSample.spec.info
  edit(&info)
  var tool = Sample.tool
  tool.families = []
  edits(&tool)
  var entry = CommandTable<SampleContext>.Entry("diff", DiffSample.self)
  entry.name = info.name
  let made = info
  entry.makeInfo = { made }
  let matrix = CommandTable<SampleContext>.Entry("matrix", MatrixSample.self)
  return CommandTable(
    tool, globals: SampleGlobals.group, blank: SampleGlobals(), store: { _, _ in },
    [entry, matrix]
  ).rules()
}

struct TableRuleTests {
  @Test func `an entry is called as its command is`() {
    let entry = CommandTable<SampleContext>.Entry("diffs", DiffSample.self)
    let table = CommandTable(
      Sample.tool, globals: SampleGlobals.group, blank: SampleGlobals(), store: { _, _ in },
      [entry])
    #expect(table.rules().contains("'diff' stands in the table as 'diffs'"))
  }

  @Test func `the sample table keeps all rules`() {
    #expect(Sample.table.rules() == [])
    #expect(broken({ _ in }) == [])
  }

  @Test func `names must be legal and unique`() {
    #expect(broken { $0.name = "Diff" }.contains("'Diff' is not a valid name of a command"))
    #expect(broken { $0.name = "a b c" }.contains("'a b c' is not a valid name of a command"))
    #expect(broken { $0.aliases = ["help"] } == ["two commands are named 'help'"])
    #expect(
      broken { $0.parameters[2].name = "Party" }.contains(
        "'--Party' of 'diff' is not a valid name of an option"))
    #expect(
      broken { $0.parameters[3].short = "p" } == ["'-p' of 'diff' is taken twice"])
    #expect(
      broken { $0.parameters[3].short = "C" } == ["'-C' of 'diff' is taken twice"])
    #expect(
      broken { $0.parameters[4].name = "help" } == ["'--help' of 'diff' is taken twice"])
    #expect(
      broken { $0.parameters[2].short = "é" } == ["'--party' of 'diff' has no legal short name"])
  }

  @Test func `an option names its value in capitals`() {
    #expect(
      broken { $0.parameters[2].valueName = "" } == [
        "'--party' of 'diff' has no legal value name"
      ])
    #expect(
      broken { $0.parameters[2].valueName = "party" } == [
        "'--party' of 'diff' has no legal value name"
      ])
  }

  @Test func `a summary is one short line that begins with a capital and has no full stop`() {
    #expect(broken { $0.summary = "" } == ["the summary of 'diff' is empty"])
    #expect(broken { $0.summary = "Show." } == ["the summary of 'diff' ends with a full stop"])
    #expect(
      broken { $0.summary = "show" } == ["the summary of 'diff' does not begin with a capital"])
    #expect(
      broken { $0.summary = "A\nB" } == ["the summary of 'diff' is more than one line"])
    #expect(
      broken { $0.summary = String(repeating: "A", count: 61) } == [
        "the summary of 'diff' is longer than 60 columns"
      ])
    #expect(
      broken { $0.parameters[2].summary = "only this" } == [
        "the summary of '--party' of 'diff' does not begin with a capital"
      ])
  }

  @Test func `operands can be told by place`() {
    #expect(
      broken { $0.parameters[0].occurrence = .repeated }.contains(
        "'NEW' of 'diff' follows an operand that repeats"))
    #expect(
      broken { $0.parameters[0].occurrence = .optional } == [
        "'NEW' of 'diff' follows one that may be absent"
      ])
  }

  @Test func `examples parse and mean their command`() {
    #expect(broken { $0.examples = [] } == ["'diff' has no example"])
    #expect(
      broken { $0.examples = [Example("parley diff a", "Compare")] } == [
        "example 'parley diff a' of 'diff' does not parse: missing argument 'NEW'"
      ])
    #expect(
      broken { $0.examples = [Example("parley -C x matrix us", "Compare")] } == [
        "example 'parley -C x matrix us' of 'diff' means 'matrix'"
      ])
    #expect(
      broken { $0.examples = [Example("diff a b", "")] } == [
        "example 'diff a b' of 'diff' says no purpose",
        "example 'diff a b' of 'diff' does not call 'parley'",
      ])
    #expect(
      broken({ _ in }, tool: { $0.examples = [Example("parley", "Nothing")] }) == [
        "example 'parley' of the tool does nothing"
      ])
  }

  @Test func `families have a summary and members`() {
    #expect(
      broken({ _ in }, tool: { $0.families = [CommandFamily("add", summary: "Add")] }) == [
        "family 'add' has no members"
      ])
    #expect(
      broken { $0.name = "make diff" }.contains(
        "'make diff' belongs to a family without a summary"))
  }

  @Test func `example lines are split as a shell splits them`() {
    #expect(
      ShellWords.split("a 'b c' \"d e\"f g\\ h '' | less") == ["a", "b c", "d ef", "g h", ""])
    #expect(ShellWords.split("a 'b") == nil)
    #expect(ShellWords.split("a \\") == nil)
    #expect(ShellWords.split("") == [])
  }
}
