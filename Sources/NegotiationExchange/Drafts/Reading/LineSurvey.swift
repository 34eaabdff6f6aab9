/// The kind of each line of a file, before numbers are read.
struct LineSurvey {
  /// A Markdown heading with its lines, words and attributes.
  struct Heading {
    var level: Int
    var lines: Range<Int>
    var words: Range<Int>
    var group: AttributeGroup?
  }

  let lines: SourceLines
  /// The first line after the metadata at the top.
  let firstLine: Int
  private(set) var headings: [Heading] = []
  /// Lines inside fenced code, and lines that were set aside.
  private(set) var isSkipped: [Bool]
  /// Lines that are page furniture; they count as blank.
  private(set) var furniture: [PageFurniture.Run] = []
  private var isFurniture: [Bool]

  init(_ lines: SourceLines) {
    self.lines = lines
    firstLine = MarkdownSyntax.endOfFrontMatter(lines)
    isSkipped = [Bool](repeating: false, count: lines.all.count)
    isFurniture = isSkipped
    for index in 0..<min(firstLine, isSkipped.count) { isSkipped[index] = true }
    scan()
  }

  var frontMatterEnd: Int { firstLine > 0 ? lines.all[firstLine - 1].next : 0 }

  /// Whether a line has no words of the text; lines outside the file have none.
  func isBlank(_ index: Int) -> Bool {
    guard lines.all.indices.contains(index) else { return true }
    return isFurniture[index] || lines.isBlank(index)
  }

  func isFurniture(_ index: Int) -> Bool {
    isFurniture.indices.contains(index) && isFurniture[index]
  }

  mutating func setAside(_ runs: [PageFurniture.Run]) {
    furniture = runs.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    for run in runs {
      for index in run.lines {
        isFurniture[index] = true
        isSkipped[index] = true
      }
    }
    headings.removeAll { isFurniture[$0.lines.lowerBound] }
  }

  /// The words of a line without blanks around them.
  func words(_ index: Int) -> String { lines.trimmed(lines.all[index].range) }

  // MARK: Reading headings

  private mutating func scan() {
    var fence: MarkdownSyntax.Fence?
    var index = firstLine
    while index < lines.all.count {
      let line = lines.all[index]
      let bytes = lines.slice(line.range)
      if let open = fence {
        isSkipped[index] = true
        if open.isClosed(by: bytes) { fence = nil }
      } else if let opening = MarkdownSyntax.Fence(opening: bytes) {
        isSkipped[index] = true
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

  /// The level of a separate line that is underlined.
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
    for index in range { isSkipped[index] = true }
    var heading = Heading(level: level, lines: range, words: words)
    heading.group = AttributeGroup.ending(words, in: lines.bytes)
    if let start = heading.group?.start { heading.words = words.lowerBound..<start }
    heading.words = withoutClosing(heading.words)
    headings.append(heading)
  }

  /// Removes the signs that close a heading, as in `## Scope ##`.
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
}
