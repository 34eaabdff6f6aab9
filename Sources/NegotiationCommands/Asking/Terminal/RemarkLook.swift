internal import Conversation
internal import Presentation

/// What remarks look like: nothing of them can move the cursor.
struct RemarkLook {
  let color: ColorMode

  func line(_ remark: Remark) -> String {
    let text = Escaping.terminal(remark.text, newlines: .spaces)
    let shown = Direction.hasRightToLeft(text) ? isolated(text) : text
    switch remark.kind {
    case .note: return "  " + styled(shown, .muted)
    case .refusal: return styled("! ", .error) + shown
    case .title: return styled(shown, .heading)
    case .text: return "  " + shown
    }
  }

  /// The text read from left to right as a whole, as the words around names are.
  private func isolated(_ text: String) -> String {
    "\u{2066}" + text + Escaping.popIsolate
  }

  private func styled(_ text: String, _ role: Role) -> String {
    let opening = Palette.standard.opening(role, mode: color)
    return opening.isEmpty ? text : opening + text + Palette.closing
  }
}
