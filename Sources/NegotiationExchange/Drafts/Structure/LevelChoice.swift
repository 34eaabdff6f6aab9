internal import NegotiationModel

/// Decides which candidates are sections, which are clauses, and which are text.
///
/// Sections are chosen first, the widest kind first, because they separate the sequences of
/// narrower kinds. The clauses are then those of the highest kind below *section* that forms
/// sequences: articles, paragraphs, points. Annexes are examined one by one after the body.
struct LevelChoice {
  enum Role: Hashable { case title, section, clause }

  let candidates: [MarkerCandidate]
  let survey: LineSurvey
  let wanted: ClauseLevel?
  var families: SequenceFamilies
  var roles: [Role?]
  private(set) var doubts: [DraftDoubt] = []
  /// The level of the headings that are clauses, if headings are.
  var clauseHeadingLevel: Int?
  private(set) var hasLineClauses = false
  /// Lines that are headings without a number.
  private(set) var plainTitles: [Int] = []
  /// Sections that are points of articles.
  private var inner: Set<Int> = []

  init(_ candidates: [MarkerCandidate], _ survey: LineSurvey, wanted: ClauseLevel?) {
    self.candidates = candidates
    self.survey = survey
    self.wanted = wanted
    roles = [Role?](repeating: nil, count: candidates.count)
    families = SequenceFamilies(candidates: candidates, survey: survey)
    let title = titleIndex
    if let title { roles[title] = .title }
    chooseSections()
    families.boundaries = candidates.indices
      .filter { roles[$0] == .section || candidates[$0].level != nil && roles[$0] == nil }
      .map { candidates[$0].line }
    chooseClauses()
    settleHeadings(title: title)
    if wanted == nil { fillHoles() }
    plainTitles = PlainTitles.found(self)
    noteDoubts()
  }

  var hasClauses: Bool { roles.contains(.clause) }
  var hasSections: Bool { roles.contains(.section) }
  var headings: [Int] { candidates.indices.filter { candidates[$0].level != nil } }

  // MARK: Title

  /// The first heading, if it is above all others or has no number.
  private var titleIndex: Int? {
    guard let first = headings.first, candidates[first].level == 1 else { return nil }
    let others = headings.dropFirst()
    if !others.isEmpty, others.allSatisfy({ candidates[$0].level != 1 }) { return first }
    if candidates[first].isSectionKind || candidates[first].hasAttributes { return nil }
    if candidates[first].marker == nil { return first }
    return others.isEmpty && candidates[first].marker?.isWord == false ? first : nil
  }

  // MARK: Sections

  private mutating func chooseSections() {
    for kind in [MarkerKind.annex, .part, .title, .chapter, .section] {
      let own = candidates.indices.filter { candidates[$0].kind == kind && roles[$0] == nil }
      guard !own.isEmpty else { continue }
      families.boundaries = candidates.indices
        .filter {
          roles[$0] == .section || candidates[$0].level != nil && candidates[$0].marker == nil
        }
        .map { candidates[$0].line }
      let found = families.chain(own)
      guard !areMentions(found) else { continue }
      for index in found { roles[index] = .section }
    }
  }

  /// Sections whose numbers restart in each article, such as 1.01 and 2.01, are points of it.
  private mutating func dropSections(inside articles: [Int]) {
    let own = candidates.indices.filter { roles[$0] == .section && candidates[$0].kind == .section }
    guard let start = articles.first, let first = own.first, start < first else { return }
    var isInside = false
    var article = 0
    for (before, next) in zip(own, own.dropFirst()) {
      while article < articles.count, articles[article] < before { article += 1 }
      guard let value = candidates[next].marker?.value,
        value.isFirst || restarts(value, after: candidates[before].marker?.value)
      else { continue }
      let hasArticle = article < articles.count && articles[article] < next
      let hasWider = (before + 1..<next).contains { roles[$0] == .section }
      if hasArticle, !hasWider { isInside = true }
    }
    guard isInside else { return }
    for index in own where candidates[index].level == nil {
      roles[index] = nil
      inner.insert(index)
    }
  }

  /// Whether a number of two steps is the first of its article: 2.01 after 1.07.
  private func restarts(_ value: SequenceNumber, after last: SequenceNumber?) -> Bool {
    guard let last, value.depth == 2, last.depth == 2 else { return false }
    guard let inner = value[1] else { return false }
    return value.first != last.first && inner.value <= 1
  }

  /// Separate letters and Roman numerals above articles are sections.
  private mutating func raiseLetters(above articles: [Int], _ range: Range<Int>) {
    let own = range.filter { index in
      guard candidates[index].level == nil, roles[index] == nil,
        let marker = candidates[index].marker
      else { return false }
      return PointFamily.Way(marker.style) == .letters
    }
    let chain = families.chain(own)
    let stands = Set(candidates.indices.filter { roles[$0] != nil }.map { candidates[$0].line })
    guard chain.count >= 2, chain.allSatisfy({ isHead($0, stands) }) else {
      return
    }
    for index in chain { roles[index] = .section }
  }

