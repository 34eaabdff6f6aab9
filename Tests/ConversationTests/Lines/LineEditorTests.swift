import Conversation
import Presentation
import TestSupport
import Testing

struct LineEditorTests {
  private let choices = Choices(
    [
      Choice("rubio", label: "Marco Rubio"), Choice("rutte", label: "Mark Rutte"),
      Choice("putin", label: "Владимир Путин", names: ["Владимир Путин"]),
    ], separator: ";", fold: { $0.lowercased() })

  private func typed(_ bytes: String, isText: Bool = false, choices: Choices = .none) -> LineEditor
  {
    var decoder = KeyDecoder()
    var editor = LineEditor(prompt: "Party: ", isText: isText, choices: choices)
    for key in decoder.keys(bytes.utf8) { _ = editor.press(key) }
    return editor
  }

  @Test(arguments: [
    ("abc\u{1B}[D\u{1B}[DX", "aXbc"), ("ab cd\u{17}x", "ab x"), ("abc\u{1}x", "xabc"),
    ("abc\u{1}\u{5}x", "abcx"), ("abc\u{15}x", "x"), ("abc\u{2}\u{B}", "ab"),
    ("روسيا\u{7F}", "روسي"), ("e\u{301}\u{7F}", ""), ("👨‍👩‍👧x\u{7F}\u{7F}", ""),
    ("a b\u{1B}[1;5D\u{1B}[1;5D_", "_a b"), ("ab\u{1B}[D\u{301}", "a\u{301}b"),
    ("\u{1B}[200~x\r\ny\u{0}z\u{1B}[201~", "x yz"), ("\u{7F}\u{1B}[3~\u{1B}[Da", "a"),
  ])
  func `keys change the line`(bytes: String, wanted: String) {
    #expect(typed(bytes).buffer.text == wanted)
  }

  @Test func `a text keeps its lines`() {
    #expect(typed("\u{1B}[200~x\r\ny\u{1B}[201~", isText: true).buffer.text == "x\ny")
    #expect(typed("a\\\rb\u{1B}\rc", isText: true).buffer.text == "a\nb\nc")
  }

  @Test func `Tab completes what is clear, lists the rest and walks on`() {
    #expect(typed("пут\t", choices: choices).buffer.text == "putin")
    var editor = typed("ru\t", choices: choices)
    #expect(editor.buffer.text == "ru")
    #expect(
      editor.screen(columns: 80, rows: 24).below == ["  rubio  Marco Rubio", "  rutte  Mark Rutte"])
    _ = editor.press(.tab)
    #expect(editor.buffer.text == "rubio")
    #expect(editor.screen(columns: 80, rows: 24).below.first == "> rubio  Marco Rubio")
    _ = editor.press(.backTab)
    #expect(editor.buffer.text == "rutte")
    _ = editor.press(.text("x"))
    #expect(editor.screen(columns: 80, rows: 24).below == [] && editor.buffer.text == "ruttex")
    #expect(editor.press(.tab) == .nothing)
    #expect(typed("putin; rub\t", choices: choices).buffer.text == "putin; rubio")
  }

  @Test func `Ctrl-D ends an empty line and erases in a full one`() {
    var editor = LineEditor(prompt: "")
    #expect(editor.press(.endOfInput) == .closed)
    _ = editor.press(.text("a"))
    _ = editor.press(.home)
    #expect(editor.press(.endOfInput) == nil && editor.buffer.isEmpty)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `whatever is typed, the screen fits and the cursor stands in it`(seed: UInt64) {
    var generator = Seeded(seed)
    var decoder = KeyDecoder()
    let columns = [5, 10, 40, 80].pick(&generator)
    let rows = [1, 2, 5, 24].pick(&generator)
    var editor = LineEditor(
      prompt: "Имя [روسيا]: ", isText: Bool.random(using: &generator), choices: choices)
    var painter = ScreenPainter(color: Bool.random(using: &generator))
    for _ in 0..<10 {
      var bytes = Array(HostileText.random(&generator).prefix(40).utf8)
      bytes += [[0x1B, 0x5B, 0x44], [0x09], [0x7F], [0x17], [0x0D], [], [0xFF]].pick(&generator)
      for key in decoder.keys(bytes) { _ = editor.press(key) }
      let screen = editor.screen(columns: columns, rows: rows)
      #expect(screen.rows.count + screen.below.count <= max(1, rows))
      #expect(screen.rows.indices.contains(screen.cursorRow))
      #expect(screen.cursorColumn <= max(columns - 1, 2))
      for row in screen.rows + screen.below {
        #expect(row.reduce(0) { $0 + DisplayWidth.of(cluster: $1) } <= max(columns - 1, 2))
        #expect(!row.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
      }
      // Only what the painter itself writes acts on the terminal.
      let painted = painter.paint(screen)
      for sequence in painted.utf8.split(separator: 0x1B, omittingEmptySubsequences: false)
        .dropFirst()
      {
        let end = sequence.dropFirst().first { !(0x30...0x3B).contains($0) }
        #expect(sequence.first == 0x5B && end.map { "ACJm".utf8.contains($0) } == true)
      }
      #expect(editor.buffer.cursor <= editor.buffer.characters.count)
      #expect(String(Array(editor.buffer.text)) == editor.buffer.text)
    }
  }

  @Test func `the cursor stands where the next sign goes, by the columns that are taken`() {
    let screen = typed("和平\u{1B}[D").screen(columns: 80, rows: 24)
    #expect(screen.rows == ["Party: 和平"] && screen.cursorColumn == 9)
    let narrow = typed("abcdef").screen(columns: 10, rows: 24)
    #expect(
      narrow.rows == ["Party: ab", "cdef"] && narrow.cursorRow == 1 && narrow.cursorColumn == 4)
    let lines = typed("\u{1B}[200~x\ny\u{1B}[201~", isText: true).screen(columns: 80, rows: 24)
    #expect(lines.rows == ["Party: x", "y"] && lines.cursorRow == 1 && lines.cursorColumn == 1)
  }

  @Test func `a row ends at a blank where it has one, and the cursor goes with the word`() {
    let screen = typed("ab cdefgh").screen(columns: 16, rows: 24)
    #expect(screen.rows == ["Party: ab ", "cdefgh"])
    #expect(screen.cursorRow == 1 && screen.cursorColumn == 6)
    let before = typed("ab cdefgh\u{1}\u{6}\u{6}\u{6}").screen(columns: 16, rows: 24)
    #expect(before.cursorRow == 1 && before.cursorColumn == 0)
    let lines = typed("\u{1B}[200~x\ny\u{1B}[201~\u{1}\u{6}", isText: true)
    #expect(lines.screen(columns: 80, rows: 24).cursorRow == 0)
    #expect(typed("ab", isText: false).screen(columns: 1, rows: 1).rows.count == 1)
  }

  @Test func `a screen is painted in the place of the one before`() {
    var painter = ScreenPainter(color: false)
    let first = typed("abcdef").screen(columns: 10, rows: 24)
    #expect(painter.paint(first) == "\r\u{1B}[JParty: ab\r\ncdef\r\u{1B}[4C")
    #expect(painter.finish(first) == "\u{1B}[1A\r\u{1B}[JParty: ab\r\ncdef\r\n")
    var colored = ScreenPainter(color: true)
    #expect(
      colored.paint(typed("x").screen(columns: 80, rows: 24)).contains("\u{1B}[1mParty: \u{1B}[0mx")
    )
  }
}
