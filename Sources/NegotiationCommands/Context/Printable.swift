internal import Presentation

/// Escapes what users typed in messages, so that nothing in it moves the cursor.
enum Printable {
  static func line(_ text: String) -> String { Escaping.terminal(text, newlines: .spaces) }
}
