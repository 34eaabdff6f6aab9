/// A spreadsheet as it is read (.xlsx, .xlsm): the values of its sheets as words.
///
/// ```swift
/// for sheet in try Workbook(bytes).sheets { use(sheet.name, sheet.cells) }
/// ```
package struct Workbook: Sendable {
  /// A cell with a value.
  package struct Cell: Hashable, Sendable {
    /// Counted from 0.
    package let row: Int
    package let column: Int
    package let value: Value
  }

  package enum Value: Hashable, Sendable {
    /// Words; of a number its digits, of a date `YYYY-MM-DD`, of a truth value `TRUE` or `FALSE`.
    case text(String)
    /// A formula that failed, such as `#REF!`.
    case failed(String)
    /// A day that does not exist: 29 February 1900, or one before the calendar of the sheet.
    case noDate(String)
  }

  package struct Sheet: Sendable {
    package let name: String
    package let isHidden: Bool
    /// By rows, then by columns.
    package let cells: [Cell]
  }

  package let sheets: [Sheet]

  package init(
    _ bytes: [UInt8], limits: ContainerLimits = ContainerLimits()
  ) throws(DocumentProblem) {
    let package = try OfficePackage(bytes, limits: limits)
    guard
      let main = try package.relationships(of: "").first(where: {
        $0.kind == "officeDocument" && !$0.isExternal
      })?.target, package.archive.entry(main) != nil
    else { throw .notSpreadsheet }
    var parser = WorkbookParser()
    try package.read(main) { reader throws(MarkupProblem) in
      try parser.readWorkbook(&reader)
    }
    guard parser.isWorkbook else { throw .notSpreadsheet }
    let links = try package.relationships(of: main).filter { !$0.isExternal }
    if let name = links.first(where: { $0.kind == "sharedStrings" })?.target {
      try package.read(name) { reader throws(MarkupProblem) in
        try parser.readSharedStrings(&reader)
      }
    }
    if let name = links.first(where: { $0.kind == "styles" })?.target {
      try package.read(name) { reader throws(MarkupProblem) in try parser.readStyles(&reader) }
    }
    var sheets: [Sheet] = []
    for head in parser.heads {
      // Charts and macros are sheets too, without cells.
      guard let link = links.first(where: { $0.id == head.link }), link.kind == "worksheet" else {
        continue
      }
      guard package.archive.entry(link.target) != nil else { throw .missingPart(link.target) }
      var cells: [Cell] = []
      try package.read(link.target) { reader throws(MarkupProblem) in
        cells = try parser.readSheet(&reader)
      }
      sheets.append(Sheet(name: head.name, isHidden: head.isHidden, cells: cells))
    }
    self.sheets = sheets
  }
}
