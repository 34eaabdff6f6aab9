/// Finds groups of parties with similar stances, by average linkage.
///
/// Every party begins alone. The two groups with the highest average similarity between their
/// members are joined, as long as it reaches the threshold. Only pairs that can be compared count,
/// and groups without such a pair are never joined, so a party that hardly spoke is in no bloc. Of
/// equal averages, the pair whose first members come first is joined: the same table gives the same
/// blocs.
package enum AgreementBlocs {
  /// A group of at least two, and the average similarity of its members.
  package struct Bloc: Hashable, Sendable {
    package var members: [Int]
    package var mean: Double
  }

  /// - `count`: the number of parties.
  /// - `threshold`: the lowest average similarity of two groups that are joined.
  /// - `likeness`: the similarity of two parties; `nil` if they cannot be compared.
  package static func find(
    among count: Int, threshold: Double, likeness: (Int, Int) -> Double?
  ) -> [Bloc] {
    guard count > 1 else { return [] }
    var members = (0..<count).map { [$0] }
    var sums = [Double](repeating: 0, count: count * count)
    var pairs = [Int](repeating: 0, count: count * count)
    for first in 0..<count {
      for second in (first + 1)..<max(count, first + 1) {
        guard let value = likeness(first, second) else { continue }
        for place in [first * count + second, second * count + first] {
          sums[place] = value
          pairs[place] = 1
        }
      }
    }
    // The sum of similarities inside each group, for its average.
    var inner = [Double](repeating: 0, count: count)
    var innerPairs = [Int](repeating: 0, count: count)
    var alive = Array(0..<count)
    while true {
      var best: (first: Int, second: Int, mean: Double)?
      for (at, first) in alive.enumerated() {
        for second in alive[(at + 1)...] where pairs[first * count + second] > 0 {
          let mean = sums[first * count + second] / Double(pairs[first * count + second])
          if mean >= threshold, mean > (best?.mean ?? -.infinity) { best = (first, second, mean) }
        }
      }
      guard let (first, second, _) = best else { break }
      inner[first] += inner[second] + sums[first * count + second]
      innerPairs[first] += innerPairs[second] + pairs[first * count + second]
      members[first] += members[second]
      for other in alive where other != first && other != second {
        for (mine, theirs) in [
          (first * count + other, second * count + other),
          (other * count + first, other * count + second),
        ] {
          sums[mine] += sums[theirs]
          pairs[mine] += pairs[theirs]
        }
      }
      alive.removeAll { $0 == second }
    }
    return alive.filter { members[$0].count > 1 }.map {
      Bloc(members: members[$0].sorted(), mean: inner[$0] / Double(innerPairs[$0]))
    }
  }
}
