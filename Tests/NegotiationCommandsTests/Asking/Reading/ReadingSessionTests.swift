import Conversation
import TestDesk
import Testing

/// `read --review`: nothing is recorded unseen, and what was left is found again.
struct ReadingSessionTests {
  private func desk() throws -> Desk {
    let desk = Desk(writer: "amal")
    try desk.write(
      "v1.md",
      """
      # Plan
      ## 1. Observers {#observers}
      Two hundred observers are sent.
      ## 2. Sanctions {#sanctions}
      Sanctions are lifted.
      """)
    try desk.write(
      "report.txt",
      """
      Talks go on

      North said on Monday that it accepts the observers. "We reject any sanctions," Omar said.

      South is opposed to the observers, its minister said.
      """)
    for line in [
      "add party north --name North", "add party south --name South",
      "add person omar --name 'Omar Hale' --alias Omar --party north --office President",
      "add source wire --publisher 'A wire' --date 2025-12-03 --lang en",
      "add plan deal --name Deal", "add draft deal@v1 v1.md --on 2025-11-20",
    ] { try desk.answer(line) }
    return desk
  }

  private func review(_ keys: [String], on desk: Desk, _ words: String...) -> DeskConsole {
    let console = DeskConsole(keys)
    desk.console = console
    desk.run(["read"] + words)
    desk.console = nil
    return console
  }

  @Test func `reading records nothing`() throws {
    let desk = try desk()
    let before = desk.log()
    let text = try desk.answer("read report.txt --source wire")
    #expect(text.contains("north"))
    #expect(text.contains("deal@v1/observers"))
    try desk.answer("read report.txt --source wire --json")
    #expect(desk.output.contains("parley.reading/1"))
    #expect(desk.log() == before)
  }

  @Test func `what is accepted is recorded, what is skipped is not`() throws {
    let desk = try desk()
    _ = review(["a", "s", "s", "s", "s"], on: desk, "report.txt", "--source", "wire", "--review")
    let log = try desk.answer("log --party north")
    #expect(log.contains("observers"))
    #expect(log.contains("2025-12-01"))
    #expect(!(try desk.answer("log --party south")).contains("observers"))
  }

  @Test func `what was left goes on`() throws {
    let desk = try desk()
    let first = review(["s", "q"], on: desk, "report.txt", "--source", "wire", "--review")
    #expect(desk.errors.contains("read --resume"))
    let second = review(["q"], on: desk, "--resume")
    let shown = second.shown.first { $0.contains(" of ") }
    #expect(first.shown.first { $0.hasPrefix("1 of ") } != nil)
    #expect(shown?.hasPrefix("2 of ") == true)
  }

  @Test func `the words that decided are marked where they stand, and say why`() throws {
    let desk = try desk()
    let shown = review(["q"], on: desk, "report.txt", "--source", "wire", "--review").shown
    #expect(shown.contains("North [said] on Monday that it [accepts] the observers."), "\(shown)")
    #expect(shown.contains { $0.hasPrefix("stance: accept — accepts") }, "\(shown)")
  }

  @Test func `one answer is changed, and the others stay`() throws {
    let desk = try desk()
    let console = review(
      ["e", "2", "objects", "r", "q"], on: desk, "report.txt", "--source", "wire", "--review")
    let log = try desk.answer("log --party north")
    #expect(log.contains("objects") && log.contains("observers"), "\(log)\n\(console.prompts)")
    #expect(console.prompts.contains { $0.hasPrefix("change 1 party") }, "\(console.prompts)")
    #expect(console.shown.contains { $0.hasPrefix("2 of ") })
  }

  @Test func `a stance that is missing is all that is asked for`() throws {
    let desk = try desk()
    try desk.write("bare.txt", "Omar spoke at length.\n\n\"The observers are here,\" Omar said.\n")
    let console = review(
      ["e", "objects", "r"], on: desk, "bare.txt", "--source", "wire", "--review")
    #expect(desk.last.status == 0, "\(desk.errors)\(console.prompts)\(console.shown)")
    #expect(console.prompts.count == 3, "\(console.prompts)")
    let log = try desk.answer("log --party north")
    #expect(log.contains("objects") && log.contains("observers"), "\(log)")
  }

  @Test func `a field that is not chosen goes back to the candidate`() throws {
    let desk = try desk()
    let before = desk.log()
    let console = review(["e", "b", "q"], on: desk, "report.txt", "--source", "wire", "--review")
    #expect(console.shown.filter { $0.hasPrefix("1 of ") }.count == 2)
    #expect(desk.log() == before)
  }

  @Test func `going back does not record twice`() throws {
    let desk = try desk()
    let shown = review(
      ["a", "b", "a", "q"], on: desk, "report.txt", "--source", "wire", "--review"
    ).shown
    #expect(shown.contains { $0.hasPrefix("recorded already") }, "\(shown)")
    let lines = try desk.answer("log --party north").split(separator: "\n")
    #expect(lines.filter { $0.contains("observers") }.count == 1, "\(lines)")
  }

  @Test func `a source is added with the first statement, not before`() throws {
    let desk = try desk()
    _ = review(
      ["s", "q"], on: desk, "report.txt", "--publisher", "Paper", "--date", "2025-12-03", "--review"
    )
    #expect(!(try desk.answer("list sources")).contains("Paper"))
    _ = review(["a", "q"], on: desk, "--resume")
    #expect(try desk.answer("list sources").contains("Paper"))
  }

  @Test func `the table can be imported`() throws {
    let desk = try desk()
    try desk.answer("read report.txt --source wire --format csv -o found.csv")
    let text = String(decoding: try desk.read("found.csv"), as: UTF8.self)
    #expect(text.hasPrefix("party,stance,target,on,by,quote,lang,note"))
    try desk.answer("import found.csv --dry-run")
  }

  @Test func `words that exclude each other are refused`() throws {
    let desk = try desk()
    #expect(desk.run("read").status == 64)
    #expect(desk.run("read report.txt --review --json").status == 64)
    #expect(desk.run("read --resume").status == 65)
    #expect(desk.run("read report.txt --plan nothing").status == 65)
    #expect(desk.run("read none.txt").status == 66)
    #expect(desk.run("read report.txt --plan del").errors.contains("deal"))
    try desk.write("report.pdf", "%PDF-1.7\n")
    let pdf = desk.run("read report.pdf")
    #expect(pdf.status == 65 && pdf.errors.contains("a PDF"), "\(pdf.errors)")
  }
}
