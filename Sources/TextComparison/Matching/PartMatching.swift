/// Matches the parts of the clauses of both drafts.
struct PartMatching {
  /// Two clauses that share a part.
  struct Found {
    var old: Int
    var new: Int
    /// How similar the parts are.
    var likeness: Double
    /// The lead of the part over similar parts of other clauses, of both sides together.
    var lead: Double
    /// The part in each draft.
    var oldPart: Int
    var part: Int
    /// Whether neither part is more similar to a part of another clause: a sentence that has a
    /// partner is not used twice.
    var isOwn: Bool
    /// The number of words in the parts of each clause that are most similar to the other clause.
    var oldWords = 0
    var newWords = 0

    var rank: Double { likeness + lead }
    var key: Int { old << 32 | new }
  }

  private var places: [Int] = []
  private var texts: [Substring] = []
  private var counts: [Int] = []
  /// Whether a part is one of several in a list.
  private var isItem: [Bool] = []
  /// The number of words in the parts of each clause.
  private var oldTotals: [Int: Int] = [:]
  private var newTotals: [Int: Int] = [:]
  private let oldCount: Int
  private let index: SimilarityIndex

  init(
    old: [(Int, String)], new: [(Int, String)], _ folding: inout TextFolding,
    _ runner: TaskRunner
  ) {
    var words: [[TextFolding.Words]] = []
    var count = 0
    for (side, clauses) in [old, new].enumerated() {
      for (place, text) in clauses {
        for part in SentenceSplit.parts(text, &folding) {
          places.append(place)
          texts.append(part.text)
          counts.append(part.words.count)
          isItem.append(part.isItem)
          words.append([part.words])
          if side == 0 {
            oldTotals[place, default: 0] += part.words.count
          } else {
            newTotals[place, default: 0] += part.words.count
          }
        }
      }
      if side == 0 { count = words.count }
    }
    oldCount = count
    index = SimilarityIndex(oldCount: count, texts: words, forgivesLength: true, runner)
  }

  /// The best shared part of every two clauses that have one, in the order of the clauses.
  func bestPairs(_ runner: TaskRunner) -> [Found] {
    guard oldCount > 0, oldCount < places.count else { return [] }
    let (nearestOfOld, nearestOfNew) = index.nearest(runner)
    let near = nearestOfOld + nearestOfNew
    // What was found from one side must be known to the other too, or leads would depend on the
    // direction.
    var both = near
    for (part, others) in near.enumerated() {
      for other in others {
        both[other.text].append(SimilarityIndex.Near(text: part, likeness: other.likeness))
      }
    }
    let bests = both.map(bestClauses)
    var found: [Found] = []
    for part in 0..<oldCount {
      for other in both[part] {
        let lead =
          2 * other.likeness - bests[part].rival(of: places[other.text])
          - bests[other.text].rival(of: places[part])
        let first = bests[part]
        let second = bests[other.text]
        found.append(
          Found(
            old: places[part], new: places[other.text], likeness: other.likeness, lead: lead,
            oldPart: part, part: other.text,
            isOwn: other.likeness >= max(first.first, second.first),
            oldWords: first.place == places[other.text] ? counts[part] : 0,
            newWords: second.place == places[part] ? counts[other.text] : 0))
      }
    }
    found.sort { $0.key != $1.key ? $0.key < $1.key : $0.rank > $1.rank }
    return once(found)
  }

  /// The best shared part of every two clauses, with the words of all shared parts, each counted
  /// once.
  private func once(_ found: [Found]) -> [Found] {
    var result: [Found] = []
    // For each part, the clauses for which it was counted last.
    var counted = [Int](repeating: -1, count: places.count)
    for pair in found {
      if result.last?.key != pair.key {
        result.append(pair)
        result[result.count - 1].oldWords = 0
        result[result.count - 1].newWords = 0
      }
      if counted[pair.oldPart] != pair.key, pair.oldWords > 0 {
        counted[pair.oldPart] = pair.key
        result[result.count - 1].oldWords += pair.oldWords
      }
      if counted[pair.part] != pair.key, pair.newWords > 0 {
        counted[pair.part] = pair.key
        result[result.count - 1].newWords += pair.newWords
      }
    }
    return result
  }

  /// Whether the shared parts make up enough of one clause to call it a split or a merger.
  ///
  /// An item that moved from one list to another is not enough, and neither is a sentence that
  /// moved between two clauses that both stayed what they were.
  func covers(_ found: Found, isBetweenSettled: Bool) -> Bool {
    guard isBetweenSettled || isItem[found.oldPart] && isItem[found.part] else { return true }
    return 2 * found.oldWords >= oldTotals[found.old] ?? 0
      || 2 * found.newWords >= newTotals[found.new] ?? 0
  }

  /// The first words of a part.
  func beginning(of part: Int) -> String { String(texts[part].prefix(60)) }

