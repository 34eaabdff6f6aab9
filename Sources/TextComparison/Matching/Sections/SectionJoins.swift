/// Joins clauses on weaker evidence if their sections correspond.
///
/// These steps look only at clauses that no other step joined. Each piece of evidence is weak, so
/// it counts only within corresponding sections, and a person is asked to confirm every such join.
enum SectionJoins {
  /// Adds the joins of clauses without a partner within corresponding sections.
  static func add(
    to state: inout MatchingState, _ oldSections: [MatchSection], _ newSections: [MatchSection]
  ) {
    var alone = LoneClauses(state)
    guard alone.isAny else { return }
    let sections = PartnerSections(
      old: ClauseSections(state.old, oldSections, &state.folding),
      new: ClauseSections(state.new, newSections, &state.folding), joins: state.joins)
    joinUnspent(&alone, sections, &state)
    TwinJoins.add(&alone, sections, &state)
    FamilyJoins.add(&alone, sections, &state)
    NameJoins.add(&alone, sections, &state)
  }

  /// Adds a join and removes both clauses from those without a partner.
  static func join(
    _ old: Int, _ new: Int, likeness: Double, evidence: Double, _ reasons: [ClauseMatchReason],
    _ alone: inout LoneClauses, _ state: inout MatchingState
  ) {
    state.joins.append(
      ClauseJoin(
        old: old, new: new, likeness: likeness,
        confidence: min(ClauseMatcher.Hierarchy.surest, PortableMath.probability(evidence)),
        reasons: [.sections] + reasons))
    if state.partnerOfOld[old] < 0, state.partnerOfNew[new] < 0 {
      state.partnerOfOld[old] = new
      state.partnerOfNew[new] = old
    }
    alone.old[old] = false
    alone.new[new] = false
  }

  /// Whether the neighbours of one clause went near the other, or both drafts are short.
  static func isNearby(_ old: Int, _ new: Int, _ state: MatchingState) -> Bool {
    if max(state.old.count, state.new.count) <= short { return true }
    return state.context.agreement(old, new) > 0.2
  }

  /// A draft with so few clauses counts as one neighbourhood.
  private static let short = 12

  static func likeness(_ old: Int, _ new: Int, _ state: inout MatchingState) -> Double {
    PartMatching.pair(old, new, state)?.likeness ?? state.open.likeness(old, new)
  }

  // MARK: What stands in another clause of the partner section

  /// Joins a clause without a partner to the one that holds a sentence of it which has no partner
  /// yet.
  private static func joinUnspent(
    _ alone: inout LoneClauses, _ sections: PartnerSections, _ state: inout MatchingState
  ) {
    var found: [(pair: ClausePair, rank: Double)] = []
    for pair in state.pairs
    where alone.isOpen(pair.old, pair.new, state) && sections.areTogether(pair.old, pair.new) {
      guard pair.likeness > ClauseMatcher.faint, pair.evidence > ClauseMatcher.Hierarchy.least,
        isUnspent(pair.old, pair.new, alone, state)
      else { continue }
      found.append((pair, pair.evidence))
    }
    found.sort { one, other in
      one.rank != other.rank
        ? one.rank > other.rank
        : (one.pair.old + one.pair.new, one.pair.old) < (
          other.pair.old + other.pair.new, other.pair.old
        )
    }
    for (pair, rank) in found where alone.old[pair.old] || alone.new[pair.new] {
      join(
        pair.old, pair.new, likeness: pair.likeness,
        evidence: rank + ClauseMatcher.Hierarchy.together,
        [.likeness(pair.likeness, rival: 0), .neighbours(pair.context)], &alone, &state)
    }
  }

  /// Whether each clause that has a partner holds a sentence that is most similar to the other
  /// clause.
  private static func isUnspent(
    _ old: Int, _ new: Int, _ alone: LoneClauses, _ state: MatchingState
  ) -> Bool {
    guard let found = PartMatching.found(old, new, state) else { return false }
    return (alone.old[old] || found.oldWords > 0) && (alone.new[new] || found.newWords > 0)
  }
}

/// The clauses that have no partner yet.
struct LoneClauses {
  var old: [Bool]
  var new: [Bool]

  init(_ state: MatchingState) {
    old = state.closedOld.map { !$0 }
    new = state.closedNew.map { !$0 }
    for join in state.joins {
      old[join.old] = false
      new[join.new] = false
    }
  }

  var isAny: Bool { old.contains(true) || new.contains(true) }

  /// Whether one of two clauses has no partner and neither is settled.
  func isOpen(_ oldPlace: Int, _ newPlace: Int, _ state: MatchingState) -> Bool {
    (old[oldPlace] || new[newPlace]) && !state.closedOld[oldPlace] && !state.closedNew[newPlace]
      && !state.areNamedApart(oldPlace, newPlace)
  }
}
