internal import NegotiationModel

/// Turns the chosen lines into blocks: headings, texts, and the depth of each.
struct OutlineBuilder {
  private let choice: LevelChoice
  private let survey: LineSurvey
  private var outline: DraftOutline
  private var nesting = SectionNesting()

  init(_ choice: LevelChoice) {
    self.choice = choice
    survey = choice.survey
    let isPlain = choice.hasLineClauses || choice.headings.isEmpty
    outline = DraftOutline(form: isPlain ? .plain : .markdown)
    outline.frontMatterEnd = survey.frontMatterEnd
    outline.doubts = choice.doubts
  }

  /// The outline; `nil` if nothing can be a clause.
  static func outline(_ choice: LevelChoice) -> DraftOutline? {
    guard choice.hasClauses || choice.hasSections else { return nil }
    var builder = Self(choice)
    builder.build()
    return builder.outline
  }

  private mutating func build() {
    let titles = choice.plainTitles
    var starts = choice.candidates.indices.filter { choice.roles[$0] != nil }
      .map { (line: choice.candidates[$0].line, index: Optional($0)) }
    starts += titles.map { ($0, nil) }
    starts.sort { $0.line < $1.line }
    nesting.learn(starts.compactMap(\.index), choice)
    if !starts.contains(where: { $0.index.map { choice.roles[$0] == .title } == true }),
      choice.headings.isEmpty || outline.form == .plain,
      let title = title(before: starts.first?.line ?? survey.lines.all.count)
    {
      outline.blocks.append(title)
    }
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1].line : survey.lines.all.count
      if let index = start.index {
        add(index, end: end)
      } else {
        add(plainTitle: start.line)
      }
    }
    for heading in survey.headings { outline.problems += heading.group?.faults ?? [] }
    for run in survey.furniture {
      let bytes =
        survey.lines.all[run.lines.lowerBound]
        .start..<survey.lines.all[run.lines.upperBound - 1].next
      outline.furniture.append((bytes, run.kind))
    }
  }

  private mutating func add(_ index: Int, end: Int) {
    let candidate = choice.candidates[index]
    guard let role = choice.roles[index] else { return }
    var block: DraftBlock
    if candidate.level != nil {
      block = heading(candidate, isTitle: role == .title)
    } else {
      guard let marker = candidate.marker else { return }
      var reading = HeadingChoice(survey, candidate, end: end)
      block = reading.block(marker, role: role == .section ? .section : .clause, level: 0)
      outline.problems += reading.faults
    }
    switch role {
    case .title: block.role = .title
    case .section:
      block.role = .section
      block.kind = block.group?.attributes.kind ?? candidate.kind?.section ?? .section
      block.level = nesting.open(candidate)
    case .clause:
      block.role = .clause
      block.level = nesting.place(candidate)
    }
    outline.blocks.append(block)
  }

  private mutating func add(plainTitle line: Int) {
    let source = survey.lines.all[line]
    var block = DraftBlock(
      role: .section, level: nesting.openPlainTitle(), heading: source.start..<source.next,
      line: line)
    block.kind = .section
    let range = MarkedLine.withoutEmphasis(source.range, in: survey.lines.bytes)
    block.words = survey.lines.trimmed(range)
    outline.blocks.append(block)
  }

  /// A Markdown heading.
  private func heading(_ candidate: MarkerCandidate, isTitle: Bool) -> DraftBlock {
    let lines = survey.lines
    let start = lines.all[candidate.lines.lowerBound].start
    let end = lines.all[candidate.lines.upperBound - 1].next
    var block = DraftBlock(
      role: .section, level: 0, heading: start..<end, line: candidate.line)
    if isTitle {
      block.words = Self.unescaped(lines.trimmed(candidate.source))
    } else {
      if let marker = candidate.marker {
        block.label = marker.label
        block.number = marker.number
      }
      block.words = Self.unescaped(lines.trimmed(candidate.marked.words))
      if candidate.marked.openBracket, block.words.hasSuffix("]"), !block.words.contains("[") {
        block.words.removeLast()
      }
    }
    if let group = candidate.group {
      block.group = group
      if let number = group.attributes.number {
        block.number = number
        block.label = number
      }
    }
    return block
  }

  /// Words that look like a number are written with a backslash in front.
  private static func unescaped(_ words: String) -> String {
    guard words.utf8.first == UInt8(ascii: "\\") else { return words }
    let rest = words.unicodeScalars.dropFirst()
    // A backslash before a space has no effect, and without it the words would begin with the
    // space.
    if let next = rest.first, ScalarReader.isBlank(next) { return words }
    return String(rest)
  }

  /// The first line, if it is separate and not a sentence.
  private func title(before end: Int) -> DraftBlock? {
    let lines = survey.lines
    let first = survey.firstLine
    guard let line = (first..<max(end, first)).first(where: { !survey.isBlank($0) }),
      line + 1 >= end || survey.isBlank(line + 1) || survey.isBlank(line + 2) || line + 2 >= end
    else { return nil }
    guard !survey.isSkipped[line] else { return nil }
    let words = lines.trimmed(MarkedLine.withoutEmphasis(lines.all[line].range, in: lines.bytes))
    guard HeadingChoice.isHeadingLike(words, limit: 200) else { return nil }
    var block = DraftBlock(
      role: .title, level: 0, heading: lines.all[line].start..<lines.all[line].next, line: line)
    block.words = words
    return block
  }
}