  /// The clause to which a part is most similar, and its similarity to the next best clause.
  private func bestClauses(_ near: [SimilarityIndex.Near]) -> Best {
    var best = Best()
    for other in near {
      let place = places[other.text]
      if place == best.place {
        best.first = max(best.first, other.likeness)
      } else if other.likeness > best.first {
        best = Best(place: place, first: other.likeness, second: best.first)
      } else if other.likeness > best.second {
        best.second = other.likeness
      }
    }
    return best
  }

  private struct Best {
    var place = -1
    var first = 0.0
    var second = 0.0

    func rival(of place: Int) -> Double { place == self.place ? second : first }
  }
}

extension PartMatching {
  /// Compares clauses part by part, and adds what was split off or merged in.
  ///
  /// The sentences of each side are matched with those of the other. A part that is clearly more
  /// similar to one clause than to all others joins the two clauses, whatever these were joined to.
  static func add(to state: inout MatchingState) {
    guard !state.open.old.isEmpty, !state.open.new.isEmpty else { return }
    let (oldPlaces, newPlaces) = (state.open.old, state.open.new)
    var oldOpen: [(Int, String)] = []
    for place in oldPlaces where isUnsettled(old: place, &state) {
      oldOpen.append((place, state.old[place].text))
    }
    var newOpen: [(Int, String)] = []
    for place in newPlaces where isUnsettled(new: place, &state) {
      newOpen.append((place, state.new[place].text))
    }
    let parts = PartMatching(old: oldOpen, new: newOpen, &state.folding, state.runner)
    state.parts = parts.bestPairs(state.runner)
    for found in state.parts {
      guard found.isOwn, state.partnerOfOld[found.old] != found.new else { continue }
      let agreement = state.context.agreement(found.old, found.new)
      func evidence(_ likeness: Double) -> Double {
        ClauseMatcher.Part.bias + ClauseMatcher.Part.partLikeness * found.likeness
          + ClauseMatcher.Part.lead * found.lead + ClauseMatcher.Part.likeness * likeness
          + ClauseMatcher.Part.context * agreement
          - (state.areNamedApart(found.old, found.new) ? ClauseMatcher.namedApart : 0)
      }
      // Most pairs are ruled out whatever their whole similarity, which is the slowest to compute.
      guard evidence(1) > 0 else { continue }
      let known = pair(found.old, found.new, state)
      let likeness = known?.likeness ?? state.open.likeness(found.old, found.new)
      let evidence = evidence(likeness)
      guard evidence > 0,
        parts.covers(found, isBetweenSettled: areSettled(found, &state))
      else { continue }
      state.joins.append(
        ClauseJoin(
          old: found.old, new: found.new, likeness: likeness,
          confidence: PortableMath.probability(evidence),
          reasons: [
            .part(parts.beginning(of: found.part), found.likeness), .neighbours(agreement),
          ]))
    }
  }

  /// Whether both clauses are very similar to the partner that they have.
  private static func areSettled(_ found: Found, _ state: inout MatchingState) -> Bool {
    let (partner, other) = (state.partnerOfOld[found.old], state.partnerOfNew[found.new])
    guard partner >= 0, other >= 0 else { return false }
    let likenesses = (
      pair(found.old, partner, state)?.likeness ?? state.open.likeness(found.old, partner),
      pair(other, found.new, state)?.likeness ?? state.open.likeness(other, found.new)
    )
    return min(likenesses.0, likenesses.1) > ClauseMatcher.Part.kept
  }

  private static func isUnsettled(old place: Int, _ state: inout MatchingState) -> Bool {
    let partner = state.partnerOfOld[place]
    return !state.closedOld[place] && (partner < 0 || !isNearlySame(place, partner, &state))
  }

  private static func isUnsettled(new place: Int, _ state: inout MatchingState) -> Bool {
    let partner = state.partnerOfNew[place]
    return !state.closedNew[place] && (partner < 0 || !isNearlySame(partner, place, &state))
  }

  private static func isNearlySame(
    _ old: Int, _ new: Int, _ state: inout MatchingState
  ) -> Bool {
    let many = max(state.open.old.count, state.open.new.count) > ClauseMatcher.Part.many
    return (pair(old, new, state)?.likeness ?? state.open.likeness(old, new))
      > (many ? ClauseMatcher.Part.settledAmongMany : ClauseMatcher.Part.settled)
  }

  /// The shared parts of two clauses.
  static func found(_ old: Int, _ new: Int, _ state: MatchingState) -> Found? {
    var range = state.parts.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if state.parts[middle].key == old << 32 | new { return state.parts[middle] }
      if state.parts[middle].key < old << 32 | new {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return nil
  }

  /// The pair at these places, which are in rising order.
  static func pair(_ old: Int, _ new: Int, _ state: MatchingState) -> ClausePair? {
    var range = state.pairs.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let pair = state.pairs[middle]
      if pair.old == old, pair.new == new { return pair }
      if pair.key < old << 32 | new {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return nil
  }
}
