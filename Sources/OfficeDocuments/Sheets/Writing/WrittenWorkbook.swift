/// A spreadsheet to write.
///
/// Words are written as words: nothing in it is computed or linked.
package struct WrittenWorkbook: Sendable {
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  package var sheets: [WrittenSheet]

  package init(_ sheets: [WrittenSheet]) { self.sheets = sheets }

  /// The file.
  package var bytes: [UInt8] {
    let names = WrittenSheet.names(sheets.map(\.name))
    var styles = SheetStyles()
    var package = PackageWriter()
    // The styles are known once every sheet is written.
    let written = sheets.map { sheet in
      var writer = SheetWriter(sheet, styles: styles)
      writer.write()
      styles = writer.styles
      return writer.xml.bytes
    }
    let numbers = Array(1..<sheets.count + 1)
    package.add(
      "xl/workbook.xml", type: "spreadsheetml.sheet.main", workbook(names),
      references: numbers.map {
        .init(id: "rId\($0)", kind: "worksheet", target: "worksheets/sheet\($0).xml")
      } + [.init(id: "rId\(sheets.count + 1)", kind: "styles", target: "styles.xml")])
    package.add("xl/styles.xml", type: "spreadsheetml.styles", styles.bytes)
    for (number, (sheet, bytes)) in zip(numbers, zip(sheets, written)) {
      let hasNotes = !sheet.notes.isEmpty
      package.add(
        "xl/worksheets/sheet\(number).xml", type: "spreadsheetml.worksheet", bytes,
        references: hasNotes
          ? [
            .init(id: "rId1", kind: "comments", target: "../comments\(number).xml"),
            .init(
              id: "rId2", kind: "vmlDrawing", target: "../drawings/vmlDrawing\(number).vml"),
          ] : [])
      guard hasNotes else { continue }
      package.add(
        "xl/comments\(number).xml", type: "spreadsheetml.comments", SheetNotes.comments(of: sheet))
      package.add("xl/drawings/vmlDrawing\(number).vml", type: "", SheetNotes.drawing(of: sheet))
    }
    return package.finished()
  }

  private func workbook(_ names: [String]) -> [UInt8] {
    var xml = MarkupWriter()
    xml.open("workbook", ["xmlns": Self.namespace, "xmlns:r": Self.relationships])
    xml.element("sheets") { xml in
      for (index, name) in names.enumerated() {
        xml.empty(
          "sheet",
          ["name": name, "sheetId": String(index + 1), "r:id": "rId\(index + 1)"])
      }
    }
    xml.element("definedNames") { xml in
      for (index, sheet) in sheets.enumerated() {
        let name = "'" + names[index] + "'"
        if sheet.hasFilter, let area = SheetWriter.filtered(sheet) {
          xml.element(
            "definedName",
            ["name": "_xlnm._FilterDatabase", "localSheetId": String(index), "hidden": "1"],
            text: "\(name)!\(area.absolute)")
        }
        var titles: [String] = []
        if sheet.headingColumns > 0 {
          titles.append("\(name)!$A:$\(CellName.letters(of: sheet.headingColumns - 1))")
        }
        if sheet.headingRows > 0 { titles.append("\(name)!$1:$\(sheet.headingRows)") }
        if !titles.isEmpty {
          xml.element(
            "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": String(index)],
            text: titles.joined(separator: ","))
        }
      }
    }
    xml.close()
    return xml.bytes
  }
}
