/// Joins the second of two near copies to the clause that the first one went into, or came from.
///
/// "The Initial Developer grants …" and "Each Contributor grants …" become one grant: the new
/// clause is joined to the more similar of the two, and the other looks removed. It was merged in
/// too if it has nearly as many words of the new clause, and if the first one changed so much that
/// the new clause cannot come from it alone.
enum TwinJoins {
  /// The share of common words of two near copies, and of a third clause with one compared to the
  /// other.
  private static let nearCopy = 0.55
  private static let asMuch = 0.75
  /// A clause that kept so many of its partner's words came from that alone.
  private static let alone = 0.9
  /// How far apart near copies may be in their draft.
  private static let reach = 3

  static func add(
    _ alone: inout LoneClauses, _ sections: PartnerSections, _ state: inout MatchingState
  ) {
    var found: [(old: Int, new: Int)] = []
    for place in state.old.indices where alone.old[place] {
      for twin in neighbours(of: place, state.old.count) {
        let other = state.partnerOfOld[twin]
        guard other >= 0, isOpen(place, other, sections, state),
          areTwins(state.old[place], state.old[twin], state.new[other], &state)
        else { continue }
        found.append((place, other))
        break
      }
    }
    for place in state.new.indices where alone.new[place] {
      for twin in neighbours(of: place, state.new.count) {
        let other = state.partnerOfNew[twin]
        guard other >= 0, isOpen(other, place, sections, state),
          areTwins(state.new[place], state.new[twin], state.old[other], &state)
        else { continue }
        found.append((other, place))
        break
      }
    }
    for (old, new) in found where alone.old[old] || alone.new[new] {
      let likeness = SectionJoins.likeness(old, new, &state)
      SectionJoins.join(
        old, new, likeness: likeness, evidence: ClauseMatcher.Hierarchy.twin,
        [.likeness(likeness, rival: 0)], &alone, &state)
    }
  }

  /// The clauses around an index, nearest first; of equally near ones, the one before.
  private static func neighbours(of place: Int, _ count: Int) -> [Int] {
    (1...reach).flatMap { [place - $0, place + $0] }.filter { (0..<count).contains($0) }
  }

  private static func isOpen(
    _ old: Int, _ new: Int, _ sections: PartnerSections, _ state: MatchingState
  ) -> Bool {
    !state.closedOld[old] && !state.closedNew[new] && !state.areNamedApart(old, new)
      && sections.areTogether(old, new)
  }

  private static func areTwins(
    _ lone: MatchClause, _ twin: MatchClause, _ other: MatchClause, _ state: inout MatchingState
  ) -> Bool {
    let (first, second, third) = (
      words(lone, &state), words(twin, &state), words(other, &state)
    )
    guard min(first.total, second.total, third.total) >= SentenceSplit.shortest else {
      return false
    }
    let (ofLone, ofTwin) = (first.shared(third), second.shared(third))
    return first.shared(second) >= nearCopy * Double(max(first.total, second.total))
      && ofTwin < alone * Double(max(second.total, third.total))
      && ofLone >= asMuch * ofTwin && ofLone >= 0.5 * Double(third.total)
  }

  /// The words of a clause and how often each occurs.
  private struct Words {
    var counts: [ArraySlice<UInt32>: Int] = [:]
    var total = 0

    func shared(_ other: Words) -> Double {
      var sum = 0
      for (word, count) in counts { sum += min(count, other.counts[word] ?? 0) }
      return Double(sum)
    }
  }

  private static func words(_ clause: MatchClause, _ state: inout MatchingState) -> Words {
    let folded = state.folding.words(clause.text)
    var words = Words()
    words.total = folded.count
    for index in 0..<folded.count { words.counts[folded.word(index), default: 0] += 1 }
    return words
  }
}
