import NegotiationExchange
import Testing

/// A file that is no text is named for what it is.
struct FileKindTests {
  private func message(_ bytes: [UInt8]) -> [String] {
    do {
      _ = try DraftReader.read(bytes)
      return []
    } catch {
      return error.problems.map(\.message)
    }
  }

  private static func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit in
      bigEndian
        ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }

  private static func zip(_ name: String) -> [UInt8] {
    [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0] + Array(name.utf8) + [0xFF, 0x81, 0, 0x93]
  }

  static let files: [([UInt8], String)] = [
    (Array("%PDF-1.7\n%".utf8) + [0xB5, 0xB5, 0x0A], "a PDF"),
    (Array("%PDF-1.4\n1 0 obj\n".utf8), "a PDF"),
    (Array("{\\rtf1\\ansi One.}".utf8), "a rich text file (RTF)"),
    (zip("[Content_Types].xml word/document.xml"), "a Word document"),
    (zip("[Content_Types].xml xl/workbook.xml"), "an Excel spreadsheet"),
    (zip("mimetypeapplication/vnd.oasis.opendocument.text"), "an OpenDocument text"),
    (zip("ppt/slides/slide1.xml"), "a presentation"), (zip("notes/a.txt"), "a ZIP archive"),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] + utf16("WordDocument"),
      "a Word document of the old kind"
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] + utf16("Workbook"),
      "an Excel spreadsheet of the old kind"
    ),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "an image (PNG)"),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], "an image (JPEG)"),
    ([0x1F, 0x8B, 8, 0, 0, 0], "compressed (gzip)"),
    ([0xFF, 0xFE] + utf16("# One\n"), "UTF-16"),
    ([0xFE, 0xFF] + utf16("# One\n", bigEndian: true), "UTF-16"),
    (utf16("1. One clause.\n"), "UTF-16"), (utf16("1. One clause.\n", bigEndian: true), "UTF-16"),
    (utf16("1. وقف إطلاق النار.\n2. الجيش\n"), "UTF-16"),
  ]

  @Test(arguments: files)
  func `a file is named once, with what to do`(bytes: [UInt8], name: String) {
    let messages = message(bytes)
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix(name) == true, "\(messages)")
    #expect(messages.first?.contains(": ") == true)
  }

  @Test(
    arguments: [
      // Windows-1252: “capped” — café.
      (
        [0x31, 0x2E, 0x20, 0x93, 0x63, 0x61, 0x70, 0x94, 0x20, 0x97, 0x20, 0x63, 0x61, 0x66, 0xE9],
        "Windows-1252"
      ),
      // Windows-1251: Нейтральный статус.
      (
        [
          0x31, 0x2E, 0x20, 0xCD, 0xE5, 0xE9, 0xF2, 0xF0, 0xE0, 0xEB, 0xFC, 0xED, 0xFB, 0xE9, 0x20,
          0xF1, 0xF2, 0xE0, 0xF2, 0xF3, 0xF1,
        ], "Windows-1251"
      ),
      // KOI8-R: the same.
      (
        [
          0x31, 0x2E, 0x20, 0xEE, 0xC5, 0xCA, 0xD4, 0xD2, 0xC1, 0xCC, 0xD8, 0xCE, 0xD9, 0xCA, 0x20,
          0xD3, 0xD4, 0xC1, 0xD4, 0xD5, 0xD3,
        ], "KOI8-R"
      ),
      // Windows-1256: وقف إطلاق النار في المدينة.
      (
        [
          0x31, 0x2E, 0x20, 0xE6, 0xDE, 0xDD, 0x20, 0xC5, 0xD8, 0xE1, 0xC7, 0xDE, 0x20, 0xC7, 0xE1,
          0xE4, 0xC7, 0xD1, 0x20, 0xDD, 0xED, 0x20, 0xC7, 0xE1, 0xE3, 0xCF, 0xED, 0xE4, 0xC9,
        ],
        "Windows-1256"
      ),
    ] as [([UInt8], String)])
  func `an older encoding is named by its letters`(bytes: [UInt8], name: String) {
    let messages = message(bytes)
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("not UTF-8: byte 0x") == true, "\(messages)")
    #expect(messages.first?.contains("probably \(name)") == true, "\(messages)")
  }

  @Test(
    arguments: [
      Array("# A\n".utf8) + [0xFF, 0x0A], Array("# é\n".utf8) + [0x93, 0x0A],
      [0x31, 0x2E, 0x20, 0xC3, 0x0A], [0x31, 0x2E, 0x20, 0x41, 0xE2, 0x80, 0x0A],
    ] as [[UInt8]])
  func `a broken place is no other encoding`(bytes: [UInt8]) {
    let messages = message(bytes)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("probably") == false, "\(messages)")
  }

  @Test(arguments: [
    "1. PK is a country code.", "1. One.\n%PDF-1.7", "1. {\\rtf1", "BZh9", "1. GIF89a",
    "1. Ünïcode",
  ])
  func `a text stays a text`(text: String) {
    #expect(!message(Array(text.utf8)).contains { $0.contains("save it") || $0.contains("unpack") })
  }
}
