/// Finds lines that belong to the printed page and not to the text: page numbers and headers,
/// tables of contents, footnotes.
struct PageFurniture {
  /// The kind of a run of lines.
  enum Kind: Hashable, Sendable { case page, contents, notes }

  struct Run: Hashable {
    let kind: Kind
    let lines: Range<Int>
  }

  private let survey: LineSurvey
  private let lines: SourceLines
  private var taken: [Kind?]

  /// All runs of a kind in a file; `candidates` are its lines with numbers.
  static func runs(_ survey: LineSurvey, _ candidates: [MarkerCandidate]) -> [Run] {
    var finder = Self(survey)
    finder.findNotes()
    finder.findContents(candidates)
    finder.findPages()
    return finder.runs
  }

  private init(_ survey: LineSurvey) {
    self.survey = survey
    lines = survey.lines
    taken = [Kind?](repeating: nil, count: survey.lines.all.count)
  }

  private var runs: [Run] {
    var result: [Run] = []
    var index = 0
    while index < taken.count {
      guard let kind = taken[index] else {
        index += 1
        continue
      }
      var end = index + 1
      while end < taken.count, taken[end] == kind { end += 1 }
      result.append(Run(kind: kind, lines: index..<end))
      index = end
    }
    return result
  }

  private func isOpen(_ index: Int) -> Bool {
    survey.lines.all.indices.contains(index) && taken[index] == nil && !survey.isSkipped[index]
      && !lines.isBlank(index)
  }

  // MARK: Notes

  /// `[^1]: text` with its indented lines, and numbered notes below a rule.
  private mutating func findNotes() {
    var index = survey.firstLine
    while index < lines.all.count {
      guard isOpen(index) else {
        index += 1
        continue
      }
      let bytes = lines.slice(lines.all[index].range)
      if FurnitureLine.isNote(bytes) {
        taken[index] = .notes
        index += 1
        while index < lines.all.count, !lines.isBlank(index), !survey.isSkipped[index],
          !FurnitureLine.isNote(lines.slice(lines.all[index].range)),
          lines.bytes[lines.all[index].start] == 0x20 || lines.bytes[lines.all[index].start] == 0x09
        {
          taken[index] = .notes
          index += 1
        }
      } else if FurnitureLine.isRule(bytes), index + 1 < lines.all.count, isOpen(index + 1),
        FurnitureLine.isNumberedNote(lines.slice(lines.all[index + 1].range))
      {
        taken[index] = .notes
        index += 1
        while index < lines.all.count, isOpen(index) {
          taken[index] = .notes
          index += 1
          if index + 1 < lines.all.count, lines.isBlank(index), isOpen(index + 1),
            FurnitureLine.isNumberedNote(lines.slice(lines.all[index + 1].range))
          {
            index += 1
          }
        }
      } else {
        index += 1
      }
    }
  }

  // MARK: Contents

  /// Lines that end in leaders and a page number, and runs of numbers without text that all occur
  /// again.
  private mutating func findContents(_ candidates: [MarkerCandidate]) {
    var leaders: [Int] = []
    for index in survey.firstLine..<max(lines.all.count, survey.firstLine)
    where isOpen(index) && FurnitureLine.hasLeaders(lines.slice(lines.all[index].range)) {
      leaders.append(index)
    }
    if leaders.count >= 2 {
      for index in leaders { taken[index] = .contents }
      for index in leaders { closeContents(at: index) }
    }
    findTitledContents()
    for run in ContentsRun.found(candidates, survey) {
      for index in run where isOpen(index) { taken[index] = .contents }
      closeContents(at: run.lowerBound)
    }
  }

  /// Lines below a title that says "contents": they end in a page number after blanks, or are items
  /// of a list below a Markdown heading.
  private mutating func findTitledContents() {
    for index in survey.firstLine..<max(lines.all.count, survey.firstLine)
    where isOpen(index) && lines.all[index].range.count < 120
      && ContentsWords.isTitle(lines.slice(lines.all[index].range))
    {
      var line = index + 1
      var found: [Int] = []
      while line < lines.all.count, line - index < 2_000 {
        if !lines.isBlank(line) {
          guard isOpen(line), FurnitureLine.hasPage(lines.slice(lines.all[line].range)) else {
            break
          }
          found.append(line)
        }
        line += 1
      }
      guard found.count >= 2 else { continue }
      for line in [index] + found { taken[line] = .contents }
    }
    for (position, heading) in survey.headings.enumerated() {
      guard heading.words.count < 120, ContentsWords.isTitle(lines.slice(heading.words)) else {
        continue
      }
      let end =
        position + 1 < survey.headings.count
        ? survey.headings[position + 1].lines.lowerBound : lines.all.count
      let body = (heading.lines.upperBound..<end).filter { !lines.isBlank($0) }
      guard body.count >= 2, end < lines.all.count,
        body.allSatisfy({ isOpen($0) && FurnitureLine.isEntry(lines.slice(lines.all[$0].range)) })
          || body.allSatisfy({ taken[$0] == .contents })
      else { continue }
      for line in Array(heading.lines) + body { taken[line] = .contents }
    }
  }

  /// Adds the title of a table of contents, and lines between two of its lines.
  private mutating func closeContents(at index: Int) {
    var above = index - 1
    var blanks = 0
    while above >= survey.firstLine, lines.isBlank(above) {
      above -= 1
      blanks += 1
    }
    guard above >= survey.firstLine, blanks <= 2, isOpen(above) else { return }
    let words = survey.words(above)
    guard words.unicodeScalars.count <= 80, !LineEnding.endsSentence(words) else { return }
    var further = above - 1
    while further >= survey.firstLine, lines.isBlank(further) { further -= 1 }
    let isBetween = further >= survey.firstLine && taken[further] == .contents
    let isTitle = ContentsWords.isTitle(lines.slice(lines.all[above].range))
    if isBetween || isTitle { taken[above] = .contents }
  }

  // MARK: Pages

  private mutating func findPages() {
    let pages = PageNumbers.found(survey) { isOpen($0) }
    for index in pages.numbers { taken[index] = .page }
    for index in pages.headers { taken[index] = .page }
  }
}
