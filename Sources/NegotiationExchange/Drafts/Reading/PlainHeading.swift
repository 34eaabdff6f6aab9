/// Decides what of a numbered line, and of the line after it, is a heading and what is text.
///
/// A line with a number often is the clause itself: `5. Forces are capped.` It is a heading when it
/// stands apart from words below it and does not read like a sentence, or when it follows a word
/// (`Article 5 – Scope`).
struct PlainHeading {
  let lines: SourceLines
  let line: Int
  /// The line of the next block.
  let end: Int
  private(set) var faults: [(kind: DraftProblem.Kind, offset: Int)] = []

  init(lines: SourceLines, line: Int, end: Int) {
    self.lines = lines
    self.line = line
    self.end = end
  }

  mutating func block(
    _ marker: NumberMarker, role: DraftBlock.Role, level: Int
  ) -> DraftBlock {
    let source = lines.all[line]
    var block = DraftBlock(
      role: role, level: level, heading: source.start..<source.next, line: line)
    block.label = marker.label
    block.number = marker.number
    let restStart = min(source.start + marker.length, source.end)
    var restEnd = source.end
    if let group = AttributeGroup.ending(restStart..<source.end, in: lines.bytes) {
      block.attributes = group.attributes
      block.attributesStart = group.start
      faults = group.faults
      restEnd = group.start
      while restEnd > restStart, MarkdownSyntax.isBlank(lines.bytes[restEnd - 1]) { restEnd -= 1 }
    }
    let rest = lines.trimmed(restStart..<restEnd)
    if rest.isEmpty {
      if let below = headingBelow(marker, role: role) {
        block.words = lines.trimmed(lines.all[below].range)
        block.heading = source.start..<lines.all[below].next
      }
    } else if role != .clause || isHeading(rest, marker) {
      block.words = rest
    } else {
      block.heading = source.start..<restStart
      if restEnd < source.end { block.cut = restEnd..<source.end }
    }
    return block
  }

  /// Whether the line has words that read like a heading and nothing follows before the next block.
  func isHeadingAlone(_ marker: NumberMarker) -> Bool {
    let source = lines.all[line]
    let rest = lines.trimmed(min(source.start + marker.length, source.end)..<source.end)
    return Self.isHeadingLike(rest, limit: 120) && bodyStart == nil
  }

  /// Whether words are short and no sentence.
  static func isHeadingLike(_ words: String, limit: Int) -> Bool {
    guard let last = words.unicodeScalars.last, words.utf8.count <= limit * 4,
      words.unicodeScalars.count <= limit
    else { return false }
    return !stops.contains(last)
  }

  private static let stops: Set<Unicode.Scalar> = [
    ".", ";", ":", ",", "!", "?", "。", "；", "：", "，", "、", "؛", "،", "؟", "۔", "।",
  ]

  /// The first line with words below the numbered one.
  private var bodyStart: Int? {
    (line + 1..<max(end, line + 1)).first { !lines.isBlank($0) }
  }

  private func isHeading(_ rest: String, _ marker: NumberMarker) -> Bool {
    guard let body = bodyStart else { return false }
    let isApart = body > line + 1
    if Self.isHeadingLike(rest, limit: 120) { return isApart || marker.isWord }
    // "1. License grants." and then a paragraph.
    return isApart && rest.unicodeScalars.last == "." && rest.unicodeScalars.count <= 60
  }

  /// Titles of articles and chapters often stand on the next line, alone.
  private func headingBelow(_ marker: NumberMarker, role: DraftBlock.Role) -> Int? {
    guard marker.isWord, let below = bodyStart,
      Self.isHeadingLike(lines.trimmed(lines.all[below].range), limit: 100)
    else { return nil }
    if role == .section {
      return below + 1 >= end || lines.isBlank(below + 1) ? below : nil
    }
    let hasText = (below + 1..<max(end, below + 1)).contains { !lines.isBlank($0) }
    return hasText && lines.isBlank(below + 1) ? below : nil
  }
}
