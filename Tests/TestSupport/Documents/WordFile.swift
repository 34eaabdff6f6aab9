/// Makes Word documents for tests from the markup of their parts.
///
/// ```swift
/// let bytes = WordFile(body: WordFile.paragraph("One.") + WordFile.paragraph("Two.")).bytes
/// ```
package struct WordFile {
  package static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
    xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
    """

  package var body: String
  package var styles: String?
  package var numbering: String?
  package var footnotes: String?
  package var endnotes: String?
  package var comments: String?
  /// Pictures by the relationship that leads to each.
  package var pictures: [(id: String, bytes: [UInt8])] = []
  /// Headers and footers: "header" or "footer", and the paragraphs in it.
  package var furniture: [(kind: String, content: String)] = []

  package init(
    body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil,
    endnotes: String? = nil, comments: String? = nil
  ) {
    self.body = body
    self.styles = styles
    self.numbering = numbering
    self.footnotes = footnotes
    self.endnotes = endnotes
    self.comments = comments
  }

  package var document: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<w:document \(Self.namespaces)><w:body>\(body)<w:sectPr/></w:body></w:document>"
  }

  package var parts: [ZipFile.Part] {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    func relationships(_ list: [(id: String, kind: String, target: String)]) -> String {
      let lines = list.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\(types)\($0.kind)\" Target=\"\($0.target)\"/>"
      }
      return
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + lines.joined() + "</Relationships>"
    }
    var result = [
      ZipFile.Part(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/document.xml" ContentType="application/\
        vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """),
      ZipFile.Part("_rels/.rels", relationships([("rId1", "officeDocument", "word/document.xml")])),
      ZipFile.Part("word/document.xml", document),
    ]
    var links: [(id: String, kind: String, target: String)] = []
    for (kind, root, content) in [
      ("styles", "styles", styles), ("numbering", "numbering", numbering),
      ("footnotes", "footnotes", footnotes), ("endnotes", "endnotes", endnotes),
      ("comments", "comments", comments),
    ] {
      guard let content else { continue }
      links.append(("r-\(kind)", kind, "\(kind).xml"))
      result.append(
        ZipFile.Part("word/\(kind).xml", "<w:\(root) \(Self.namespaces)>\(content)</w:\(root)>"))
    }
    for (index, part) in furniture.enumerated() {
      let name = part.kind + String(index + 1)
      links.append(("r-\(name)", part.kind, "\(name).xml"))
      let root = part.kind == "header" ? "w:hdr" : "w:ftr"
      result.append(
        ZipFile.Part(
          "word/\(name).xml", "<\(root) \(Self.namespaces)>\(part.content)</\(root)>"))
    }
    for picture in pictures {
      links.append((picture.id, "image", "media/\(picture.id).png"))
      result.append(ZipFile.Part("word/media/\(picture.id).png", picture.bytes))
    }
    result.append(ZipFile.Part("word/_rels/document.xml.rels", relationships(links)))
    return result
  }

  package var bytes: [UInt8] { ZipFile(parts).bytes }

  // MARK: Markup

  package static func run(_ text: String, _ properties: String = "") -> String {
    let own = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(own)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  package static func paragraph(_ text: String, _ properties: String = "") -> String {
    wrapped(run(text), properties)
  }

  package static func wrapped(_ runs: String, _ properties: String = "") -> String {
    let own = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    return "<w:p>\(own)\(runs)</w:p>"
  }

  private static let stamp = "w:id=\"7\" w:author=\"Ana\" w:date=\"2026-03-04T10:00:00Z\""

  package static func inserted(_ text: String) -> String {
    "<w:ins \(stamp)>\(run(text))</w:ins>"
  }

  package static func deleted(_ text: String) -> String {
    "<w:del \(stamp)><w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
  }

  /// The properties of a paragraph whose end was inserted or deleted: `ins`, `del`.
  package static func mark(_ change: String) -> String {
    "<w:rPr><w:\(change) \(stamp)/></w:rPr>"
  }

  /// The properties of a paragraph in a list.
  package static func item(_ list: Int, _ level: Int = 0) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
  }

  /// A list whose levels have these formats and texts.
  package static func list(
    _ id: Int, _ levels: [(format: String, text: String)], more: [Int: String] = [:]
  ) -> String {
    let own = levels.enumerated().map { level, form in
      """
      <w:lvl w:ilvl="\(level)"><w:start w:val="1"/><w:numFmt w:val="\(form.format)"/>\
      \(more[level] ?? "")<w:lvlText w:val="\(form.text)"/></w:lvl>
      """
    }
    return "<w:abstractNum w:abstractNumId=\"\(id)\">\(own.joined())</w:abstractNum>"
  }

  package static func instance(_ id: Int, of abstract: Int, _ more: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(abstract)\"/>\(more)</w:num>"
  }

  package static func table(_ rows: [[String]]) -> String {
    let lines = rows.map { cells in
      "<w:tr>" + cells.map { "<w:tc><w:tcPr/>\($0)</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr/>\(lines.joined())</w:tbl>"
  }
}
