import OfficeDocuments
import TestSupport
import Testing

/// What stands in a paragraph besides plain runs, and what does not belong to the text.
struct WordDocumentTests {
  private typealias W = WordFile

  private func reading(_ file: WordFile) throws -> WordReading {
    try WordDocument(file.bytes).reading(.accepted)
  }

  private func text(_ runs: String) throws -> String {
    try reading(W(body: W.wrapped(runs))).paragraphs.map(\.text).joined(separator: "|")
  }

  @Test(arguments: [
    ("<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>24 hours</w:t></w:r>", "1\u{2011}24 hours"),
    ("<w:r><w:t>co</w:t><w:softHyphen/><w:t>operate</w:t></w:r>", "cooperate"),
    (
      "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>",
      "a\tb\nc\nd"
    ),
    ("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>5 %</w:t></w:r>", "≥5 %"),
    ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", "☑"),
    ("<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\u{F0A3}</w:t></w:r>", "≤"),
    ("<w:hyperlink r:id=\"x\"><w:r><w:t>link</w:t></w:r></w:hyperlink>", "link"),
    ("<w:smartTag><w:r><w:t>tag</w:t></w:r></w:smartTag>", "tag"),
    (
      "<w:sdt><w:sdtPr><w:alias w:val=\"no\"/></w:sdtPr><w:sdtContent><w:r><w:t>control</w:t></w:r></w:sdtContent></w:sdt>",
      "control"
    ),
    ("<w:fldSimple w:instr=\" REF x \"><w:r><w:t>4.1</w:t></w:r></w:fldSimple>", "4.1"),
    (
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>.</w:t></w:r>",
      "7."
    ),
    (
      "<w:ruby><w:rt><w:r><w:t>reading</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby>",
      "base"
    ),
    ("<w:bdo w:val=\"rtl\"><w:r><w:t>سلام</w:t></w:r></w:bdo>", "سلام"),
    ("<w:r><w:t>a &amp; b</w:t></w:r><!-- c --><w:proofErr/>", "a & b"),
  ])
  func `what stands in a paragraph is read`(runs: String, expected: String) throws {
    #expect(try text(runs) == expected)
  }

  @Test func `a field that never shows a result hides nothing`() throws {
    let open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    let body = W.wrapped(open + W.run("One.")) + W.paragraph("Two.")
    #expect(try reading(W(body: body)).paragraphs.map(\.text) == ["One.", "Two."])
  }

  @Test(arguments: [
    ("Choice", "wps", "first"), ("Choice", "unknown", "second"), ("Choice", "", "second"),
  ])
  func `a text box is read once, after its paragraph`(
    name: String, requires: String, expected: String
  ) throws {
    func box(_ text: String) -> String { "<w:txbxContent>\(W.paragraph(text))</w:txbxContent>" }
    let runs = """
      <w:r><w:t>Anchor.</w:t></w:r><w:r xmlns:unknown="urn:x"><mc:AlternateContent>\
      <mc:Choice Requires="\(requires)"><w:drawing><wps:txbx>\(box("first"))</wps:txbx>\
      </w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box("second"))</v:textbox>\
      </w:pict></mc:Fallback></mc:AlternateContent></w:r>
      """
    let paragraphs = try reading(W(body: W.wrapped(runs) + W.paragraph("Next."))).paragraphs
    #expect(paragraphs.map(\.text) == ["Anchor.", expected, "Next."])
    #expect(paragraphs[1].place == .textBox)
  }

  @Test func `text that is not shown is left out and named`() throws {
    let styles = """
      <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/>\
      <w:rPr><w:vanish/></w:rPr></w:style>
      """
    let runs =
      W.run("Seen") + W.run(" one", "<w:vanish/>") + W.run(" two", "<w:vanish w:val=\"0\"/>")
      + W.run(" three", "<w:rStyle w:val=\"Secret\"/>")
    let paragraph = try reading(W(body: W.wrapped(runs), styles: styles)).paragraphs[0]
    #expect(paragraph.text == "Seen two")
    #expect(paragraph.omissions == [.init(.hidden, " one"), .init(.hidden, " three")])
  }

  @Test func `notes stand apart, numbered as the text refers to them`() throws {
    let reference = { (kind: String, id: Int) in
      "<w:r><w:\(kind)Reference w:id=\"\(id)\"/></w:r>"
    }
    let body = W.wrapped(
      W.run("A") + reference("footnote", 5) + W.run(" b") + reference("footnote", 3)
        + reference("endnote", 1))
    let notes =
      "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
      + "<w:footnote w:id=\"3\">\(W.paragraph("Second."))</w:footnote>"
      + "<w:footnote w:id=\"5\">\(W.paragraph("First."))\(W.paragraph("More."))</w:footnote>"
    let read = try reading(
      W(
        body: body, footnotes: notes,
        endnotes: "<w:endnote w:id=\"1\">\(W.paragraph("End."))</w:endnote>"))
    #expect(read.paragraphs.map(\.text) == ["A b"])
    #expect(read.notes.map(\.text) == ["First.\nMore.", "Second.", "End."])
    #expect(read.notes.map(\.number) == [1, 2, 1])
  }

  @Test func `comments say who, when and on which words`() throws {
    let body = W.wrapped(
      W.run("The ") + "<w:commentRangeStart w:id=\"4\"/>" + W.deleted("old") + W.inserted("new")
        + W.run(" border") + "<w:commentRangeEnd w:id=\"4\"/>"
        + "<w:r><w:commentReference w:id=\"4\"/></w:r>" + W.run(" stays."))
    let comments = """
      <w:comment w:id="4" w:author="Legal" w:date="2026-02-03T08:00:00Z" w:initials="L">\
      \(W.paragraph("We cannot accept this."))</w:comment>
      """
    let document = try WordDocument(
      W(body: W.paragraph("Title.") + body, comments: comments).bytes)
    let comment = try #require(document.comments().first)
    #expect(comment.author == "Legal" && comment.day == "2026-02-03" && comment.paragraph == 1)
    #expect(comment.words == "new border" && comment.text == "We cannot accept this.")
  }

