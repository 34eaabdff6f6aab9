/// Joins whole clauses by similarity, lead over rivals, and context.
enum WholeClauseMatching {
  /// Adds the joins of the clauses that are still open.
  static func add(to state: inout MatchingState) {
    for position in state.joins.indices {
      let (old, new) = (state.joins[position].old, state.joins[position].new)
      if state.joins[position].likeness >= 0 || state.partnerOfOld[old] == new {
        state.context.anchor(old, new, 1)
      }
    }
    openUnsettled(&state)
    guard !state.open.old.isEmpty, !state.open.new.isEmpty else { return }
    measureGivenJoins(&state)
    state.pairs = state.open.nearestPairs(state.runner).filter {
      !state.closedOld[$0.old] && !state.closedNew[$0.new]
    }
    let given = state.context
    let rivals = rivals(state) { _ in true }
    for pair in state.pairs where rivals.isMutualBest(pair) && pair.likeness > 0.1 {
      state.context.anchor(pair.old, pair.new, min(1, 2 * pair.likeness))
    }
    // Chooses once to learn the neighbours' partners, and a second time with that knowledge.
    var chosen = choose(&state)
    state.context = given
    for position in chosen {
      let pair = state.pairs[position]
      state.context.anchor(pair.old, pair.new, PortableMath.probability(pair.evidence))
    }
    addPairsFromContext(&state)
    chosen = choose(&state)
    let final = Self.rivals(state) { _ in true }
    for position in chosen {
      let pair = state.pairs[position]
      let (ofOld, ofNew) = final.rivals(pair)
      var reasons: [ClauseMatchReason] = [
        .likeness(pair.likeness, rival: max(ofOld, ofNew)), .neighbours(pair.context),
      ]
      if let number = state.old[pair.old].number, number == state.new[pair.new].number {
        reasons.append(.sameNumber(number))
      }
      state.join(
        pair.old, pair.new, likeness: pair.likeness,
        confidence: PortableMath.probability(pair.evidence), reasons)
    }
    noteNearest(&state)
  }

  /// Measures the similarity of joins that were made without reading the text, and adds no joins.
  static func measure(_ state: inout MatchingState) {
    openUnsettled(&state)
    measureGivenJoins(&state)
  }

  private static func rivals(_ state: MatchingState, where isRival: (ClausePair) -> Bool)
    -> ClauseRivals
  {
    ClauseRivals(state.pairs, oldCount: state.old.count, newCount: state.new.count, where: isRival)
  }

  /// Indexes every clause except those with the same words as their partner.
  private static func openUnsettled(_ state: inout MatchingState) {
    var sameOld = state.closedOld
    var sameNew = state.closedNew
    // A pinned clause is closed, and the similarity to its partner must still be measured.
    for position in state.joins.indices where state.joins[position].likeness < 0 {
      sameOld[state.joins[position].old] = false
      sameNew[state.joins[position].new] = false
    }
    let oldPlaces = state.old.indices.filter { !sameOld[$0] }
    let newPlaces = state.new.indices.filter { !sameNew[$0] }
    guard !oldPlaces.isEmpty, !newPlaces.isEmpty else { return }
    var texts: [[TextFolding.Words]] = []
    texts.reserveCapacity(oldPlaces.count + newPlaces.count)
    for place in oldPlaces {
      texts.append([
        state.folding.wordsOrSigns(state.old[place].text),
        state.headingWords(state.old[place].heading),
      ])
    }
    for place in newPlaces {
      texts.append([
        state.folding.wordsOrSigns(state.new[place].text),
        state.headingWords(state.new[place].heading),
      ])
    }
    state.open = OpenClauses(old: oldPlaces, new: newPlaces, texts: texts, state.runner)
  }

  /// Fills in the similarity of joins that were made without reading the text.
  private static func measureGivenJoins(_ state: inout MatchingState) {
    for position in state.joins.indices where state.joins[position].likeness < 0 {
      let join = state.joins[position]
      state.joins[position].likeness =
        !state.old[join.old].text.isEmpty
          && TextFolding.areEqual(state.old[join.old].text, state.new[join.new].text)
        ? 1 : state.open.likeness(join.old, join.new)
    }
  }

