/// The two highest similarities of each clause, to measure the lead over the best rival.
struct ClauseRivals {
  private var ofOld: [(first: Double, second: Double)]
  private var ofNew: [(first: Double, second: Double)]

  init(_ pairs: [ClausePair], oldCount: Int, newCount: Int, where isRival: (ClausePair) -> Bool) {
    ofOld = Array(repeating: (0, 0), count: oldCount)
    ofNew = Array(repeating: (0, 0), count: newCount)
    for pair in pairs where isRival(pair) {
      Self.enter(pair.likeness, &ofOld[pair.old])
      Self.enter(pair.likeness, &ofNew[pair.new])
    }
  }

  /// The similarity of a pair's best rival, for the old and for the new clause.
  func rivals(_ pair: ClausePair) -> (ofOld: Double, ofNew: Double) {
    let (old, new) = (ofOld[pair.old], ofNew[pair.new])
    return (
      pair.likeness >= old.first ? old.second : old.first,
      pair.likeness >= new.first ? new.second : new.first
    )
  }

  /// Whether neither clause has a more similar one.
  func isMutualBest(_ pair: ClausePair) -> Bool {
    pair.likeness >= ofOld[pair.old].first && pair.likeness >= ofNew[pair.new].first
  }

  private static func enter(_ value: Double, _ best: inout (first: Double, second: Double)) {
    if value > best.first {
      best = (value, best.first)
    } else if value > best.second {
      best.second = value
    }
  }
}
