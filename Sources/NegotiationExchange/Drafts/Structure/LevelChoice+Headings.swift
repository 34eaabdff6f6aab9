internal import NegotiationModel

extension LevelChoice {
  /// Assigns a role to the headings that no sequence decided about.
  mutating func settleHeadings(title: Int?) {
    let attributed = headings.filter { candidates[$0].hasAttributes && $0 != title }
    let deepest = attributed.compactMap { candidates[$0].level }.max()
    let clauses = headings.filter { roles[$0] == .clause }
    let lines = candidates.indices.contains { roles[$0] == .clause && candidates[$0].level == nil }
    if wanted == .section { return settleAsSections(title: title) }
    if clauses.isEmpty, lines {
      // Clauses are lines, so all headings are above them.
      for index in headings where roles[index] == nil { roles[index] = .section }
      return
    }
    if !clauses.isEmpty {
      let level = clauses.compactMap { candidates[$0].level }.max() ?? 1
      if let deepest, deepest > level {
        settle(at: deepest, title: title)
      } else {
        settleSiblings()
      }
      return
    }
    guard let level = deepest ?? numberedLevel(title) ?? plainLevel(title) else { return }
    settle(at: level, title: title)
  }

  /// Headings at a level become clauses, wider ones sections, narrower ones text.
  private mutating func settle(at level: Int, title: Int?) {
    clauseHeadingLevel = level
    for index in headings {
      guard let own = candidates[index].level else { continue }
      if own == level {
        if index != title || level == 1 { roles[index] = .clause }
      } else if own > level {
        roles[index] = nil
      } else if index != title {
        roles[index] = .section
      }
    }
    for index in candidates.indices where candidates[index].level == nil { roles[index] = nil }
  }

  /// Headings at the same level as clauses are clauses too.
  private mutating func settleSiblings() {
    var next = headings.first { roles[$0] == .clause }.flatMap { candidates[$0].level }
    var isBelowLine = false
    for index in candidates.indices {
      guard let level = candidates[index].level else {
        if roles[index] == .clause { isBelowLine = true }
        continue
      }
      if roles[index] == .clause {
        next = level
        isBelowLine = false
      } else if roles[index] == nil, let clause = next {
        if level < clause || isBelowLine {
          roles[index] = .section
        } else if level == clause {
          roles[index] = .clause
        }
      }
    }
    clauseHeadingLevel = next
  }

  /// The deepest level with numbers, unless only chapters and wider headings have them and more
  /// headings are below.
  private func numberedLevel(_ title: Int?) -> Int? {
    let numbered = headings.filter { candidates[$0].marker != nil && $0 != title }
    guard let deepest = numbered.compactMap({ candidates[$0].level }).max() else { return nil }
    let isNarrow = numbered.contains { index in
      candidates[index].level == deepest && candidates[index].kind.map { $0 >= .section } == true
    }
    if isNarrow { return deepest }
    var counts = [Int](repeating: 0, count: 7)
    for index in headings { counts[candidates[index].level ?? 0] += 1 }
    return (deepest + 1..<max(7, deepest + 2)).first { $0 < 7 && counts[$0] > 1 } ?? deepest
  }

  /// The deepest level with two headings; a single heading is a clause if it has text below it or a
  /// title above it.
  private func plainLevel(_ title: Int?) -> Int? {
    if hasSections { return nil }
    var counts = [Int](repeating: 0, count: 7)
    for index in headings { counts[candidates[index].level ?? 0] += 1 }
    if let found = (1...6).last(where: { counts[$0] > 1 }) { return found }
    guard let deepest = headings.compactMap({ candidates[$0].level }).max() else { return nil }
    if deepest > 1 { return deepest }
    guard let end = headings.last.map({ candidates[$0].lines.upperBound }) else { return nil }
    return (end..<survey.lines.all.count).contains { !survey.isBlank($0) } ? 1 : nil
  }

  /// Sections are the clauses, because the user wants it.
  private mutating func settleAsSections(title: Int?) {
    let own = candidates.indices.filter { roles[$0] == .section }
    let all = own.isEmpty ? headings.filter { $0 != title } : own
    guard let narrowest = all.compactMap({ candidates[$0].kind ?? .section }).max() else { return }
    for index in all where (candidates[index].kind ?? .section) == narrowest {
      roles[index] = .clause
    }
    clauseHeadingLevel = all.compactMap { candidates[$0].level }.max()
  }

  /// Numbered lines that fill a hole between two numbered headings are clauses as these are.
  mutating func fillHoles() {
    let clauses = headings.filter { roles[$0] == .clause }
    for (before, next) in zip(clauses, clauses.dropFirst()) {
      let between = before + 1..<next
      guard between.allSatisfy({ roles[$0] == nil }),
        let low = plainNumber(before, as: before), let high = plainNumber(next, as: before),
        low + 1 < high
      else { continue }
      // A list of points begins at one; these go on where the heading before them left off.
      let found = between.filter {
        candidates[$0].level == nil && plainNumber($0, as: before) != nil
      }
      guard found.map({ plainNumber($0, as: before) }) == Array(low + 1..<high) else { continue }
      for index in found { roles[index] = .clause }
    }
  }

  /// The number of a candidate that is numbered as another one is, if it has one step.
  private func plainNumber(_ index: Int, as other: Int) -> Int? {
    guard let marker = candidates[index].marker, let pattern = candidates[other].marker,
      marker.word == pattern.word, candidates[index].kind == candidates[other].kind,
      marker.style == pattern.style, marker.value.depth == 1, let part = marker.value.first,
      part.insertion == 0
    else { return nil }
    return part.value
  }
}
