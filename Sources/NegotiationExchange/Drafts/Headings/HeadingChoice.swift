internal import NegotiationModel

/// Decides which part of a numbered line, and of the line after it, is heading and which is text.
struct HeadingChoice {
  let survey: LineSurvey
  let candidate: MarkerCandidate
  /// The first line of the next block.
  let end: Int
  private(set) var faults: [(kind: DraftProblem.Kind, offset: Int)] = []

  private var lines: SourceLines { survey.lines }
  private var line: Int { candidate.line }

  init(_ survey: LineSurvey, _ candidate: MarkerCandidate, end: Int) {
    self.survey = survey
    self.candidate = candidate
    self.end = end
  }

  mutating func block(_ marker: NumberMarker, role: DraftBlock.Role, level: Int) -> DraftBlock {
    let source = lines.all[line]
    var block = DraftBlock(
      role: role, level: level, heading: source.start..<source.next, line: line)
    block.label = marker.label
    block.number = marker.number
    let restStart = min(candidate.marked.words.lowerBound, source.end)
    var restEnd = max(candidate.marked.words.upperBound, restStart)
    if let group = AttributeGroup.ending(restStart..<source.end, in: lines.bytes) {
      block.group = group
      faults = group.faults
      restEnd = min(restEnd, group.start)
      while restEnd > restStart, MarkdownSyntax.isBlank(lines.bytes[restEnd - 1]) { restEnd -= 1 }
    }
    let rest = lines.trimmed(restStart..<max(restStart, restEnd))
    if rest.isEmpty {
      if let below = headingBelow(marker, role: role) {
        block.words = lines.trimmed(lines.all[below].range)
        block.heading = source.start..<lines.all[below].next
      }
    } else if role != .clause || isHeading(rest, marker) {
      block.words = candidate.marked.openBracket ? withoutClosing(rest) : rest
    } else {
      block.heading = source.start..<restStart
      if restEnd < source.end { block.cut = restEnd..<source.end }
      if candidate.marked.openBracket { block.prefix = "[" }
      if block.prefix.isEmpty, let label = RunInLabel.length(rest) {
        set(label, of: rest, &block, restStart)
      }
    }
    return block
  }

  /// Makes a label at the beginning of a text its heading.
  private func set(
    _ label: (label: Int, whole: Int), of rest: String, _ block: inout DraftBlock, _ start: Int
  ) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: rest.unicodeScalars.prefix(label.label))
    let bytes = rest.unicodeScalars.prefix(label.whole).reduce(0) { $0 + UTF8.width($1) }
    var from = start
    // The rest was trimmed: blanks before it belong to the heading.
    let source = lines.all[line]
    while from < source.end, MarkdownSyntax.isBlank(lines.bytes[from]) { from += 1 }
    guard lines.trimmed(from..<source.end).unicodeScalars.starts(with: view) else { return }
    block.words = String(view)
    block.heading = block.heading.lowerBound..<min(from + bytes, source.end)
  }

  private func withoutClosing(_ words: String) -> String {
    words.hasSuffix("]") ? String(words.dropLast()) : words
  }

  /// Whether words are short and do not end in a punctuation mark.
  static func isHeadingLike(_ words: String, limit: Int) -> Bool {
    guard words.utf8.count <= limit * 4, !words.isEmpty, words.unicodeScalars.count <= limit else {
      return false
    }
    return !LineEnding.endsInSign(words)
  }

  /// The first line with words below the numbered one.
  private var bodyStart: Int? {
    (line + 1..<max(end, line + 1)).first { !survey.isBlank($0) }
  }

  private func isHeading(_ rest: String, _ marker: NumberMarker) -> Bool {
    guard let body = bodyStart, rest.utf8.count <= 480, rest.unicodeScalars.count <= 120 else {
      return false
    }
    let isApart = body > line + 1
    if !isApart {
      // "Article 1 – Scope", and the text on the next line.
      return marker.isWord && !LineEnding.endsInSign(rest) && rest.unicodeScalars.count <= 80
        && !LineEnding.startsSmall(lines, lines.all[body].range) && !SentenceTest.hasVerb(rest)
    }
    if SentenceTest.hasVerb(rest) { return false }
    guard let last = rest.unicodeScalars.last else { return false }
    if last == "." || last == "…" || last == "?" || last == "!" || last == "।" {
      return rest.split(whereSeparator: { $0 == " " }).count <= 8 && RunInLabel.length(rest) == nil
    }
    return !LineEnding.endsInSign(rest)
  }

  /// Titles of articles and chapters are often on the next line, alone.
  private func headingBelow(_ marker: NumberMarker, role: DraftBlock.Role) -> Int? {
    guard marker.isWord || marker.style == .bare || role == .section, let below = bodyStart else {
      return nil
    }
    let words = lines.trimmed(lines.all[below].range)
    guard Self.isHeadingLike(words, limit: 100) else { return nil }
    if role == .section {
      return below + 1 >= end || survey.isBlank(below + 1) || LineEnding.isAllCapitals(words)
        ? below : nil
    }
    let hasText = (below + 1..<max(end, below + 1)).contains { !survey.isBlank($0) }
    return hasText && survey.isBlank(below + 1) && !SentenceTest.hasVerb(words) ? below : nil
  }
}
