internal import Glibc
internal import NegotiationDiff

extension WorkPair {
  /// At the same time, on a thread that is started for the second piece.
  static let onTwoThreads = WorkPair { first, second in
    withoutActuallyEscaping(second) { second in
      let work = ThreadWork(second)
      var thread = pthread_t()
      let failure = pthread_create(
        &thread, nil,
        { pointer in
          if let pointer { Unmanaged<ThreadWork>.fromOpaque(pointer).takeUnretainedValue().body() }
          return nil
        }, Unmanaged.passUnretained(work).toOpaque())
      first()
      if failure == 0 { pthread_join(thread, nil) } else { second() }
    }
  }
}

/// What a thread does; an object, because a thread is handed a pointer.
private final class ThreadWork {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
}
