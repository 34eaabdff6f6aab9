internal import NegotiationModel

/// Chooses sequences among the candidates of one kind, separated by wider headings.
struct SequenceFamilies {
  let candidates: [MarkerCandidate]
  let survey: LineSurvey
  /// The lines of wider headings, in order.
  var boundaries: [Int] = []

  /// The candidates that form a sequence.
  ///
  /// - `isKept`: whether a candidate is certain by its form alone, like a Markdown heading.
  func chain(_ indices: [Int], keepingHeadings: Bool = true) -> [Int] {
    let kept = keepingHeadings ? indices.filter { candidates[$0].level != nil } : []
    let own = Set(kept.map { candidates[$0].line })
    let parting = own.isEmpty ? boundaries : boundaries.filter { !own.contains($0) }
    var section = 0
    let items = indices.map { index in
      let candidate = candidates[index]
      while section < parting.count, parting[section] < candidate.line { section += 1 }
      return SequenceChoice.Item(
        value: candidate.marker?.value ?? SequenceNumber(), weight: candidate.weight,
        section: section, isAnnounced: candidate.level == nil && isAnnounced(candidate.line))
    }
    let (chosen, worth) = SequenceChoice.chosen(items)
    let found = chosen.map { indices[$0] }
    if found.count == 1, worth < 4, candidates[found[0]].level == nil { return kept }
    if kept.isEmpty { return found }
    return Array(Set(found).union(kept)).sorted()
  }

  private func isAnnounced(_ line: Int) -> Bool {
    var above = line - 1
    var steps = 0
    while above >= survey.firstLine, survey.isBlank(above), steps < 3 {
      above -= 1
      steps += 1
    }
    return above >= survey.firstLine && LineEnding.endsInColon(survey.lines, above)
  }
}
