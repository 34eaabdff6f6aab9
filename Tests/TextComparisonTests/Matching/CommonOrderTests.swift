import Testing

@testable import TextComparison

/// What kept its place is told from what moved.
struct CommonOrderTests {
  @Test(arguments: [[], [0], [0, 1, 2], [2, 0, 1], [1, 0], [3, 2, 1, 0], [0, 2, 1, 3, 5, 4]])
  func `what keeps its place is a longest common order`(order: [Int]) {
    let moved = CommonOrder.isMoved(
      order.enumerated().map { (old: $0.offset, new: $0.element) },
      shares: order.map { _ in 1 }, weights: order.map { _ in 1 })
    let kept = zip(order, moved).filter { !$0.1 }.map(\.0)
    #expect(kept == kept.sorted())
    #expect(kept.count == longest(order))
  }

  /// The length of the longest rising run, by trying all.
  private func longest(_ order: [Int]) -> Int {
    (0..<(1 << order.count)).map { mask -> Int in
      let chosen = order.indices.filter { mask >> $0 & 1 == 1 }.map { order[$0] }
      return chosen == chosen.sorted() ? chosen.count : 0
    }.max() ?? 0
  }
}
