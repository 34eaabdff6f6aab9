internal import NegotiationModel

/// Finds page numbers and the headers beside them.
struct PageNumbers {
  private(set) var numbers: [Int] = []
  private(set) var headers: [Int] = []

  static func found(_ survey: LineSurvey, isOpen: (Int) -> Bool) -> Self {
    var result = Self()
    var pages: [(line: Int, number: Int, isExplicit: Bool)] = []
    for index in survey.firstLine..<max(survey.lines.all.count, survey.firstLine)
    where isOpen(index) {
      let range = survey.lines.all[index].range
      guard range.count <= 64, FurnitureLine.mayBePage(survey.lines.slice(range)),
        survey.lines.isBlank(index - 1) || survey.lines.isBlank(index + 1),
        let page = FurnitureLine.page(survey.words(index))
      else { continue }
      pages.append((index, page.number, page.isExplicit))
    }
    guard !pages.isEmpty else { return result }
    // Page numbers rise; three in a row are pages whatever is around them.
    var rising = 0
    for (first, second) in zip(pages, pages.dropFirst())
    where second.number > first.number && second.number - first.number <= 3 {
      rising += 1
    }
    let repeated = repeatedLines(survey, near: pages.map(\.line), isOpen: isOpen)
    for page in pages {
      let beside = breakLines(around: page.line, survey, repeated, isOpen)
      let isTorn = isTorn(survey, beside)
      guard page.isExplicit || isTorn || (rising >= 2 && pages.count >= 3) else { continue }
      result.numbers.append(page.line)
      for line in beside where line != page.line {
        if repeated.contains(line) || isTorn { result.headers.append(line) }
      }
    }
    return result
  }

  /// Lines near page numbers whose words, without digits, occur near several pages.
  private static func repeatedLines(
    _ survey: LineSurvey, near pages: [Int], isOpen: (Int) -> Bool
  ) -> Set<Int> {
    var linesOf: [String: Set<Int>] = [:]
    for page in pages {
      for line in neighbours(of: page, survey, isOpen) {
        let words = survey.words(line).unicodeScalars.filter { NumeralValue.digit($0) == nil }
        linesOf[String(String.UnicodeScalarView(words)), default: []].insert(line)
      }
    }
    return linesOf.values.reduce(into: []) { if $1.count > 1 { $0.formUnion($1) } }
  }

  /// Up to two short lines on each side of a page number.
  private static func neighbours(
    of page: Int, _ survey: LineSurvey, _ isOpen: (Int) -> Bool
  ) -> [Int] {
    var result: [Int] = []
    for direction in [-1, 1] {
      var line = page + direction
      var found = 0
      var steps = 0
      while found < 2, steps < 8, survey.lines.all.indices.contains(line) {
        if !survey.lines.isBlank(line) {
          guard isOpen(line), survey.lines.all[line].range.count <= 160,
            MarkedLine.reading(survey.lines.all[line].range, in: survey.lines.bytes).marker == nil
          else { break }
          found += 1
          result.append(line)
        }
        steps += 1
        line += direction
      }
    }
    return result
  }

  /// A page number with the headers around it, in order.
  private static func breakLines(
    around page: Int, _ survey: LineSurvey, _ repeated: Set<Int>, _ isOpen: (Int) -> Bool
  ) -> [Int] {
    var result = [page]
    for line in neighbours(of: page, survey, isOpen).sorted() where line != page {
      if repeated.contains(line) || isHeader(line, survey) { result.append(line) }
    }
    return result.sorted()
  }

  /// A separate line in capitals, in a script that has them, without a full stop.
  private static func isHeader(_ line: Int, _ survey: LineSurvey) -> Bool {
    let words = survey.words(line)
    guard survey.lines.isBlank(line - 1), survey.lines.isBlank(line + 1),
      !LineEnding.endsInSign(words)
    else { return false }
    return LineEnding.isAllCapitals(words)
  }

  /// Whether a sentence is interrupted by the lines and continues below them.
  private static func isTorn(_ survey: LineSurvey, _ lines: [Int]) -> Bool {
    guard let first = lines.first, let last = lines.last else { return false }
    var above = first - 1
    while above >= survey.firstLine, survey.lines.isBlank(above) { above -= 1 }
    var below = last + 1
    while below < survey.lines.all.count, survey.lines.isBlank(below) { below += 1 }
    guard above >= survey.firstLine, below < survey.lines.all.count else { return false }
    let next = survey.lines.all[below].range
    var start = next.lowerBound
    while start < next.upperBound, MarkdownSyntax.isBlank(survey.lines.bytes[start]) { start += 1 }
    return !LineEnding.endsSentence(survey.lines, above)
      && LineEnding.startsSmall(survey.lines, start..<next.upperBound)
  }
}
