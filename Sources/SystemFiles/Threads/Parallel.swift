/// Runs two pieces of work at the same time.
package enum Parallel {
  /// Runs the second piece on a thread of its own, the first one here, and returns when both are done.
  ///
  /// Where no thread can be had, the second runs after the first.
  package static func run(_ first: () -> Void, _ second: () -> Void) {
    withoutActuallyEscaping(second) { second in
      let work = UncheckedWork(body: second)
      let thread = Background { work.body() }
      first()
      if thread.result() == nil { second() }
    }
  }
}

/// Work that one other thread does while its maker waits for the end of it.
private struct UncheckedWork: @unchecked Sendable {
  let body: () -> Void
}
