/// What the styles of a document that is written look like.
struct StylesPart {
  private var xml = MarkupWriter()
  private let isRightToLeft: Bool

  var bytes: [UInt8] { xml.bytes }

  /// A paragraph style; sizes in half points, distances in twentieths of a point.
  private struct Look {
    var size: Int?
    var isBold = false
    var isItalic = false
    var color: String?
    var before: Int?
    var after: Int?
    var indent: Int?
    var fill: String?
    var level: Int?
    var keepsWithNext = false
    var font: String?
  }

  init(_ document: WrittenDocument) {
    isRightToLeft = document.isRightToLeft
    xml.open("w:styles", ["xmlns:w": BodyWriter.namespace])
    writeDefaults(document.language)
    add("Normal", "Normal", basedOn: nil, Look(after: 120))
    add(
      "Title", "Title",
      Look(size: 38, isBold: true, color: "1F3552", after: 100, keepsWithNext: true))
    add("Subtitle", "Subtitle", Look(color: "5A5A5A", after: 200))
    let sizes = [30, 25, 23, 22, 22, 22]
    for level in 1...6 {
      add(
        "Heading\(level)", "heading \(level)",
        Look(
          size: sizes[level - 1], isBold: true, isItalic: level > 4, color: "1F3552",
          before: level == 1 ? 320 : 220, after: 80, level: level - 1, keepsWithNext: true))
    }
    add("Quote", "Quote", Look(isItalic: true, before: 60, after: 60, indent: 567))
    add("Attribution", "Attribution", Look(size: 19, color: "5A5A5A", after: 140, indent: 567))
    add("Note", "Note", Look(size: 20, before: 80, after: 120, fill: "F1F3F5"))
    add("Warning", "Warning", Look(size: 20, before: 80, after: 120, fill: "FFF1D6"))
    add("ListParagraph", "List Paragraph", Look(after: 60))
    add("Code", "Code", Look(size: 19, after: 120, fill: "F1F3F5", font: "Consolas"))
    add(
      "Caption", "caption",
      Look(isBold: true, color: "1F3552", before: 160, after: 80, keepsWithNext: true))
    add("TableText", "Table Text", Look(size: 19, before: 30, after: 30))
    add("TableHeading", "Table Heading", Look(size: 19, isBold: true, before: 30, after: 30))
    add("CommentText", "annotation text", Look(size: 20, after: 60))
    add("Footer", "footer", Look(size: 17, color: "5A5A5A", after: 0))
    addCharacterStyles()
    addTableStyle()
    xml.close()
  }

  private mutating func writeDefaults(_ language: String) {
    xml.open("w:docDefaults")
    xml.open("w:rPrDefault")
    xml.open("w:rPr")
    xml.empty(
      "w:rFonts",
      ["w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:eastAsia": "Calibri", "w:cs": "Arial"])
    xml.empty("w:sz", ["w:val": "22"])
    xml.empty("w:szCs", ["w:val": "22"])
    xml.empty(
      "w:lang",
      isRightToLeft ? ["w:val": "en", "w:bidi": language] : ["w:val": language, "w:bidi": "ar"])
    xml.close()
    xml.close()
    xml.element("w:pPrDefault") { xml in
      xml.element("w:pPr") { xml in
        xml.empty("w:spacing", ["w:line": "264", "w:lineRule": "auto"])
      }
    }
    xml.close()
  }

  private mutating func add(
    _ id: String, _ name: String, basedOn parent: String? = "Normal", _ look: Look
  ) {
    if id == "Normal" {
      xml.open("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": id])
    } else {
      xml.open("w:style", ["w:type": "paragraph", "w:styleId": id])
    }
    xml.empty("w:name", ["w:val": name])
    if let parent { xml.empty("w:basedOn", ["w:val": parent]) }
    if look.level != nil || id == "Title" { xml.empty("w:next", ["w:val": "Normal"]) }
    xml.empty("w:qFormat")
    xml.open("w:pPr")
    if look.keepsWithNext { xml.empty("w:keepNext") }
    if let fill = look.fill {
      xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill])
    }
    if isRightToLeft, parent == nil { xml.empty("w:bidi") }
    if look.before != nil || look.after != nil {
      xml.empty(
        "w:spacing",
        ["w:before": String(look.before ?? 0), "w:after": String(look.after ?? 0)])
    }
    if let indent = look.indent { xml.empty("w:ind", ["w:left": String(indent)]) }
    if let level = look.level { xml.empty("w:outlineLvl", ["w:val": String(level)]) }
    xml.close()
    xml.open("w:rPr")
    if let font = look.font {
      xml.empty("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:cs": "Courier New"])
    }
    BodyWriter.writeEmphasis(isBold: look.isBold, isItalic: look.isItalic, &xml)
    if let color = look.color { xml.empty("w:color", ["w:val": color]) }
    if let size = look.size {
      xml.empty("w:sz", ["w:val": String(size)])
      xml.empty("w:szCs", ["w:val": String(size)])
    }
    xml.close()
    xml.close()
  }

  private mutating func addCharacterStyles() {
    xml.element("w:style", ["w:type": "character", "w:styleId": "Hyperlink"]) { xml in
      xml.empty("w:name", ["w:val": "Hyperlink"])
      xml.element("w:rPr") { xml in
        xml.empty("w:color", ["w:val": "0B5CAD"])
        xml.empty("w:u", ["w:val": "single"])
      }
    }
    xml.element("w:style", ["w:type": "character", "w:styleId": "CommentReference"]) { xml in
      xml.empty("w:name", ["w:val": "annotation reference"])
      xml.element("w:rPr") { xml in
        xml.empty("w:sz", ["w:val": "16"])
        xml.empty("w:szCs", ["w:val": "16"])
      }
    }
  }

  private mutating func addTableStyle() {
    xml.open("w:style", ["w:type": "table", "w:styleId": "ReportTable"])
    xml.empty("w:name", ["w:val": "Report Table"])
    xml.open("w:tblPr")
    xml.element("w:tblBorders") { xml in
      for side in ["top", "bottom", "insideH", "insideV"] {
        let size = side == "top" || side == "bottom" ? "8" : "4"
        xml.empty(
          "w:\(side)", ["w:val": "single", "w:sz": size, "w:space": "0", "w:color": "B8BFC6"])
      }
    }
    xml.element("w:tblCellMar") { xml in
      for side in ["left", "right"] { xml.empty("w:\(side)", ["w:w": "85", "w:type": "dxa"]) }
    }
    xml.close()
    xml.close()
  }
}
