import TestDesk
import Testing

/// `-o FILE` takes the format from the ending.
struct OutputFileTests {
  private func start(_ desk: Desk, _ command: String, _ file: String) throws -> String {
    try desk.answer("\(command) -o \(file)")
    return String(String(decoding: try desk.read(file), as: UTF8.self).prefix(24))
  }

  @Test func `each ending has its format, and a name of a format goes first`() throws {
    let desk = try Desk.small()
    #expect(try start(desk, "matrix deal", "m.json").hasPrefix("{"))
    #expect(try start(desk, "matrix deal", "m.csv").hasPrefix("party,name,"))
    #expect(try start(desk, "matrix deal", "m.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try start(desk, "matrix deal", "M.HTM").hasPrefix("<!DOCTYPE html>"))
    #expect(try start(desk, "matrix deal", "m.md").hasPrefix("#"))
    #expect(try start(desk, "log", "log.json").hasPrefix("{\"counter\""))
    #expect(try start(desk, "log", "log.csv").hasPrefix("entry,date,text,"))
    #expect(try start(desk, "report deal", "page.md").hasPrefix("#"))
    #expect(try start(desk, "report deal", "page.html").hasPrefix("<!DOCTYPE html>"))
    let text = try start(desk, "matrix deal", "m.txt")
    for file in ["m", "m.2025-12-03", ".m", "sub.dir"] {
      #expect(
        file == "sub.dir"
          ? desk.run("matrix deal -o sub.dir").status == 64
          : try start(desk, "matrix deal", file) == text, "\(file)")
    }
    #expect(try start(desk, "matrix deal --format text", "m.csv") == text)
    #expect(try start(desk, "matrix deal --json", "m.log").hasPrefix("{"))
    #expect(desk.run("matrix deal -o /dev/null").status == 0)
    for file in ["m.docx", "m.xlsx", "M.XLSX"] {
      #expect(try start(desk, "matrix deal", file).hasPrefix("PK\u{3}\u{4}"))
    }
  }

  @Test(arguments: [
    ("matrix deal -o m.pdf", "-o m.txt"), ("log -o a.b/m.tmp", "-o a.b/m.txt"),
    ("export -o all.csv", "-o all"), ("export -o all.docx", "-o all"),
    ("matrix deal --format docx", "-o answer.docx"), ("brief --format xlsx", "-o answer.xlsx"),
  ])
  func `an ending that cannot be written is a usage error, and the hint works`(
    line: String, hint: String
  ) throws {
    let desk = try Desk.small()
    try desk.write("a.b/there", "x")
    #expect(desk.run(line).status == 64)
    #expect(desk.output.isEmpty)
    #expect(desk.errors.hasSuffix("hint: \(hint)\n"), "\(desk.errors)")
    let command = line.prefix { $0 != "-" } + hint
    #expect(desk.run(String(command)).status == 0, "\(desk.errors)")
  }

  @Test func `export takes a folder, or a file of JSON`() throws {
    let desk = try Desk.small()
    try desk.answer("export -o tables")
    #expect(try desk.read("tables/parties.csv").count > 10)
    try desk.answer("export -o all.json")
    #expect(try start(desk, "export", "all.json").hasPrefix("{"))
    try desk.answer("export --format csv -o tables.json")
    #expect(try desk.read("tables.json/parties.csv").count > 10)
  }
}
