extension TerminalRenderer {
  /// The width from which two texts are shown side by side.
  static let sideBySideWidth = 140

  /// A redline whose marks `[-old-]` and `{+new+}` are visible without colour.
  func redline(_ redline: Redline) -> [String] {
    wraps && width >= Self.sideBySideWidth ? sideBySide(redline) : inline(redline)
  }

  private func inline(_ redline: Redline) -> [String] {
    let runs = redline.parts.flatMap { marked($0) }
    let rows = Line.wrap(runs, width: proseWidth).map {
      RedlineRow(text: pen.draw($0), isChanged: Self.isChanged($0))
    }
    return shown(rows, redline)
  }

  private static func isChanged(_ line: Line) -> Bool {
    line.runs.contains { $0.role == .removed || $0.role == .added }
  }

  /// A line of a redline, and whether it contains a change.
  private struct RedlineRow {
    let text: String
    let isChanged: Bool
  }

  /// The lines; on a terminal without long unchanged parts.
  ///
  /// Two lines are kept at each side of such a part. Files and pipes get every word.
  private func shown(_ rows: [RedlineRow], _ redline: Redline) -> [String] {
    guard wraps, redline.folds, rows.contains(where: \.isChanged) else { return rows.map(\.text) }
    var result: [String] = []
    var start = 0
    while start < rows.count {
      var end = start
      while end < rows.count, rows[end].isChanged == rows[start].isChanged { end += 1 }
      let before = Self.context
      let after = end == rows.count ? 0 : Self.context
      let folded = end - start - before - after
      if rows[start].isChanged || folded < Self.leastFolded {
        result += rows[start..<end].map(\.text)
      } else {
        result += rows[start..<start + before].map(\.text)
        let label = labels.foldedLines.split(
          separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let words = label.joined(separator: String(folded))
        result.append(
          pen.draw(
            Line(ascii ? words.split(separator: "…").joined(separator: "...") : words, role: .muted)
          ))
        result += rows[end - after..<end].map(\.text)
      }
      start = end
    }
    return result
  }

  /// The number of lines that are kept at each side of a part left out.
  private static let context = 2
  /// A shorter part is not left out.
  private static let leastFolded = 3

  private func sideBySide(_ redline: Redline) -> [String] {
    let half = (width - 3) / 2
    let bar = pen.draw(Line(ascii ? " | " : " │ ", role: .muted))
    var result: [String] = []
    var rows: [RedlineRow] = []
    func add(_ left: [Line], _ right: [Line], _ changes: Bool) {
      for index in 0..<max(left.count, right.count) {
        let old = index < left.count ? left[index] : Line()
        let new = index < right.count ? right[index] : Line()
        rows.append(
          RedlineRow(
            text: (pen.draw(old, width: half) + bar + pen.draw(new)).withoutTrailingSpaces,
            isChanged: changes && (Self.isChanged(old) || Self.isChanged(new))))
      }
    }
    let oldTitle = redline.oldTitle ?? Text(labels.old)
    let newTitle = redline.newTitle ?? Text(labels.new)
    if !oldTitle.plain.isEmpty || !newTitle.plain.isEmpty {
      add(
        Line.wrap(runs(oldTitle.inRole(.heading)), width: half),
        Line.wrap(runs(newTitle.inRole(.heading)), width: half), false)
      result = rows.map(\.text)
      rows.removeAll()
    }
    for paragraph in paragraphs(redline.parts) {
      let old = paragraph.filter { $0.operation != .insert }.flatMap { marked($0) }
      let new = paragraph.filter { $0.operation != .delete }.flatMap { marked($0) }
      add(
        old.isEmpty ? [] : Line.wrap(old, width: half),
        new.isEmpty ? [] : Line.wrap(new, width: half), true)
    }
    return result + shown(rows, redline)
  }

  /// The parts, divided at the line breaks that both texts share, so that they stay aligned.
  private func paragraphs(_ parts: [Redline.Part]) -> [[Redline.Part]] {
    var result: [[Redline.Part]] = [[]]
    for part in parts {
      guard part.operation == .keep else {
        result[result.count - 1].append(part)
        continue
      }
      let text = Escaping.terminal(part.text, newlines: .kept)
      for (index, piece) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { result.append([]) }
        if !piece.isEmpty { result[result.count - 1].append(Redline.Part(.keep, String(piece))) }
      }
    }
    return result
  }

  private func marked(_ part: Redline.Part) -> [Run] {
    guard !part.text.isEmpty else { return [] }
    var text = Escaping.terminal(part.text, newlines: .kept)
    if part.operation != .keep { text = Self.glued(text) }
    return switch part.operation {
    case .keep: [Run(text)]
    case .delete:
      [
        Run("[-", role: .removed, bond: .next), Run(text, role: .removed, isolate: true),
        Run("-]", role: .removed, bond: .previous),
      ]
    case .insert:
      [
        Run("{+", role: .added, bond: .next), Run(text, role: .added, isolate: true),
        Run("+}", role: .added, bond: .previous),
      ]
    }
  }

  /// The text with unbreakable spaces at its ends, so that a mark stays with its words.
  private static func glued(_ text: String) -> String {
    // Compared by bytes: comparing a character with many marks is slow.
    guard text.utf8.contains(where: { $0 != 0x20 }) else { return text }
    var text = text
    if text.utf8.first == 0x20, text.first?.utf8.count == 1 { text = "\u{A0}" + text.dropFirst() }
    if text.utf8.last == 0x20 { text = text.dropLast() + "\u{A0}" }
    return text
  }
}
