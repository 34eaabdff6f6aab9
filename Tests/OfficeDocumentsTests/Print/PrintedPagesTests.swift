import OfficeDocuments
import Testing

struct PrintedPagesTests {
  @Test func `what stands at the head and foot of each page is taken away`() {
    let pages = (1...4).map { "Draft of 3 May\n\nArticle \($0)\nText \($0).\n\nPage \($0) of 4\n" }
    let printed = PrintedPages(pages.joined(separator: "\u{C}"))
    #expect(
      printed.text
        == (1...4).map { "Article \($0)\nText \($0).\n" }.joined(separator: "\n"))
    #expect(printed.furnitureLines == 8)
  }

  @Test func `a heading that stands at the top of each page stays`() {
    let text = (1...5).map { "Article \($0)\nText \($0 * $0).\n" }.joined(separator: "\u{C}")
    #expect(PrintedPages(text).furnitureLines == 0)
    let numbered = (1...5).map { "Text of page \($0 * 7).\n\($0)\n" }.joined(separator: "\u{C}")
    #expect(PrintedPages(numbered).furnitureLines == 5)
  }

  @Test func `a sentence that a page tore goes on`() {
    let text = "The Parties shall\n\u{C}withdraw at once.\n\u{C}Article 2\n"
    #expect(PrintedPages(text).text == "The Parties shall\nwithdraw at once.\n\nArticle 2\n")
  }

  @Test func `one page has no furniture, and lines that differ are none`() {
    #expect(PrintedPages("Page 1\nText.\n").text == "Page 1\nText.\n")
    let text = "Alpha\nText.\n\u{C}Beta\nText too.\n"
    #expect(PrintedPages(text).furnitureLines == 0)
  }

  /// Lines as pdftotext gives them, with its marks of direction.
  @Test(arguments: [
    ("\u{202B}المادة \u{202A} – 12\u{202C}الأسرى\u{202C}", "المادة 12 – الأسرى"),
    ("\u{202B}\u{202A} .1\u{202C}لا يجوز\u{202A}.\u{202C}\u{202C}", "1. لا يجوز."),
    ("\u{202B}في المادة \u{202A} )5\u{202C}بالتنفيذ\u{202C}", "في المادة 5) بالتنفيذ"),
    ("\u{202B}أي \u{202A} %12.5\u{202C}من\u{202C}", "أي 12.5% من"),
    (
      "\u{202B}خلال \u{202A} 48-24\u{202C}ساعة من \u{202A}.1/2/2026\u{202C}\u{202C}",
      "خلال 24-48 ساعة من 1/2/2026."
    ),
    ("\u{202B}رقم \u{202A} )2015( 2231\u{202C}لمجلس\u{202C}", "رقم 2231 (2015) لمجلس"),
    ("\u{202B}شركة \u{202A} ABC Ltd\u{202C}تدفع\u{202C}", "شركة ABC Ltd تدفع"),
    ("\u{202B}المادة \u{202A} :٣\u{202C}المراقبة\u{202C}", "المادة ٣: المراقبة"),
    ("\u{202B}يوم ًا\u{202C}", "يومًا"), ("Article 5 (a)", "Article 5 (a)"),
  ])
  func `numbers and signs in a right-to-left line are read in their order`(
    line: String, expected: String
  ) {
    #expect(PrintedPages(line).text == expected + "\n")
  }
}
