/// Finds the clauses that kept their order: the longest sequence of joins that is ascending in both
/// drafts.
enum CommonOrder {
  /// For each pair of indexes, whether it is outside that sequence.
  ///
  /// The length of a sequence is the sum of its pairs' shares, so that the two links of a split
  /// count as one. Of several longest sequences the one with the greater weight is chosen: if two
  /// clauses changed places, the shorter one is said to have moved.
  static func isMoved(
    _ pairs: [(old: Int, new: Int)], shares: [Int], weights: [Int]
  ) -> [Bool] {
    let keys = pairs.indices.map { (key: pairs[$0].old << 32 | pairs[$0].new, position: $0) }
    let order = keys.sorted { $0.key < $1.key }.map(\.position)
    if zip(order, order.dropFirst()).allSatisfy({ pairs[$0].new <= pairs[$1].new }) {
      return Array(repeating: false, count: pairs.count)
    }
    // The rank of each index of the new draft among the joined ones, from 1.
    var rank = [Int](repeating: 0, count: (pairs.lazy.map(\.new).max() ?? 0) + 1)
    for pair in pairs { rank[pair.new] = 1 }
    var count = 0
    for place in rank.indices where rank[place] > 0 {
      count += 1
      rank[place] = count
    }
    var tree = [Run](repeating: Run(), count: count + 1)
    var previous = [Int](repeating: -1, count: pairs.count)
    var best = Run()
    for position in order {
      let place = rank[pairs[position].new]
      var run = Run()
      var node = place
      while node > 0 {
        if run < tree[node] { run = tree[node] }
        node &= node - 1
      }
      previous[position] = run.last
      run = Run(
        length: run.length + shares[position], weight: run.weight + weights[position],
        last: position)
      if best < run { best = run }
      node = place
      while node < tree.count {
        if tree[node] < run { tree[node] = run }
        node += node & -node
      }
    }
    var moved = [Bool](repeating: true, count: pairs.count)
    var position = best.last
    while position >= 0 {
      moved[position] = false
      position = previous[position]
    }
    return moved
  }

  private struct Run {
    var length = 0
    var weight = 0
    var last = -1

    static func < (left: Run, right: Run) -> Bool {
      (left.length, left.weight) < (right.length, right.weight)
    }
  }
}
