import OfficeDocuments
import TestDesk
import Testing

/// `text`: a draft as it is read, and several side by side.
struct TextCommandTests {
  @Test func `a draft is printed with its headings`() throws {
    let desk = try Desk.talks()
    #expect(
      try desk.answer("text deal@one --format markdown").hasPrefix(
        "# First draft\n\n## 1. Ceasefire\n\nFire stops on all fronts.\n"))
    try desk.answer("text deal@two -o two.docx")
    let read = try WordDocument(try desk.read("two.docx")).reading(.accepted).paragraphs
    #expect(
      read.map(\.text).prefix(3) == ["Second draft", "1. Ceasefire", "Fire stops on all fronts."])
    #expect(read[0].isTitle && read[1].headingLevel == 0)
  }

  @Test func `drafts stand side by side, clause by clause`() throws {
    let desk = try Desk.talks()
    try desk.write(
      "three.md",
      "# Third\n## 1. Army {#army}\nNone.\n## 2. Fish {#fish}\nFree.\n## 3. Aid {#aid}\nBy air.\n")
    try desk.answer("add draft deal@three three.md --by host --on 2025-12-20 --after two")
    try desk.answer("text deal --columns one,two,three -o columns.docx")
    let cells = try WordDocument(try desk.read("columns.docx")).reading(.accepted).paragraphs
      .filter { if case .cell(0, _, _) = $0.place { true } else { false } }
    func row(_ number: Int) -> [String] {
      cells.filter { if case .cell(_, number, _) = $0.place { true } else { false } }.map(\.text)
    }
    #expect(
      row(0).map { $0.split(separator: "\n")[0] } == ["First draft", "Second draft", "Third"])
    #expect(
      row(1) == [
        "1. Ceasefire\nFire stops on all fronts.", "1. Ceasefire\nFire stops on all fronts.", "",
      ])
    #expect(row(2)[2] == "1. Army\nNone.")
    #expect(row(2)[0] == "2. Army\nThe army may have 600,000 people.")
    #expect(cells.contains { $0.text == "2. Fish\nFree." })
    #expect(desk.run("text deal --columns one,tow").errors.contains("two"))
  }
}
