/// Reads the parts of a spreadsheet.
struct WorkbookParser {
  struct Head {
    let name: String
    let link: String
    let isHidden: Bool
  }

  private(set) var isWorkbook = false
  private(set) var heads: [Head] = []
  private var has1904 = false
  private var shared: [String] = []
  private var codes: [Int: String] = [:]
  /// The meaning of the numbers of each style.
  private var forms: [SerialDay.Form] = []

  mutating func readWorkbook(_ reader: inout MarkupReader) throws(MarkupProblem) {
    guard try reader.next() != nil, reader.name == .workbook else { return }
    isWorkbook = true
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .workbookProperties:
        has1904 = reader.attribute(.date1904).map { $0 == "1" || $0 == "true" } ?? false
      case .sheets:
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          guard name == .sheet, let link = reader.attribute(.relationshipID) else { continue }
          heads.append(
            Head(
              name: reader.attribute(.plainName) ?? "", link: link,
              isHidden: reader.attribute(.state).map { $0 != "visible" } ?? false))
        }
      default: break
      }
    }
  }

  mutating func readSharedStrings(_ reader: inout MarkupReader) throws(MarkupProblem) {
    guard try reader.next() != nil else { return }
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      if name == .sharedString { shared.append(try words(&reader)) }
    }
  }

  mutating func readStyles(_ reader: inout MarkupReader) throws(MarkupProblem) {
    guard try reader.next() != nil else { return }
    let depth = reader.depth
    var formats: [Int] = []
    while let name = try reader.child(of: depth) {
      let inner = reader.depth
      switch name {
      case .numberFormats:
        while let name = try reader.child(of: inner) {
          guard name == .sheetNumberFormat,
            let id = reader.attribute(.numberFormatID).flatMap({ Int($0) }),
            let code = reader.attribute(.formatCode)
          else { continue }
          codes[id] = code
        }
      case .cellFormats:
        while let name = try reader.child(of: inner) {
          guard name == .cellFormat else { continue }
          formats.append(reader.attribute(.numberFormatID).flatMap { Int($0) } ?? 0)
        }
      default: break
      }
    }
    forms = formats.map { id in codes[id].map(SerialDay.form(of:)) ?? SerialDay.form(of: id) }
  }

  /// The words of the element that was just started: its `t` elements, not those of readings.
  private func words(_ reader: inout MarkupReader) throws(MarkupProblem) -> String {
    var result = ""
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .sheetText: result += try reader.content()
      case .sheetRun:
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          if name == .sheetText { result += try reader.content() }
        }
      default: break
      }
    }
    return SheetText.unescaped(result)
  }

  // MARK: Cells

  func readSheet(_ reader: inout MarkupReader) throws(MarkupProblem) -> [Workbook.Cell] {
    guard try reader.next() != nil else { return [] }
    var cells: [Workbook.Cell] = []
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      guard name == .sheetData else { continue }
      let inner = reader.depth
      var row = -1
      while let name = try reader.child(of: inner) {
        guard name == .sheetRow else { continue }
        // A row or a cell without a name follows the one before.
        row = reader.attribute(.reference).flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
        try readRow(&reader, row, &cells)
      }
    }
    return cells
  }

  private func readRow(
    _ reader: inout MarkupReader, _ row: Int, _ cells: inout [Workbook.Cell]
  ) throws(MarkupProblem) {
    let depth = reader.depth
    var column = -1
    while let name = try reader.child(of: depth) {
      guard name == .sheetCell else { continue }
      column = reader.attribute(.reference).flatMap(CellName.place)?.column ?? column + 1
      guard (0..<CellName.mostRows).contains(row), column < CellName.mostColumns else { continue }
      if let value = try readCell(&reader) {
        cells.append(Workbook.Cell(row: row, column: column, value: value))
      }
    }
  }

  private func readCell(_ reader: inout MarkupReader) throws(MarkupProblem) -> Workbook.Value? {
    let type = reader.attribute(.cellType) ?? "n"
    let style = reader.attribute(.cellStyle).flatMap { Int($0) } ?? 0
    var raw: String?
    var inline: String?
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .cellValue: raw = try reader.content()
      case .inlineString: inline = try words(&reader)
      default: break
      }
    }
    if type == "inlineStr" { return inline.map { .text($0) } }
    guard let raw else { return inline.map { .text($0) } }
    switch type {
    case "s":
      let number = Int(raw.trimmedBlanks) ?? -1
      return .text(shared.indices.contains(number) ? shared[number] : "")
    case "str": return .text(SheetText.unescaped(raw))
    case "b": return .text(raw.trimmedBlanks == "1" || raw == "true" ? "TRUE" : "FALSE")
    case "e": return .failed(raw)
    case "d": return .text(SerialDay.shortened(raw.trimmedBlanks))
    default:
      let form = forms.indices.contains(style) ? forms[style] : .number
      return SerialDay.value(raw.trimmedBlanks, form: form, has1904: has1904)
    }
  }
}
