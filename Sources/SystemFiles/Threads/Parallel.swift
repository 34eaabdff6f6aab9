/// Runs two pieces of work at the same time.
package enum Parallel {
  /// Runs the second piece in a new thread, the first one here, and returns when both are done.
  ///
  /// If no thread can be started, the second runs after the first.
  package static func run(_ first: () -> Void, _ second: () -> Void) {
    withoutActuallyEscaping(second) { second in
      let work = UncheckedWork(body: second)
      let thread = Background { work.body() }
      first()
      if thread.result() == nil { second() }
    }
  }
}

/// Work of another thread, while its maker waits for it.
private struct UncheckedWork: @unchecked Sendable {
  let body: () -> Void
}
