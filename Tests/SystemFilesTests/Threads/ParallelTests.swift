import Foundation
import Synchronization
import SystemFiles
import Testing

/// Two pieces of work go on beside each other, and both are over when the caller goes on.
struct ParallelTests {
  /// What two threads tell each other.
  private final class Board: Sendable {
    private let arrived = Mutex<Set<Int>>([])

    /// Waits until the other one has arrived too; `false` if it does not come.
    func meet(_ own: Int, _ other: Int) -> Bool {
      arrived.withLock { _ = $0.insert(own) }
      let end = ContinuousClock.now + .seconds(30)
      while ContinuousClock.now < end {
        if arrived.withLock({ $0.contains(other) }) { return true }
        Thread.sleep(forTimeInterval: 0.001)
      }
      return false
    }
  }

  @Test func `two pieces can wait for each other`() {
    let board = Board()
    var (first, second) = (false, false)
    Parallel.run({ first = board.meet(1, 2) }, { second = board.meet(2, 1) })
    #expect(first && second)
  }

  @Test func `both are over at the end`() {
    for round in 0..<200 {
      var (one, other) = (0, 0)
      Parallel.run({ one = round }, { other = -round })
      #expect(one == round && other == -round)
    }
  }
}
