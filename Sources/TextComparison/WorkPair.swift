/// Does two pieces of work that do not touch each other: in turn, or at the same time.
///
/// The pure rooms start no threads. A command hands in a way to do so; what is found is the same.
package struct WorkPair: Sendable {
  private let body: @Sendable (_ first: () -> Void, _ second: () -> Void) -> Void

  package init(_ body: @escaping @Sendable (_ first: () -> Void, _ second: () -> Void) -> Void) {
    self.body = body
  }

  /// One after the other.
  package static let inTurn = WorkPair { first, second in
    first()
    second()
  }

  /// The results of both.
  package func results<First, Second>(
    _ first: () -> First, _ second: () -> Second
  ) -> (First, Second) {
    var left: First?
    var right: Second?
    body({ left = first() }, { right = second() })
    // What was not done by the one who was asked to is done here.
    return (left ?? first(), right ?? second())
  }

  /// Calls `work` for each of some places, the first half of the load beside the second.
  func forEach(_ places: [Int], load: (Int) -> Int, atLeast: Int, _ work: (Int) -> Void) {
    let total = places.reduce(0) { $0 + load($1) }
    guard places.count > 1, total >= atLeast else {
      places.forEach(work)
      return
    }
    var (middle, done) = (0, 0)
    while middle < places.count - 1, 2 * done < total {
      done += load(places[middle])
      middle += 1
    }
    body({ places[..<middle].forEach(work) }, { places[middle...].forEach(work) })
  }
}
