/// The lists of a document that is written: one of bullets, and one for each that is numbered.
struct NumberingPart {
  let bytes: [UInt8]

  /// The number by which paragraphs refer to a list.
  static func id(of list: WrittenParagraph.List) -> Int { (list.number ?? -1) + 2 }

  init(_ document: WrittenDocument) {
    var xml = MarkupWriter()
    xml.open("w:numbering", ["xmlns:w": BodyWriter.namespace])
    Self.writeKind(0, "bullet", &xml) { ["•", "–", "·"][$0 % 3] }
    Self.writeKind(1, "decimal", &xml) { "%\($0 + 1)." }
    for number in 0...document.numberedLists {
      xml.open("w:num", ["w:numId": String(number + 1)])
      xml.empty("w:abstractNumId", ["w:val": number == 0 ? "0" : "1"])
      if number > 0 {
        // Every numbered list begins with 1.
        for level in 0..<9 {
          xml.element("w:lvlOverride", ["w:ilvl": String(level)]) { xml in
            xml.empty("w:startOverride", ["w:val": "1"])
          }
        }
      }
      xml.close()
    }
    xml.close()
    bytes = xml.bytes
  }

  private static func writeKind(
    _ id: Int, _ format: String, _ xml: inout MarkupWriter, _ text: (Int) -> String
  ) {
    xml.open("w:abstractNum", ["w:abstractNumId": String(id)])
    xml.empty("w:multiLevelType", ["w:val": "hybridMultilevel"])
    for level in 0..<9 {
      xml.open("w:lvl", ["w:ilvl": String(level)])
      xml.empty("w:start", ["w:val": "1"])
      xml.empty("w:numFmt", ["w:val": format])
      xml.empty("w:lvlText", ["w:val": text(level)])
      xml.empty("w:lvlJc", ["w:val": "left"])
      xml.element("w:pPr") { xml in
        xml.empty("w:ind", ["w:left": String(425 * (level + 1)), "w:hanging": "283"])
      }
      xml.close()
    }
    xml.close()
  }
}