  /// Whether at most one line is between a line and the next candidate.
  private func isHead(_ index: Int, _ stands: Set<Int>) -> Bool {
    let line = candidates[index].line
    var words = 0
    var next = line + 1
    while next < survey.lines.all.count, next - line < 12 {
      if stands.contains(next) { return words == 1 || !candidates[index].marked.words.isEmpty }
      if !survey.isBlank(next) { words += 1 }
      if words > 1 { return false }
      next += 1
    }
    return false
  }

  // MARK: Clauses

  private mutating func chooseClauses() {
    let annexes = candidates.indices.filter {
      roles[$0] == .section && candidates[$0].kind == .annex
    }
    let ends = annexes + [candidates.count]
    var start = 0
    var widest: MarkerKind?
    for (index, end) in ends.enumerated() {
      let found = choose(start..<end, atLeast: index == 0 ? nil : widest)
      if index == 0 { widest = found }
      start = end
    }
    // Only annexes have clauses: the body is read again, so that both have the same kind.
    hasLineClauses = candidates.indices.contains {
      roles[$0] == .clause && candidates[$0].level == nil
    }
  }

  /// Chooses the clauses of one stretch; returns their kind.
  private mutating func choose(_ range: Range<Int>, atLeast floor: MarkerKind?) -> MarkerKind? {
    if wanted == .section { return nil }
    if wanted == nil || wanted == .article, let kind = chooseArticles(range) { return kind }
    if floor == .article || wanted == .article { return nil }
    if wanted == nil || wanted == .paragraph {
      let own = range.filter { candidates[$0].kind == .paragraph && roles[$0] == nil }
      let found = families.chain(own)
      if found.count >= 2 && !areMentions(found) || wanted != nil && !found.isEmpty {
        for index in found { roles[index] = .clause }
        return .paragraph
      }
    }
    if floor == .paragraph { return nil }
    return choosePoints(range) ? .point : nil
  }

  private mutating func chooseArticles(_ range: Range<Int>) -> MarkerKind? {
    let own = range.filter { candidates[$0].kind == .article && roles[$0] == nil }
    guard !own.isEmpty else { return nil }
    let signs = own.filter { candidates[$0].marker?.word == "§" }
    let words = own.filter { candidates[$0].marker?.word != "§" }
    var found = families.chain(words)
    let signed = families.chain(signs)
    if found.count < 2, signed.count > found.count {
      found = signed
    } else if let first = found.first, let sign = signed.first, sign < first, signed.count >= 2 {
      found = signed
    }
    guard !found.isEmpty, !givesWay(found, range) else { return nil }
    for index in found { roles[index] = .clause }
    dropSections(inside: found)
    raiseLetters(above: found, range)
    return .article
  }

  /// Whether a single article is only a mention among points that began before it.
  private func givesWay(_ articles: [Int], _ range: Range<Int>) -> Bool {
    if areMentions(articles) { return true }
    guard articles.count == 1, wanted == nil, candidates[articles[0]].level == nil else {
      return false
    }
    let points = range.filter { candidates[$0].marker?.style == .dotted && roles[$0] == nil }
    let chain = families.chain(points)
    return chain.filter { $0 < articles[0] }.count >= 2
  }

  // MARK: Doubts

  /// Clauses that are numbered together.
  private struct Series: Hashable {
    let kind: MarkerKind
    let word: String
  }

  private mutating func noteDoubts() {
    guard hasClauses || hasSections else { return }
    let first = roles.firstIndex { $0 == .clause } ?? 0
    for index in candidates.indices where roles[index] == nil {
      let candidate = candidates[index]
      guard let marker = candidate.marker, marker.isWord, candidate.level == nil,
        candidate.kind == .article || candidate.isSectionKind, candidate.weight >= 2,
        index >= first || candidate.isSectionKind, !inner.contains(index)
      else { continue }
      doubts.append(
        DraftDoubt(
          line: candidate.line + 1,
          message: "'\(marker.label)' has no place in the sequence and is read as text"))
    }
    var last: [Series: Int] = [:]
    var title = 0
    for index in candidates.indices {
      if roles[index] == .section { last = [:] }
      while title < plainTitles.count, plainTitles[title] < candidates[index].line {
        last = [:]
        title += 1
      }
      guard roles[index] == .clause, let kind = candidates[index].kind,
        let value = candidates[index].marker?.value, candidates[index].level == nil
      else { continue }
      let series = Series(kind: kind, word: candidates[index].marker?.word ?? "")
      if let before = last[series], let old = candidates[before].marker {
        if old.value == value {
          doubts.append(
            DraftDoubt(
              line: candidates[index].line + 1,
              message:
                "number '\(old.number ?? "")' stands on line \(candidates[before].line + 1) too"))
        } else if value < old.value {
          doubts.append(
            DraftDoubt(
              line: candidates[index].line + 1,
              message: "numbers begin again after '\(old.number ?? "")', without a heading"))
        }
      }
      last[series] = index
    }
    doubts.sort { $0.line < $1.line }
  }
}
