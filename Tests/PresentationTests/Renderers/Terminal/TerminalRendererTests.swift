import TestSupport
import Testing

@testable import Presentation

struct TerminalRendererTests {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func `no line is wider than the terminal, whatever the document`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    let document = maker.document()
    let width = 20 + Int(seed * 7 % 181)
    let output = TerminalRenderer(width: width, ascii: seed % 3 == 0).render(document)
    for line in output.split(separator: "\n") {
      #expect(String(line).displayWidth <= width, "width \(width): \(line)")
      #expect(String(line).hasBalancedIsolates)
    }
    #expect(!output.unicodeScalars.contains("\u{1B}"))
    #expect(output.isEmpty || output.hasSuffix("\n"))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `lines are counted as they are drawn`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    let labels = RendererLabels()
    var counter = LineCounter(width: 60, labels: labels)
    var blocks: [Block] = []
    for _ in 0..<12 {
      switch maker.block() {
      case .list(let items, _) where !items.isEmpty:
        blocks.append(.titled(maker.text(), .list(items)))
      case let block: blocks.append(.titled(maker.text(), block))
      }
      blocks.append(maker.block())
      let document = Document(title: maker.text(), blocks: blocks)
      let drawn = TerminalRenderer(width: 60, labels: labels).render(document)
      #expect(counter.count(document) == drawn.utf8.count { $0 == UInt8(ascii: "\n") })
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `colour adds nothing but colour`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    let document = maker.document()
    let plain = TerminalRenderer(width: 90).render(document)
    for mode in [ColorMode.ansi256, .trueColor] {
      let colored = TerminalRenderer(width: 90, color: mode).render(document)
      #expect(colored.withoutColors == plain)
    }
  }

  @Test func `what nothing changed in is left out on a terminal, and in no file`() {
    let lines = (1...20).map { "line \($0)\n" }.joined()
    let document = Document(blocks: [
      .redline(
        Redline([.init(.keep, lines), .init(.delete, "old"), .init(.insert, "new")], folds: true))
    ])
    let file = TerminalRenderer(wraps: false).render(document)
    for line in 1...20 { #expect(file.contains("line \(line)\n")) }
    let terminal = TerminalRenderer().render(document)
    #expect(!terminal.contains("line 9\n") && terminal.contains("…"))
  }

  @Test func `the shared document at 60 columns`() {
    #expect(
      TerminalRenderer(width: 60, isolates: false).render(Sample.document) == """
        Where they stand
        ────────────────

        ── Summary

        said by قطر on 2 Dec, *not* <b>bold</b>

        • one
          • inner
        • two

        party  North
        evil   a\\u{1B}[31mred\\u{202E}x

        │ نرفض هذا البند
        │ — minister, 2025

        Sources
        id  publisher        count
        ──  ───────────────  ─────
        s1  Agence | Presse     12
        s2  وكالة الأنباء        7
        s3  =cmd()              -3

        Plan A

                 6               7            25
                 Size of the     Border       Elections
        party    armed forces                 within 100 days
        ─────────────────────────────────────────────────────
        North    ▲ accepts       ▼ rejects !  · is silent
        قطر      ▽ objects ≠     ▲ accepts    ▲ accepts
        ─────────────────────────────────────────────────────
        accepts  1               1            1

        Marks  ! red line   ≠ contradictory

        n = 2; 1 silent

        capped at [-600,000-]{+800,000+} persons
        in {+زمن السلم+}.

          tool run --now

        Note: thin evidence

        ────────────────────────────────────────────────────────────

        """)
  }

  @Test func `words from right to left stand in isolates`() {
    let document = Document(blocks: [.paragraph("by \("قطر") now")])
    let text = TerminalRenderer().render(document)
    #expect(text == "by \u{2068}قطر\u{2069} now\n")
  }

  @Test func `a right-to-left paragraph is one isolate, and its foreign words keep their own`() {
    let document = Document(blocks: [.paragraph("قال \("قطر", role: .emphasis) اليوم")])
    let text = TerminalRenderer().render(document)
    #expect(text == "\u{2068}قال \u{2068}قطر\u{2069} اليوم\u{2069}\n")
    let wrapped = TerminalRenderer(width: 20).render(
      Document(blocks: [.paragraph("المملكة العربية السعودية NATO قطر")]))
    #expect(wrapped.split(separator: "\n").map { String($0).hasBalancedIsolates } == [true, true])
  }

  @Test func `a line of a document read from the right runs so whatever its first word is`() {
    let text = TerminalRenderer().render(
      Document(
        language: "ar", direction: .rightToLeft,
        blocks: [.paragraph("\("NATO") في \("قطر")"), .paragraph("\("NATO 2025")")]))
    #expect(text == "\u{2067}\u{2068}NATO\u{2069} في \u{2068}قطر\u{2069}\u{2069}\n\nNATO 2025\n")
  }

