internal import Presentation

/// Messages quote what users typed; nothing of it may move the cursor.
enum Printable {
  static func line(_ text: String) -> String { Escaping.terminal(text, newlines: .spaces) }
}
