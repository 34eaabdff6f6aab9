internal import NegotiationModel

/// All lines of a text that may begin a clause or a section, in order.
struct CandidateCollection {
  private(set) var all: [MarkerCandidate] = []
  private let survey: LineSurvey

  init(_ survey: LineSurvey) {
    self.survey = survey
    collect()
    LetterSequences.resolve(&all)
    resolveKinds()
    weigh()
  }

  private mutating func collect() {
    var next = 0
    let lines = survey.lines
    for index in survey.firstLine..<max(lines.all.count, survey.firstLine) {
      if next < survey.headings.count, survey.headings[next].lines.lowerBound == index {
        let heading = survey.headings[next]
        next += 1
        var marked = MarkedLine.reading(heading.words, in: lines.bytes)
        if heading.group?.attributes.number != nil {
          marked.marker = nil
          marked.words = heading.words
        }
        all.append(
          MarkerCandidate(
            lines: heading.lines, level: heading.level, source: heading.words, marked: marked,
            group: heading.group))
      } else if !survey.isSkipped[index] {
        let range = lines.all[index].range
        guard !range.isEmpty else { continue }
        let marked = MarkedLine.reading(range, in: lines.bytes)
        guard marked.marker != nil else { continue }
        all.append(
          MarkerCandidate(
            lines: index..<(index + 1), level: nil, source: range, marked: marked, group: nil))
      }
    }
  }

  // MARK: Kinds

  /// Chooses the kind of a word that means different kinds in different languages: the language
  /// whose words the text uses most decides.
  private mutating func resolveKinds() {
    var counts: [String: Int] = [:]
    for index in all.indices {
      guard let kind = all[index].marker?.kind else { continue }
      all[index].kind = kind
      if let word = all[index].marker?.word, !word.isEmpty { counts[word, default: 0] += 1 }
    }
    var uses = [Int](repeating: 0, count: LanguageMarkers.all.count)
    for (word, count) in counts {
      guard let meaning = MarkerWords.meaning(of: word) else { continue }
      for language in Set(meaning.kinds.map(\.language)) { uses[language] += count }
    }
    // Words with one kind in all languages need no decision.
    var kinds: [String: MarkerKind] = [:]
    for word in counts.keys {
      guard let meaning = MarkerWords.meaning(of: word), meaning.kinds.count > 1 else { continue }
      // If the text does not decide, most languages do.
      func votes(_ kind: MarkerKind) -> Int { meaning.kinds.filter { $0.kind == kind }.count }
      var best = meaning.kinds[0]
      for kind in meaning.kinds
      where (uses[kind.language], votes(kind.kind)) > (uses[best.language], votes(best.kind)) {
        best = kind
      }
      kinds[word] = best.kind
    }
    guard !kinds.isEmpty else { return }
    for index in all.indices {
      guard let word = all[index].marker?.word, !word.isEmpty, let kind = kinds[word] else {
        continue
      }
      all[index].kind = kind
    }
  }

  // MARK: Weights

  private mutating func weigh() {
    for index in all.indices {
      guard all[index].level == nil else {
        all[index].weight = 12
        continue
      }
      let isBelow = index > 0 && all[index - 1].lines.upperBound == all[index].line
      all[index].weight = weight(of: all[index], isBelowMarker: isBelow)
    }
  }

  private func weight(of candidate: MarkerCandidate, isBelowMarker: Bool) -> Int {
    guard let marker = candidate.marker else { return 0 }
    let line = candidate.line
    let above = line - 1
    var weight = 0
    if line == survey.firstLine || survey.isBlank(above) {
      weight += 3
    } else if isBelowMarker || LineEnding.endsSentence(survey.lines, above) {
      weight += 1
    } else {
      weight -= 2
    }
    let isAlone = candidate.marked.words.isEmpty
    if marker.isWord {
      weight += 1
      if isAlone { weight += 2 } else if marker.isSeparated { weight += 1 }
      if marker.isLowercase { weight -= 2 }
      if !marker.isSeparated, survey.isBlank(above) == false, !isBelowMarker { weight -= 1 }
    }
    if candidate.marked.isEmphasised || candidate.marked.openBracket { weight += 1 }
    if marker.style == .bare {
      weight -= 1
      if isAlone { weight -= 3 }
    }
    if LineEnding.startsSmall(survey.lines, candidate.marked.words) {
      weight -= marker.style == .inner || marker.style == .enclosed ? 0 : 1
      if marker.style == .bare { weight -= 3 }
    }
    return weight
  }
}
