internal import Conversation
internal import Presentation
internal import SystemFiles

/// A console on a terminal that delivers whole lines: the terminal edits them, and nothing is
/// coloured.
final class LineConsole: Console {
  private let terminal: ProcessTerminal
  private let look = RemarkLook(color: .none)
  /// Bytes that were read after the last line.
  private var rest: [UInt8] = []

  init(_ terminal: ProcessTerminal) { self.terminal = terminal }

  func show(_ remarks: [Remark]) {
    let columns = terminal.size.columns
    for row in remarks.flatMap({ look.rows($0, columns: columns) }) { terminal.write(row + "\n") }
  }

  func end() {}

  var keepsLines: Bool { false }

  func lend<R>(_ body: () throws -> R) rethrows -> R { try body() }

  func ask(_ question: Question, bracketed: String?, typed: String) -> Reply {
    if case .key = question.form {
      rest = []
      terminal.discardInput()
      return line(question.prompt + ": ")
    }
    let reply = line(question.prompt + (bracketed.map { " [\($0)]" } ?? "") + ": ")
    guard question.form == .text, case .line(var text) = reply else { return reply }
    while text.last == "\\" {
      text = text.dropLast() + "\n"
      switch line("> ") {
      case .line(let more): text += more
      case .ended(let ending, _): return .ended(ending, typed: text)
      }
    }
    return .line(text)
  }

  private func line(_ prompt: String) -> Reply {
    terminal.write(Printable.line(prompt))
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest.removeSubrange(...end)
        return .line(line.last == "\r" ? String(line.dropLast()) : line)
      }
      switch terminal.read() {
      case .bytes(let bytes): rest += bytes
      case .nothing: break
      case .closed:
        terminal.write("\n")
        return .ended(.closed)
      case .signal(let number):
        terminal.write("\n")
        return .ended(number == Interruption.interrupt ? .interrupted : .signal(number))
      }
    }
  }
}
