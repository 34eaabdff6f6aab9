/// Writes the main part of a Word document, its comments and its footer.
struct BodyWriter {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// Marks the pages before the text, so that a reader of the file can skip them.
  static let coverTag = "parley-cover"

  let document: WrittenDocument
  var xml = MarkupWriter()
  /// The addresses of links, by their identifiers in the text.
  private(set) var links: [(id: String, address: String)] = []
  private var linkIDs: [String: String] = [:]
  /// The last number given to a revision, a move or a bookmark.
  private var lastID = 0
  private var openMove: WordChange?

  init(_ document: WrittenDocument) { self.document = document }

  mutating func write() {
    xml.open("w:document", ["xmlns:w": Self.namespace, "xmlns:r": Self.relationships])
    xml.open("w:body")
    if !document.cover.isEmpty { writeCover() }
    write(document.body)
    closeMove()
    xml.open("w:sectPr")
    xml.empty("w:footerReference", ["w:type": "default", "r:id": "rId4"])
    let (long, short) = ("16838", "11906")
    if document.isLandscape {
      xml.empty("w:pgSz", ["w:w": long, "w:h": short, "w:orient": "landscape"])
    } else {
      xml.empty("w:pgSz", ["w:w": short, "w:h": long])
    }
    xml.empty(
      "w:pgMar",
      [
        "w:top": "1134", "w:right": "1134", "w:bottom": "1134", "w:left": "1134",
        "w:header": "567", "w:footer": "567", "w:gutter": "0",
      ])
    if document.isRightToLeft { xml.empty("w:bidi") }
    xml.close()
    xml.close()
    xml.close()
  }

  /// The pages before the text, as a cover page that Word can take away.
  private mutating func writeCover() {
    xml.open("w:sdt")
    xml.element("w:sdtPr") { xml in
      xml.empty("w:tag", ["w:val": Self.coverTag])
      xml.element("w:docPartObj") { xml in
        xml.empty("w:docPartGallery", ["w:val": "Cover Pages"])
        xml.empty("w:docPartUnique")
      }
    }
    xml.open("w:sdtContent")
    write(document.cover)
    xml.element("w:p") { xml in
      xml.element("w:r") { xml in xml.empty("w:br", ["w:type": "page"]) }
    }
    xml.close()
    xml.close()
  }

