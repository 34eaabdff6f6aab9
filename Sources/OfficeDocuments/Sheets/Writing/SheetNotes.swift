/// The notes of a sheet: their words, and the drawing without which Excel does not show them.
enum SheetNotes {
  static func comments(of sheet: WrittenSheet) -> [UInt8] {
    var xml = MarkupWriter()
    xml.open("comments", ["xmlns": WrittenWorkbook.namespace])
    xml.element("authors") { xml in xml.element("author", text: "") }
    xml.open("commentList")
    for note in sheet.notes {
      let name = CellName.of(row: note.row, column: note.column)
      xml.element("comment", ["ref": name, "authorId": "0"]) { xml in
        xml.element("text") { xml in
          xml.element("r") { xml in
            xml.element("t", ["xml:space": "preserve"], text: SheetText.escaped(note.text))
          }
        }
      }
    }
    xml.close()
    xml.close()
    return xml.bytes
  }

  static func drawing(of sheet: WrittenSheet) -> [UInt8] {
    var xml = MarkupWriter()
    xml.open(
      "xml",
      [
        "xmlns:v": "urn:schemas-microsoft-com:vml",
        "xmlns:o": "urn:schemas-microsoft-com:office:office",
        "xmlns:x": "urn:schemas-microsoft-com:office:excel",
      ])
    xml.element(
      "v:shapetype",
      [
        "id": "note", "coordsize": "21600,21600", "o:spt": "202",
        "path": "m,l,21600r21600,l21600,xe",
      ]
    ) { xml in
      xml.empty("v:stroke", ["joinstyle": "miter"])
      xml.empty("v:path", ["gradientshapeok": "t", "o:connecttype": "rect"])
    }
    for (index, note) in sheet.notes.enumerated() {
      // As tall as its words, about 45 letters a line.
      let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(0) { $0 + 1 + $1.utf16.count / 45 }
      let height = min(max(lines * 15 + 10, 60), 400)
      xml.element(
        "v:shape",
        [
          "id": "note\(index + 1)", "type": "#note",
          "style": "position:absolute;width:240pt;height:\(height)pt;visibility:hidden",
          "fillcolor": "#fff9d9", "o:insetmode": "auto",
        ]
      ) { xml in
        xml.empty("v:fill", ["color2": "#fff9d9"])
        xml.empty("v:shadow", ["on": "t", "color": "black", "obscured": "t"])
        xml.empty("v:path", ["o:connecttype": "none"])
        xml.element("x:ClientData", ["ObjectType": "Note"]) { xml in
          xml.empty("x:MoveWithCells")
          xml.empty("x:SizeWithCells")
          xml.element(
            "x:Anchor",
            text: "\(note.column + 1), 15, \(note.row), 10, \(note.column + 5), 15, "
              + "\(note.row + height / 20 + 1), 4")
          xml.element("x:AutoFill", text: "False")
          xml.element("x:Row", text: String(note.row))
          xml.element("x:Column", text: String(note.column))
        }
      }
    }
    xml.close()
    return xml.bytes
  }
}
