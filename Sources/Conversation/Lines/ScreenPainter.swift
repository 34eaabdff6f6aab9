internal import Presentation

/// Turns screens into output for a terminal; each replaces the one before.
package struct ScreenPainter: Sendable {
  private let color: Bool
  /// The row of the cursor after the last output, counted from the first row.
  private var row = 0

  /// - `color`: whether the prompt and the rows below are coloured.
  package init(color: Bool) { self.color = color }

  /// Paints a screen over the last one.
  package mutating func paint(_ screen: Screen) -> String {
    var text = toStart() + "\u{1B}[J"
    text += rows(of: screen).joined(separator: "\r\n")
    for line in screen.below { text += "\r\n" + styled(line, "2") }
    let up = screen.rows.count - 1 + screen.below.count - screen.cursorRow
    text += (up > 0 ? "\u{1B}[\(up)A" : "") + "\r"
    if screen.cursorColumn > 0 { text += "\u{1B}[\(screen.cursorColumn)C" }
    row = screen.cursorRow
    return text
  }

  /// Paints the screen for the last time, without the rows below, and ends the line.
  package mutating func finish(_ screen: Screen) -> String {
    let text = toStart() + "\u{1B}[J" + rows(of: screen).joined(separator: "\r\n") + "\r\n"
    row = 0
    return text
  }

  /// Reports that another program wrote to the terminal.
  package mutating func forget() { row = 0 }

  private func toStart() -> String { (row > 0 ? "\u{1B}[\(row)A" : "") + "\r" }

  private func rows(of screen: Screen) -> [String] {
    guard color, screen.promptWidth > 0, var first = screen.rows.first else { return screen.rows }
    var used = 0
    let prompt = first.prefix { character in
      used += DisplayWidth.of(cluster: character)
      return used <= screen.promptWidth
    }
    first.removeFirst(prompt.count)
    return [styled(String(prompt), "1") + first] + screen.rows.dropFirst()
  }

  private func styled(_ text: String, _ code: String) -> String {
    color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