  private mutating func write(_ blocks: [WrittenDocument.Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): write(paragraph)
      case .table(let table): write(table)
      case .rule:
        xml.element("w:p") { xml in
          xml.element("w:pPr") { xml in
            xml.element("w:pBdr") { xml in
              xml.empty(
                "w:bottom", ["w:val": "single", "w:sz": "6", "w:space": "1", "w:color": "B8BFC6"])
            }
          }
        }
      }
    }
  }

  // MARK: Paragraphs

  mutating func write(_ paragraph: WrittenParagraph) {
    let move = move(of: paragraph)
    if openMove != nil, openMove != move { closeMove() }
    xml.open("w:p")
    writeProperties(paragraph)
    if let move, openMove == nil { openMove(move) }
    if let name = paragraph.bookmark {
      let id = nextID()
      xml.empty("w:bookmarkStart", ["w:id": id, "w:name": name])
      xml.empty("w:bookmarkEnd", ["w:id": id])
    }
    for comment in paragraph.comments {
      xml.empty("w:commentRangeStart", ["w:id": String(comment)])
    }
    for run in paragraph.runs where !run.text.isEmpty { write(run) }
    for comment in paragraph.comments {
      xml.empty("w:commentRangeEnd", ["w:id": String(comment)])
      xml.element("w:r") { xml in
        xml.element("w:rPr") { xml in xml.empty("w:rStyle", ["w:val": "CommentReference"]) }
        xml.empty("w:commentReference", ["w:id": String(comment)])
      }
    }
    xml.close()
  }

  private mutating func writeProperties(_ paragraph: WrittenParagraph) {
    xml.open("w:pPr")
    if paragraph.style != .text { xml.empty("w:pStyle", ["w:val": paragraph.style.id]) }
    if paragraph.keepsWithNext { xml.empty("w:keepNext") }
    if let list = paragraph.list {
      xml.element("w:numPr") { xml in
        xml.empty("w:ilvl", ["w:val": String(min(list.level, 8))])
        xml.empty("w:numId", ["w:val": String(NumberingPart.id(of: list))])
      }
    }
    if paragraph.isRightToLeft != document.isRightToLeft || paragraph.isRightToLeft {
      xml.empty("w:bidi", ["w:val": paragraph.isRightToLeft ? "1" : "0"])
    }
    if paragraph.alignment != .start { xml.empty("w:jc", ["w:val": paragraph.alignment.rawValue]) }
    if let mark = paragraph.mark {
      let stamp = stamp()
      xml.element("w:rPr") { xml in Self.writeMark(mark.element, stamp, &xml, isEmpty: true) }
    }
    xml.close()
  }

  // MARK: Runs

  private mutating func write(_ run: WrittenRun) {
    if let change = run.change { Self.writeMark(change.element, stamp(), &xml, isEmpty: false) }
    var isLink = false
    if let link = run.link {
      if link.hasPrefix("#") {
        xml.open("w:hyperlink", ["w:anchor": String(link.dropFirst())])
      } else {
        xml.open("w:hyperlink", ["r:id": id(ofLink: link)])
      }
      isLink = true
    }
    xml.open("w:r")
    writeLook(run, isLink: isLink)
    writeWords(run.text, run.change?.textElement ?? "w:t")
    xml.close()
    if isLink { xml.close() }
    if run.change != nil { xml.close() }
  }

  private mutating func writeLook(_ run: WrittenRun, isLink: Bool) {
    let look = run.look
    guard look != WrittenRun.Look() || run.language != nil || run.isRightToLeft || isLink else {
      return
    }
    xml.open("w:rPr")
    if isLink { xml.empty("w:rStyle", ["w:val": "Hyperlink"]) }
    if look.isCode {
      xml.empty(
        "w:rFonts", ["w:ascii": "Consolas", "w:hAnsi": "Consolas", "w:cs": "Courier New"])
    }
    Self.writeEmphasis(isBold: look.isBold, isItalic: look.isItalic, &xml)
    if let color = look.color { xml.empty("w:color", ["w:val": Self.hex(color)]) }
    if run.isRightToLeft { xml.empty("w:rtl") }
    if let language = run.language {
      xml.empty("w:lang", run.isRightToLeft ? ["w:bidi": language] : ["w:val": language])
    }
    xml.close()
  }

  private mutating func writeWords(_ text: String, _ element: String) {
    var part = String.UnicodeScalarView()
    func flush(_ xml: inout MarkupWriter) {
      if part.isEmpty { return }
      xml.element(element, ["xml:space": "preserve"], text: String(part))
      part.removeAll()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        flush(&xml)
        xml.empty("w:br")
      case "\t":
        flush(&xml)
        xml.empty("w:tab")
      default: part.append(scalar)
      }
    }
    flush(&xml)
  }

  static func writeEmphasis(isBold: Bool, isItalic: Bool, _ xml: inout MarkupWriter) {
    // The second of each pair is for scripts such as Arabic.
    if isBold {
      xml.empty("w:b")
      xml.empty("w:bCs")
    }
    if isItalic {
      xml.empty("w:i")
      xml.empty("w:iCs")
    }
  }

  static func hex(_ color: UInt32) -> String {
    let digits = String(color & 0xFF_FFFF, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  private mutating func id(ofLink address: String) -> String {
    if let known = linkIDs[address] { return known }
    let id = "rId\(links.count + 10)"
    links.append((id, address))
    linkIDs[address] = id
    return id
  }

  // MARK: Changes

  private mutating func nextID() -> String {
    lastID += 1
    return String(lastID)
  }

  /// The identifier, author and day of a change.
  private struct Stamp {
    let id: String
    let author: String
    let day: String?
  }

  private mutating func stamp() -> Stamp {
    Stamp(id: nextID(), author: document.author, day: document.day)
  }

  private static func writeMark(
    _ element: String, _ stamp: Stamp, _ xml: inout MarkupWriter, isEmpty: Bool, name: String? = nil
  ) {
    let day = stamp.day.map { $0 + "T00:00:00Z" }
    let attributes: KeyValuePairs<String, String> =
      switch (name, day) {
      case (let name?, let day?):
        ["w:id": stamp.id, "w:author": stamp.author, "w:date": day, "w:name": name]
      case (let name?, nil): ["w:id": stamp.id, "w:author": stamp.author, "w:name": name]
      case (nil, let day?): ["w:id": stamp.id, "w:author": stamp.author, "w:date": day]
      case (nil, nil): ["w:id": stamp.id, "w:author": stamp.author]
      }
    if isEmpty { xml.empty(element, attributes) } else { xml.open(element, attributes) }
  }

  /// The move of which a whole paragraph is a part.
  private func move(of paragraph: WrittenParagraph) -> WordChange? {
    for change in [paragraph.mark] + paragraph.runs.map(\.change) {
      switch change {
      case .moveFrom, .moveTo: return change
      case .insertion, .deletion, nil: continue
      }
    }
    return nil
  }

  private var openMoveID = ""

  private mutating func openMove(_ move: WordChange) {
    let stamp = stamp()
    openMove = move
    openMoveID = stamp.id
    let number =
      switch move {
      case .moveFrom(let number), .moveTo(let number): number
      case .insertion, .deletion: 0
      }
    Self.writeMark(move.element + "RangeStart", stamp, &xml, isEmpty: true, name: "move\(number)")
  }

  private mutating func closeMove() {
    guard let move = openMove else { return }
    xml.empty(move.element + "RangeEnd", ["w:id": openMoveID])
    openMove = nil
  }

  // MARK: Tables

  private mutating func write(_ table: WrittenTable) {
    closeMove()
    xml.open("w:tbl")
    xml.open("w:tblPr")
    xml.empty("w:tblStyle", ["w:val": "ReportTable"])
    if table.isRightToLeft { xml.empty("w:bidiVisual") }
    xml.empty("w:tblW", ["w:w": String(table.widths.reduce(0, +)), "w:type": "dxa"])
    xml.empty("w:tblLayout", ["w:type": "fixed"])
    if let margin = table.margin {
      xml.element("w:tblCellMar") { xml in
        for side in ["left", "right"] {
          xml.empty("w:\(side)", ["w:w": String(margin), "w:type": "dxa"])
        }
      }
    }
    xml.close()
    xml.open("w:tblGrid")
    for width in table.widths { xml.empty("w:gridCol", ["w:w": String(width)]) }
    xml.close()
    for row in table.rows { write(row, table) }
    xml.close()
    // A paragraph follows each table; otherwise Word would join two tables.
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.empty(
          "w:spacing", ["w:before": "0", "w:after": "60", "w:line": "120", "w:lineRule": "exact"])
      }
    }
  }

  private mutating func write(_ row: WrittenTable.Row, _ table: WrittenTable) {
    let widths = table.widths
    xml.open("w:tr")
    xml.element("w:trPr") { xml in
      xml.empty("w:cantSplit")
      if let height = row.height {
        xml.empty("w:trHeight", ["w:val": String(height), "w:hRule": "atLeast"])
      }
      if row.isHeading { xml.empty("w:tblHeader") }
    }
    var column = 0
    for cell in row.cells {
      let end = min(column + cell.columns, widths.count)
      xml.open("w:tc")
      xml.open("w:tcPr")
      xml.empty(
        "w:tcW",
        ["w:w": String(widths[min(column, end)..<end].reduce(0, +)), "w:type": "dxa"])
      if cell.columns > 1 { xml.empty("w:gridSpan", ["w:val": String(cell.columns)]) }
      if let fill = cell.fill {
        xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": Self.hex(fill)])
      }
      if cell.isUpright { xml.empty("w:textDirection", ["w:val": "btLr"]) }
      if cell.isUpright || table.isCentred && !row.isHeading {
        xml.empty("w:vAlign", ["w:val": "center"])
      }
      xml.close()
      for paragraph in cell.paragraphs { write(paragraph) }
      if cell.paragraphs.isEmpty { xml.empty("w:p") }
      xml.close()
      column = end
    }
    xml.close()
  }

  // MARK: Other parts

  static func comments(of document: WrittenDocument) -> [UInt8] {
    var writer = BodyWriter(document)
    writer.xml.open("w:comments", ["xmlns:w": namespace])
    for (id, comment) in document.comments.enumerated() {
      let initials = String(comment.author.prefix(2))
      if let day = comment.day {
        writer.xml.open(
          "w:comment",
          [
            "w:id": String(id), "w:author": comment.author, "w:date": day + "T00:00:00Z",
            "w:initials": initials,
          ])
      } else {
        writer.xml.open(
          "w:comment",
          ["w:id": String(id), "w:author": comment.author, "w:initials": initials])
      }
      for paragraph in comment.paragraphs { writer.write(paragraph) }
      writer.xml.close()
    }
    writer.xml.close()
    return writer.xml.bytes
  }

  /// The title and the number of the page, at the foot of every page.
  static func footer(of document: WrittenDocument) -> [UInt8] {
    var xml = MarkupWriter()
    xml.open("w:ftr", ["xmlns:w": namespace])
    xml.open("w:p")
    xml.element("w:pPr") { xml in
      xml.empty("w:pStyle", ["w:val": "Footer"])
      xml.element("w:tabs") { xml in
        let width =
          document.isLandscape ? WrittenDocument.width.landscape : WrittenDocument.width.portrait
        xml.empty("w:tab", ["w:val": "right", "w:pos": String(width)])
      }
    }
    xml.element("w:r") { xml in
      xml.element("w:t", ["xml:space": "preserve"], text: document.title)
      xml.empty("w:tab")
    }
    xml.element("w:fldSimple", ["w:instr": " PAGE "]) { xml in
      xml.element("w:r") { xml in xml.element("w:t", text: "1") }
    }
    xml.close()
    xml.close()
    return xml.bytes
  }
}
