import OfficeDocuments
import Testing

/// Whatever is written is well formed and read back as it was.
struct MarkupWriterTests {
  private func read(_ bytes: [UInt8]) throws -> (text: String, value: String) {
    try bytes.withUnsafeBytes { buffer in
      var reader = try MarkupReader(buffer)
      var result = (text: "", value: "")
      while let event = try reader.next() {
        switch event {
        case .start: if let value = reader.attribute(.id) { result.value = value }
        case .text: result.text += reader.text
        case .end: continue
        }
      }
      return result
    }
  }

  @Test(arguments: [
    "plain", "a < b && c > \"d\" 'e'", "]]>", "<!-- -->", "&amp;", "tab\tline\nreturn\r.",
    "نص عربي", "\u{1F1FA}\u{1F1F3}", "\u{FFFD}", "\u{85}\u{2028}",
  ])
  func `text and values come back`(text: String) throws {
    var xml = MarkupWriter()
    xml.element("a", ["Id": text], text: text)
    let found = try read(xml.bytes)
    #expect(found.text == text)
    #expect(found.value == text)
  }

  @Test func `what XML forbids is left out`() throws {
    var xml = MarkupWriter()
    let text = "a\u{0}b\u{8}c\u{1B}d\u{FFFE}e\u{FFFF}f\u{1FFFE}g"
    xml.element("a", ["Id": text], text: text)
    let found = try read(xml.bytes)
    #expect(found.text == "abcdefg")
    #expect(found.value == "abcdefg")
  }
}
