/// Finds the clauses of a draft whose clauses are numbered lines.
///
/// Words decide first: where lines start with `Article 5`, articles are the clauses, and the
/// numbers within them belong to their text. Without such words the first way of numbering that the
/// file uses makes the clauses (`5.` and `1.2` count as one way), and other ways are points within
/// them. Numbers that stand deeper than the least indented ones are points too.
struct PlainOutline {
  struct Candidate {
    let line: Int
    let marker: NumberMarker
  }

  let lines: SourceLines
  let above: [DraftBlock]
  let skipped: Set<Int>
  let firstLine: Int
  private(set) var accepted: [(candidate: Candidate, role: DraftBlock.Role, level: Int)] = []
  private var candidates: [Candidate] = []

  /// `above` are headings found before; their lines, and those of code, are `skipped`.
  init(_ lines: SourceLines, above: [DraftBlock], skipped: Set<Int>, firstLine: Int) {
    self.lines = lines
    self.above = above
    self.skipped = skipped
    self.firstLine = firstLine
    findCandidates()
    // A sentence that was wrapped may start a line with "Section 2 above" or "(2) offer": a way of
    // numbering that finds one clause or none gives way to one that finds more.
    var remaining = candidates
    for _ in 0..<8 where accepted.count < 2 {
      guard let plan = NumberingPlan(remaining.map(\.marker)) else { break }
      let found = accept(remaining, plan)
      if found.count > accepted.count { accepted = found }
      remaining.removeAll { plan.place(of: $0.marker)?.role == .clause }
    }
    raiseParents()
  }

  var hasClauses: Bool { accepted.contains { $0.role == .clause } }

  /// Whether a line starts a block, which ends the body of the one before.
  private var starts: Set<Int> {
    Set(accepted.map(\.candidate.line)).union(above.map(\.line))
  }

  func outline(frontMatterEnd: Int) -> DraftOutline {
    var outline = DraftOutline(form: .plain)
    outline.frontMatterEnd = frontMatterEnd
    let starts = starts.sorted()
    var blocks = above
    if above.isEmpty, let title = title(before: starts.first ?? lines.all.count) {
      blocks.append(title)
    }
    for entry in accepted {
      let line = entry.candidate.line
      let found = starts.partitioningIndex { $0 > line }
      let end = found < starts.count ? starts[found] : lines.all.count
      var reading = PlainHeading(lines: lines, line: line, end: end)
      let block = reading.block(
        entry.candidate.marker, role: entry.role, level: entry.level)
      outline.problems += reading.faults
      blocks.append(block)
    }
    outline.blocks = blocks.sorted { $0.heading.lowerBound < $1.heading.lowerBound }
    return outline
  }

  // MARK: Which numbers count

  private mutating func findCandidates() {
    for index in firstLine..<max(lines.all.count, firstLine) where !skipped.contains(index) {
      let line = lines.all[index]
      guard line.start < line.end else { continue }
      if let marker = NumberMarker.reading(lines.slice(line.range)) {
        candidates.append(Candidate(line: index, marker: marker))
      }
    }
  }

  private func accept(
    _ candidates: [Candidate], _ plan: NumberingPlan
  ) -> [(candidate: Candidate, role: DraftBlock.Role, level: Int)] {
    var accepted: [(candidate: Candidate, role: DraftBlock.Role, level: Int)] = []
    var last: [Int] = []
    var lastRoman: [Int] = []
    var afterSection = true
    let aboveLines = Set(above.map(\.line))
    for candidate in candidates {
      let marker = candidate.marker
      guard let (role, level) = plan.place(of: marker) else { continue }
      let isOpen = lines.isBlank(candidate.line - 1) || candidate.line == firstLine
      let isAfterBlock = aboveLines.contains(candidate.line - 1) || afterSection
      let isRoman = marker.style == .roman
      let before = isRoman ? lastRoman : last
      let follows = Self.follows(marker.value, before)
      let counts: Bool
      switch marker.style {
      case .bare:
        counts = marker.value.count > 1 && (follows || (before.isEmpty && isOpen))
      case .roman: counts = follows || marker.value == [1]
      case .group: counts = isOpen || follows || marker.value.last == 1
      default:
        counts =
          follows || (isOpen && marker.value[0] < 1_000)
          || (isAfterBlock && marker.value.last.map { $0 <= 1 } == true)
      }
      guard counts else { continue }
      if isRoman { lastRoman = marker.value } else if role == .clause { last = marker.value }
      afterSection = role == .section
      accepted.append((candidate, role, level))
    }
    return accepted
  }

  /// Whether a number is the next one, the first below, or the next of a wider one.
  static func follows(_ value: [Int], _ last: [Int]) -> Bool {
    guard !value.isEmpty else { return false }
    if last.isEmpty { return value.last.map { $0 <= 1 } == true }
    if value.count == last.count + 1 {
      return Array(value.dropLast()) == last && (value.last ?? 2) <= 1
    }
    guard value.count <= last.count else { return false }
    let depth = value.count - 1
    return value[..<depth] == last[..<depth] && value[depth] == last[depth] + 1
  }

