internal import NegotiationModel

/// Sentences that begin with a reference: `Section 5(2) applies.`, `المادة 5 تنطبق.`
///
/// Such a line looks like the beginning of a provision. It is one where its number has a place in a
/// sequence, or where nothing else in the text is numbered.
extension LevelChoice {
  /// Whether lines with a word and a number mention provisions instead of beginning them.
  func areMentions(_ found: [Int]) -> Bool {
    guard wanted == nil, let first = found.first, let kind = candidates[first].kind,
      found.allSatisfy(runsOn)
    else { return false }
    // What goes on from the body, as the articles of an annex do.
    let isContinued = candidates.indices.contains {
      candidates[$0].kind == kind && roles[$0] == .clause
    }
    if isContinued { return false }
    let isNumbered = hasNumbers(before: first)
    if isRun(found) {
      let isFirst = candidates[first].marker?.value.isFirst == true
      return isNumbered && !isFirst && found.count == 2
    }
    if isNumbered { return true }
    guard found.count == 1, candidates[first].marker?.value.isFirst != true else { return false }
    return hasSentence(before: candidates[first].line)
  }

  /// Whether words follow the number at once, and make a sentence with it.
  private func runsOn(_ index: Int) -> Bool {
    let candidate = candidates[index]
    guard candidate.level == nil, let marker = candidate.marker, marker.isWord,
      !marker.isSeparated, !candidate.marked.words.isEmpty, !candidate.marked.isEmphasised,
      !candidate.marked.openBracket
    else { return false }
    if LineEnding.endsSentence(survey.lines, candidate.line) { return true }
    let below = candidate.line + 1
    let isStart = index + 1 < candidates.count && candidates[index + 1].line == below
    return !survey.isBlank(below) && !isStart
  }

  /// Whether most numbers are the next after the one before.
  private func isRun(_ found: [Int]) -> Bool {
    guard found.count >= 2 else { return false }
    let steps = zip(found, found.dropFirst()).filter { last, next in
      guard let before = candidates[last].marker?.value, let after = candidates[next].marker?.value
      else { return false }
      return after.follows(before) || after.isFirst
    }
    return steps.count * 2 >= found.count - 1
  }

  /// Whether headings, or points of the text itself, begin before a line and can be its clauses.
  private func hasNumbers(before index: Int) -> Bool {
    let hasHeading = headings.contains {
      $0 < index && roles[$0] == nil && !candidates[$0].isSectionKind
        && (candidates[$0].marker != nil || candidates[$0].hasAttributes)
    }
    if hasHeading { return true }
    let points = candidates.indices.filter {
      candidates[$0].marker?.style == .dotted && candidates[$0].level == nil && roles[$0] == nil
    }
    let chain = families.chain(points)
    guard chain.count >= 2, let first = chain.first else { return false }
    return first < index && candidates[first].marker?.value.isFirst == true
  }

  /// Whether a sentence stands before a line that does not announce it.
  private func hasSentence(before line: Int) -> Bool {
    let above = (survey.firstLine..<max(line, survey.firstLine)).filter {
      !survey.isBlank($0) && !survey.isSkipped[$0]
    }
    guard let last = above.last, !LineEnding.endsInColon(survey.lines, last) else { return false }
    return above.contains { LineEnding.endsSentence(survey.lines, $0) }
  }
}
