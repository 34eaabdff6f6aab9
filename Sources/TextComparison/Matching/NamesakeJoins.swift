extension MatchingState {
  /// Joins what is left alone under one heading and one number.
  ///
  /// A clause that was written anew from end to end shares no words with what it was. Where nobody
  /// else on either side has its heading, and the number agrees, the author most likely means the same
  /// matter; a person is asked to confirm it.
  mutating func joinNamesakes() {
    var isJoinedOld = closedOld
    var isJoinedNew = closedNew
    for position in joins.indices {
      isJoinedOld[joins[position].old] = true
      isJoinedNew[joins[position].new] = true
    }
    guard isJoinedOld.contains(false), isJoinedNew.contains(false) else { return }
    var places: [[UInt32]: Int] = [:]
    for place in new.indices where !isJoinedNew[place] {
      if let name = name(new[place]) { places[name] = places[name] == nil ? place : -1 }
    }
    var found: [(old: Int, new: Int, name: [UInt32])] = []
    for place in old.indices where !isJoinedOld[place] {
      guard let name = name(old[place]), let other = places[name], other >= 0,
        old[place].number == new[other].number
      else { continue }
      found.append((place, other, name))
    }
    guard !found.isEmpty else { return }
    // Only now is it worth while to look at the headings of all.
    let oldUses = uses(old, of: found.map(\.name))
    let newUses = uses(new, of: found.map(\.name))
    for (oldIndex, newIndex, name) in found where oldUses[name] == 1 && newUses[name] == 1 {
      join(
        oldIndex, newIndex, likeness: open.likeness(oldIndex, newIndex),
        confidence: ClauseMatcher.namesake,
        [.sameHeading(new[newIndex].heading)]
          + (new[newIndex].number.map { [.sameNumber($0)] } ?? []))
    }
  }

  /// The words of a heading, in which numbers are not counted.
  private mutating func name(_ clause: MatchClause) -> [UInt32]? {
    let words = headingWords(clause.heading)
    return words.count > 0 ? words.scalars : nil
  }

  /// How many clauses have each of some names.
  private mutating func uses(
    _ clauses: [MatchClause], of names: [[UInt32]]
  ) -> [[UInt32]: Int] {
    var uses: [[UInt32]: Int] = [:]
    for name in names { uses[name] = 0 }
    for place in clauses.indices {
      guard let name = name(clauses[place]), let count = uses[name] else { continue }
      uses[name] = count + 1
    }
    return uses
  }
}
