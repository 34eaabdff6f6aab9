/// The styles of a workbook's cells, each written once.
struct SheetStyles {
  private struct Font: Hashable {
    let isBold: Bool
    let ink: UInt32?
  }

  private var looks: [WrittenCell.Look] = [WrittenCell.Look()]
  private var numbers: [WrittenCell.Look: Int] = [WrittenCell.Look(): 0]

  mutating func number(of look: WrittenCell.Look) -> Int {
    if let known = numbers[look] { return known }
    let number = looks.count
    looks.append(look)
    numbers[look] = number
    return number
  }

  var bytes: [UInt8] {
    var fonts: [Font] = []
    var fills: [UInt32] = []
    func place<Value: Equatable>(_ value: Value, _ list: inout [Value]) -> Int {
      if let known = list.firstIndex(of: value) { return known }
      list.append(value)
      return list.count - 1
    }
    let places = looks.map { look in
      (
        font: place(Font(isBold: look.isBold, ink: look.ink), &fonts),
        // The first two fills are those that every workbook has.
        fill: look.fill.map { place($0, &fills) + 2 } ?? 0
      )
    }
    var xml = MarkupWriter()
    xml.open("styleSheet", ["xmlns": WrittenWorkbook.namespace])
    xml.element("fonts", ["count": String(fonts.count)]) { xml in
      for font in fonts {
        xml.element("font") { xml in
          if font.isBold { xml.empty("b") }
          xml.empty("sz", ["val": "11"])
          if let ink = font.ink { xml.empty("color", ["rgb": "FF" + BodyWriter.hex(ink)]) }
          xml.empty("name", ["val": "Calibri"])
        }
      }
    }
    xml.element("fills", ["count": String(fills.count + 2)]) { xml in
      for pattern in ["none", "gray125"] {
        xml.element("fill") { xml in xml.empty("patternFill", ["patternType": pattern]) }
      }
      for fill in fills {
        xml.element("fill") { xml in
          xml.element("patternFill", ["patternType": "solid"]) { xml in
            xml.empty("fgColor", ["rgb": "FF" + BodyWriter.hex(fill)])
          }
        }
      }
    }
    xml.element("borders", ["count": "1"]) { xml in
      xml.element("border") { xml in
        for side in ["left", "right", "top", "bottom"] {
          xml.element(side, ["style": "hair"]) { xml in xml.empty("color", ["rgb": "FFB8BFC6"]) }
        }
      }
    }
    xml.element("cellStyleXfs", ["count": "1"]) { xml in
      xml.empty("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
    }
    xml.element("cellXfs", ["count": String(looks.count)]) { xml in
      for (look, place) in zip(looks, places) {
        xml.element(
          "xf",
          [
            "numFmtId": "0", "fontId": String(place.font), "fillId": String(place.fill),
            "borderId": "0", "xfId": "0", "applyFont": "1", "applyFill": "1",
            "applyAlignment": "1",
          ]
        ) { xml in
          xml.empty(
            "alignment",
            [
              "horizontal": look.isCentred ? "center" : "general", "vertical": "top",
              "wrapText": look.wraps ? "1" : "0", "textRotation": look.isUpright ? "90" : "0",
            ])
        }
      }
    }
    xml.element("cellStyles", ["count": "1"]) { xml in
      xml.empty("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
    }
    xml.close()
    return xml.bytes
  }
}
