internal import Conversation
internal import Presentation
internal import SystemFiles

/// A console on a terminal that reports every key: lines are edited, completed and coloured.
///
/// A class, because it owns the terminal until it ends.
final class KeyConsole: Console {
  private let terminal: ProcessTerminal
  private let look: RemarkLook
  private var painter: ScreenPainter
  private var decoder = KeyDecoder()
  /// Keys that were read and not used yet.
  private var keys: [Key] = []

  /// How long to wait for the rest of a key's bytes, in milliseconds.
  private static let longestKey = 60
  /// Turns the marking of pasted text on and off.
  private static let marksPaste = (on: "\u{1B}[?2004h", off: "\u{1B}[?2004l")

  /// `nil` if the terminal cannot report single keys.
  init?(_ terminal: ProcessTerminal, color: ColorMode) {
    guard terminal.beginKeys() else { return nil }
    self.terminal = terminal
    look = RemarkLook(color: color)
    painter = ScreenPainter(color: color != .none)
    terminal.write(KeyConsole.marksPaste.on)
  }

  func show(_ remarks: [Remark]) {
    let columns = terminal.size.columns
    for row in remarks.flatMap({ look.rows($0, columns: columns) }) { terminal.write(row + "\r\n") }
  }

  var keepsLines: Bool { true }

  func end() {
    terminal.write(KeyConsole.marksPaste.off)
    terminal.endKeys()
  }

  func lend<R>(_ body: () throws -> R) rethrows -> R {
    end()
    defer {
      _ = terminal.beginKeys()
      terminal.write(KeyConsole.marksPaste.on)
      painter.forget()
    }
    return try body()
  }

  func ask(_ question: Question, bracketed: String?, typed: String) -> Reply {
    if case .key(let wanted) = question.form { return key(question.prompt, among: wanted) }
    let prompt = question.prompt + (bracketed.map { " [\($0)]" } ?? "") + ": "
    var editor = LineEditor(
      prompt: Printable.line(prompt), typed: typed, isText: question.form == .text,
      choices: question.choices)
    while true {
      if keys.isEmpty { paint(editor) }
      switch nextKey() {
      case .failure(let ending): return leave(editor, ending.reason)
      case .success(let key):
        switch editor.press(key) {
        case .line(let line):
          finish(editor)
          return .line(line)
        case .interrupted: return leave(editor, .interrupted)
        case .closed: return leave(editor, .closed)
        case .suspend:
          finish(editor)
          lend { terminal.suspend() }
        case .redraw:
          terminal.write("\u{1B}[H\u{1B}[2J")
          painter.forget()
        case .nothing: terminal.write("\u{7}")
        case nil: break
        }
      }
    }
  }

  /// Waits for one of some keys; earlier input does not count.
  private func key(_ prompt: String, among wanted: [Character]) -> Reply {
    keys = []
    terminal.discardInput()
    let line =
      look.rows(Remark(prompt, .title), columns: terminal.size.columns)
      .joined(separator: "\r\n") + " "
    terminal.write(line)
    func reply(_ text: String, _ reply: Reply) -> Reply {
      terminal.write(text + "\r\n")
      return reply
    }
    while true {
      switch nextKey() {
      case .failure(let ending): return reply("", .ended(ending.reason))
      case .success(let key):
        switch key {
        case .text(let text) where text == DialogueSign.back || text == DialogueSign.help:
          return reply(text, .line(text))
        case .text(let text):
          if let typed = text.lowercased().first, wanted.contains(typed) {
            return reply(text, .line(String(typed)))
          }
          terminal.write("\u{7}")
        case .interrupt: return reply("", .ended(.interrupted))
        case .endOfInput: return reply("", .ended(.closed))
        case .suspend:
          terminal.write("\r\n")
          lend { terminal.suspend() }
          terminal.write(line)
        default: terminal.write("\u{7}")
        }
      }
    }
  }

  private struct Left: Error {
    let reason: Ending
  }

  private func nextKey() -> Result<Key, Left> {
    while true {
      if !keys.isEmpty { return .success(keys.removeFirst()) }
      switch terminal.read(waiting: decoder.isUnderway ? KeyConsole.longestKey : nil) {
      case .bytes(let bytes): keys = decoder.keys(bytes)
      case .nothing: keys = decoder.pause()
      case .closed: return .failure(Left(reason: .closed))
      case .signal(let number): return .failure(Left(reason: .signal(number)))
      }
    }
  }

  private func paint(_ editor: LineEditor) {
    let size = terminal.size
    terminal.write(painter.paint(editor.screen(columns: size.columns, rows: size.rows)))
  }

  /// Leaves the line as it is and moves to the next one.
  private func finish(_ editor: LineEditor) {
    let size = terminal.size
    terminal.write(painter.finish(editor.screen(columns: size.columns, rows: size.rows)))
  }

  private func leave(_ editor: LineEditor, _ ending: Ending) -> Reply {
    finish(editor)
    return .ended(ending, typed: editor.buffer.text)
  }
}
