/// Runs two independent pieces of work, in sequence or in parallel.
///
/// This room starts no threads: a caller that has some passes a runner. The results are the same
/// with any runner.
package struct TaskRunner: Sendable {
  private let body: @Sendable (_ first: () -> Void, _ second: () -> Void) -> Void

  package init(_ body: @escaping @Sendable (_ first: () -> Void, _ second: () -> Void) -> Void) {
    self.body = body
  }

  /// Runs one after the other.
  package static let serial = TaskRunner { first, second in
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
    // A runner may skip a piece; that piece is run here.
    return (left ?? first(), right ?? second())
  }

  /// Calls `work` for each index; the two halves of the load may run in parallel.
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
