import Foundation
import TestDesk
import TestSupport
import Testing

/// `diff` of Word documents: with one another, with themselves, and for what was changed in silence.
struct WordDiffTests {
  private typealias W = WordFile

  static let fixtures = Desk.root + "/Tests/OfficeDocumentsTests/Fixtures"

  static let triples =
    ((try? FileManager.default.contentsOfDirectory(atPath: fixtures + "/Tracked")) ?? [])
    .filter { $0.hasSuffix("-Accepted.docx") }.map { String($0.dropLast(14)) }.sorted()

  /// An agreement of numbered clauses with a table and a footnote.
  private static func agreement(
    second: String = W.run("Overtime is paid at 150 %."), cell: String = "500",
    footnote: Bool = true, moved: Bool = false
  ) -> [UInt8] {
    let list = W.list(0, [("decimal", "%1.")]) + W.instance(1, of: 0)
    let note = footnote ? "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" : ""
    let third = W.paragraph("Each side may end this agreement after one year.", W.item(1))
    let fourth = W.paragraph("Disputes go to arbitration in Geneva.", W.item(1))
    let body =
      W.wrapped(W.run("The contract runs for two years.") + note, W.item(1))
      + W.wrapped(second, W.item(1)) + (moved ? fourth + third : third + fourth)
      + W.table([[W.paragraph("Rate"), W.paragraph(cell)]])
    return WordFile(
      body: body, numbering: list,
      footnotes: "<w:footnote w:id=\"2\">\(W.paragraph("Counted from signature."))</w:footnote>"
    ).bytes
  }

  private func desk(_ files: [String: [UInt8]]) throws -> Desk {
    let desk = try Desk()
    for (name, bytes) in files {
      try Data(bytes).write(to: URL(filePath: desk.path + "/" + name))
    }
    return desk
  }

  @Test(arguments: triples)
  func `a document equals what Word makes of it`(name: String) throws {
    let desk = try Desk()
    let file = "\(Self.fixtures)/Tracked/\(name)"
    let accepted = desk.run("diff", file + ".docx", file + "-Accepted.docx", "--exit-code")
    #expect(accepted.status == 0, "\(accepted.output) \(accepted.errors)")
    let rejected = desk.run(
      "diff", file + ".docx", file + "-Rejected.docx", "--revisions", "original", "--exit-code")
    #expect(rejected.status == 0, "\(rejected.output) \(rejected.errors)")
  }

  @Test(arguments: triples)
  func `a document holds no untracked edit of its original`(name: String) throws {
    let desk = try Desk()
    let file = "\(Self.fixtures)/Tracked/\(name)"
    let run = desk.run("diff", file + "-Rejected.docx", file + ".docx", "--untracked-edits")
    #expect(run.status == 0, "\(run.output) \(run.errors)")
  }

  /// An agreement with a header, and a footer that says another page and day each time.
  private static func headed(_ runs: String, page: String = "1") -> [UInt8] {
    var file = WordFile(body: W.paragraph("1. The contract runs for two years."))
    let field = "<w:fldSimple w:instr=\" PAGE \">\(W.run(page))</w:fldSimple>"
    file.furniture = [("header", W.wrapped(runs)), ("footer", W.wrapped(field))]
    return file.bytes
  }

  @Test func `a header that was changed in silence is named, and a tracked one is not`() throws {
    let desk = try desk([
      "sent.docx": Self.headed(W.run("Not binding")),
      "honest.docx": Self.headed(W.deleted("Not b") + W.inserted("B") + W.run("inding"), page: "2"),
      "silent.docx": Self.headed(W.run("Binding"), page: "3"),
    ])
    let honest = desk.run("diff sent.docx honest.docx --untracked-edits")
    #expect(honest.status == 0, "\(honest.output)")
    #expect(honest.errors.contains("tracked changes by Ana"))
    let silent = desk.run("diff sent.docx silent.docx --untracked-edits")
    #expect(silent.status == 1 && silent.output.contains("Headers and footers"), "\(silent.output)")
    // A text is compared with another without what stands around its pages.
    #expect(desk.run("diff sent.docx silent.docx --exit-code").status == 0)
    #expect(desk.run("diff honest.docx").output.contains("Headers and footers"))
  }

