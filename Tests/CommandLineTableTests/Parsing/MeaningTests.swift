import Testing

@testable import CommandLineTable

/// Words that are short for others, and matters that help explains beside commands.
struct MeaningTests {
  private struct Context: CommandLineContext {
    var out = ""
    var columns: Int { 80 }
    mutating func writeOut(_ text: String) { out += text }
  }

  private struct Moment: ArgumentValue {
    var text: String
    init(argument: String) throws(UsageError) {
      guard argument != "now" else { throw UsageError("'now' was not written out") }
      text = argument
    }
    static var shorthand: String? { "moment" }
  }

  private struct Wait: Command {
    var at: Moment?
    var ends: [Moment] = []
    var word: String?
    static let spec = CommandSpec<Self>(
      "wait", group: "Work", summary: "Wait for a while",
      parameters: [
        .option(\.at, "at", value: "MOMENT", "When"),
        .option(\.word, "word", value: "TEXT", "What"),
        .operand(\.ends, "END", "Until when"),
      ], examples: [Example("tool wait --at noon", "Wait")])
    func run(in context: inout Context) throws -> CommandLineTable.ExitStatus {
      let all = [at?.text ?? "-", word ?? "-"] + ends.map(\.text)
      context.out += all.joined(separator: " ")
      return .done
    }
  }

  private func table(fails: Bool = false) -> CommandTable<Context> {
    var tool = ToolInfo(name: "tool", version: "1", summary: "Do it")
    tool.pages = [
      ToolPage(
        "times", summary: "How times are typed", rows: [.init("noon", "Twelve")], text: "So.")
    ]
    return CommandTable<Context>(
      tool, globals: ParameterGroup<Int>("Global options", []), blank: 0, store: { _, _ in },
      meaning: { (kind, word, _) throws(UsageError) in
        if fails { throw UsageError("no clock") }
        return kind == "moment" && word == "now" ? "12:00" : word
      }, [.init("wait", Wait.self)])
  }

  @Test func `a short word is written out where its kind is asked for, and nowhere else`() throws {
    var context = Context()
    _ = try table().run(["wait", "--at", "now", "--word", "now", "now", "then"], in: &context)
    #expect(context.out == "12:00 now 12:00 then")
  }

  @Test func `what cannot be written out is told with the option`() {
    var context = Context()
    #expect(throws: UsageError.self) {
      try table(fails: true).run(["wait", "--at", "now"], in: &context)
    }
    #expect(throws: Never.self) {
      try table(fails: true).run(["wait", "--word", "now"], in: &context)
    }
  }

  @Test func `a page is explained by help, in the manual and in the reference`() throws {
    var context = Context()
    _ = try table().run(["help", "times"], in: &context)
    #expect(context.out == "tool help times: How times are typed\n\nTIMES\n  noon  Twelve\n\nSo.\n")
    #expect(throws: UsageError.self) { try table().run(["times"], in: &context) }
    let info = table().info
    #expect(info.manual(date: "2026-01-31").contains(".Sh TIMES\n"))
    #expect(info.reference().contains("## Times\n"))
    #expect(table().help(for: "", columns: 80)?.contains("help times") == true)
  }
}
