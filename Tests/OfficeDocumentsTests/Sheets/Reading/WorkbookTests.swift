import OfficeDocuments
import TestSupport
import Testing

/// What other programs write into spreadsheets is read as a person reads it there.
struct WorkbookTests {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A workbook of one sheet; every element has the prefix `x`, as some programs write it.
  private static func workbook(
    _ rows: String, shared: String = "", formats: String = "", codes: String = "",
    properties: String = ""
  ) -> [UInt8] {
    func rels(_ list: [(String, String, String)]) -> String {
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + list.map { "<Relationship Id=\"\($0)\" Type=\"\(types)/\($1)\" Target=\"\($2)\"/>" }
        .joined() + "</Relationships>"
    }
    let x = "xmlns:x=\"\(main)\" xmlns:r=\"\(types)\""
    return ZipFile([
      .init("_rels/.rels", rels([("rId1", "officeDocument", "xl/workbook.xml")])),
      .init(
        "xl/workbook.xml",
        "<x:workbook \(x)>\(properties)<x:sheets><x:sheet name=\"stances\" sheetId=\"1\" r:id=\"rId1\"/>"
          + "</x:sheets></x:workbook>"),
      .init(
        "xl/_rels/workbook.xml.rels",
        rels([
          ("rId1", "worksheet", "worksheets/sheet1.xml"),
          ("rId2", "sharedStrings", "sharedStrings.xml"),
          ("rId3", "styles", "/xl/styles.xml"),
        ])),
      .init("xl/sharedStrings.xml", "<x:sst \(x)>\(shared)</x:sst>"),
      .init(
        "xl/styles.xml",
        "<x:styleSheet \(x)><x:numFmts>\(codes)</x:numFmts><x:cellXfs>\(formats)</x:cellXfs></x:styleSheet>"
      ),
      .init(
        "xl/worksheets/sheet1.xml",
        "<x:worksheet \(x)><x:sheetData>\(rows)</x:sheetData></x:worksheet>"),
    ]).bytes
  }

  private static func values(_ bytes: [UInt8]) throws -> [Workbook.Value] {
    try Workbook(bytes).sheets[0].cells.map(\.value)
  }

  @Test func `strings are shared, rich, inline or of a formula`() throws {
    let rows = """
      <x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c>\
      <x:c r="E2" t="inlineStr"><x:is><x:t>in_x000D_line</x:t></x:is></x:c>\
      <x:c t="str"><x:f>A1&amp;"x"</x:f><x:v>made</x:v></x:c>\
      <x:c t="b"><x:v>1</x:v></x:c><x:c t="b"><x:v>0</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c>\
      <x:c t="d"><x:v>2026-01-12T00:00:00</x:v></x:c><x:c/></x:row>
      """
    let shared = """
      <x:si><x:t>plain</x:t></x:si><x:si><x:r><x:t>rich </x:t></x:r><x:r><x:rPr/><x:t>text</x:t></x:r>\
      <x:rPh sb="0" eb="1"><x:t>reading</x:t></x:rPh></x:si>
      """
    let sheet = try Workbook(Self.workbook(rows, shared: shared)).sheets[0]
    #expect(sheet.name == "stances")
    #expect(
      sheet.cells.map(\.value) == [
        .text("plain"), .text("rich text"), .text("in\rline"), .text("made"), .text("TRUE"),
        .text("FALSE"), .failed("#REF!"), .text("2026-01-12"),
      ])
    #expect(sheet.cells.map(\.column) == [1, 2, 4, 5, 6, 7, 8, 9])
    #expect(sheet.cells.allSatisfy { $0.row == 1 })
  }

  /// Days as the two calendars of spreadsheets count them.
  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("366", "1900-12-31"),
    ("36526", "2000-01-01"), ("36585", "2000-02-29"), ("46034", "2026-01-12"),
    ("2958465", "9999-12-31"),
  ])
  func `a number with the format of a date is a day`(serial: String, day: String) throws {
    let row = "<x:row><x:c s=\"1\"><x:v>\(serial)</x:v></x:c></x:row>"
    let formats = "<x:xf numFmtId=\"0\"/><x:xf numFmtId=\"14\"/>"
    #expect(try Self.values(Self.workbook(row, formats: formats)) == [.text(day)])
  }

  @Test func `the calendar of 1904 is 1,462 days later`() throws {
    let row = "<x:row><x:c s=\"0\"><x:v>0</x:v></x:c><x:c s=\"0\"><x:v>44572</x:v></x:c></x:row>"
    let bytes = Self.workbook(
      row, formats: "<x:xf numFmtId=\"14\"/>", properties: "<x:workbookPr date1904=\"1\"/>")
    #expect(try Self.values(bytes) == [.text("1904-01-01"), .text("2026-01-12")])
  }

  @Test func `a day that never was is none`() throws {
    let row = "<x:row><x:c s=\"0\"><x:v>60</x:v></x:c><x:c s=\"0\"><x:v>-3</x:v></x:c></x:row>"
    let bytes = Self.workbook(row, formats: "<x:xf numFmtId=\"14\"/>")
    #expect(try Self.values(bytes) == [.noDate("60"), .noDate("-3")])
  }

  @Test(arguments: [
    ("General", "46034"), ("0.00", "46034"), ("yyyy\\-mm\\-dd", "2026-01-12"),
    ("[$-409]d\\ mmmm\\ yyyy;@", "2026-01-12"), ("mmm\\-yy", "2026-01-12"), ("mmmm", "2026-01-12"),
    ("\"day\" 0", "46034"), ("[Red]0;[Blue]-0", "46034"), ("hh:mm", "00:00"),
    ("yyyy-mm-dd hh:mm", "2026-01-12"), ("0_d", "46034"), ("[h]:mm", "00:00"),
  ])
  func `the format alone tells what a number is`(code: String, text: String) throws {
    let escaped = code.replacing("\"", with: "&quot;")
    let bytes = Self.workbook(
      "<x:row><x:c s=\"0\"><x:v>46034</x:v></x:c></x:row>", formats: "<x:xf numFmtId=\"170\"/>",
      codes: "<x:numFmt numFmtId=\"170\" formatCode=\"\(escaped)\"/>")
    #expect(try Self.values(bytes) == [.text(text)])
  }

  @Test func `times and fractions are said`() throws {
    let row =
      "<x:row><x:c s=\"0\"><x:v>46034.604166666664</x:v></x:c><x:c s=\"1\"><x:v>0.75</x:v></x:c><x:c s=\"2\"><x:v>3.0</x:v></x:c><x:c s=\"2\"><x:v>0.25</x:v></x:c></x:row>"
    let formats = "<x:xf numFmtId=\"22\"/><x:xf numFmtId=\"20\"/><x:xf numFmtId=\"0\"/>"
    #expect(
      try Self.values(Self.workbook(row, formats: formats)) == [
        .text("2026-01-12 14:30"), .text("18:00"), .text("3"), .text("0.25"),
      ])
  }

  @Test func `what is no spreadsheet is refused`() {
    #expect(throws: DocumentProblem.self) { try Workbook(Array("words".utf8)) }
    #expect(throws: DocumentProblem.notSpreadsheet) {
      try Workbook(WrittenDocument(language: "en").bytes)
    }
  }
}
