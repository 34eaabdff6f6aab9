/// Finds the clauses of a draft whose clauses are headings.
struct MarkdownOutline {
  private struct Heading {
    var level: Int
    var lines: Range<Int>
    var words: Range<Int>
    var group: AttributeGroup?
    var marker: NumberMarker?

    /// Whether it has a number or attributes; `{}` is how a clause without any is marked as one.
    var isNumbered: Bool { marker != nil || group.map { !$0.hasOnlyClasses } == true }
  }

  private let lines: SourceLines
  private let firstLine: Int
  private var headings: [Heading] = []
  /// The lines inside fenced code.
  private(set) var fenced: Set<Int> = []

  init(_ lines: SourceLines) {
    self.lines = lines
    firstLine = MarkdownSyntax.endOfFrontMatter(lines)
    scan()
  }

  var hasHeadings: Bool { !headings.isEmpty }
  /// How many lines of metadata stand at the top.
  var frontMatterLines: Int { firstLine }
  var frontMatterEnd: Int { firstLine > 0 ? lines.all[firstLine - 1].next : 0 }

  /// The headings as title and sections, for a draft whose clauses are numbered lines below them.
  var blocksAboveNumberedLines: [DraftBlock] {
    headings.enumerated().map { index, heading in
      var block = block(heading)
      if index == 0, heading.level == 1 {
        block.role = .title
        block.words = Self.unescaped(lines.trimmed(heading.words))
      }
      return block
    }
  }

  /// The lines that are headings.
  var headingLines: Set<Int> { Set(headings.flatMap(\.lines)) }

  /// What is wrong in the attributes of headings.
  var problems: [(kind: DraftProblem.Kind, offset: Int)] {
    headings.flatMap { $0.group?.faults ?? [] }
  }

  /// Whether several headings, or numbers, tell which of them are clauses.
  var isDecided: Bool { clauseLevel != nil }

  /// The outline; `nil` when no heading can be a clause.
  func outline() -> DraftOutline? {
    var outline = DraftOutline(form: .markdown)
    outline.frontMatterEnd = frontMatterEnd
    guard let level = clauseLevel ?? lastResort else { return nil }
    for (index, heading) in headings.enumerated() where heading.level <= level {
      var block = block(heading)
      if heading.level == level {
        block.role = .clause
      } else if index == 0, isTitle(heading) {
        block.role = .title
        block.words = Self.unescaped(lines.trimmed(heading.words))
      }
      outline.blocks.append(block)
    }
    outline.problems = problems
    return outline
  }

  // MARK: Which headings are clauses

  /// The deepest level with a number or an attribute; without any, the deepest with two headings.
  private var clauseLevel: Int? {
    let candidates = headings.dropFirst(topIsTitle ? 1 : 0)
    if let deepest = candidates.lazy.filter(\.isNumbered).map(\.level).max() { return deepest }
    var counts = [Int](repeating: 0, count: 7)
    for heading in headings { counts[heading.level] += 1 }
    return (1...6).last { counts[$0] > 1 }
  }

  /// A single heading is a clause when it has words below it or a title above it.
  private var lastResort: Int? {
    guard let deepest = headings.max(by: { $0.level < $1.level }) else { return nil }
    if deepest.level > 1 { return deepest.level }
    let hasBody = (deepest.lines.upperBound..<lines.all.count).contains { !lines.isBlank($0) }
    return hasBody ? 1 : nil
  }

  /// Whether the first heading stands above all others, numbers in it being part of its words.
  private var topIsTitle: Bool {
    guard let first = headings.first, first.level == 1, headings.count > 1 else { return false }
    return headings.dropFirst().allSatisfy { $0.level > 1 }
  }

  private func isTitle(_ heading: Heading) -> Bool {
    heading.level == 1 && (topIsTitle || !heading.isNumbered)
  }

  // MARK: Reading headings

  private mutating func scan() {
    var fence: MarkdownSyntax.Fence?
    var index = firstLine
    while index < lines.all.count {
      let line = lines.all[index]
      let bytes = lines.slice(line.range)
      if let open = fence {
        fenced.insert(index)
        if open.isClosed(by: bytes) { fence = nil }
      } else if let opening = MarkdownSyntax.Fence(opening: bytes) {
        fenced.insert(index)
        fence = opening
      } else if let heading = MarkdownSyntax.heading(bytes) {
        add(heading.level, index..<(index + 1), (line.start + heading.content)..<line.end)
      } else if let level = underline(below: index) {
        add(level, index..<(index + 2), line.range)
        index += 1
      }
      index += 1
    }
  }

  /// The level of a line that stands alone and is underlined.
  private func underline(below index: Int) -> Int? {
    guard index + 1 < lines.all.count,
      let level = MarkdownSyntax.underline(lines.slice(lines.all[index + 1].range)),
      !lines.isBlank(index), MarkdownSyntax.mayBeUnderlined(lines.slice(lines.all[index].range))
    else { return nil }
    let isAlone =
      index == firstLine || lines.isBlank(index - 1)
      || headings.last?.lines.upperBound == index
    return isAlone ? level : nil
  }

  private mutating func add(_ level: Int, _ range: Range<Int>, _ words: Range<Int>) {
    var heading = Heading(level: level, lines: range, words: words)
    heading.group = AttributeGroup.ending(words, in: lines.bytes)
    if let start = heading.group?.start { heading.words = words.lowerBound..<start }
    heading.words = withoutClosing(heading.words)
    if heading.group?.attributes.number == nil {
      heading.marker = NumberMarker.reading(lines.slice(heading.words))
    }
    headings.append(heading)
  }

  /// Drops the signs that close a heading, as in `## Scope ##`.
  private func withoutClosing(_ range: Range<Int>) -> Range<Int> {
    let bytes = lines.bytes
    var end = range.upperBound
    while end > range.lowerBound, MarkdownSyntax.isBlank(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > range.lowerBound, bytes[start - 1] == UInt8(ascii: "#") { start -= 1 }
    guard start < end, start == range.lowerBound || MarkdownSyntax.isBlank(bytes[start - 1]) else {
      return range.lowerBound..<end
    }
    return range.lowerBound..<start
  }

  private func block(_ heading: Heading) -> DraftBlock {
    let start = lines.all[heading.lines.lowerBound].start
    let end = lines.all[heading.lines.upperBound - 1].next
    var block = DraftBlock(
      role: .section, level: heading.level, heading: start..<end, line: heading.lines.lowerBound)
    var words = heading.words
    if let marker = heading.marker {
      block.label = marker.label
      block.number = marker.number
      words = (words.lowerBound + marker.length)..<words.upperBound
    }
    block.words = Self.unescaped(lines.trimmed(words))
    if let group = heading.group {
      block.attributes = group.attributes
      block.attributesStart = group.start
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
    // Before a space it hides nothing, and without it the words would begin with that space.
    if let next = rest.first, MarkerScanner.isBlank(next) { return words }
    return String(rest)
  }
}
