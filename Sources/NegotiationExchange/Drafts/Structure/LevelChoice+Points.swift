internal import NegotiationModel

extension LevelChoice {
  /// Makes numbers without a word clauses; returns whether there were any.
  mutating func choosePoints(_ range: Range<Int>) -> Bool {
    if let found = headingPoints(range) {
      if let inner = pointsBelow(found.indices, range) {
        for index in found.indices { roles[index] = .section }
        for index in inner { roles[index] = .clause }
        return true
      }
      clauseHeadingLevel = found.level
      for index in found.indices { roles[index] = .clause }
      for index in found.above where roles[index] == nil { roles[index] = .section }
      return true
    }
    // Attributes that only a clause can have show that headings are the clauses.
    if headings.contains(where: { roles[$0] == nil && candidates[$0].isMarkedClause }) {
      return false
    }
    return choosePointLines(range)
  }

  // MARK: Headings

  private func isPoint(_ index: Int) -> Bool {
    candidates[index].kind == .point && roles[index] == nil
  }

  /// The headings whose numbers make them clauses, with those above them.
  private func headingPoints(
    _ range: Range<Int>
  ) -> (level: Int, indices: [Int], above: [Int])? {
    let own = range.filter { candidates[$0].level != nil && isPoint($0) }
    let levels = Set(own.compactMap { candidates[$0].level }).sorted()
    guard var level = levels.first else { return nil }
    func at(_ level: Int) -> [Int] { own.filter { candidates[$0].level == level } }
    var hasStepped = false
    for deeper in levels.dropFirst() {
      let (upper, lower) = (at(level), at(deeper))
      let isStep = !hasStepped && isStep(upper, lower)
      guard isStep || isLettered(upper) && isNumbered(lower) || upper.count == 1 && lower.count > 1
      else { continue }
      if isStep { hasStepped = true }
      level = deeper
    }
    return (level, at(level), own.filter { (candidates[$0].level ?? 0) < level })
  }

  /// Whether the lower numbers are the upper ones with one more part: 1 and 1.1.
  private func isStep(_ upper: [Int], _ lower: [Int]) -> Bool {
    let heads = Set(upper.compactMap { candidates[$0].marker?.value })
    let isOne = heads.allSatisfy { $0.depth == 1 }
    return isOne
      && lower.contains { index in
        guard let value = candidates[index].marker?.value, value.depth == 2 else { return false }
        return heads.contains(value.above)
      }
  }

  private func isLettered(_ indices: [Int]) -> Bool {
    indices.allSatisfy { candidates[$0].marker.map { PointFamily.Way($0.style) } == .letters }
  }

  private func isNumbered(_ indices: [Int]) -> Bool {
    indices.allSatisfy { candidates[$0].marker.map { PointFamily.Way($0.style) } == .numbers }
  }

  /// The lines `1.1` below headings `1.`, if there are several.
  private func pointsBelow(_ heads: [Int], _ range: Range<Int>) -> [Int]? {
    let isOne = heads.allSatisfy { candidates[$0].marker?.value.depth == 1 }
    guard isOne, wanted == nil || wanted == .point else { return nil }
    var head = 0
    var found: [Int] = []
    for index in range where candidates[index].level == nil && isPoint(index) {
      while head + 1 < heads.count, heads[head + 1] < index { head += 1 }
      guard let value = candidates[index].marker?.value, value.depth == 2,
        candidates[heads[head]].marker?.value.first == value.first
      else { continue }
      found.append(index)
    }
    let chain = families.chain(found, keepingHeadings: false)
    return chain.count >= 2 ? chain : nil
  }

  // MARK: Lines

  private mutating func choosePointLines(_ range: Range<Int>) -> Bool {
    var all = pointFamilies(range)
    let hasWordedSections = candidates.indices.contains {
      roles[$0] == .section && candidates[$0].isSectionKind && candidates[$0].kind != .annex
    }
    if hasWordedSections { all.removeAll { $0.way >= .enclosed } }
    all.removeAll { $0.way == .worded && areMentions($0.members) }
    let wider = all.filter { $0.members.count > 1 }
    all.removeAll { family in
      wider.contains { $0.way != family.way && family.isInside($0, candidates) }
    }
    all.sort { ($0.way, $0.members[0]) < ($1.way, $1.members[0]) }
    guard var chosen = all.first(where: { $0.members.count > 1 }) ?? all.first else { return false }
    var sections: [Int] = []
    if chosen.way == .letters,
      let inner = pointFamilies(range).first(where: {
        $0.way == .numbers && $0.members.count > 1 && $0.members[0] > chosen.members[0]
          && $0.covers(chosen.members, candidates)
      })
    {
      sections = chosen.members
      chosen = inner
    }
    let heads = sections.isEmpty ? heads(range) : []
    guard wanted == .point || chosen.covers(heads, candidates) else { return false }
    for index in sections { roles[index] = .section }
    settleDepth(chosen.members)
    return true
  }

  /// The headings that begin a stretch of the text: those with none below them.
  private func heads(_ range: Range<Int>) -> [Int] {
    let all = range.filter {
      roles[$0] == .section && candidates[$0].kind != .annex
        || candidates[$0].level != nil && roles[$0] == nil
    }
    return all.indices.filter { position in
      guard position + 1 < all.count else { return true }
      let (own, next) = (candidates[all[position]], candidates[all[position + 1]])
      let isFollowed = own.lines.upperBound..<next.line
      return isFollowed.contains { !survey.isBlank($0) }
    }.map { all[$0] }
  }

  private func pointFamilies(_ range: Range<Int>) -> [PointFamily] {
    var groups = [[Int]](repeating: [], count: NumberMarker.Style.allCases.count)
    for index in range where candidates[index].level == nil && isPoint(index) {
      guard let style = candidates[index].marker?.style else { continue }
      let own = PointFamily.Way(style) == .numbers ? NumberMarker.Style.dotted : style
      groups[own.rawValue].append(index)
    }
    var result: [PointFamily] = []
    for style in NumberMarker.Style.allCases where !groups[style.rawValue].isEmpty {
      let indices = groups[style.rawValue]
      let way = PointFamily.Way(style)
      let indent =
        indices.compactMap { index in
          candidates[index].weight > -2 ? candidates[index].marker?.indentation : nil
        }.min() ?? 0
      let outer = indices.filter { (candidates[$0].marker?.indentation ?? 0) <= indent + 1 }
      let chain = families.chain(outer, keepingHeadings: false)
      guard !chain.isEmpty, way != .inner || chain.count > 1 else { continue }
      result.append(PointFamily(way: way, style: style, members: chain))
    }
    return result.sorted { ($0.way, $0.members[0]) < ($1.way, $1.members[0]) }
  }

  /// `N.M` outranks `N`, for one step only; deeper numbers are text.
  private mutating func settleDepth(_ members: [Int]) {
    let depths = members.map { candidates[$0].marker?.value.depth ?? 1 }
    let least = depths.min() ?? 1
    let hasNested = least == 1 && depths.contains(2)
    for (position, index) in members.enumerated() {
      if depths[position] == least {
        let isHead =
          hasNested && position + 1 < members.count && depths[position + 1] > 1
        roles[index] = isHead ? .section : .clause
      } else if hasNested, depths[position] == 2 {
        roles[index] = .clause
      }
    }
  }
}
