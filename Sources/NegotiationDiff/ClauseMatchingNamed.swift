extension ClauseMatchingState {
  /// Joins what is left alone under one heading and one number.
  ///
  /// A clause that was written anew from end to end shares no words with what it was. Where nobody
  /// else on either side has its heading, and the number agrees, the author most likely means the same
  /// matter; a person is asked to confirm it.
  mutating func joinNamesakes() {
    var isJoinedOld = closedOld
    var isJoinedNew = closedNew
    for join in joins {
      isJoinedOld[join.old] = true
      isJoinedNew[join.new] = true
    }
    guard isJoinedOld.contains(false), isJoinedNew.contains(false) else { return }
    let oldNames = names(old)
    let newNames = names(new)
    for (name, oldIndex) in oldNames.sorted(by: { $0.value < $1.value }) {
      guard oldIndex >= 0, let newIndex = newNames[name], newIndex >= 0,
        !isJoinedOld[oldIndex], !isJoinedNew[newIndex],
        old[oldIndex].number == new[newIndex].number
      else { continue }
      join(
        oldIndex, newIndex, likeness: open.likeness(oldIndex, newIndex),
        confidence: ClauseMatching.namesake,
        [.sameHeading(new[newIndex].heading)]
          + (new[newIndex].number.map { [.sameNumber($0)] } ?? []))
    }
  }

  /// The clause of each heading, whose numbers are not counted; -1 where several have it.
  private mutating func names(_ clauses: [MatchClause]) -> [[UInt32]: Int] {
    var names: [[UInt32]: Int] = [:]
    for (index, clause) in clauses.enumerated() where !clause.heading.isEmpty {
      let words = headingWords(clause.heading)
      guard words.count > 0 else { continue }
      let name = Array(words.scalars)
      names[name] = names[name] == nil ? index : -1
    }
    return names
  }
}
