/// Joins clauses with the same heading and number that no other step joined.
enum NamesakeJoins {
  /// Adds the joins of clauses that have no partner.
  ///
  /// A clause that was rewritten from end to end shares no words with its earlier form. If no other
  /// clause on either side has its heading, and the number agrees, the author most likely means the
  /// same matter; a person is asked to confirm it.
  static func add(to state: inout MatchingState) {
    var isJoinedOld = state.closedOld
    var isJoinedNew = state.closedNew
    for position in state.joins.indices {
      isJoinedOld[state.joins[position].old] = true
      isJoinedNew[state.joins[position].new] = true
    }
    guard isJoinedOld.contains(false), isJoinedNew.contains(false) else { return }
    var places: [[UInt32]: Int] = [:]
    for place in state.new.indices where !isJoinedNew[place] {
      if let name = name(of: state.new[place], &state) {
        places[name] = places[name] == nil ? place : -1
      }
    }
    var found: [(old: Int, new: Int, name: [UInt32])] = []
    for place in state.old.indices where !isJoinedOld[place] {
      guard let name = name(of: state.old[place], &state), let other = places[name], other >= 0,
        state.old[place].number == state.new[other].number
      else { continue }
      found.append((place, other, name))
    }
    guard !found.isEmpty else { return }
    // Only here are the headings of all clauses needed.
    let oldUses = uses(of: found.map(\.name), in: state.old, &state)
    let newUses = uses(of: found.map(\.name), in: state.new, &state)
    for (oldIndex, newIndex, name) in found where oldUses[name] == 1 && newUses[name] == 1 {
      state.join(
        oldIndex, newIndex, likeness: state.open.likeness(oldIndex, newIndex),
        confidence: ClauseMatcher.namesake,
        [.sameHeading(state.new[newIndex].heading)]
          + (state.new[newIndex].number.map { [.sameNumber($0)] } ?? []))
    }
  }

  /// The words of a heading, in which numbers are not counted.
  private static func name(
    of clause: MatchClause, _ state: inout MatchingState
  ) -> [UInt32]? {
    let words = state.headingWords(clause.heading)
    return words.count > 0 ? words.scalars : nil
  }

  /// How many clauses have each of some names.
  private static func uses(
    of names: [[UInt32]], in clauses: [MatchClause], _ state: inout MatchingState
  ) -> [[UInt32]: Int] {
    var uses: [[UInt32]: Int] = [:]
    for name in names { uses[name] = 0 }
    for place in clauses.indices {
      guard let name = name(of: clauses[place], &state), let count = uses[name] else { continue }
      uses[name] = count + 1
    }
    return uses
  }
}
