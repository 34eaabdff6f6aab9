import Foundation
import TestDesk
import TestSupport
import Testing

/// `add draft` of binary documents.
struct AddDocumentTests {
  private typealias W = WordFile

  private func desk(_ files: [String: [UInt8]]) throws -> Desk {
    let desk = Desk(writer: "amal")
    try desk.answer(["add", "plan", "deal", "--name", "Deal"])
    try desk.answer(["add", "party", "us", "--name", "Us"])
    for (name, bytes) in files {
      try Data(bytes).write(to: URL(filePath: desk.path + "/" + name))
    }
    return desk
  }

  private static let list =
    W.list(0, [("decimal", "%1."), ("decimal", "%1.%2")]) + W.instance(1, of: 0)

  private static var counter: [UInt8] {
    let comment = """
      <w:comment w:id="0" w:author="Legal" w:date="2025-02-03T08:00:00Z">\
      \(W.paragraph("We cannot accept this."))</w:comment>
      """
    let body =
      W.paragraph("Scope", "<w:pStyle w:val=\"H\"/>" + W.item(1))
      + W.paragraph("This agreement covers steel.", W.item(1, 1))
      + W.wrapped(W.deleted("It covers coal."), W.item(1, 1) + W.mark("del"))
      + W.wrapped(
        "<w:commentRangeStart w:id=\"0\"/>" + W.run("It ends ") + W.deleted("2027")
          + W.inserted("2028") + "<w:commentRangeEnd w:id=\"0\"/>" + W.run("."), W.item(1, 1))
      + W.paragraph("Price", "<w:pStyle w:val=\"H\"/>" + W.item(1))
      + W.paragraph("A ton costs 500.", W.item(1, 1))
    return WordFile(
      body: body,
      styles:
        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>",
      numbering: list, comments: comment
    ).bytes
  }