  /// Adds pairs that their neighbours suggest although their words differ widely.
  private static func addPairsFromContext(_ state: inout MatchingState) {
    var added: [ClausePair] = []
    for place in state.open.old
    where state.context.partnerOfOld[place] < 0 && !state.closedOld[place] {
      for step in [-1, 1] {
        guard state.context.partnerOfOld.indices.contains(place + step) else { continue }
        let partner = state.context.partnerOfOld[place + step]
        let expected = partner - step
        guard partner >= 0, state.new.indices.contains(expected), state.areFree(place, expected)
        else {
          continue
        }
        added.append(
          ClausePair(old: place, new: expected, likeness: state.open.likeness(place, expected)))
      }
    }
    for place in state.open.new
    where state.context.partnerOfNew[place] < 0 && !state.closedNew[place] {
      for step in [-1, 1] {
        guard state.context.partnerOfNew.indices.contains(place + step) else { continue }
        let partner = state.context.partnerOfNew[place + step]
        let expected = partner - step
        guard partner >= 0, state.old.indices.contains(expected), state.areFree(expected, place)
        else {
          continue
        }
        added.append(
          ClausePair(old: expected, new: place, likeness: state.open.likeness(expected, place)))
      }
    }
    state.pairs = ClausePair.once(state.pairs + added)
  }

  /// Weighs all pairs in the present context and chooses one-to-one joins; returns positions in
  /// `pairs`.
  ///
  /// The strongest come first. A clause that lost its best partner to another is weighed again
  /// among those still free, and its rank among all counts half.
  private static func choose(_ state: inout MatchingState) -> [Int] {
    let all = rivals(state) { _ in true }
    for position in state.pairs.indices {
      let pair = state.pairs[position]
      state.pairs[position].context = state.context.agreement(pair.old, pair.new)
      state.pairs[position].evidence = evidence(state.pairs[position], all, state)
    }
    var takenOld = state.partnerOfOld.map { $0 >= 0 }
    var takenNew = state.partnerOfNew.map { $0 >= 0 }
    var chosen: [Int] = []
    var evidences = state.pairs.map(\.evidence)
    while true {
      let order = state.pairs.indices.filter {
        evidences[$0] > 0 && !takenOld[state.pairs[$0].old] && !takenNew[state.pairs[$0].new]
      }.sorted { first, second in
        if evidences[first] != evidences[second] { return evidences[first] > evidences[second] }
        let (one, other) = (state.pairs[first], state.pairs[second])
        return (offset(one, state), one.old + one.new, one.old)
          < (offset(other, state), other.old + other.new, other.old)
      }
      guard !order.isEmpty else { break }
      for position in order
      where !takenOld[state.pairs[position].old] && !takenNew[state.pairs[position].new] {
        takenOld[state.pairs[position].old] = true
        takenNew[state.pairs[position].new] = true
        state.pairs[position].evidence = evidences[position]
        chosen.append(position)
      }
      let free = rivals(state) { !takenOld[$0.old] && !takenNew[$0.new] }
      for position in state.pairs.indices {
        let pair = state.pairs[position]
        let isFree = !takenOld[pair.old] && !takenNew[pair.new]
        evidences[position] = isFree ? (pair.evidence + evidence(pair, free, state)) / 2 : -1
      }
    }
    return chosen
  }

  private static func evidence(
    _ pair: ClausePair, _ rivals: ClauseRivals, _ state: MatchingState
  ) -> Double {
    let (ofOld, ofNew) = rivals.rivals(pair)
    return ClauseMatcher.Whole.bias
      - (state.areNamedApart(pair.old, pair.new) ? ClauseMatcher.namedApart : 0) + ClauseMatcher
      .Whole.likeness * pair.likeness
      + ClauseMatcher.Whole.lead * ((pair.likeness - ofOld) + (pair.likeness - ofNew))
      + ClauseMatcher.Whole.context * pair.context * min(1, pair.likeness / ClauseMatcher.faint)
  }

  /// How far the two clauses of a pair are from the same depth of their drafts.
  private static func offset(_ pair: ClausePair, _ state: MatchingState) -> Int {
    abs(pair.old * max(1, state.new.count) - pair.new * max(1, state.old.count))
  }

  /// Stores, for clauses without a partner, the most similar clause.
  private static func noteNearest(_ state: inout MatchingState) {
    for pair in state.pairs {
      let probability = PortableMath.probability(pair.evidence)
      if state.partnerOfOld[pair.old] < 0 {
        state.nearestOfOld[pair.old].note(pair.likeness, probability)
      }
      if state.partnerOfNew[pair.new] < 0 {
        state.nearestOfNew[pair.new].note(pair.likeness, probability)
      }
    }
  }
}