  @Test func `a later line of foreign words alone keeps the isolates of its text`() {
    let text = TerminalRenderer(width: 20).render(
      Document(
        language: "ar", direction: .rightToLeft,
        blocks: [.paragraph("قال \("one two three four five six.")")]))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines.last == "\u{2067}\u{2068}four five six.\u{2069}\u{2069}", "\(lines)")
  }

  @Test func `data side by side are parts of one text, and share an isolate`() {
    let parts = ["على ", "ضمان", "ات"].enumerated().map { at, text in
      Span(text, role: at == 1 ? .emphasis : nil, isolate: true)
    }
    let alone = TerminalRenderer().render(Document(blocks: [.paragraph(Text(parts))]))
    #expect(alone == "\u{2068}على ضمانات\u{2069}\n")
    let after = TerminalRenderer().render(Document(blocks: [.paragraph("said " + Text(parts))]))
    #expect(after == "said \u{2068}على ضمانات\u{2069}\n")
  }

  @Test func `changes show without colour, side by side where there is room`() {
    let redline = Redline([
      .init(.keep, "capped at "), .init(.delete, "600"), .init(.insert, "800"),
      .init(.keep, "\nend"),
    ])
    let document = Document(blocks: [.redline(redline)])
    #expect(TerminalRenderer(width: 139).render(document) == "capped at [-600-]{+800+}\nend\n")
    let lines = TerminalRenderer(width: 140).render(document).split(separator: "\n").map(
      String.init)
    #expect(lines[0].hasPrefix("old ") && lines[0].hasSuffix("│ new"))
    #expect(lines[1].hasPrefix("capped at [-600-] ") && lines[1].hasSuffix("│ capped at {+800+}"))
    #expect(lines[2].hasSuffix("│ end"))
    let colored = TerminalRenderer(color: .ansi256).render(document)
    #expect(colored.contains("\u{1B}[38;5;167m600\u{1B}[0m"))
    #expect(colored.contains("\u{1B}[38;5;36m800\u{1B}[0m"))
  }

  @Test(arguments: ["word ", "слово ", "字", "كلمة "], 20..<60 as Range<Int>)
  func `no line ends within a mark`(word: String, width: Int) {
    let parts: [Redline.Part] = (1...9).flatMap { length -> [Redline.Part] in
      let text = String(repeating: word, count: length)
      return [.init(.keep, text), .init(.delete, text), .init(.insert, word), .init(.keep, ". ")]
    }
    let lines = TerminalRenderer(width: width, isolates: false)
      .render(Document(blocks: [.redline(Redline(parts))])).split(separator: "\n")
    #expect(lines.count > 3)
    for line in lines {
      #expect(!["[", "{", "[-", "{+"].contains { line.hasSuffix($0) }, "\(line)")
      #expect(!["-", "+", "]", "}", "."].contains { line.hasPrefix($0) }, "\(line)")
    }
  }

  @Test func `columns of the lowest priority go first, and the reader is told`() {
    let text = TerminalRenderer(width: 20).render(
      Document(blocks: [
        .table(
          Table(
            columns: [
              .init("name", minimum: 8, priority: 2), .init("remark", minimum: 12, priority: 1),
              .init("day", minimum: 10, priority: 3),
            ], rows: [["Northland", "something long here", "2025-12-02"]]))
      ]))
    #expect(
      text == """
        name      day
        ────────  ──────────
        Northlan  2025-12-02
        d
        Not shown for lack
          of room: remark

        """)
  }

  @Test func `signs keep to ASCII when asked`() {
    let text = TerminalRenderer(width: 60, ascii: true).render(
      Document(
        title: "Title",
        blocks: [.list(["one"]), .grid(Sample.grid(rows: 2, columns: 30, seed: 1)), .rule]))
    let own = text.unicodeScalars.filter { !$0.properties.isAlphabetic }
    #expect(own.allSatisfy { $0.isASCII || (0x2066...0x2069).contains($0.value) })
    #expect(text.contains("++") && text.contains("--"))
  }

  @Test func `an empty document is nothing`() {
    #expect(TerminalRenderer().render(Document()) == "")
    let empty = Document(blocks: [.table(Table(columns: [])), .grid(Grid(rows: [], columns: []))])
    #expect(TerminalRenderer().render(empty) == "")
  }

  @Test func `a width too small is raised to what can be read`() {
    #expect(TerminalRenderer(width: -5).width == TerminalRenderer.leastWidth)
  }
}
