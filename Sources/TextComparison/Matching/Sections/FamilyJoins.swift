/// Joins by children and siblings: the parent of joined points, and what is between the parts of a
/// split.
enum FamilyJoins {
  static func add(
    _ alone: inout LoneClauses, _ sections: PartnerSections, _ state: inout MatchingState
  ) {
    joinParents(&alone, &state)
    joinBetween(&alone, sections, &state)
  }

  // MARK: Parents

  /// Joins the parents of joined points: "The guarantee:" above (a), (b) and (c).
  private static func joinParents(_ alone: inout LoneClauses, _ state: inout MatchingState) {
    guard alone.old.contains(true), alone.new.contains(true) else { return }
    let oldParents = parents(state.old)
    let newParents = parents(state.new)
    var shared: [Int: Int] = [:]
    var children: (old: [Int: Int], new: [Int: Int]) = ([:], [:])
    for join in state.joins where state.partnerOfOld[join.old] == join.new {
      guard let old = oldParents[join.old], let new = newParents[join.new] else { continue }
      children.old[old, default: 0] += 1
      children.new[new, default: 0] += 1
      shared[old << 32 | new, default: 0] += 1
    }
    for (key, count) in shared.sorted(by: { $0.key < $1.key }) {
      let (old, new) = (key >> 32, key & 0xFFFF_FFFF)
      guard count > 1, alone.old[old], alone.new[new], !state.areNamedApart(old, new),
        3 * count >= 2 * (children.old[old] ?? 0), 3 * count >= 2 * (children.new[new] ?? 0)
      else { continue }
      SectionJoins.join(
        old, new, likeness: SectionJoins.likeness(old, new, &state),
        evidence: ClauseMatcher.Hierarchy.parent, [.neighbours(1)], &alone, &state)
    }
  }

  /// The parent of each clause whose number begins with that of a clause before it.
  private static func parents(_ clauses: [MatchClause]) -> [Int: Int] {
    var parents: [Int: Int] = [:]
    var open: [(number: String, place: Int)] = []
    for (place, clause) in clauses.enumerated() {
      guard let number = clause.number, !number.isEmpty else {
        open.removeAll()
        continue
      }
      while let last = open.last, !isChild(number, of: last.number) { open.removeLast() }
      if let last = open.last { parents[place] = last.place }
      open.append((number, place))
    }
    return parents
  }

  private static func isChild(_ number: String, of parent: String) -> Bool {
    guard number.utf8.count > parent.utf8.count, number.utf8.starts(with: parent.utf8) else {
      return false
    }
    let rest = number.dropFirst(parent.count)
    return rest.first.map { !$0.isNumber } ?? false
  }

  // MARK: Siblings

  /// Joins a clause without a partner, between two parts of one clause, to that clause.
  private static func joinBetween(
    _ alone: inout LoneClauses, _ sections: PartnerSections, _ state: inout MatchingState
  ) {
    let joins = state.joins
    guard joins.contains(where: { state.partnerOfOld[$0.old] != $0.new }) else { return }
    for (old, new) in between(joins.map { ($0.old, $0.new) }, alone.new) {
      add(old, new, &alone, sections, &state)
    }
    for (new, old) in between(joins.map { ($0.new, $0.old) }, alone.old) {
      add(old, new, &alone, sections, &state)
    }
  }

  private static func add(
    _ old: Int, _ new: Int, _ alone: inout LoneClauses, _ sections: PartnerSections,
    _ state: inout MatchingState
  ) {
    guard alone.isOpen(old, new, state), sections.areTogether(old, new) else { return }
    let likeness = SectionJoins.likeness(old, new, &state)
    guard likeness > ClauseMatcher.faint else { return }
    SectionJoins.join(
      old, new, likeness: likeness, evidence: ClauseMatcher.Hierarchy.sibling,
      [.likeness(likeness, rival: 0), .neighbours(1)], &alone, &state)
  }

  /// Clauses without a partner directly between two that are joined to one clause of the other
  /// draft.
  private static func between(
    _ links: [(from: Int, to: Int)], _ alone: [Bool]
  ) -> [(Int, Int)] {
    var result: [(Int, Int)] = []
    let order = links.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    for (one, next) in zip(order, order.dropFirst())
    where one.from == next.from && next.to == one.to + 2 && alone[one.to + 1] {
      result.append((one.from, one.to + 1))
    }
    return result
  }
}
