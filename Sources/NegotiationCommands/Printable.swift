internal import Presentation

/// Messages quote what users typed; nothing of it may move the cursor or bury the message.
enum Printable {
  /// Longer messages are cut: they can only quote something enormous.
  static let longest = 2000

  static func line(_ text: String) -> String {
    let line = Escaping.terminal(text, newlines: .spaces)
    guard line.unicodeScalars.count > longest else { return line }
    var cut = String.UnicodeScalarView()
    cut.append(contentsOf: line.unicodeScalars.prefix(longest))
    return String(cut) + "…"
  }
}
