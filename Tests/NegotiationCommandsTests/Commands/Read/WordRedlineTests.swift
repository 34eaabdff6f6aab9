import Foundation
import OfficeDocuments
import TestDesk
import Testing

/// `diff -o redline.docx`: a redline that people accept change by change.
struct WordRedlineTests {
  private static func lines(_ document: WordDocument, _ side: WordSide) -> [String] {
    document.reading(side).paragraphs.map(\.text).filter { !$0.isEmpty }
  }

  /// The text of a draft as `text` writes it, without its title.
  private static func text(_ desk: Desk, _ draft: String, _ language: String) throws -> [String] {
    try desk.answer("-C \(Desk.example) text \(draft) -o \(desk.path)/text.docx --lang \(language)")
    return Array(lines(try WordDocument(try desk.read("text.docx")), .accepted).dropFirst())
  }

  @Test(arguments: [
    ("us-28", "e3", "en"), ("e3", "twenty", "en"), ("us-28", "twenty", "en"),
    ("new-version", "twenty", "ar"), ("us-28", "e3", "ar"),
  ])
  func `the drafts of the example come back, accepted and rejected`(
    old: String, new: String, language: String
  ) throws {
    let desk = try Desk()
    for moves in ["", "--simple-moves"] {
      try desk.answer(
        "-C \(Desk.example) diff peace@\(old) peace@\(new) -o \(desk.path)/redline.docx "
          + "--lang \(language) \(moves)")
      let bytes = try desk.read("redline.docx")
      let redline = try WordDocument(bytes)
      // A text that the log has in one language alone is compared in that of the draft.
      let own = language == "ar" && old == "us-28" ? "en" : language
      #expect(Self.lines(redline, .original) == (try Self.text(desk, "peace@\(old)", own)))
      #expect(Self.lines(redline, .accepted) == (try Self.text(desk, "peace@\(new)", own)))
      #expect(Self.lines(redline, .original) != Self.lines(redline, .accepted))
      #expect(redline.revisions.count >= 2)
      #expect(redline.comments().count > 3)
    }
  }

  @Test func `author and day are those of the new draft, comments those who spoke`() throws {
    let desk = try Desk.talks()
    try desk.answer("diff deal@one deal@two -o redline.docx")
    let redline = try WordDocument(try desk.read("redline.docx"))
    #expect(Set(redline.revisions.map(\.author)) == ["Host"])
    #expect(Set(redline.revisions.map(\.date)) == ["2025-12-01T00:00:00Z"])
    let comments = redline.comments()
    let north = try #require(comments.first { $0.author == "North" && $0.day == "2026-01-02" })
    #expect(north.words == "2. Army")
    #expect(north.text.contains("▼ rejects") && north.text.contains("“لن نقبل”"))
    #expect(north.text.contains("still current"))
    let host = try #require(comments.first { $0.author == "Host" })
    #expect(host.words == "1. Ceasefire")
    let body = String(
      decoding: try ZipArchive(try desk.read("redline.docx")).bytes(of: "word/document.xml"),
      as: UTF8.self)
    #expect(body.contains("600,000") && body.contains("+33 %"))
  }

  @Test func `a redline is compared with the drafts it was made of`() throws {
    let desk = try Desk.talks()
    try desk.answer("diff one.md two.md -o redline.docx")
    #expect(desk.run("diff redline.docx two.md --exit-code").status == 0, "\(desk.output)")
    #expect(desk.run("diff redline.docx one.md --exit-code").status == 1)
  }

  @Test func `two runs write the same bytes`() throws {
    let desk = try Desk.talks()
    for command in [
      "diff deal@one deal@two -o out.docx", "matrix deal -o out.xlsx", "brief -o out.docx",
      "export -o out.xlsx", "text deal --columns one,two -o out.docx",
    ] {
      let file = command.hasSuffix("docx") ? "out.docx" : "out.xlsx"
      try desk.answer(command)
      let first = try desk.read(file)
      desk.environment["LANG"] = "ar_EG.UTF-8"
      desk.environment["TZ"] = "Asia/Tokyo"
      try desk.answer(command)
      #expect(try desk.read(file) == first, "\(command)")
    }
  }
}