  @Test func `pictures are named and told apart`() throws {
    let picture = "<w:r><w:drawing><a:blip r:embed=\"p1\"/></w:drawing></w:r>"
    var file = W(body: W.wrapped(picture))
    file.pictures = [("p1", [1, 2, 3])]
    let first = try reading(file).omissions
    file.pictures = [("p1", [1, 2, 4])]
    let second = try reading(file).omissions
    #expect(first.map(\.kind) == [.picture] && second.map(\.kind) == [.picture])
    #expect(first != second)
  }

  @Test func `a table of contents is known by its field`() throws {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let body =
      W.wrapped(
        mark("begin") + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>" + mark("separate")
          + W.run("1. Scope 3")) + W.paragraph("2. Term 4") + W.wrapped(mark("end"))
      + W.paragraph("Text.")
    let paragraphs = try reading(W(body: body)).paragraphs
    #expect(paragraphs.map(\.isContents) == [true, true, false, false])
  }

  @Test func `any prefixes and the strict namespace are read`() throws {
    var file = W(body: "")
    var parts = file.parts
    for (address, prefix) in [
      ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "q"),
      ("http://purl.oclc.org/ooxml/wordprocessingml/main", "ns0"),
    ] {
      let p = prefix + ":"
      let xml = """
        <\(p)document xmlns:\(prefix)="\(address)"><\(p)body><\(p)p><\(p)r>\
        <\(p)t \(p)x="1">Text.</\(p)t></\(p)r></\(p)p></\(p)body></\(p)document>
        """
      parts[2] = .init("word/document.xml", xml)
      let read = try WordDocument(ZipFile(parts).bytes).reading(.accepted)
      #expect(read.paragraphs.map(\.text) == ["Text."])
    }
    file.body = W.paragraph("x")
    // The same name in another namespace is not that element.
    parts[2] = .init(
      "word/document.xml", file.document.replacing("wordprocessingml/2006", with: "other"))
    #expect(throws: DocumentProblem.notWord) { try WordDocument(ZipFile(parts).bytes) }
  }

  @Test func `a part in UTF-16 is read`() throws {
    var parts = W(body: W.paragraph("نص")).parts
    let text = String(decoding: parts[2].bytes, as: UTF8.self).replacing("UTF-8", with: "UTF-16")
    parts[2].bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let read = try WordDocument(ZipFile(parts).bytes).reading(.accepted)
    #expect(read.paragraphs.map(\.text) == ["نص"])
  }

  @Test func `optional parts may be missing`() throws {
    let parts = W(body: W.paragraph("One.", W.item(3))).parts.filter {
      $0.name == "_rels/.rels" || $0.name == "word/document.xml"
    }
    let read = try WordDocument(ZipFile(parts).bytes).reading(.accepted)
    #expect(read.paragraphs.map(\.text) == ["One."])
  }

  @Test func `headings come from styles, what they are based on, and outline levels`() throws {
    let styles = """
      <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>\
      <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>\
      <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/>\
      <w:basedOn w:val="Titre1"/></w:style>\
      <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
      """
    func style(_ id: String) -> String { "<w:pStyle w:val=\"\(id)\"/>" }
    let body =
      W.paragraph("T", style("T")) + W.paragraph("A", style("Titre1"))
      + W.paragraph("B", style("Own")) + W.paragraph("C", "<w:outlineLvl w:val=\"2\"/>")
      + W.paragraph("D", style("Titre1") + "<w:outlineLvl w:val=\"9\"/>") + W.paragraph("E")
    let paragraphs = try reading(W(body: body, styles: styles)).paragraphs
    #expect(paragraphs.map(\.isTitle) == [true, false, false, false, false, false])
    // "Own" takes the outline level of its base only where that says one.
    #expect(paragraphs.map(\.headingLevel) == [nil, 0, 0, 2, nil, nil])
  }

  @Test(arguments: [
    "cut", "encrypted", "no main part", "no relationships", "entities", "nesting", "not a document",
  ])
  func `what is not a Word document is refused by what it is`(kind: String) throws {
    var parts = W(body: W.paragraph("x")).parts
    var bytes: [UInt8]?
    switch kind {
    case "cut": bytes = Array(ZipFile(parts).bytes.dropLast(40))
    case "encrypted": parts[2].flags |= 1
    case "no main part": parts.remove(at: 2)
    case "no relationships": parts.remove(at: 1)
    case "entities":
      parts[2] = .init("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'bb'>]><a>&b;</a>")
    case "nesting":
      parts[2] = .init(
        "word/document.xml",
        W(body: String(repeating: "<w:sdt><w:sdtContent>", count: 5000)).document)
    default: parts[2] = .init("word/document.xml", "<html/>")
    }
    do {
      _ = try WordDocument(bytes ?? ZipFile(parts).bytes)
      Issue.record("it was read")
    } catch {
      switch (kind, error) {
      case ("cut", .container(.truncated)), ("encrypted", .container(.encrypted)),
        ("no main part", .missingPart), ("no relationships", .notWord),
        ("not a document", .notWord):
        break
      case ("entities", .markup(_, let problem)): #expect(problem.kind == .documentType)
      case ("nesting", .markup(_, let problem)): #expect(problem.kind == .tooDeep)
      default: Issue.record("\(kind): \(error.message)")
      }
    }
  }
}