  @Test func `a note that went is named once`() throws {
    let desk = try desk([
      "a.docx": Self.agreement(), "b.docx": Self.agreement(footnote: false),
    ])
    let run = desk.run("diff a.docx b.docx")
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("──") } == 2, "\(run.output)")
    #expect(run.output.contains("Counted from signature."))
    // Where no line has a number, a note in the text would be a clause of its own.
    let reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
    let note = "<w:footnote w:id=\"2\">\(W.paragraph("Counted from signature."))</w:footnote>"
    let plain = try self.desk([
      "a.docx": W(body: W.wrapped(W.run("Two years.") + reference), footnotes: note).bytes,
      "b.docx": W(body: W.paragraph("Two years.")).bytes,
    ])
    let other = plain.run("diff a.docx b.docx --json")
    #expect(other.output.components(separatedBy: "Counted from signature.").count == 2)
  }

  @Test func `an honest document has tracked edits alone`() throws {
    let tracked =
      W.run("Overtime is paid at ") + W.deleted("150") + W.inserted("125") + W.run(" %.")
    let desk = try desk([
      "sent.docx": Self.agreement(), "back.docx": Self.agreement(second: tracked),
    ])
    #expect(desk.run("diff sent.docx back.docx --untracked-edits").status == 0)
    #expect(desk.run("diff sent.docx back.docx --exit-code").status == 1)
    #expect(desk.output.contains("125") && desk.output.contains("150"))
    #expect(
      desk.errors.contains("back.docx: tracked changes by Ana (2026-03-04); read with all accepted")
    )
  }

  @Test(arguments: ["word", "cell", "footnote", "moved"])
  func `what was changed in silence is named, and the status is 1`(kind: String) throws {
    let tracked = W.inserted("New: ")
    let (bytes, named): ([UInt8], [String]) =
      switch kind {
      case "word":
        (
          Self.agreement(second: tracked + W.run("Overtime is paid at 125 %.")), ["150", "125"]
        )
      case "cell":
        (
          Self.agreement(second: tracked + W.run("Overtime is paid at 150 %."), cell: "50"),
          ["500", "50"]
        )
      case "footnote":
        (
          Self.agreement(second: tracked + W.run("Overtime is paid at 150 %."), footnote: false),
          ["Footnote", "Counted from signature."]
        )
      default:
        (
          Self.agreement(second: tracked + W.run("Overtime is paid at 150 %."), moved: true),
          ["moved"]
        )
      }
    let desk = try desk(["sent.docx": Self.agreement(), "back.docx": bytes])
    let run = desk.run("diff sent.docx back.docx --untracked-edits")
    #expect(run.status == 1, "\(run.errors)")
    for word in named { #expect(run.output.contains(word), "\(word) in \(run.output)") }
    #expect(!run.output.contains("New: "))
    let json = desk.run("diff sent.docx back.docx --untracked-edits --json")
    #expect(json.status == 1 && json.output.contains("parley.diff/1"))
  }

  @Test func `a number that was typed over in silence is named`() throws {
    func file(_ number: String) -> [UInt8] {
      W(
        body: ["1. One is agreed.", number + " Two is agreed.", "7. Seven is agreed."]
          .map { W.paragraph($0) }.joined()
      ).bytes
    }
    let desk = try desk(["a.docx": file("2."), "b.docx": file("3.")])
    let run = desk.run("diff a.docx b.docx --untracked-edits")
    #expect(run.status == 1 && run.output.contains("3"), "\(run.output)")
  }

  @Test func `a picture that was exchanged and words that were hidden are named`() throws {
    func file(_ picture: [UInt8], _ hidden: String) -> [UInt8] {
      var file = WordFile(
        body: W.paragraph("One.")
          + W.wrapped(
            W.run("See the map.") + "<w:r><w:drawing><a:blip r:embed=\"p\"/></w:drawing></w:r>"
              + hidden))
      file.pictures = [("p", picture)]
      return file.bytes
    }
    let desk = try desk([
      "a.docx": file([1], ""), "b.docx": file([2], ""),
      "c.docx": file([1], W.run("not", "<w:vanish/>")),
    ])
    #expect(desk.run("diff a.docx a.docx --untracked-edits").status == 0)
    #expect(desk.run("diff a.docx b.docx --untracked-edits").status == 1)
    #expect(desk.output.contains("Picture"))
    #expect(desk.run("diff a.docx c.docx --untracked-edits").status == 1)
    #expect(desk.output.contains("Hidden text"))
  }

  @Test func `one document alone shows its tracked changes and who made them`() throws {
    let tracked =
      W.run("Overtime is paid at ") + W.deleted("150") + W.inserted("125") + W.run(" %.")
    let desk = try desk([
      "deal.docx": Self.agreement(second: tracked), "deal.md": Array("# 1. A\nB\n".utf8),
    ])
    let run = desk.run("diff deal.docx --exit-code")
    #expect(run.status == 1 && run.output.contains("125"))
    #expect(run.errors.contains("deal.docx: tracked changes by Ana (2026-03-04)"))
    let text = desk.run("diff deal.md")
    #expect(text.status == 65 && text.errors.contains("only a Word document"))
  }

  @Test(arguments: [
    ("diff a.docx --untracked-edits", "needs two files"),
    ("diff a.docx a.docx --untracked-edits --revisions original", "undoes every change itself"),
    ("diff deal@v1 deal@v2 --revisions original", "is for files"), ("diff deal@v1", "missing"),
  ])
  func `what makes no sense together is a usage error`(line: String, message: String) throws {
    let desk = try desk(["a.docx": Self.agreement()])
    let run = desk.run(line)
    #expect(run.status == 64 && run.errors.contains(message), "\(run.errors)")
  }
}
