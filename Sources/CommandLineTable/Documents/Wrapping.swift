/// Wraps plain text to a given width.
///
/// Widths count scalars: help is written in scripts in which each takes one column.
enum Wrapping {
  /// The words of `text` in lines of at most `width`, each after `indent` spaces.
  ///
  /// A word that is wider than the line gets a line of its own and is not cut, because it may be
  /// something to type. Empty lines separate paragraphs.
  static func wrap(_ text: String, indent: Int, columns: Int) -> [String] {
    let width = max(1, columns - indent)
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ") {
        let size = word.unicodeScalars.count
        if used > 0, used + 1 + size > width {
          lines.append(margin + line)
          (line, used) = ("", 0)
        }
        if used > 0 { line += " " }
        line += word
        used += size + (used > 0 ? 1 : 0)
      }
      lines.append(line.isEmpty ? "" : margin + line)
    }
    return lines
  }

  /// Rows of a label and a sentence; the sentences are aligned if there is room.
  static func rows(_ rows: [(label: String, text: String)], columns: Int) -> [String] {
    let indent = 2
    let widest = rows.map { $0.label.unicodeScalars.count }.max() ?? 0
    let column = indent + min(widest, max(0, min(28, columns / 3))) + 2
    var lines: [String] = []
    for (label, text) in rows {
      let head = String(repeating: " ", count: indent) + label
      let width = head.unicodeScalars.count
      let body = wrap(text, indent: column, columns: columns)
      guard width + 2 <= column, let first = body.first, !first.isEmpty else {
        lines.append(head)
        lines += body.filter { !$0.isEmpty }
        continue
      }
      let pad = String(repeating: " ", count: column - width)
      lines.append(head + pad + first.unicodeScalars.dropFirst(column).map(String.init).joined())
      lines += body.dropFirst()
    }
    return lines
  }
}
