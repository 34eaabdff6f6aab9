/// What became of a section of a draft.
package struct SectionChange: Sendable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case unchanged, edited, moved, added, removed
  }

  /// The indexes of the section in the two drafts.
  package let old: Int?
  package let new: Int?
  package let kind: Kind
  /// The comparison of the headings; `nil` if they are the same.
  package let heading: TextDifference?
  /// The comparison of the text above the first clause; `nil` if it is the same.
  package let text: TextDifference?
  /// The kind of change of the section's own words; `nil` if there is only one side.
  package let textChange: TextChange?

  /// The changes of all sections, in the order of the new draft; a removed one comes after the
  /// section that precedes it in the old draft.
  static func all(
    _ old: [MatchSection], _ new: [MatchSection], clauses: (old: [MatchClause], new: [MatchClause]),
    matches: [ClauseMatch], pinned: [PinnedClauseLink], language: TextLanguage
  ) -> [SectionChange] {
    guard !old.isEmpty || !new.isEmpty else { return [] }
    let partners = partners(old, new, clauses: clauses, matches: matches, pinned: pinned)
    let partnersOfNew = partnersOfNew(partners, count: new.count, pinned)
    let moved = moved(partners, old, new)
    var changes: [SectionChange] = []
    var next = 0
    func addRemoved(before end: Int) {
      while next < end {
        if partners[next] < 0 {
          changes.append(SectionChange(old: next, new: nil, old, new, isMoved: false, language))
        }
        next += 1
      }
    }
    for place in new.indices {
      if let first = partnersOfNew[place].first, first >= next {
        addRemoved(before: first)
        next = first + 1
      }
      if partnersOfNew[place].isEmpty {
        changes.append(SectionChange(old: nil, new: place, old, new, isMoved: false, language))
      }
      // Each of several merged sections has a change of its own.
      for other in partnersOfNew[place] {
        changes.append(
          SectionChange(old: other, new: place, old, new, isMoved: moved[other], language))
      }
    }
    addRemoved(before: old.count)
    return changes
  }

  /// The old sections that each new one comes from: one or none, unless a person joined several.
  private static func partnersOfNew(
    _ partners: [Int], count: Int, _ pinned: [PinnedClauseLink]
  ) -> [[Int]] {
    var partnersOfNew = [[Int]](repeating: [], count: count)
    for (place, other) in partners.enumerated() where other >= 0 {
      partnersOfNew[other].append(place)
    }
    for link in pinned {
      guard let old = link.old, let new = link.new, !partnersOfNew[new].contains(old) else {
        continue
      }
      partnersOfNew[new].append(old)
      partnersOfNew[new].sort()
    }
    return partnersOfNew
  }

  /// The section of the new draft that each old one became; −1 for none.
  ///
  /// - `pinned`: decided joins, by index; a new section in one of them has no other partner.
  package static func partners(
    _ old: [MatchSection], _ new: [MatchSection], clauses: (old: [MatchClause], new: [MatchClause]),
    matches: [ClauseMatch], pinned: [PinnedClauseLink] = []
  ) -> [Int] {
    guard !old.isEmpty, !new.isEmpty else { return Array(repeating: -1, count: old.count) }
    let ancestors = (old: lines(old), new: lines(new))
    var shared: [Int: Int] = [:]
    for link in matches.lazy.flatMap(\.links) {
      for one in above(clauses.old[link.old], ancestors.old) {
        for other in above(clauses.new[link.new], ancestors.new) {
          shared[one << 32 | other, default: 0] += 1
        }
      }
    }
    return SectionMatching.partners(
      old, new, shared: shared,
      sizes: (sizes(clauses.old, ancestors.old), sizes(clauses.new, ancestors.new)),
      pinned: pinned)
  }

  private init(
    old: Int?, new: Int?, _ oldSections: [MatchSection], _ newSections: [MatchSection],
    isMoved: Bool, _ language: TextLanguage
  ) {
    self.old = old
    self.new = new
    guard let old, let new else {
      kind = old == nil ? .added : .removed
      heading = nil
      text = nil
      textChange = nil
      return
    }
    let before = ClauseWords(heading: oldSections[old].heading, text: oldSections[old].text)
    let after = ClauseWords(heading: newSections[new].heading, text: newSections[new].text)
    heading =
      before.heading.hasSameBytes(as: after.heading)
      ? nil : TextDifference(old: before.heading, new: after.heading, language: language)
    text =
      before.text.hasSameBytes(as: after.text)
      ? nil : TextDifference(old: before.text, new: after.text, language: language)
    let change = ClauseGrading.grade(before, after, language: language)
    textChange = change
    let isEdited = change > .identical || heading != nil || text != nil
    kind = isEdited ? .edited : isMoved ? .moved : .unchanged
  }

  /// Whether anything but the number differs.
  package var isUnchanged: Bool { kind == .unchanged }

  /// For each section, the section and those that contain it, innermost first.
  private static func lines(_ sections: [MatchSection]) -> [[Int]] {
    sections.indices.map { place in
      var line = [place]
      var parent = sections[place].parent
      // A parent has a smaller index than its children; anything else is ignored.
      while let next = parent, next < line[line.count - 1], next >= 0 {
        line.append(next)
        parent = sections[next].parent
      }
      return line
    }
  }

  private static func above(_ clause: MatchClause, _ lines: [[Int]]) -> [Int] {
    clause.section.flatMap { lines.indices.contains($0) ? lines[$0] : nil } ?? []
  }

  private static func sizes(_ clauses: [MatchClause], _ lines: [[Int]]) -> [Int] {
    var sizes = [Int](repeating: 0, count: lines.count)
    for clause in clauses {
      for place in above(clause, lines) { sizes[place] += 1 }
    }
    return sizes
  }

  /// Which old sections are out of the common order, or are inside another section now.
  private static func moved(
    _ partners: [Int], _ old: [MatchSection], _ new: [MatchSection]
  ) -> [Bool] {
    let pairs = partners.indices.filter { partners[$0] >= 0 }
    let isOut = CommonOrder.isMoved(
      pairs.map { (old: $0, new: partners[$0]) }, shares: pairs.map { _ in 1 },
      weights: pairs.map { 1 + old[$0].heading.utf8.count })
    var moved = [Bool](repeating: false, count: partners.count)
    for (place, isOut) in zip(pairs, isOut) {
      let parent = old[place].parent
      let expected = parent.flatMap { partners.indices.contains($0) ? partners[$0] : nil }
      let isUnderOther =
        expected.map { $0 >= 0 && $0 != new[partners[place]].parent } ?? false
      moved[place] = isOut || isUnderOther
    }
    return moved
  }
}
