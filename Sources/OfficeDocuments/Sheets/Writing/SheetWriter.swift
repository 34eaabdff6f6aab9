/// Writes the part of one sheet.
struct SheetWriter {
  /// The area whose rows can be chosen.
  struct Area {
    let first: (row: Int, column: Int)
    let last: (row: Int, column: Int)

    var name: String {
      CellName.of(row: first.row, column: first.column) + ":"
        + CellName.of(row: last.row, column: last.column)
    }
    var absolute: String {
      [first, last].map { "$\(CellName.letters(of: $0.column))$\($0.row + 1)" }
        .joined(separator: ":")
    }
  }

  private let sheet: WrittenSheet
  private(set) var styles: SheetStyles
  private(set) var xml = MarkupWriter()

  init(_ sheet: WrittenSheet, styles: SheetStyles) {
    self.sheet = sheet
    self.styles = styles
  }

  static func filtered(_ sheet: WrittenSheet) -> Area? {
    guard sheet.headingRows > 0, sheet.columns > 0 else { return nil }
    let last = max(sheet.rows.count - 1 - sheet.rowsBelow, sheet.headingRows - 1)
    return Area(first: (sheet.headingRows - 1, 0), last: (last, sheet.columns - 1))
  }

  mutating func write() {
    xml.open(
      "worksheet",
      [
        "xmlns": WrittenWorkbook.namespace,
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      ])
    xml.element("sheetPr") { xml in xml.empty("pageSetUpPr", ["fitToPage": "1"]) }
    writeView()
    xml.empty("sheetFormatPr", ["defaultRowHeight": "15"])
    if !sheet.widths.isEmpty {
      xml.element("cols") { xml in
        for (index, width) in sheet.widths.enumerated() {
          let place = String(index + 1)
          xml.empty(
            "col", ["min": place, "max": place, "width": "\(width).7", "customWidth": "1"])
        }
      }
    }
    xml.open("sheetData")
    for row in sheet.rows.indices { write(row) }
    xml.close()
    if sheet.hasFilter, let area = Self.filtered(sheet) {
      xml.empty("autoFilter", ["ref": area.name])
    }
    xml.empty(
      "pageMargins",
      [
        "left": "0.5", "right": "0.5", "top": "0.6", "bottom": "0.6", "header": "0.3",
        "footer": "0.3",
      ])
    xml.empty("pageSetup", ["paperSize": "9", "orientation": "landscape", "fitToHeight": "0"])
    if !sheet.notes.isEmpty { xml.empty("legacyDrawing", ["r:id": "rId2"]) }
    xml.close()
  }

  private mutating func writeView() {
    let (rows, columns) = (sheet.headingRows, sheet.headingColumns)
    let place = CellName.of(row: rows, column: columns)
    let isRightToLeft = sheet.isRightToLeft
    xml.element("sheetViews") { xml in
      if isRightToLeft {
        xml.open("sheetView", ["rightToLeft": "1", "workbookViewId": "0"])
      } else {
        xml.open("sheetView", ["workbookViewId": "0"])
      }
      switch (columns > 0, rows > 0) {
      case (true, true):
        xml.empty(
          "pane",
          [
            "xSplit": String(columns), "ySplit": String(rows), "topLeftCell": place,
            "activePane": "bottomRight", "state": "frozen",
          ])
      case (true, false):
        xml.empty(
          "pane",
          [
            "xSplit": String(columns), "topLeftCell": place, "activePane": "topRight",
            "state": "frozen",
          ])
      case (false, true):
        xml.empty(
          "pane",
          [
            "ySplit": String(rows), "topLeftCell": place, "activePane": "bottomLeft",
            "state": "frozen",
          ])
      case (false, false): break
      }
      xml.close()
    }
  }

  private mutating func write(_ row: Int) {
    let isUpright = sheet.rows[row].contains(where: \.look.isUpright)
    if isUpright {
      xml.open("row", ["r": String(row + 1), "ht": "96", "customHeight": "1"])
    } else {
      xml.open("row", ["r": String(row + 1)])
    }
    for (column, cell) in sheet.rows[row].enumerated() {
      let name = CellName.of(row: row, column: column)
      let style = String(styles.number(of: cell.look))
      switch cell.value {
      case .empty:
        if cell.look != WrittenCell.Look() { xml.empty("c", ["r": name, "s": style]) }
      case .number(let number):
        xml.element("c", ["r": name, "s": style]) { xml in xml.element("v", text: String(number)) }
      case .text(let text):
        xml.element("c", ["r": name, "s": style, "t": "inlineStr"]) { xml in
          xml.element("is") { xml in
            xml.element("t", ["xml:space": "preserve"], text: SheetText.escaped(text))
          }
        }
      }
    }
    xml.close()
  }
}
