/// Joins placeholders to the clauses with the same number, and excludes them from all other steps.
enum VacantNumberJoins {
  /// Joins placeholders with the same number, and closes the others to all steps that compare
  /// words.
  static func add(to state: inout MatchingState) {
    let old = placeholders(state.old, state.partnerOfOld)
    let new = placeholders(state.new, state.partnerOfNew)
    guard !old.isEmpty || !new.isEmpty else { return }
    state.placeholders = (old, new)
    joinNumbers(old, Set(new), &state) { _, isVacant in isVacant }
    for place in old { state.closedOld[place] = true }
    for place in new { state.closedNew[place] = true }
  }

  /// Joins a placeholder without a partner to the clause of the same number, if that has no partner
  /// either.
  static func addLeftAlone(to state: inout MatchingState) {
    let (old, new) = state.placeholders
    guard !old.isEmpty || !new.isEmpty else { return }
    var isAlone = (
      old: state.old.indices.map { state.partnerOfOld[$0] < 0 },
      new: state.new.indices.map { state.partnerOfNew[$0] < 0 }
    )
    for join in state.joins {
      isAlone.old[join.old] = false
      isAlone.new[join.new] = false
    }
    let pinnedOld = state.pinnedOld
    let pinnedNew = state.pinnedNew
    let isVacant = (Set(old), Set(new))
    let free = state.old.indices.filter { isAlone.old[$0] && !pinnedOld.contains($0) }
    joinNumbers(free, isVacant.1, &state) { pair, isNewVacant in
      isAlone.new[pair.new] && !pinnedNew.contains(pair.new)
        && (isVacant.0.contains(pair.old) || isNewVacant)
    }
  }

  private static func placeholders(_ clauses: [MatchClause], _ partners: [Int]) -> [Int] {
    clauses.indices.filter { place in
      partners[place] < 0 && clauses[place].number != nil
        && VacantClause.isVacant(
          heading: clauses[place].heading, text: clauses[place].text)
    }
  }

  /// Joins clauses whose number occurs once in each draft.
  private static func joinNumbers(
    _ places: [Int], _ placeholders: Set<Int>, _ state: inout MatchingState,
    _ isWanted: ((old: Int, new: Int), _ isVacant: Bool) -> Bool
  ) {
    guard !places.isEmpty else { return }
    let oldNumbers = unique(state.old)
    let newNumbers = unique(state.new)
    for place in places {
      guard let number = state.old[place].number, oldNumbers[number] == place,
        let other = newNumbers[number], other >= 0, state.partnerOfOld[place] < 0,
        state.partnerOfNew[other] < 0,
        isWanted((place, other), placeholders.contains(other))
      else { continue }
      let same = TextFolding.areEqual(state.old[place].text, state.new[other].text)
      let areBoth =
        placeholders.contains(other)
        && VacantClause.isVacant(
          heading: state.old[place].heading, text: state.old[place].text)
      state.join(
        place, other, likeness: same ? 1 : 0,
        confidence: areBoth ? 1 : ClauseMatcher.namesake, [.sameNumber(number)])
    }
  }

  /// The index of each number that occurs once, and -1 for the others.
  private static func unique(_ clauses: [MatchClause]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, clause) in clauses.enumerated() {
      guard let number = clause.number else { continue }
      places[number] = places[number] == nil ? place : -1
    }
    return places
  }
}
