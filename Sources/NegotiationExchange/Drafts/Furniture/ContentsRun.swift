internal import NegotiationModel

/// Finds a table of contents that has no pages: numbers without text between them, which all come again.
enum ContentsRun {
  /// A number by which a line of contents and the provision are known as the same.
  private struct Key: Hashable {
    let kind: MarkerKind
    let value: SequenceNumber
  }

  static func found(_ candidates: [MarkerCandidate], _ survey: LineSurvey) -> [Range<Int>] {
    let marked = candidates.indices.filter { index in
      let style = candidates[index].marker?.style
      return candidates[index].level == nil && (style == .worded || style == .dotted)
    }
    guard marked.count >= 4 else { return [] }
    // Most texts have no three lines of numbers side by side, and need no table of what comes again.
    var last: [Key: Int]?
    func table() -> [Key: Int] {
      if let last { return last }
      var built: [Key: Int] = [:]
      for (index, place) in marked.enumerated() {
        if let key = key(candidates[place]) { built[key] = index }
      }
      last = built
      return built
    }
    var result: [Range<Int>] = []
    var start = 0
    while start < marked.count {
      var end = start + 1
      while end < marked.count,
        isBeside(candidates[marked[end - 1]].lines, candidates[marked[end]].line, survey)
      {
        end += 1
      }
      let count = end - start < 2 ? 0 : shared(candidates, marked, start..<end, table())
      if count >= 3 || count == 2 && isTitled(candidates[marked[start]], survey),
        count + start < marked.count
      {
        let last = candidates[marked[start + count - 1]]
        result.append(candidates[marked[start]].line..<last.lines.upperBound)
      }
      start = end
    }
    return result
  }

  /// Whether a table of contents says that it is one.
  private static func isTitled(_ candidate: MarkerCandidate, _ survey: LineSurvey) -> Bool {
    var above = candidate.line - 1
    while above >= survey.firstLine, survey.lines.isBlank(above) { above -= 1 }
    return above >= survey.firstLine && survey.lines.all[above].range.count < 120
      && ContentsWords.isTitle(survey.lines.slice(survey.lines.all[above].range))
  }

  private static func key(_ candidate: MarkerCandidate) -> Key? {
    guard let kind = candidate.kind, let marker = candidate.marker else { return nil }
    return Key(kind: kind, value: marker.value)
  }

  /// How many lines from the first have a number that comes again behind the run.
  private static func shared(
    _ candidates: [MarkerCandidate], _ marked: [Int], _ run: Range<Int>,
    _ last: [Key: Int]
  ) -> Int {
    var count = 0
    var seen: Set<Key> = []
    for index in run {
      guard let key = key(candidates[marked[index]]), seen.insert(key).inserted,
        let other = last[key], other > index
      else { break }
      count += 1
    }
    // If a clause follows the table of contents directly, the run may reach into the text.
    while count > 0, let key = key(candidates[marked[run.lowerBound + count - 1]]),
      last[key].map({ $0 < run.lowerBound + count }) == true
    {
      count -= 1
    }
    return count
  }

  /// Whether nothing but blank lines stands between two lines.
  private static func isBeside(
    _ first: Range<Int>, _ second: Int, _ survey: LineSurvey
  ) -> Bool {
    let between = first.upperBound..<second
    return between.count <= 2 && between.allSatisfy { survey.lines.isBlank($0) }
      && !LineEnding.endsSentence(survey.lines, first.lowerBound)
  }
}