  /// A numbered line with nothing but its heading above `1.1` is a section, not a clause.
  private mutating func raiseParents() {
    for index in accepted.indices.dropLast() {
      let (own, next) = (accepted[index], accepted[index + 1])
      guard own.role == .clause, !own.candidate.marker.isWord,
        next.candidate.marker.value.count == own.candidate.marker.value.count + 1,
        next.candidate.marker.value.starts(with: own.candidate.marker.value)
      else { continue }
      let reading = PlainHeading(
        lines: lines, line: own.candidate.line, end: next.candidate.line)
      if reading.isHeadingAlone(own.candidate.marker) { accepted[index].role = .section }
    }
  }

  // MARK: Title

  /// The first line, when it stands apart and is no sentence.
  private func title(before end: Int) -> DraftBlock? {
    guard let line = (firstLine..<max(end, firstLine)).first(where: { !lines.isBlank($0) }),
      line + 1 >= end || lines.isBlank(line + 1) || lines.isBlank(line + 2) || line + 2 >= end
    else { return nil }
    let words = lines.trimmed(lines.all[line].range)
    guard PlainHeading.isHeadingLike(words, limit: 200) else { return nil }
    var block = DraftBlock(
      role: .title, level: 0, heading: lines.all[line].start..<lines.all[line].next, line: line)
    block.words = words
    return block
  }
}

/// Which way of numbering makes clauses, which makes sections, and which is left in the text.
struct NumberingPlan {
  private var clauseStyle: NumberMarker.Style = .article
  private var hasRomanSections = false
  private var hasIdeographicSections = false
  private var articleAboveSection = false
  private var sectionAboveArticle = false
  private var indentation = 0

  init?(_ markers: [NumberMarker]) {
    let article = markers.firstIndex { $0.style == .article }
    let section = markers.firstIndex { $0.style == .section }
    switch (article, section) {
    case (let article?, let section?):
      if section < article {
        sectionAboveArticle = true
        clauseStyle = .article
      } else {
        articleAboveSection = true
        clauseStyle = .section
      }
    case (.some, nil): clauseStyle = .article
    case (nil, .some): clauseStyle = .section
    case (nil, nil):
      let signs = markers.filter { Self.isCounted($0.style) }
      let indent = signs.map(\.indentation).min() ?? 0
      if let first = signs.first(where: { $0.indentation == indent }) {
        clauseStyle = first.style
        indentation = indent
        hasRomanSections = true
        hasIdeographicSections = true
      } else if let nested = markers.first(where: { $0.style == .bare && $0.value.count > 1 }) {
        clauseStyle = .dotted
        indentation = nested.indentation
        hasRomanSections = true
        hasIdeographicSections = true
      } else if let other = markers.first(where: { $0.style == .roman || $0.style == .ideographic })
      {
        clauseStyle = other.style
        indentation = other.indentation
      } else {
        let ranks = markers.compactMap { Self.rank($0.style) }
        guard let deepest = ranks.max() else { return nil }
        clauseStyle = .group(rank: deepest)
      }
      return
    }
  }

  /// What a marker starts; `nil` when it belongs to the text.
  func place(of marker: NumberMarker) -> (role: DraftBlock.Role, level: Int)? {
    if marker.style == clauseStyle {
      if marker.isWord { return (.clause, 20) }
      return marker.indentation <= indentation ? (.clause, 19 + marker.value.count) : nil
    }
    switch marker.style {
    case .group(let rank): return (.section, 10 + rank)
    case .section: return sectionAboveArticle ? (.section, 15) : nil
    case .article: return articleAboveSection ? (.section, 15) : nil
    case .bare:
      return clauseStyle == .dotted && marker.value.count > 1 && marker.indentation <= indentation
        ? (.clause, 19 + marker.value.count) : nil
    case .roman:
      return hasRomanSections && marker.indentation <= indentation ? (.section, 16) : nil
    case .ideographic:
      return hasIdeographicSections && marker.indentation <= indentation ? (.section, 16) : nil
    case .dotted, .closed, .enclosed, .dashed: return nil
    }
  }

  private static func isCounted(_ style: NumberMarker.Style) -> Bool {
    switch style {
    case .dotted, .closed, .enclosed, .dashed: true
    case .group, .section, .article, .roman, .ideographic, .bare: false
    }
  }

  private static func rank(_ style: NumberMarker.Style) -> Int? {
    if case .group(let rank) = style { rank } else { nil }
  }
}

extension Array where Element == Int {
  /// The first index whose element satisfies `isAfter`, in a sorted array.
  fileprivate func partitioningIndex(_ isAfter: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
