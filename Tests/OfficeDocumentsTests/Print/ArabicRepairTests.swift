import OfficeDocuments
import Testing

/// Lam and alef come back into order, and a text that is in order is left alone.
struct ArabicRepairTests {
  /// What pdftotext took out of a PDF that LibreOffice made of `draft.txt` in each font.
  static let fonts = ["Amiri", "DejaVuSans", "NotoSansArabic", "KacstBook"]

  private func text(_ name: String) throws -> String {
    String(decoding: try Fixture.bytes("Print/\(name).txt"), as: UTF8.self)
  }

  private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  @Test(arguments: fonts)
  func `no negation of a printed draft is lost`(font: String) throws {
    let draft = words(try text("draft"))
    let read = words(ArabicRepair(PrintedPages(try text(font)).text).text)
    for negation in ["لا", "ولا", "إلا", "بلا"] {
      let expected = draft.filter { $0 == negation }.count
      #expect(expected > 0 && read.filter { $0 == negation }.count == expected, "\(negation)")
    }
    #expect(read.count == draft.count)
    // «لأغراض» stays as the page has it: «أغراض» stands nowhere else, and «ألغراض» could be a word.
    let unequal = zip(draft, read).filter { $0 != $1 }.map(\.0)
    #expect(unequal.allSatisfy { $0 == "لأغراض" }, "\(unequal)")
  }

  @Test func `a font that is in order is left alone`() throws {
    let pages = PrintedPages(try text("Amiri")).text
    #expect(ArabicRepair(pages).words == 0 && ArabicRepair(pages).text == pages)
    let repaired = ArabicRepair(PrintedPages(try text("DejaVuSans")).text)
    #expect(repaired.words > 30)
    #expect(ArabicRepair(repaired.text).words == 0)
  }

  @Test(arguments: [
    // Evidence in the file, then what is mended by it.
    ("األمن ال يسري", "الأمن لا يسري"),
    ("واإلدارة وال تصرف إال بإذن", "والإدارة ولا تصرف إلا بإذن"),
    ("االتفاق لألطراف", "الاتفاق للأطراف"), ("األطراف ألطراف", "الأطراف لأطراف"),
    ("األمن عىل", "الأمن على"), ("األمن ألف", "الأمن ألف"), ("األمن إلى", "الأمن إلى"),
    ("االلتزامات", "الالتزامات"), ("اآلليات", "الآليات"),
    // Forms that no other word has.
    ("األمن خالل احتالل", "الأمن خلال احتلال"), ("األمن إطالق واإلعالن", "الأمن إطلاق والإعلان"),
    ("األمن اختالف العمالء", "الأمن اختلاف العملاء"), ("األمن ثالثين ثالثة", "الأمن ثلاثين ثالثة"),
    ("األمن مجاالت التعديالت", "الأمن مجالات التعديلات"),
    // Words that have «ال» of their own.
    ("األمن قالت استقالت إقالة", "الأمن قالت استقالت إقالة"),
    ("األمن مال رسالة خالد بالغ", "الأمن مال رسالة خالد بالغ"),
    ("األمن المالية العالم الحال", "الأمن المالية العالم الحال"),
    ("األمن احتال اغتالت انتقال", "الأمن احتال اغتالت انتقال"),
    // No «لا» at all is evidence for the word alone.
    ("ال يسري", "لا يسري"),
    // A name, in a text that has its own «لا».
    ("الشيخ خليفة بن حمد ال ثاني لا يحضر", "الشيخ خليفة بن حمد ال ثاني لا يحضر"),
    ("وال تصرف لا", "وال تصرف لا"), ("شيء شىء لا", "شيء شىء لا"), ("لا يسري", "لا يسري"),
    ("plain text", "plain text"),
  ])
  func `each rule holds where its evidence is`(before: String, after: String) {
    #expect(ArabicRepair(before).text == after)
  }
}