  @Test func `clauses stand under their computed numbers, and comments are listed`() throws {
    let desk = try desk(["counter.docx": Self.counter])
    let run = desk.run("add draft deal@v1 counter.docx")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains(
        "counter.docx: tracked changes by Ana (2026-03-04); read with all accepted"))
    #expect(run.errors.contains("Legal, 2025-02-03 on \"It ends 2028\": We cannot accept this."))
    let clauses = try desk.answer(["list", "clauses", "--json"])
    #expect(!clauses.contains("coal"))
    #expect(try desk.answer(["show", "deal@v1/1.2"]).contains("It ends 2028."))
    #expect(try desk.answer(["show", "deal@v1/2.1"]).contains("A ton costs 500."))
    // The command that is printed records the comment as a statement.
    let line = try #require(
      run.errors.split(separator: "\n").first { $0.contains("parley record") })
    let typed = line.replacing("PARTY STANCE", with: "us object").split(separator: "parley ")[1]
    let recorded = desk.run(String(typed))
    #expect(recorded.status == 0, "\(recorded.errors)")
    #expect(try desk.answer(["show", "deal@v1/1.2"]).contains("We cannot accept this."))
  }

  @Test(arguments: [[], ["--dry-run"]])
  func `import says of a document what add draft says`(options: [String]) throws {
    let desk = try desk([
      "counter.docx": Self.counter,
      "drafts.csv": Array("draft,file,on\ndeal@v1,counter.docx,2025-02-01\n".utf8),
    ])
    let run = desk.run(["import", "drafts.csv"] + options)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains(
        "counter.docx: tracked changes by Ana (2026-03-04); read with all accepted"))
    #expect(run.errors.contains("Legal, 2025-02-03 on \"It ends 2028\": We cannot accept this."))
    #expect(run.errors.contains("parley record PARTY STANCE deal@v1/1.2 --on 2025-02-03"))
  }

  @Test func `an archive of too many entries is refused by its ends`() throws {
    // Beyond what is read of the ends of a file, so that nothing else can tell.
    var file = ZipFile([
      .init("[Content_Types].xml", [UInt8](repeating: 0x20, count: 300_000)), .init("b", ""),
    ])
    file.count = 20_000
    let desk = try desk(["many.docx": file.bytes])
    let run = desk.run("add draft deal@v1 many.docx")
    #expect(
      run.status == 65
        && run.errors.contains(
          "many.docx:1:1: an archive of 20000 parts, more than any document has"),
      "\(run.errors)")
  }

  @Test(.enabled(if: program("soffice"), "LibreOffice is not there"))
  func `rich text is read by LibreOffice, which fetches nothing and leaves nothing behind`() throws
  {
    let text = "{\\rtf1\\ansi 1. The first clause is here.\\par 2. The second clause.\\par}"
    let desk = try desk(["a.rtf": Array(text.utf8)])
    desk.environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    let run = desk.run("add draft deal@v1 a.rtf")
    #expect(run.status == 0 && run.errors.contains("a.rtf: read by LibreOffice"), "\(run.errors)")
    #expect(try desk.answer(["show", "deal@v1/2"]).contains("The second clause."))
  }

  @Test func `the original text is taken where it is asked for`() throws {
    let desk = try desk(["counter.docx": Self.counter])
    let run = desk.run("add draft deal@v1 counter.docx --revisions original")
    #expect(run.status == 0 && run.errors.contains("read with all undone"))
    #expect(try desk.answer(["show", "deal@v1/1.2"]).contains("It covers coal."))
    #expect(try desk.answer(["show", "deal@v1/1.3"]).contains("It ends 2027."))
  }

  /// The name of a stream in a file of the old Office, in UTF-16.
  private static var locked: [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    for byte in "EncryptedPackage".utf8 { bytes += [byte, 0] }
    return bytes
  }

  private static let unreadable: [(String, [UInt8], String)] = [
    ("cut.docx", Array(counter.dropLast(30)), "the file is cut short"),
    ("sheet.docx", ZipFile([.init("xl/workbook.xml", "<a/>")]).bytes, "an Excel spreadsheet"),
    ("locked.docx", locked, "an Office document with a password"),
  ]

  @Test(arguments: unreadable)
  func `what cannot be read is refused by what it is`(
    name: String, bytes: [UInt8], message: String
  ) throws {
    let desk = try desk([name: bytes])
    let run = desk.run("add draft deal@v1 \(name)")
    #expect(run.status == 65 && run.errors.contains("\(name):1:1: \(message)"), "\(run.errors)")
    #expect(!desk.run("list drafts").output.contains("v1"))
  }

  @Test func `without the programs that read them, other documents say what to install`() throws {
    let desk = try desk([
      "a.pdf": Array("%PDF-1.7\n".utf8), "a.rtf": Array("{\\rtf1 One.}".utf8),
      "a.html": Array("<!DOCTYPE html><p>1. One.".utf8),
    ])
    desk.environment["PATH"] = "/nowhere"
    for (name, program) in [
      ("a.pdf", "poppler-utils"), ("a.rtf", "LibreOffice"), ("a.html", "pandoc"),
    ] {
      let run = desk.run("add draft deal@v1 \(name)")
      #expect(run.status == 65 && run.errors.contains("install \(program)"), "\(run.errors)")
    }
  }

  private static func program(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  @Test(.enabled(if: program("pandoc"), "pandoc is not there"))
  func `HTML is read by pandoc`() throws {
    let text =
      "<!DOCTYPE html><h1>Deal</h1><p>1. The first clause is here.</p><p>2. The second.</p>"
    let desk = try desk(["a.html": Array(text.utf8)])
    desk.environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    let run = desk.run("add draft deal@v1 a.html")
    #expect(run.status == 0 && run.errors.contains("a.html: read by pandoc"), "\(run.errors)")
    #expect(try desk.answer(["show", "deal@v1/2"]).contains("The second."))
  }

  /// A PDF that LibreOffice makes of an Arabic draft, in fonts that turn lam-alef round and in others.
  @Test(
    .enabled(
      if: program("pdftotext") && program("soffice"), "pdftotext or LibreOffice is not there"),
    arguments: ["Amiri", "DejaVu Sans", "Noto Sans Arabic", "KacstBook"])
  func `the clauses of an Arabic PDF are those of the draft`(font: String) throws {
    let source = try String(
      contentsOfFile: Desk.root + "/Tests/OfficeDocumentsTests/Fixtures/Print/draft.txt",
      encoding: .utf8)
    let desk = try desk(["draft.txt": Array(source.utf8)])
    desk.environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    let paragraphs = source.split(separator: "\n").map {
      "<p dir=\"rtl\" style=\"font-family:'\(font)'\">\($0)</p>"
    }
    let page = "<html><head><meta charset=\"utf-8\"></head><body dir=\"rtl\">\(paragraphs.joined())"
    try page.write(toFile: desk.path + "/page.html", atomically: true, encoding: .utf8)
    for (filter, from, to) in [("HTML (StarWriter)", "page.html", "odt"), ("", "page.odt", "pdf")] {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments =
        ["soffice", "-env:UserInstallation=file://\(desk.path)/profile", "--headless"]
        + (filter.isEmpty ? [] : ["--infilter=\(filter)"])
        + ["--convert-to", to, "--outdir", desk.path, desk.path + "/" + from]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
    }
    let diff = desk.run("diff draft.txt page.pdf --json")
    #expect(diff.status == 0 && diff.errors.contains("read by pdftotext"), "\(diff.errors)")
    try desk.answer(["add", "draft", "deal@v1", "page.pdf"])
    for number in 1...5 {
      let clause = try desk.answer(["show", "deal@v1/\(number)", "--format", "text"])
      #expect(clause.contains("لا"), "\(number)")
    }
    #expect(!diff.output.contains("\"polarity\""), "\(diff.output)")
  }
}
