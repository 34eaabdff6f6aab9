import OfficeDocuments
import TestSupport
import Testing

/// What documents hold that other programs write, and older or rarer parts of Word.
extension WordDocumentTests {
  private typealias W = WordFile

  private func document(
    _ body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil,
    comments: String? = nil
  ) throws -> WordDocument {
    try WordDocument(
      W(
        body: body, styles: styles, numbering: numbering, footnotes: footnotes, comments: comments
      ).bytes)
  }

  private func texts(_ document: WordDocument, _ side: WordSide = .accepted) -> [String] {
    document.reading(side).paragraphs.map(\.text)
  }

  private func sign(_ type: String, _ more: String = "") -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(type)\">\(more)</w:fldChar></w:r>"
  }

  private func field(_ code: String, form: String = "", result: String? = nil) -> String {
    sign("begin", form) + "<w:r><w:instrText> \(code) </w:instrText></w:r>"
      + (result.map { sign("separate") + W.run($0) } ?? "") + sign("end")
  }

  // MARK: Forms

  @Test(arguments: [
    ("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", "☐"),
    ("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", "☒"),
    ("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "☒"),
    ("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"false\"/></w:checkBox>", "☐"),
  ])
  func `a box of a form is read with its tick`(box: String, expected: String) throws {
    let runs = field("FORMCHECKBOX", form: "<w:ffData><w:name w:val=\"a\"/>\(box)</w:ffData>")
    #expect(try texts(document(W.wrapped(runs + W.run(" binding")))) == [expected + " binding"])
  }

  @Test func `a list of a form is read with what was chosen`() throws {
    let list = """
      <w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Geneva"/>\
      <w:listEntry w:val="Vienna"/></w:ddList></w:ffData>
      """
    let chosen = field("FORMDROPDOWN", form: list)
    // Other programs write what was chosen into the text as well.
    let written = field("FORMDROPDOWN", form: list, result: "Vienna")
    let typed = field("FORMTEXT", form: "<w:ffData><w:textInput/></w:ffData>", result: "30 days")
    let body = W.wrapped(chosen) + W.wrapped(written) + W.wrapped(typed)
    #expect(try texts(document(body)) == ["Vienna", "Vienna", "30 days"])
  }

  @Test func `numbers that fields make are named where the file does not have them`() throws {
    let body = W.wrapped(field("AUTONUMLGL") + W.run("One") + field("LISTNUM", result: "(a)"))
    let paragraph = try document(body).reading(.accepted).paragraphs[0]
    #expect(paragraph.text == "One(a)")
    #expect(paragraph.omissions == [.init(.listNumber)])
  }

  @Test func `what a content control asks for is read and named`() throws {
    func control(_ properties: String, _ content: String) -> String {
      "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    let prompt = "<w:showingPlcHdr/>"
    let body =
      W.wrapped(W.run("Due on ") + control(prompt, W.run("Pick a day")) + W.run("."))
      + control(prompt, W.paragraph("Enter text"))
      + control("<w:showingPlcHdr w:val=\"0\"/>", W.paragraph("Filled in"))
    let reading = try document(body).reading(.accepted)
    #expect(reading.paragraphs.map(\.text) == ["Due on Pick a day.", "Enter text", "Filled in"])
    #expect(reading.omissions == [.init(.prompt, "Pick a day"), .init(.prompt, "Enter text")])
  }

  // MARK: Marked by hand

  @Test func `text with a line through it is read and named`() throws {
    let styles = """
      <w:style w:type="character" w:styleId="Gone"><w:name w:val="Deletion"/>\
      <w:rPr><w:strike/></w:rPr></w:style>
      """
    let runs =
      W.run("within ") + W.run("30", "<w:strike/>") + W.run(" 60", "<w:rStyle w:val=\"Gone\"/>")
      + W.run(" 90", "<w:dstrike/>") + W.run(" days", "<w:strike w:val=\"0\"/>")
      + W.deleted(" gone")
    let paragraph = try document(W.wrapped(runs), styles: styles).reading(.accepted).paragraphs[0]
    #expect(paragraph.text == "within 30 60 90 days")
    #expect(
      paragraph.omissions == [.init(.struck, "30"), .init(.struck, " 60"), .init(.struck, " 90")])
  }

  @Test func `words that a tracked change of look hides are in one text`() throws {
    let change = "w:id=\"7\" w:author=\"Ana\" w:date=\"2026-03-04T10:00:00Z\""
    let hidden = W.run(" not", "<w:vanish/><w:rPrChange \(change)><w:rPr/></w:rPrChange>")
    let shown = W.run(
      " now", "<w:rPrChange \(change)><w:rPr><w:vanish/></w:rPr></w:rPrChange>")
    let read = try document(W.wrapped(W.run("shall") + hidden + shown))
    #expect(texts(read, .original) == ["shall not"])
    #expect(texts(read, .accepted) == ["shall now"])
    #expect(read.reading(.accepted).omissions == [.init(.hidden, " not")])
    #expect(read.revisions.map(\.kind) == [.properties])
  }

  @Test func `a paragraph that is not shown takes no number`() throws {
    let hidden = "<w:rPr><w:vanish/></w:rPr>"
    let body =
      W.paragraph("One", W.item(1))
      + W.wrapped(W.run("Two", "<w:vanish/>"), W.item(1) + hidden)
      + W.paragraph("Three", W.item(1))
    let numbering = W.list(0, [("decimal", "%1.")]) + W.instance(1, of: 0)
    let paragraphs = try document(body, numbering: numbering).reading(.accepted).paragraphs
    #expect(paragraphs.map(\.number) == ["1.", nil, "2."])
    #expect(paragraphs.map(\.text) == ["One", "", "Three"])
  }

  // MARK: Marks of the page

  @Test func `the mark of a note that has one of its own is no word`() throws {
    let mark = """
      <w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>
      """
    let read = try document(
      W.wrapped(W.run("Border") + mark + W.run(" stays.")),
      footnotes: "<w:footnote w:id=\"2\">\(W.paragraph("As of 1991."))</w:footnote>")
    #expect(texts(read) == ["Border stays."])
    #expect(read.reading(.accepted).notes.map(\.text) == ["As of 1991."])
  }

  @Test func `a large first letter belongs to its word`() throws {
    let frame = "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>"
    let other = "<w:framePr w:w=\"200\" w:hSpace=\"10\"/>"
    let body =
      W.paragraph("T", frame) + W.paragraph("he parties agree.") + W.paragraph("Aside.", other)
      + W.paragraph("Next.")
    #expect(try texts(document(body)) == ["The parties agree.", "Aside.", "Next."])
  }

  @Test func `charts and diagrams are named`() throws {
    let body = W.wrapped(
      "<w:r><w:drawing><a:graphicData><c:chart r:id=\"x\"/></a:graphicData></w:drawing></w:r>"
        + "<w:r><w:drawing><a:graphicData><dgm:relIds r:dm=\"y\"/></a:graphicData></w:drawing></w:r>"
    )
    #expect(
      try document(body).reading(.accepted).omissions == [.init(.object), .init(.object)])
  }

  @Test func `headers and footers are read without what is of the page or the day`() throws {
    var file = W(body: W.paragraph("One."))
    file.furniture = [
      ("header", W.wrapped(W.run("Without ") + W.deleted("any ") + W.inserted("all "))),
      (
        "footer",
        W.wrapped(
          W.run("Page ") + field("PAGE", result: "3") + W.run(" of ")
            + "<w:fldSimple w:instr=\" DATE \">\(W.run("1 May"))</w:fldSimple>")
      ), ("header", "<w:p/>"),
    ]
    let read = try WordDocument(file.bytes)
    #expect(texts(read) == ["One."])
    #expect(read.reading(.original).furniture == ["Without any", "Page  of"])
    #expect(read.reading(.accepted).furniture == ["Without all", "Page  of"])
    #expect(read.revisions.count == 2)
  }

  // MARK: Comments

  private func comment(_ id: Int, _ text: String) -> String {
    "<w:comment w:id=\"\(id)\" w:author=\"Bo\">\(W.paragraph(text))</w:comment>"
  }

  private func mark(_ end: String, _ id: Int) -> String { "<w:comment\(end) w:id=\"\(id)\"/>" }

  @Test func `a comment on no words, and one on several paragraphs, have their place`() throws {
    let body =
      W.paragraph("Zero.") + W.wrapped(W.run("One.") + "<w:r>\(mark("Reference", 1))</w:r>")
      + W.wrapped(W.run("Two ") + mark("RangeStart", 2) + W.run("begins")) + W.paragraph("and")
      + W.wrapped(W.run("ends") + mark("RangeEnd", 2) + W.run(" here."))
    let read = try document(body, comments: comment(1, "A") + comment(2, "B"))
    let comments = read.comments()
    #expect(comments.map(\.paragraph) == [1, 2])
    #expect(comments.map(\.words) == ["", "begins and ends"])
  }

  @Test func `a comment in a text box has the place of its box`() throws {
    let box = W.wrapped(mark("RangeStart", 1) + W.run("Inside") + mark("RangeEnd", 1))
    let body =
      W.paragraph("Zero.") + W.paragraph("One.")
      + W.wrapped(
        W.run("Two.")
          + "<w:r><w:pict><v:textbox><w:txbxContent>\(box)</w:txbxContent></v:textbox></w:pict></w:r>"
      )
    let comments = try document(body, comments: comment(1, "A")).comments()
    #expect(comments.map(\.paragraph) == [2])
  }

  // MARK: Changes within changes

  @Test func `an insertion that holds a deletion, and the other way round, is in neither text`()
    throws
  {
    let stamp = "w:id=\"7\" w:author=\"Ana\""
    let gone = "<w:r><w:delText>x</w:delText></w:r>"
    for (outer, inner) in [("ins", "del"), ("del", "ins")] {
      let runs =
        W.run("a") + "<w:\(outer) \(stamp)><w:\(inner) \(stamp)>\(gone)</w:\(inner)></w:\(outer)>"
      let read = try document(W.wrapped(runs))
      #expect(texts(read, .accepted) == ["a"] && texts(read, .original) == ["a"])
    }
  }

  @Test func `a move of which one end is missing is in the text that it says`() throws {
    let stamp = "w:id=\"7\" w:author=\"Ana\" w:name=\"move1\""
    let body = W.wrapped(
      "<w:moveFromRangeStart \(stamp)/><w:moveFrom w:id=\"8\" w:author=\"Ana\">\(W.run("gone"))</w:moveFrom>"
        + W.run("here"))
    let read = try document(body)
    #expect(texts(read, .original) == ["gonehere"] && texts(read, .accepted) == ["here"])
  }

  @Test func `tables in cells keep their rows, and a row that was deleted is gone`() throws {
    let inner = W.table([[W.paragraph("a"), W.paragraph("b")], [W.paragraph("c")]])
      .replacing(
        "<w:tr><w:tc><w:tcPr/>\(W.paragraph("c"))",
        with: """
          <w:tr><w:trPr><w:del w:id="3" w:author="Ana"/></w:trPr><w:tc><w:tcPr/>\(W.paragraph("c"))
          """)
    let body = W.table([[W.paragraph("out") + inner + W.paragraph(""), W.paragraph("side")]])
    let read = try document(body)
    #expect(texts(read, .original) == ["out", "a", "b", "c", "", "side"])
    #expect(texts(read, .accepted) == ["out", "a", "b", "", "side"])
    let places = read.reading(.accepted).paragraphs.map(\.place)
    #expect(places[1] == .cell(table: 1, row: 0, column: 0))
    #expect(places[4] == .cell(table: 0, row: 0, column: 1))
  }

  @Test func `numbers in Arabic text stay as they are written`() throws {
    let runs = W.run("خلال ", "<w:rtl/>") + W.run("30", "<w:rtl/>") + W.run(" يوماً", "<w:rtl/>")
    #expect(try texts(document(W.wrapped(runs, "<w:bidi/>"))) == ["خلال 30 يوماً"])
  }
}
