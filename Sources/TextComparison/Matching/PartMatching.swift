extension MatchingState {
  /// Looks a second time, part by part, and adds what was split off or taken in.
  ///
  /// Each side's sentences are matched with the other's; a part that is plainly nearer to one
  /// clause than to all others joins the clauses they stand in, whatever these were joined to.
  mutating func joinParts() {
    guard !open.old.isEmpty, !open.new.isEmpty else { return }
    let (oldPlaces, newPlaces) = (open.old, open.new)
    var oldOpen: [(Int, String)] = []
    for place in oldPlaces where isUnsettled(old: place) {
      oldOpen.append((place, old[place].text))
    }
    var newOpen: [(Int, String)] = []
    for place in newPlaces where isUnsettled(new: place) {
      newOpen.append((place, new[place].text))
    }
    let parts = PartMatching(old: oldOpen, new: newOpen, &folding, runner)
    for found in parts.bestPairs(runner) {
      guard partnerOfOld[found.old] != found.new else { continue }
      let agreement = context.agreement(found.old, found.new)
      func evidence(_ likeness: Double) -> Double {
        ClauseMatcher.Part.bias + ClauseMatcher.Part.partLikeness * found.likeness
          + ClauseMatcher.Part.lead * found.lead + ClauseMatcher.Part.likeness * likeness
          + ClauseMatcher.Part.context * agreement
      }
      // Most are out whatever the likeness of the whole, which takes longest to find.
      guard evidence(1) > 0 else { continue }
      let known = pair(found.old, found.new)
      let likeness = known?.likeness ?? open.likeness(found.old, found.new)
      let evidence = evidence(likeness)
      guard evidence > 0 else { continue }
      joins.append(
        ClauseJoin(
          old: found.old, new: found.new, likeness: likeness,
          confidence: PortableMath.probability(evidence),
          reasons: [
            .part(parts.beginning(of: found.part), found.likeness), .neighbours(agreement),
          ]))
    }
  }

  private mutating func isUnsettled(old place: Int) -> Bool {
    !closedOld[place] && (partnerOfOld[place] < 0 || !isNearlySame(place, partnerOfOld[place]))
  }

  private mutating func isUnsettled(new place: Int) -> Bool {
    !closedNew[place] && (partnerOfNew[place] < 0 || !isNearlySame(partnerOfNew[place], place))
  }

  private mutating func isNearlySame(_ old: Int, _ new: Int) -> Bool {
    let many = max(open.old.count, open.new.count) > ClauseMatcher.Part.many
    return (pair(old, new)?.likeness ?? open.likeness(old, new))
      > (many ? ClauseMatcher.Part.settledAmongMany : ClauseMatcher.Part.settled)
  }

  /// The pair at these places, which are in rising order.
  private func pair(_ old: Int, _ new: Int) -> ClausePair? {
    var range = pairs.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let pair = pairs[middle]
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

/// The parts of the clauses of both drafts, matched with each other.
struct PartMatching {
  /// Two clauses that share a part.
  struct Found {
    var old: Int
    var new: Int
    /// How alike the parts are.
    var likeness: Double
    /// The leads of the part over the nearest parts of other clauses, of both sides together.
    var lead: Double
    /// The part in the new draft.
    var part: Int

    var rank: Double { likeness + lead }
    var key: Int { old << 32 | new }
  }

  private var places: [Int] = []
  private var texts: [Substring] = []
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
          words.append([part.words])
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
    // What one side found, the other must know as well, or leads would depend on the direction.
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
        found.append(
          Found(
            old: places[part], new: places[other.text], likeness: other.likeness, lead: lead,
            part: other.text))
      }
    }
    found.sort { $0.key != $1.key ? $0.key < $1.key : $0.rank > $1.rank }
    var result: [Found] = []
    for pair in found {
      if let last = result.last, last.old == pair.old, last.new == pair.new { continue }
      result.append(pair)
    }
    return result
  }

  /// The first words of a part.
  func beginning(of part: Int) -> String { String(texts[part].prefix(60)) }

  /// The clause a part is nearest to, and the likeness to the nearest other clause.
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
