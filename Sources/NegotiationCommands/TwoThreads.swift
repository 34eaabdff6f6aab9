internal import SystemFiles
internal import TextComparison

extension WorkPair {
  /// At the same time, on a thread that is started for the second piece.
  static let onTwoThreads = WorkPair { first, second in
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
