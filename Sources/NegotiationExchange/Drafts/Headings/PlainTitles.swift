internal import NegotiationModel

/// Finds headings without a number between clauses that are plain lines: short separate lines
/// directly above a clause and after a complete sentence.
enum PlainTitles {
  static func found(_ choice: LevelChoice) -> [Int] {
    let survey = choice.survey
    let starts = choice.candidates.indices.filter { choice.roles[$0] != nil }
    let taken = Set(starts.flatMap { choice.candidates[$0].lines })
    var result: [Int] = []
    for index in starts {
      let candidate = choice.candidates[index]
      guard choice.roles[index] == .clause, candidate.level == nil,
        let line = lineAbove(candidate.line, survey), line > survey.firstLine,
        !taken.contains(line),
        isTitle(line, survey, taken)
      else { continue }
      result.append(line)
    }
    return result.count >= 2 ? result : []
  }

  /// The last line with words above another one, if a blank line separates them.
  private static func lineAbove(_ line: Int, _ survey: LineSurvey) -> Int? {
    var above = line - 1
    guard above >= survey.firstLine, survey.isBlank(above) else { return nil }
    while above >= survey.firstLine, survey.isBlank(above), line - above < 6 { above -= 1 }
    return above >= survey.firstLine && !survey.isBlank(above) && !survey.isSkipped[above]
      ? above : nil
  }

  private static func isTitle(_ line: Int, _ survey: LineSurvey, _ taken: Set<Int>) -> Bool {
    guard survey.isBlank(line - 1) else { return false }
    let range = MarkedLine.withoutEmphasis(survey.lines.all[line].range, in: survey.lines.bytes)
    let words = survey.lines.trimmed(range)
    guard HeadingChoice.isHeadingLike(words, limit: 80), !LineEnding.endsSentence(words),
      !LineEnding.startsSmall(survey.lines, range),
      words.unicodeScalars.first.map({
        $0.isAlphabeticLetter
      }) == true, !SentenceTest.hasVerb(words)
    else { return false }
    var above = line - 1
    while above >= survey.firstLine, survey.isBlank(above) { above -= 1 }
    guard above >= survey.firstLine else { return false }
    // The line below the title of the whole text need not follow a complete sentence.
    if !(survey.firstLine..<above).contains(where: { !survey.isBlank($0) }) { return true }
    return LineEnding.endsSentence(survey.lines, above)
  }
}
