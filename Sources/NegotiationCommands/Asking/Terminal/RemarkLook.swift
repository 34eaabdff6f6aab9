internal import Conversation
internal import Presentation

/// Formats remarks so that nothing in them can move the cursor.
struct RemarkLook {
  let color: ColorMode

  /// The rows of a remark for a terminal of some width.
  func rows(_ remark: Remark, columns: Int) -> [String] {
    let sign = remark.kind == .title ? "" : remark.kind == .refusal ? "! " : "  "
    let text = Escaping.terminal(remark.text, newlines: .kept)
    let room = max(columns - 1 - sign.count, 10)
    var rows: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      rows += line.isEmpty ? [""] : String(line).wrapped(to: room)
    }
    return rows.enumerated().map { at, row in
      let shown =
        !Direction.hasRightToLeft(row)
        ? row : remark.kind == .data ? "\u{2067}" + row + Escaping.popIsolate : isolated(row)
      switch remark.kind {
      case .note: return sign + styled(shown, .muted)
      case .refusal: return styled(at == 0 ? sign : "  ", .error) + shown
      case .title: return styled(shown, .heading)
      case .text, .data: return sign + shown
      }
    }
  }

  /// The text as one left-to-right unit, like the words around names.
  private func isolated(_ text: String) -> String {
    "\u{2066}" + text + Escaping.popIsolate
  }

  private func styled(_ text: String, _ role: Role) -> String {
    let opening = Palette.standard.opening(role, mode: color)
    return opening.isEmpty ? text : opening + text + Palette.closing
  }
}
